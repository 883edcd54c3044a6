import type { ShareWords } from './en-share';
import { writtenNumber } from './formats';

const formulas = (count: number): string => `${writtenNumber('vi', count)} công thức`;
const names = (count: number): string => `${writtenNumber('vi', count)} tên`;

export const shareVi: ShareWords = {
  title: 'Gửi sổ làm việc cho bất kỳ ai',
  intro:
    'Mô hình và phân tích chỉ dùng công thức Excel thông thường. Chỉ công thức PLAN mới cần phần bổ trợ; tại đây bạn giúp chúng chạy được mà không cần phần bổ trợ.',
  back: 'Quay lại Chia sẻ',
  goTo: (place) => `Đi tới ${place}`,
  more: (count) => `Hiện thêm ${writtenNumber('vi', count)}`,

  toShare: {
    heading: 'Trước khi gửi',
    text: 'PLAN.IRR và PLAN.NPV trở thành hàm của chính Excel khi kết quả như nhau. Các công thức PLAN còn lại được thay bằng tên ngắn như =UE(99,42), hoặc bằng giá trị; công thức gốc được giữ lại. Giá trị thay cho công thức được in nghiêng trên nền xám.',
    forWhom: 'Thay công thức bằng',
    ways: { shortNames: 'Tên ngắn', values: 'Chỉ giá trị' },
    readers: {
      shortNames: 'Mở và tính được trong Microsoft\u00a0365, Excel 2024 và Excel dành cho web.',
      values: 'Mở được trong mọi Excel từ 2010, LibreOffice và Google Trang tính; các số ở đó không thay đổi nữa.',
    },
    look: 'Xem những gì cần phần bổ trợ',
    none: 'Không có gì trong sổ làm việc này cần phần bổ trợ. Bạn có thể gửi ngay.',
    title: 'Những gì cần phần bổ trợ',
    intro: 'Chưa có gì bị thay đổi.',
    toFormulas: (count) => `${formulas(count)}: sẽ không cần phần bổ trợ`,
    toValues: (count) => `${formulas(count)}: đổi thành giá trị, công thức được lưu lại`,
    staying: (count) => `${formulas(count)}: giữ nguyên`,
    value: (shown) => `giá trị: ${shown}`,
    long: 'Với bảng lớn thế này, tên ngắn sẽ tính quá lâu.',
    notComputed: 'Chưa có kết quả để giữ lại. Hãy sửa hoặc hoàn thiện công thức trước.',
    spillUsed: (place) => `${place} lấy toàn bộ kết quả bằng #, điều mà giá trị không đáp ứng được.`,
    outside: 'Cũng được dùng ngoài các ô; hãy tự sửa những chỗ này:',
    places: { name: 'Tên', conditionalFormat: 'Định dạng có điều kiện', validation: 'Xác thực dữ liệu' },
    addedNames: (list) => `Các tên sẽ được thêm: ${list}.`,
    otherNames: (pairs) => `Các tên này đã có trong sổ làm việc, nên tên của chúng tôi được đổi: ${pairs}.`,
    start: (count) => `Thay ${formulas(count)}`,
    done: 'Sổ làm việc đã sẵn sàng để gửi',
    doneInPart: 'Đã thay các công thức',
    doneWith: (byName, byValue) => {
      const named = `${formulas(byName)} đã tính được mà không cần phần bổ trợ`;
      const valued = `${formulas(byValue)} đã thành giá trị`;
      return byValue === 0 ? `${named}.` : byName === 0 ? `${valued}.` : `${named}, ${valued}.`;
    },
    still: (count) => `${writtenNumber('vi', count)} chỗ vẫn cần phần bổ trợ.`,
    differing: (count) =>
      `${formulas(count)} cho kết quả khác khi dùng tên ngắn nên đã được đổi thành giá trị, để không con số nào thay đổi.`,
    next: 'Hãy lưu và gửi sổ làm việc. Bạn có thể khôi phục công thức bất cứ lúc nào.',
    nextInPart:
      'Hãy sửa những chỗ này trước khi lưu và gửi sổ làm việc, nếu không người nhận sẽ thấy #NAME? tại đó. Bạn có thể khôi phục các công thức đã thay bất cứ lúc nào.',
    undo: 'Hoàn tác',
    undone: 'Đã hoàn tác: mọi công thức trở lại như cũ.',
  },

  toRestore: {
    heading: 'Khôi phục',
    text: (count) => `${formulas(count)} đã được thay trong sổ làm việc này.`,
    look: 'Xem những gì được khôi phục',
    title: 'Những gì được khôi phục',
    intro: 'Công thức PLAN sẽ trở lại những ô đang chứa nội dung thay thế.',
    lost: (count) => `${formulas(count)} không còn ô nên không thể khôi phục.`,
    changed: (count) =>
      `${writtenNumber('vi', count)} ô không còn giữ nội dung đã ghi. Hãy đánh dấu những ô vẫn cần khôi phục công thức.`,
    changedAlone: 'Ô không còn giữ nội dung đã ghi và sẽ được giữ nguyên.',
    holds: (shown) => `hiện có: ${shown}`,
    start: (count) => `Khôi phục ${formulas(count)}`,
    done: (count) => `Đã khôi phục ${formulas(count)}`,
    left: (count) => `${writtenNumber('vi', count)} ô được giữ nguyên.`,
    removed: (list) => `Đã xóa các tên ngắn không còn được dùng: ${list}.`,
    next: 'Công thức PLAN tính được ở nơi có cài phần bổ\u00a0trợ. Lần sau, hãy thay lại trước khi gửi sổ làm việc.',
  },

  names: {
    heading: 'Tên ngắn',
    switch: 'Dùng tên ngắn trong sổ làm việc này',
    text: 'Nhập =UE(99,42) thay cho =PLAN.UE(99,42): công thức tính được mà không cần phần bổ trợ, với bất kỳ ai mở sổ làm việc. Cần Excel 2024, Microsoft 365 hoặc Excel dành cho web.',
    whenTyped: 'Tự thêm tên ngắn khi nhập vào ô',
    some: (count, of) => `Sổ làm việc này có ${writtenNumber('vi', count)} trong số ${names(of)}.`,
    taken: 'Các tên này đã có trong sổ làm việc và được giữ nguyên; tên của chúng tôi sẽ là:',
    added: (count) => `Đã thêm ${names(count)}.`,
    removed: (count) => `Đã xóa ${names(count)}.`,
    removeTitle: 'Xóa các tên ngắn?',
    uses: (count) => `${formulas(count)} đang dùng chúng và sẽ hiện #NAME?.`,
    remove: 'Xóa các tên',
    keep: 'Giữ lại các tên',
  },

  toRepair: {
    heading: 'Sửa lỗi',
    text: 'Nhập lại những công thức hiện #NAME? do được nhập trước khi cài phần bổ trợ hoặc đến từ tệp.',
    look: 'Tìm công thức lỗi',
    none: 'Không tìm thấy công thức lỗi.',
    title: 'Công thức lỗi',
    intro: 'Chúng sẽ được nhập lại như dưới đây.',
    start: (count) => `Sửa ${formulas(count)}`,
    done: (count) => `Đã sửa ${formulas(count)}`,
    remaining: (count) => `${formulas(count)} vẫn hiện #NAME?:`,
    noFunction: (name) => `Không có hàm ${name}. Hãy kiểm tra chính tả hoặc cập nhật phần bổ trợ.`,
    noShortName: (name) => `Sổ làm việc này chưa có tên ${name}. Hãy bật tên ngắn.`,
    notLoaded:
      'Excel chưa nhận các hàm của phần bổ trợ. Hãy tải lại ngăn hoặc khởi động lại Excel, rồi sửa lại lần nữa.',
    other: 'Trong công thức có tên hoặc hàm khác mà Excel không biết.',
  },

  steps: {
    reading: 'Đang xem qua sổ làm việc',
    writing: 'Đang thay công thức',
    calculating: 'Excel đang tính toán',
    undoing: 'Đang hoàn tác phần đã làm',
  },
  cancelled: 'Đã hủy. Sổ làm việc vẫn như cũ.',
};
