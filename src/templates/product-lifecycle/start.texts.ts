// What start.ts says.
import type { Texts } from '../../locales/language';

export const decayUnit: Texts = { en: 'e^−(p+q)t', ru: 'e^−(p+q)t', zh: 'e^−(p+q)t', vi: 'e^−(p+q)t' };
export const measures: Texts = { en: 'Measures', ru: 'База расчёта', zh: '计算基准', vi: 'Cơ sở tính' };
export const measuresPurpose: Texts = {
  en: 'Where each product stands when the plan begins',
  ru: 'С чего начинает каждый продукт',
  zh: '各产品在计划开始时的状态',
  vi: 'Xuất phát điểm của từng sản phẩm',
};
export const no: Texts = { en: 'No.', ru: '№', zh: '序号', vi: 'Số' };
export const periodsKnown: Texts = {
  en: 'Periods known',
  ru: 'Известно периодов',
  zh: '已知期数',
  vi: 'Số kỳ đã biết',
};
export const stageAtStart: Texts = {
  en: 'Stage at the start',
  ru: 'Стадия на старте',
  zh: '起始阶段',
  vi: 'Giai đoạn ban đầu',
};
export const learningExponent: Texts = {
  en: 'Learning exponent',
  ru: 'Показатель обучения',
  zh: '学习指数',
  vi: 'Số mũ học hỏi',
};
export const bothShares: Texts = { en: 'Both shares', ru: 'Обе доли', zh: '两者份额合计', vi: 'Tổng hai thị phần' };
export const atStart: Texts = { en: 'At the start', ru: 'На старте', zh: '起点', vi: 'Xuất phát điểm' };
export const customersBefore: Texts = {
  en: 'Customers before',
  ru: 'Клиентов до плана',
  zh: '计划前客户',
  vi: 'Khách trước kế hoạch',
};
export const salesBefore: Texts = {
  en: 'Sales before',
  ru: 'Продажи до плана',
  zh: '上一期销量',
  vi: 'Doanh số kỳ trước',
};
export const eTwoBefore: Texts = { en: 'e two before', ru: 'e за два до плана', zh: '前两期 e', vi: 'e hai kỳ trước' };
export const leftTwoBefore: Texts = {
  en: 'Left two before',
  ru: 'Осталось за два до',
  zh: '前两期剩余',
  vi: 'Còn lại hai kỳ trước',
};
export const eOneBefore: Texts = { en: 'e one before', ru: 'e за один до плана', zh: '前一期 e', vi: 'e một kỳ trước' };
export const leftOneBefore: Texts = {
  en: 'Left one before',
  ru: 'Осталось за один до',
  zh: '前一期剩余',
  vi: 'Còn lại một kỳ trước',
};
export const classesOfAdopters: Texts = {
  en: 'Classes of adopters',
  ru: 'Группы покупателей',
  zh: '采用者类别',
  vi: 'Các nhóm khách',
};
export const classWord: Texts = { en: 'Class', ru: 'Группа', zh: '类别', vi: 'Nhóm' };
export const from: Texts = { en: 'From', ru: 'От', zh: '起', vi: 'Từ' };
export const to: Texts = { en: 'To', ru: 'До', zh: '止', vi: 'Đến' };
