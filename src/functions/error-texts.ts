// What can go wrong in many functions, said once.
import type { PlanFunction } from './contract';

type ErrorText = PlanFunction['errors'][number];

export const wrongInput: ErrorText = {
  error: '#VALUE!',
  text: {
    en: 'Text or TRUE/FALSE where a number is needed, a share above 1 (20% is 0.2), ranges that belong together but differ in length, or an unknown option. The message names the argument and the row.',
    ru: 'Текст или ИСТИНА/ЛОЖЬ вместо числа, доля больше 1 (20 % — это 0,2), связанные диапазоны разной длины или неизвестный вариант. В сообщении указаны аргумент и строка.',
    zh: '需要数字的位置出现文本或 TRUE/FALSE，比例大于 1（20% 即 0.2），配套区域长度不一致，或选项无法识别。错误信息会指出参数和行号。',
    vi: 'Có văn bản hoặc TRUE/FALSE ở chỗ cần số, tỷ lệ lớn hơn 1 (20% là 0,2), các vùng đi cùng nhau khác độ dài, hoặc tùy chọn không hợp lệ. Thông báo nêu rõ đối số và dòng.',
  },
};

export const beyondNumbers: ErrorText = {
  error: '#NUM!',
  text: {
    en: 'A rate of −100% or less, or a result too large for a cell.',
    ru: 'Ставка −100 % или ниже либо результат, который не помещается в ячейку.',
    zh: '利率小于或等于 −100%，或结果超出单元格可表示的范围。',
    vi: 'Lãi suất từ −100% trở xuống, hoặc kết quả quá lớn so với ô tính.',
  },
};
