import type { FirstWords } from './en';

/** A name whose syllables stay together: in a heading, where the lines are of one length, they would be parted. */
const whole = (name: string): string => name.replaceAll(' ', '\u00a0');

/** The words of the pane in Vietnamese. */
export const vi: FirstWords = {
  product: 'Hoạch định sản phẩm',
  pages: 'Các trang',
  language: 'Ngôn ngữ',
  starting: 'Đang khởi động…',

  late: {
    loading: 'Đang tải…',
    failed: 'Không tải được trang này.',
    next: 'Hãy kiểm tra kết nối mạng rồi thử lại. Nếu vẫn không được, hãy đóng và mở lại ngăn này.',
    language: (language: string) => `Không tải được ngôn ngữ “${language}”. Hãy kiểm tra kết nối mạng rồi thử lại.`,
  },

  unfinished: {
    removed: (sheets: string) =>
      `Ngăn này đã bị đóng khi đang ghi. Các trang tính dở dang đã được xóa: ${sheets}. Hãy tạo lại mô hình hoặc bản phân tích.`,
    putBack: (sheets: string) =>
      `Ngăn bị đóng khi một công cụ đang thử các giá trị khác. Các ô nhập đã trở về giá trị cũ, trên: ${sheets}.`,
    close: 'Đóng',
  },

  typedNames: {
    added: (names) =>
      `Đã thêm tên ngắn ${names} vào sổ làm việc này. Công thức tính được với bất kỳ ai mở sổ làm việc, kể cả khi không có phần bổ trợ.`,
    undo: 'Hoàn tác',
    never: 'Hoàn tác và không thêm nữa',
  },

  outside: {
    title: 'Ngăn này hoạt động trong Excel',
    text: 'Ngăn này tạo mô hình hoạch định ngay trong sổ làm việc, nên cần có một sổ làm việc đang mở bên cạnh.',
    next: 'Hãy mở một sổ làm việc trong Excel rồi chọn thẻ Hoạch định trên dải băng. Nếu đang ở trong Excel, hãy tải lại ngăn.',
    reload: 'Tải lại ngăn',
  },

  models: {
    page: 'Mô hình',
    title: 'Mô hình hoạch định',
    intro: 'Chọn một mô hình và trả lời vài câu hỏi. Mô hình được tạo trên các trang tính mới của sổ làm việc này.',
    back: 'Tất cả mô hình',
    made: 'Các mô hình trong sổ làm việc này',
    search: 'Tìm mô hình',
    searchExample: 'Ví dụ: phễu, giá, NPS',
    found: (count: number) => `${count} mô hình`,
    none: (searched: string) =>
      `Không có mô hình nào khớp với “${searched}”. Hãy thử từ khác hoặc xóa ô tìm để xem tất cả.`,
    recent: 'Dùng gần đây',
    start: 'Nên bắt đầu từ đâu',
    startFor: { finance: 'Nhóm tài chính', producer: 'Producer hoặc quản lý sản phẩm', consultant: 'Tư vấn' },
    groups: {
      money: 'Lập kế hoạch tiền',
      product: 'Lập kế hoạch sản phẩm',
      measure: 'Đo lường',
      documents: 'Tài liệu',
    },
    help: 'Cách mô hình này hoạt động',
  },

  form: {
    step: (number: number, all: number) => `Bước ${number}/${all}`,
    next: 'Tiếp theo',
    previous: 'Quay lại',
    createNow: 'Tạo với các câu trả lời này',
    preview: 'Xem trước trang tính',
    sheetsLanguage: 'Ngôn ngữ của trang tính',
    sheetsLanguageHint: 'Dùng cho tiêu đề, ghi chú và định dạng số trong sổ làm việc.',
    create: 'Tạo mô hình',
    promise: 'Chỉ thêm trang tính mới. Nội dung đã có trong sổ làm việc được giữ nguyên.',
    problems: (count) => `Cần sửa ${count} câu trả lời trước khi tạo mô hình.`,
    otherCurrency: 'Tiền tệ khác…',
    currencyCode: 'Mã tiền tệ',
    currencyCodeHint: 'Ba chữ cái, ví dụ THB hoặc SGD.',
    count: (count, max) => `${count}/${max}`,
    add: 'Thêm',
    addTo: (list) => `Thêm vào “${list}”`,
    item: (list, position) => `${list}, mục ${position}`,
    remove: (item) => `Xóa ${item}`,
    moveUp: (item) => `Chuyển ${item} lên`,
    moveDown: (item) => `Chuyển ${item} xuống`,
    unnamed: (position) => `dòng ${position}`,
    moved: (item, position) => `${item} hiện ở vị trí ${position}.`,
    removed: (item) => `Đã xóa ${item}.`,
  },

  preview: {
    title: (model: string) => `Xem trước “${whole(model)}”`,
    intro: 'Chưa có gì được ghi. Thanh xám là chỗ Excel sẽ tính; biểu đồ chỉ minh họa kiểu dáng.',
    sheets: 'Các trang tính của mô hình',
    picture: (sheet: string) => `Trang tính “${sheet}” sẽ trông như thế nào`,
    part: 'Chỉ hiển thị phần đầu của trang tính.',
    back: 'Quay lại câu hỏi',
    failed: 'Không thể vẽ trang tính với các câu trả lời này.',
  },

  creating: {
    title: (model) => `Đang tạo “${whole(model)}”`,
    checking: 'Đang kiểm tra sổ làm việc',
    writing: 'Đang ghi các trang tính',
    calculating: 'Excel đang tính toán',
    undoing: 'Đang hoàn tác phần đã làm',
    wait: 'Vui lòng không sửa ô nào cho đến khi hoàn tất.',
    cancel: 'Hủy',
    cancelling: 'Đang hủy…',
  },

  created: {
    title: (model) => `“${whole(model)}” đã sẵn\u00a0sàng`,
    sheets: 'Trang tính mới',
    start: 'Đến ô nhập liệu đầu tiên',
    startHint: 'Hãy điền các ô có màu, phần còn lại sẽ tự tính.',
    seeChecks: 'Xem mục kiểm tra chưa đạt',
    another: 'Tạo mô hình khác',
    undo: 'Hoàn tác',
    undoQuestion: 'Xóa các trang tính này cùng mọi nội dung đã nhập?',
    undoYes: 'Xóa các trang tính',
    undoNo: 'Giữ lại',
    undoing: 'Đang xóa các trang tính…',
    undone: (model) => `Đã xóa “${model}”. Phần còn lại của sổ làm việc không bị ảnh hưởng.`,
  },

  change: {
    older:
      'Mô hình này được tạo từ phiên bản cũ của mẫu. Bản cập nhật giữ lại những gì bạn đã nhập và cho xem trước những gì thay đổi.',
    update: 'Xem bản cập nhật',
    reshaped: 'Số ô nhiều hơn hoặc ít hơn lúc mô hình được tạo',
    open: 'Đổi câu trả lời',
    title: (model: string) => `Thay đổi “${model}”`,
    intro:
      'Những gì bạn đã nhập được giữ lại ở mọi ô vẫn còn. Mô hình mới được tạo bên cạnh mô hình hiện tại; mô hình hiện tại vẫn còn cho đến khi bạn xóa.',
    reading: 'Đang đọc những gì bạn đã nhập…',
    next: 'Xem phần được giữ lại',
    review: 'Những gì được giữ lại',
    kept: (count: number) => `Giữ lại ${count} ô đã điền.`,
    nothingLost: 'Không mất dữ liệu nào bạn đã nhập.',
    lost: 'Các giá trị sau không có chỗ trong mô hình mới. Chúng vẫn còn trong mô hình hiện tại cho đến khi bạn xóa.',
    gone: 'Không còn ô nhập này',
    outside: 'Nằm ngoài các kỳ mới',
    unfit: 'Ô nhập mới không nhận giá trị này',
    answered: 'Dùng câu trả lời mới của bạn',
    filled: 'Các ô mới và nội dung hiện có: hãy kiểm tra trước tiên.',
    continued: 'Lấy theo kỳ gần nhất đã có',
    empty: 'Để trống, chờ bạn nhập',
    example: 'Số ví dụ, hãy thay bằng số của bạn',
    more: (count: number) => `và ${count} mục khác`,
    figures: 'Các chỉ số chính thay đổi thế nào',
    figure: 'Chỉ số',
    now: 'Hiện tại',
    then: 'Sau khi đổi',
    none: 'không có',
    sameFigures: 'Các chỉ số chính không thay đổi.',
    computed: 'Tính theo công thức của mẫu với các giá trị bạn đã nhập.',
    promise: 'chưa có gì được ghi.',
    create: 'Tạo mô hình mới',
    back: 'Quay lại câu trả lời',
    previous: 'Mô hình trước vẫn còn trong sổ làm việc. Hãy so sánh và xóa khi không cần nữa.',
    removePrevious: 'Xóa mô hình trước',
    removed: 'Đã xóa mô hình trước.',
  },

  decide: { page: 'Quyết định', open: 'Ra quyết định với mô hình này' },

  analyse: { page: 'Phân tích' },

  share: { page: 'Chia sẻ' },

  failure: {
    readTable: 'Không đọc được bảng',
    sampleOrders: 'Chưa ghi được đơn hàng mẫu',
    analyse: 'Chưa tạo được phân tích',
    refresh: 'Chưa làm mới được phân tích',
    undoAnalysis: 'Chưa xóa được phân tích',
    lookThrough: 'Không xem qua được sổ làm việc',
    share: 'Chưa thay được công thức',
    restoreFormulas: 'Chưa khôi phục được công thức',
    repair: 'Chưa sửa được công thức',
    names: 'Chưa thay đổi được các tên ngắn',
    read: 'Không đọc được các ô',
    change: 'Không đọc được dữ liệu đã nhập vào mô hình',
    create: 'Chưa tạo được mô hình',
    undo: 'Chưa xóa được mô hình',
    goTo: 'Không mở được trang tính',
    insert: 'Chưa chèn được công thức',
    restored: 'Sổ làm việc không có gì thay đổi.',
    notRestored:
      'Có thể còn sót một phần trong sổ làm việc. Hãy xem các trang tính mới nhất và xóa những trang không cần.',
    formulasNotRestored:
      'Một số công thức có thể đã bị thay đổi. Hãy mở lại Chia sẻ: những công thức đã thay có thể khôi phục tại đó.',
    excelSays: 'Thông báo gốc của Excel',
    tryAgain: 'Thử lại',
    backToAnswers: 'Quay lại câu trả lời',
    reasons: {
      workbookProtected: {
        what: 'Cấu trúc sổ làm việc đang được bảo vệ nên không thể thêm hay xóa trang tính.',
        next: 'Hãy tắt bảo vệ tại Xem lại → Bảo vệ Sổ làm việc rồi thử lại.',
      },
      sheetProtected: {
        what: 'Trang tính đang được bảo vệ.',
        next: 'Hãy chọn Xem lại → Bỏ bảo vệ Trang tính, hoặc chuyển sang trang tính khác, rồi thử lại.',
      },
      cellNotEmpty: {
        what: 'Ô đang chọn không trống.',
        next: 'Hãy chọn một ô trống rồi chèn lại, hoặc thay nội dung của ô này.',
      },
      noTable: {
        what: 'Vị trí đang chọn không có bảng: cần một dòng tiêu đề và các dòng bên dưới.',
        next: 'Hãy chọn một ô của bảng rồi thử lại.',
      },
      tableChanged: {
        what: 'Bảng đã thay đổi trong khi đang đọc.',
        next: 'Hãy thử lại sau khi sửa xong.',
      },
      tableGone: {
        what: 'Bảng không còn ở chỗ cũ, hoặc tiêu đề một cột đã đổi.',
        next: 'Hãy chọn bảng và phân tích lại từ đầu.',
      },
      workbookChanged: {
        what: 'Sổ làm việc đã thay đổi kể từ khi danh sách được hiển thị.',
        next: 'Hãy xem qua lại: danh sách sẽ đúng với nội dung hiện tại.',
      },
      noLambda: {
        what: 'Phiên bản Excel này không có hàm LAMBDA mà các tên ngắn dựa vào.',
        next: 'Hãy dùng Excel 2024, Microsoft 365 hoặc Excel dành cho web.',
      },
      editing: {
        what: 'Excel đang bận, hoặc một ô vẫn đang được chỉnh sửa.',
        next: 'Nhấn Enter hoặc Esc trên trang tính rồi thử lại.',
      },
      cancelled: {
        what: 'Bạn đã hủy thao tác.',
        next: 'Các câu trả lời vẫn được giữ: bạn có thể tạo mô hình bất cứ lúc nào.',
      },
      unavailable: {
        what: 'Phiên bản Excel này không có chức năng cần dùng ở đây.',
        next: 'Hãy cập nhật Excel hoặc mở sổ làm việc trong Excel dành cho web.',
      },
      notLoaded: {
        what: 'Không tải được một phần của phần bổ trợ.',
        next: 'Hãy kiểm tra kết nối mạng rồi thử lại. Nếu vẫn không được, hãy đóng và mở lại ngăn này.',
      },
      other: {
        what: 'Excel không thực hiện được một bước.',
        next: 'Hãy thử lại. Nếu vẫn gặp lỗi, hãy lưu sổ làm việc, tải lại ngăn rồi làm lại.',
      },
    },
  },

  functions: {
    page: 'Hàm',
    title: 'Hàm dùng trong công thức',
    intro: 'Nhập hàm vào ô bất kỳ, hoặc chèn ví dụ rồi thay số của bạn.',
    back: 'Tất cả các hàm',
    search: 'Tìm hàm',
    searchHint: 'Một từ hoặc tên hàm, ví dụ “giữ chân” hoặc IRR',
    clear: 'Xóa tìm kiếm',
    found: (count) => `${count} hàm`,
    none: (searched) => `Không có hàm nào khớp với “${searched}”. Hãy thử từ khác hoặc từ ngắn hơn.`,
    optional: 'tùy chọn',
    examples: 'Ví dụ',
    result: 'Kết quả',
    moreRows: (count) => `và ${count} dòng nữa`,
    moreColumns: (count) => `và ${count} cột nữa`,
    insert: 'Chèn vào ô đang chọn',
    inserted: (address, shown) => `Đã chèn công thức vào ${address}, kết quả: ${shown}.`,
    insertedBlank: (address) => `Đã chèn công thức vào ${address}.`,
    replace: 'Thay nội dung ô này',
    leave: 'Giữ nguyên',
    separators: 'Nếu tự gõ, hãy phân cách các đối số bằng dấu mà Excel của bạn dùng: dấu phẩy hoặc dấu chấm phẩy.',
    help: 'Công thức, lỗi và nguồn',
    newWindow: 'mở trong trình duyệt',

    meaning: 'Hàm tính gì',
    build: 'Tạo công thức',
    pick: 'Lấy',
    ownValue: 'Giá trị hoặc ô của bạn…',
    formula: 'Công thức',
    reading: 'Đang đọc các ô…',
    valueOrCell: 'Giá trị hoặc ô',
    valueOrRange: 'Giá trị hoặc vùng',
    byExcel: 'Excel sẽ tính sau khi chèn: một phần công thức hoặc số ô vượt quá khả năng của ngăn này.',
    noResultYet: 'Kết quả sẽ hiện ở đây.',
    notAValue: 'Đây không phải số, ngày, ô hay tên. Văn bản cần đặt trong dấu ngoặc kép: "abc".',
    tooManyCells: 'Có quá nhiều ô để xem trước; Excel sẽ tính sau khi chèn.',
    ownCell: 'Ô này nằm trong một vùng của công thức. Hãy chọn ô khác trên trang tính rồi dùng ô đó.',
    selectHint: 'Chỗ chèn không đổi khi bạn lấy vùng. Muốn đặt công thức ở chỗ khác, hãy chọn ô đó trên trang tính.',
    pickFor: (argument) => `Lấy vùng đang chọn cho ${argument}`,
    byDefault: (word) => `Mặc định: "${word}"`,
    insertInto: (cell) => `Chèn vào ${cell}`,
    alsoCalled: 'Tên ngắn, tính được cả khi không có phần bổ trợ:',
    writtenAs: 'Viết là',
    shortNameOpens:
      'Tên trong sổ làm việc: tính được cả nơi không có phần bổ trợ, trong Microsoft\u00a0365, Excel 2024 và Excel dành cho web.',
    useInstead: (cell) => `Dùng ${cell}`,
    stillNeeded: (names) => `Còn cần để có kết quả: ${names}.`,
    toCorrect: (names) => `Cần sửa trước: ${names}.`,
    noSuchCells: (reference) => `Sổ làm việc này không có “${reference}”. Hãy lấy một vùng hoặc sửa tên.`,
  },

  explain: {
    page: 'Giải thích ô đang chọn',
    intro: 'Hãy chọn một ô có hàm PLAN hoặc tên ngắn như UE: trang này đi theo ô đang chọn.',
    noneNext: 'Hãy chọn ô có công thức như vậy, hoặc chọn một hàm để chèn.',
    unreadable: 'Công thức này được viết theo cách không phân tích được ở đây.',
    noSuchFunction:
      'Công thức dùng một hàm PLAN mà phiên bản phần bổ trợ này không có. Hãy kiểm tra chính tả hoặc cập nhật phần bổ trợ.',
    arguments: 'Đối số đã đọc',
    leftOut: 'bỏ trống',
    steps: 'Các bước tính',
    parts: 'Tất cả các phần',
    error: 'Lỗi',
    blank: 'trống',
    byExcel:
      'Phần này không tính được ở đây vì có đối số do Excel tính. Để theo dõi, hãy đặt đối số đó vào một ô riêng rồi tham chiếu đến ô ấy.',
    unknownArgument: 'do Excel tính',
    spillError: 'Kết quả cần thêm chỗ: hãy xóa trống các ô bên dưới và bên phải.',
    nameError: 'Excel chưa nhận ra hàm: nhấn F2 rồi Enter trong ô.',
    busy: 'Excel vẫn đang tính.',
    none: (cell) => `${cell} không có hàm PLAN hay tên ngắn nào.`,
    semicolon:
      'Ở đây các đối số được phân cách bằng dấu phẩy, còn công thức có dấu chấm phẩy. Hãy nhập lại với dấu phẩy.',
    perCell: (names) =>
      `${names} cần một giá trị nhưng lại là một vùng: hàm được tính một lần cho mỗi ô của vùng và kết quả tràn ra các ô kề.`,
    spills: (cell) => `Ô này là một phần kết quả của công thức trong ${cell}.`,
    several: (count) => `Công thức có ${count} hàm của phần bổ trợ, theo thứ tự tính:`,
    shows: (shown) => `Ô hiển thị ${shown}.`,
    leftOutSo: (standard) => `bỏ trống, mặc định là ${standard}`,
    errorMeans: (error) => `${error} trong hàm này có nghĩa gì`,
  },
};
