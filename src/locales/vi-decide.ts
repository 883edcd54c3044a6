import type { DecideWords } from './en-decide';
import { writtenNumber } from './formats';

const number = (value: number): string => writtenNumber('vi', value);

export const decideVi: DecideWords = {
  title: (model) => `Ra quyết định với “${model}”`,
  intro:
    'Hỏi mô hình điều gì xảy ra khi dữ liệu đầu vào thay đổi. Sổ làm việc vẫn giữ nguyên cho đến khi bạn yêu cầu khác.',
  back: 'Quay lại mô hình',
  home: 'Tất cả câu hỏi',
  reading: 'Đang đọc mô hình…',
  noModel: 'Mô hình này không còn trong sổ làm việc.',
  noModelNext: 'Hãy chọn mô hình khác ở trang Mô hình.',
  models: 'Tất cả mô hình',
  tools: {
    matters: {
      title: 'Điều gì quan trọng',
      text: 'Đầu vào nào tác động mạnh nhất đến kết quả, đầu vào nào không tác động.',
    },
    sure: {
      title: 'Chắc chắn đến đâu',
      text: 'Kết quả có khả năng xảy ra đến đâu khi nhiều đầu vào cùng chưa chắc chắn.',
    },
    takes: { title: 'Cần những gì', text: 'Đầu vào phải bằng bao nhiêu để đạt kết quả mong muốn.' },
    compare: {
      title: 'So sánh',
      text: 'Đặt các kịch bản, mô hình hoặc thời điểm cạnh nhau và cho biết vì sao chúng khác nhau.',
    },
  },
  keep: 'Theo thời gian',
  checked: (figures) => `Đã tính lại ${number(figures)} chỉ tiêu và khớp với sổ làm việc.`,

  trouble: {
    circle: (cells) =>
      `Các công thức ở ${cells} tham chiếu vòng tròn nên Excel không tính được những gì phụ thuộc vào chúng. Hãy sửa một trong các công thức này rồi thử lại.`,
    differs: (cell, formula, workbook, here) =>
      `${cell} (${formula}) hiển thị ${workbook} trong sổ làm việc, còn chúng tôi tính ra ${here}.`,
    function: (cell, name) => `${cell} dùng hàm ${name}, hàm này không tính được trong ngăn.`,
    name: (cell, name) =>
      `${cell} dùng tên “${name}” không có trong sổ làm việc. Hãy sửa công thức ở ${cell} rồi thử lại.`,
    sheet: (cell, name) =>
      `${cell} tham chiếu đến trang tính “${name}” không có trong sổ làm việc. Hãy sửa công thức ở ${cell} rồi thử lại.`,
    external: (cell) => `${cell} đọc từ một sổ làm việc khác.`,
    other: (cell, formula) => `Công thức ở ${cell} (${formula}) không tính được trong ngăn này.`,
    byWorkbook: 'Chính sổ làm việc sẽ tính lại. Cách này lâu hơn, và mọi đầu vào sau đó được trả về như cũ.',
    some: 'Một số chỉ tiêu phụ thuộc vào công thức không tính được trong ngăn này.',
    goTo: (cell) => `Đến ${cell}`,
  },
  missing: (labels) =>
    `Bị bỏ qua vì ô hoặc tên không còn trong sổ làm việc: ${labels}. Hãy hoàn tác việc xóa để có lại.`,

  figure: 'Kết quả',
  headline: 'Chỉ tiêu chính',
  period: 'Kỳ',
  now: (value) => `Hiện tại: ${value}`,
  noNumber: (shown) =>
    `Kết quả này hiện là “${shown}”, không phải số. Hãy chọn kết quả khác hoặc sửa các đầu vào mà nó phụ thuộc.`,
  run: 'Tính',
  settings: 'Sửa câu hỏi',
  noInputs: 'Không có đầu vào nào thay đổi được mà dẫn đến kết quả này. Hãy chọn kết quả khác.',
  chooseInput: 'Hãy chọn ít nhất một đầu vào.',
  notANumber: 'Hãy nhập một số.',
  between: (least, most) => `Hãy nhập số từ ${least} đến ${most}.`,
  wholeBetween: (least, most) => `Hãy nhập số nguyên từ ${least} đến ${most}.`,
  ofPlan: '% so với kế hoạch',
  percentOfPlan: (share) => `${share} kế hoạch`,

  inputsToTry: (chosen, all) => `Đầu vào: ${chosen} trên ${all}`,
  all: 'Tất cả',
  none: 'Bỏ hết',
  spread: 'Thay đổi mỗi đầu vào',
  spreadHint: 'Tăng và giảm, theo phần trăm. Nơi kịch bản có giá trị thấp nhất và cao nhất thì dùng các giá trị đó.',

  running: {
    matters: 'Đang thử từng đầu vào',
    sure: 'Đang mô phỏng các trường hợp',
    takes: 'Đang tìm giá trị',
    compare: 'Đang so sánh',
    reading: 'Đọc mô hình',
    computing: 'Tính toán',
    inWorkbook: 'Sổ làm việc đang tính lại',
    puttingBack: 'Đang trả lại các đầu vào',
  },
  cancelled: 'Đã hủy. Sổ làm việc vẫn như cũ.',

  failed: {
    read: 'Không đọc được mô hình',
    run: 'Chưa trả lời được câu hỏi',
    write: 'Chưa ghi được kết quả vào trang tính',
    remove: 'Chưa xóa được trang tính',
    putIn: 'Chưa điền được các giá trị',
    takeBack: 'Chưa trả lại được các giá trị',
    snapshots: 'Không đọc được các bản chụp',
    keep: 'Chưa lưu được bản chụp',
    restore: 'Chưa khôi phục được bản chụp',
    deleteSnapshot: 'Chưa xóa được bản chụp',
    roll: 'Chưa dời được kế hoạch',
    inputsNotRestored:
      'Một số đầu vào có thể đang giữ giá trị khác. Hãy kiểm tra, hoặc đóng rồi mở lại ngăn: ngăn sẽ trả lại giá trị cũ.',
  },

  sheet: {
    put: 'Ghi ra trang tính',
    writing: 'Đang ghi trang tính…',
    written: (sheets) => `Đã ghi: ${sheets}.`,
    open: 'Đến trang tính',
    undo: 'Hoàn tác',
    removing: 'Đang xóa trang tính…',
    removed: 'Đã xóa trang tính.',
  },

  matters: {
    title: (figure) => `Điều gì tác động đến “${figure}”`,
    as: (value) => `Theo mô hình hiện tại: ${value}`,
    gives: (low, high) => `cho ra ${low} … ${high}`,
    low: 'Đầu vào thấp hơn',
    high: 'Đầu vào cao hơn',
    elasticity: (percent) => `Tăng 1% làm kết quả thay đổi ${percent}`,
    more: (more) => `Hiện thêm ${more} mục`,
    nothing: 'Không đầu vào nào đã thử làm thay đổi kết quả này.',
    without: (inputs) => `Không tác động: ${number(inputs)} đầu vào`,
    untried: (inputs) => `Chưa thử: ${number(inputs)} đầu vào`,
    why: {
      words: 'là chữ hoặc lựa chọn, không phải số',
      date: 'là ngày',
      blank: 'đang trống',
      zero: 'bằng không nên không đổi theo phần trăm được',
      stuck: 'không nhận giá trị khác',
    },
    broken: 'Ở một đầu của các đầu vào này, kết quả không phải số',
    limited: 'trong giới hạn ô cho phép',
  },

  sure: {
    uncertain: 'Đầu vào chưa chắc chắn',
    uncertainHint:
      'Đã chọn những đầu vào mà kịch bản có giá trị thấp nhất và cao nhất, nếu không có thì chọn vài mục đầu. Có thể thêm ở dưới.',
    low: 'Thấp nhất',
    mode: 'Dễ xảy ra nhất',
    high: 'Cao nhất',
    mean: 'Trung bình',
    sd: 'Thường lệch ± (độ lệch chuẩn)',
    values: 'Các giá trị có thể',
    valuesHint: 'Cách nhau bằng dấu chấm phẩy, khả năng như nhau.',
    shape: 'Cách biến động',
    shapes: {
      pert: 'Phần lớn gần giá trị dễ xảy ra nhất',
      triangular: 'Giảm đều về hai đầu',
      uniform: 'Bất kỳ giá trị nào trong khoảng, như nhau',
      normal: 'Hình chuông, không giới hạn',
      lognormal: 'Hình chuông đuôi trên dài, không dưới 0',
      list: 'Một trong vài giá trị',
    },
    remove: (input) => `Bỏ “${input}”`,
    add: 'Thêm đầu vào',
    reach: 'Khả năng đạt được',
    reachHint: 'Để trống nếu không có mục tiêu.',
    atLeast: 'ít nhất',
    atMost: 'nhiều nhất',
    together: 'Đầu vào biến động cùng nhau',
    togetherHint: 'Ví dụ: khi giá tăng, doanh số thường giảm.',
    addTogether: 'Thêm một cặp',
    removeTogether: (one, other) => `Bỏ cặp “${one}” và “${other}”`,
    one: 'Đầu vào',
    other: 'biến động cùng với',
    ranks: {
      strong: 'cùng chiều mạnh',
      some: 'cùng chiều nhẹ',
      against: 'ngược chiều nhẹ',
      opposite: 'ngược chiều mạnh',
    },
    more: 'Tùy chọn khác',
    runs: 'Số trường hợp',
    seed: 'Số khởi tạo',
    seedHint: 'Cùng số khởi tạo và đầu vào sẽ cho đúng các trường hợp đó.',
    title: (figure) => `“${figure}” chắc chắn đến đâu`,
    chance: (share, error, wanted) => `Khả năng đạt ${wanted} là ${share} (± ${error}).`,
    eightInTen: (low, high) => `8 trên 10 trường hợp, kết quả nằm giữa ${low} và ${high}.`,
    average: (mean, now) => `Trung bình ${mean}; theo mô hình hiện tại là ${now}.`,
    from: (runs, seed) => `${number(runs)} trường hợp, số khởi tạo ${seed}.`,
    histogram: 'Mỗi khoảng kết quả xuất hiện bao nhiêu lần',
    below: 'Tỷ lệ thấp hơn',
    value: 'Kết quả',
    error: 'Độ chính xác',
    percentiles: 'Kết quả theo khả năng',
    shares: 'Sự bất định đến từ đâu',
    fan: 'Theo từng kỳ',
    fanColumns: ['5% thấp hơn', '25% thấp hơn', 'Ở giữa', '75% thấp hơn', '95% thấp hơn'],
    failedRuns: (runs, shown) =>
      `Trong ${number(runs)} trường hợp, kết quả không phải số (${shown}); chúng không được tính.`,
    noResult: (shown) =>
      `Hầu như không trường hợp nào cho kết quả là số (${shown}). Hãy thu hẹp đầu vào hoặc chọn kết quả khác.`,
    faults: {
      order: 'Giá trị thấp nhất phải nhỏ hơn giá trị cao nhất, giá trị dễ xảy ra nhất nằm giữa hai giá trị đó.',
      spread: 'Độ lệch chuẩn phải lớn hơn không.',
      mean: 'Với đường này, trung bình phải lớn hơn không.',
      list: 'Hãy nhập ít nhất một giá trị.',
      outside: 'Hầu hết nằm ngoài giới hạn của ô.',
      nothing: 'Hãy chọn ít nhất một đầu vào chưa chắc chắn.',
      correlations: 'Các đầu vào này không thể cùng biến động như vậy. Hãy bỏ một cặp.',
    },
  },
};
