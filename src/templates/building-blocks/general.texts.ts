// What general.ts says.
import type { Texts } from '../../locales/language';

export const yes: Texts = { en: 'Yes', ru: 'Да', zh: '需要', vi: 'Có' };
export const no: Texts = { en: 'No', ru: 'Нет', zh: '不需要', vi: 'Không' };
export const titleOfPlan: Texts = { en: 'Title of the plan', ru: 'Название плана', zh: '计划名称', vi: 'Tên kế hoạch' };
export const nameHint: Texts = {
  en: 'Appears at the top of every sheet.',
  ru: 'Стоит вверху каждого листа.',
  zh: '显示在每张工作表顶部。',
  vi: 'Hiển thị ở đầu mỗi trang tính.',
};
export const currency: Texts = { en: 'Currency', ru: 'Валюта', zh: '币种', vi: 'Loại tiền' };
export const currencyHint: Texts = {
  en: 'All amounts in the model are in this currency.',
  ru: 'Валюта всех сумм модели.',
  zh: '模型中的所有金额均使用此币种。',
  vi: 'Mọi số tiền trong mô hình đều dùng loại tiền này.',
};
export const usd: Texts = { en: 'USD', ru: 'RUB', zh: 'CNY', vi: 'VND' };
export const name: Texts = { en: 'Name', ru: 'Название', zh: '名称', vi: 'Tên' };
export const price: Texts = { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' };
export const preparedBy: Texts = { en: 'Prepared by', ru: 'Составитель', zh: '编制人', vi: 'Người lập' };
export const preparedByNote: Texts = {
  en: 'Who keeps this plan and answers questions about it.',
  ru: 'Кто ведёт план и отвечает на вопросы по нему.',
  zh: '负责维护本计划并解答疑问的人员。',
  vi: 'Người phụ trách kế hoạch và giải đáp thắc mắc.',
};
export const yourName: Texts = { en: 'Your name', ru: 'Ваше имя', zh: '您的姓名', vi: 'Tên của bạn' };
export const versionOf: Texts = { en: 'Version of', ru: 'Версия от', zh: '版本日期', vi: 'Phiên bản ngày' };
export const versionDateNote: Texts = {
  en: 'Change the date when you change the plan.',
  ru: 'Меняйте дату, когда меняете план.',
  zh: '修改计划时请同步更新日期。',
  vi: 'Cập nhật ngày mỗi khi sửa kế hoạch.',
};
export const toleranceOfChecks: Texts = {
  en: 'Tolerance of the checks',
  ru: 'Допуск для проверок',
  zh: '校验容差',
  vi: 'Sai số cho phép khi kiểm tra',
};
export const share: Texts = { en: 'share', ru: 'доля', zh: '比例', vi: 'tỷ lệ' };
export const checkToleranceNote: Texts = {
  en: 'Two ways of computing an amount may differ by this share of it.',
  ru: 'На такую долю суммы могут расходиться два способа её расчёта.',
  zh: '同一金额两种算法之间允许的相对差异。',
  vi: 'Hai cách tính cùng một số tiền được phép lệch nhau theo tỷ lệ này.',
};
export const notFound: Texts = { en: 'not found', ru: 'не найдена', zh: '无解', vi: 'không có' };
export const notInThisPlan: Texts = {
  en: 'not in this plan',
  ru: 'не в этом плане',
  zh: '计划期内未回本',
  vi: 'ngoài kế hoạch',
};
export const widthOfInterval: Texts = {
  en: 'Width of the interval',
  ru: 'Ширина интервала',
  zh: '置信区间系数',
  vi: 'Hệ số khoảng tin cậy',
};
export const zValueNote: Texts = {
  en: '1.96 for 95% confidence, 1.645 for 90%.',
  ru: '1,96 для доверия 95 %, 1,645 для 90 %.',
  zh: '95% 置信度为 1.96，90% 为 1.645。',
  vi: '1,96 cho độ tin cậy 95%, 1,645 cho 90%.',
};
