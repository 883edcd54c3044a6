// What data.ts says.
import type { Texts } from '../../locales/language';

export const cellsUnit: Texts = { en: 'cells', ru: 'ячеек', zh: '单元格', vi: 'ô' };
export const spendWord: Texts = { en: 'Spend', ru: 'Расходы', zh: '花费', vi: 'Chi tiêu' };
export const usedNote: Texts = {
  en: 'As typed, or the example; blank: not known',
  ru: 'Как введено или пример; пусто — не известно',
  zh: '录入值或示例；空白表示未知',
  vi: 'Như đã nhập hoặc ví dụ; trống: chưa biết',
};
export const data: Texts = { en: 'Data', ru: 'Данные', zh: '数据', vi: 'Dữ liệu' };
export const dataPurpose: Texts = {
  en: 'Which counts the results use, and what is known of each step, by channel and period',
  ru: 'Какие числа идут в результаты и что известно о каждом шаге, по каналам и периодам',
  zh: '结果所用的数据，以及各渠道各期每一步的已知情况',
  vi: 'Kết quả dùng số nào, mỗi bước đã biết gì, theo kênh và kỳ',
};
export const theseFiguresAre: Texts = {
  en: 'These figures are',
  ru: 'Эти данные',
  zh: '当前数据',
  vi: 'Số liệu đang xem',
};
export const seeNote: Texts = { en: 'see the note', ru: 'см. примечание', zh: '见说明', vi: 'xem ghi chú' };
export const dataShownNote: Texts = {
  en: 'The example is invented; it goes as soon as the first number is typed on Counts',
  ru: 'Пример вымышлен и исчезает, как только на листе «Факт» введено первое число',
  zh: '示例为虚构数据；在“数据录入”填写第一个数字后即不再使用',
  vi: 'Ví dụ là số giả định, biến mất khi nhập số đầu tiên ở trang Số liệu',
};
export const dataShown: Texts = { en: 'Data shown', ru: 'Показанные данные', zh: '数据来源', vi: 'Nguồn số liệu' };
export const example: Texts = { en: 'EXAMPLE', ru: 'ПРИМЕР', zh: '示例', vi: 'VÍ DỤ' };
export const yourOwn: Texts = { en: 'your own', ru: 'ваши', zh: '自有数据', vi: 'của bạn' };
export const exampleOrOwnData: Texts = {
  en: 'Example or own data',
  ru: 'Пример или свои данные',
  zh: '示例或自有数据',
  vi: 'Ví dụ hay số thật',
};
export const exampleIsShown: Texts = {
  en: 'The example is shown',
  ru: 'Показан пример',
  zh: '显示示例',
  vi: 'Đang xem ví dụ',
};
export const showsExampleNote: Texts = {
  en: '1: nothing is typed on Counts yet',
  ru: '1: на листе «Факт» ещё ничего не введено',
  zh: '1 表示“数据录入”尚无任何数字',
  vi: '1: trang Số liệu chưa có số nào',
};
export const numbersTyped: Texts = { en: 'Numbers typed', ru: 'Введено чисел', zh: '已录入数字', vi: 'Số đã nhập' };
export const counted: Texts = { en: 'Counted', ru: 'Учитывается', zh: '计入结果', vi: 'Được tính' };
export const countedNote: Texts = {
  en: '1: the period is part of the results',
  ru: '1: период входит в результаты',
  zh: '1 表示该期计入结果',
  vi: '1: kỳ này nằm trong kết quả',
};
export const channelsWithNumber: Texts = {
  en: 'Channels with a number',
  ru: 'Каналов с числом',
  zh: '有数字的渠道数',
  vi: 'Số kênh có số',
};
export const oddBlockTitle: Texts = {
  en: 'Not counts: text (not known), or below 0',
  ru: 'Не числа: текст (неизвестно) или меньше 0',
  zh: '录入有误：非数字（视为未知）或负数',
  vi: 'Nhập sai: không phải số (chưa biết) hoặc số âm',
};
export const oddBlockRowNote: Texts = {
  en: 'Channels with something other than a number from 0 on',
  ru: 'Каналов, где введено не число или число меньше 0',
  zh: '填写了非数字或负数的渠道数',
  vi: 'Số kênh nhập nội dung không phải số hoặc số âm',
};
export const pairBlockRowNote: Texts = {
  en: '1: counted, both stages are known',
  ru: '1: учитывается, известны оба этапа',
  zh: '1 表示计入结果且两个阶段均已知',
  vi: '1: được tính, đã biết cả hai giai đoạn',
};
export const pairBlockRowNote2: Texts = {
  en: '1: counted, both stages are known, the second not above the first',
  ru: '1: учитывается, оба этапа известны, второй не больше первого',
  zh: '1 表示计入结果，两个阶段均已知且后者不超过前者',
  vi: '1: được tính, đã biết cả hai, giai đoạn sau không lớn hơn',
};
export const spendAndCustomers: Texts = {
  en: 'Spend and customers',
  ru: 'Расходы и клиенты',
  zh: '花费与客户',
  vi: 'Chi tiêu và khách hàng',
};
export const judgedBlockRowNote: Texts = {
  en: '1: counted, spend and customers are known',
  ru: '1: учитывается, известны расходы и клиенты',
  zh: '1 表示计入结果且花费与客户数均已知',
  vi: '1: được tính, đã biết chi tiêu và số khách',
};
