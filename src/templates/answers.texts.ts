// What answers.ts says.
import type { Texts } from '../locales/language';

export const thisIsEmptyTypeName: Texts = {
  en: 'This is empty: type a name.',
  ru: 'Здесь пусто: введите название.',
  zh: '此项为空，请填写名称。',
  vi: 'Ô này đang trống: hãy nhập tên.',
};
export const startsLikeFormula: Texts = {
  en: 'Excel would take this for a formula: begin with a letter or a digit.',
  ru: 'Excel примет это за формулу: начните с буквы или цифры.',
  zh: 'Excel 会将其视为公式，请以文字或数字开头。',
  vi: 'Excel sẽ hiểu đây là công thức: hãy bắt đầu bằng chữ cái hoặc chữ số.',
};
export const oneLine: Texts = {
  en: 'This has a line break or a tab: write it on one line.',
  ru: 'Здесь есть перенос строки или табуляция: запишите в одну строку.',
  zh: '包含换行或制表符，请写在一行内。',
  vi: 'Có dấu xuống dòng hoặc tab: hãy viết trên một dòng.',
};
export const noLetter: Texts = {
  en: 'Excel would take this for a number: add a word.',
  ru: 'Excel примет это за число: добавьте слово.',
  zh: 'Excel 会将其视为数字，请加入文字。',
  vi: 'Excel sẽ hiểu đây là số: hãy thêm chữ.',
};
export const pattern: Texts = {
  en: 'Excel reads *, ?, ~ and a leading < or > as a search pattern: leave them out.',
  ru: 'Знаки *, ?, ~, а также < и > в начале Excel читает как шаблон поиска: уберите их.',
  zh: 'Excel 会将 *、?、~ 以及开头的 <、> 视为查找通配符，请去掉。',
  vi: 'Excel hiểu *, ?, ~ và dấu <, > ở đầu là mẫu tìm kiếm: hãy bỏ đi.',
};
export const notInside: Texts = {
  en: 'There is no such name between the first and the last one: type it as it stands there, or remove it here.',
  ru: 'Такого названия между первым и последним нет: введите его так же, как там, или удалите здесь.',
  zh: '首末两项之间没有这个名称，请按原名填写，或在此删除。',
  vi: 'Không có tên này giữa mục đầu và mục cuối: hãy nhập đúng như ở đó, hoặc xóa ở đây.',
};
export const duplicate: Texts = {
  en: 'This name is already there: choose another one.',
  ru: 'Такое название уже есть: выберите другое.',
  zh: '名称重复，请换一个。',
  vi: 'Tên này đã có: hãy chọn tên khác.',
};
export const notNumber: Texts = {
  en: 'A number is needed here: type one.',
  ru: 'Здесь нужно число: введите его.',
  zh: '此处需要填写数字。',
  vi: 'Ở đây cần một số: hãy nhập số.',
};
export const notWhole: Texts = {
  en: 'A whole number is needed here: leave out the decimals.',
  ru: 'Здесь нужно целое число: уберите дробную часть.',
  zh: '此处需要整数，请去掉小数部分。',
  vi: 'Ở đây cần số nguyên: hãy bỏ phần thập phân.',
};
export const notChosen: Texts = {
  en: 'Nothing is chosen: choose one from the list.',
  ru: 'Ничего не выбрано: выберите значение из списка.',
  zh: '尚未选择，请从列表中选择一项。',
  vi: 'Chưa chọn: hãy chọn một mục trong danh sách.',
};
export const currency: Texts = {
  en: 'This is not a currency code: type three capital letters such as USD.',
  ru: 'Это не код валюты: введите три заглавные буквы, например RUB.',
  zh: '不是有效的货币代码，请输入三位大写字母，如 CNY。',
  vi: 'Đây không phải mã loại tiền: hãy nhập ba chữ in hoa, ví dụ VND.',
};
export const notDate: Texts = {
  en: 'This is not a date: choose a day of the calendar.',
  ru: 'Это не дата: выберите день в календаре.',
  zh: '不是有效日期，请在日历中选择。',
  vi: 'Đây không phải ngày: hãy chọn một ngày trong lịch.',
};
