import type { Words } from './en';

/** The words of the pane in Vietnamese. */
export const vi: Words = {
  product: 'Hoạch định sản phẩm',
  pages: 'Các trang',
  language: 'Ngôn ngữ',
  starting: 'Đang khởi động…',

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
    made: 'Đã tạo từ khi mở ngăn',
    madeSheets: (count) => `${count} trang tính`,
  },

  form: {
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

  creating: {
    title: (model) => `Đang tạo “${model}”`,
    checking: 'Đang kiểm tra sổ làm việc',
    writing: 'Đang ghi các trang tính',
    calculating: 'Excel đang tính toán',
    undoing: 'Đang hoàn tác phần đã làm',
    wait: 'Vui lòng không sửa ô nào cho đến khi hoàn tất.',
    cancel: 'Hủy',
    cancelling: 'Đang hủy…',
  },

  created: {
    title: (model) => `“${model}” đã sẵn sàng`,
    sheets: 'Trang tính mới',
    start: 'Đến ô nhập liệu đầu tiên',
    startHint: 'Hãy điền các ô có màu, phần còn lại sẽ tự tính.',
    another: 'Tạo mô hình khác',
    undo: 'Hoàn tác',
    undoQuestion: 'Xóa các trang tính này cùng mọi nội dung đã nhập?',
    undoYes: 'Xóa các trang tính',
    undoNo: 'Giữ lại',
    undoing: 'Đang xóa các trang tính…',
    undone: (model) => `Đã xóa “${model}”. Phần còn lại của sổ làm việc không bị ảnh hưởng.`,
  },

  failure: {
    create: 'Chưa tạo được mô hình',
    undo: 'Chưa xóa được mô hình',
    goTo: 'Không mở được trang tính',
    insert: 'Chưa chèn được công thức',
    restored: 'Sổ làm việc không có gì thay đổi.',
    notRestored:
      'Có thể còn sót một phần trong sổ làm việc. Hãy xem các trang tính mới nhất và xóa những trang không cần.',
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
    arguments: 'Đối số',
    optional: 'tùy chọn',
    options: 'Các giá trị:',
    examples: 'Ví dụ',
    result: 'Kết quả',
    moreRows: (count) => `và ${count} dòng nữa`,
    insert: 'Chèn vào ô đang chọn',
    inserted: (address, shown) => `Đã chèn công thức vào ${address}, kết quả: ${shown}.`,
    insertedBlank: (address) => `Đã chèn công thức vào ${address}.`,
    replace: 'Thay nội dung ô đang chọn',
    leave: 'Giữ nguyên',
    separators: 'Nếu tự gõ, hãy phân cách các đối số bằng dấu mà Excel của bạn dùng: dấu phẩy hoặc dấu chấm phẩy.',
    help: 'Công thức, lỗi và nguồn',
    newWindow: 'mở trong trình duyệt',
  },
};
