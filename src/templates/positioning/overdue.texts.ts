// What overdue.ts says.
import type { Texts } from '../../locales/language';

export const examplesWhat: Texts = {
  en: 'Put the new promise on the page and in the advertising',
  ru: 'Поставить новое обещание на страницу и в рекламу',
  zh: '将新承诺放上页面与广告',
  vi: 'Đưa lời hứa mới lên trang và quảng cáo',
};
export const headOfMarketing: Texts = {
  en: 'Head of marketing',
  ru: 'Руководитель маркетинга',
  zh: '市场负责人',
  vi: 'Trưởng marketing',
};
export const examplesEffect: Texts = {
  en: 'Visitors who leave a number: from 5% to 8%',
  ru: 'Оставляют телефон: с 5 до 8 % посетителей',
  zh: '留资率由 5% 提高到 8%',
  vi: 'Khách để lại số: từ 5% lên 8%',
};
export const examplesResult: Texts = {
  en: '9.4% in the first two weeks',
  ru: '9,4 % за первые две недели',
  zh: '前两周达 9.4%',
  vi: '9,4% trong hai tuần đầu',
};
export const examplesWhat2: Texts = {
  en: 'Ask 60 more learners how they would feel without the course',
  ru: 'Опросить ещё 60 учеников, что они почувствуют без курса',
  zh: '再问 60 位学员失去课程的感受',
  vi: 'Hỏi thêm 60 học viên cảm thấy thế nào nếu không còn khóa học',
};
export const productManager: Texts = {
  en: 'Product manager',
  ru: 'Продакт-менеджер',
  zh: '产品经理',
  vi: 'Quản lý sản phẩm',
};
export const examplesEffect2: Texts = {
  en: 'A share that is surely above or below 40%',
  ru: 'Доля, которая точно выше или ниже 40 %',
  zh: '确定比例高于或低于 40%',
  vi: 'Biết chắc tỷ lệ cao hay thấp hơn 40%',
};
export const examplesWhat3: Texts = {
  en: 'Talk to three employers about evening groups',
  ru: 'Поговорить с тремя работодателями о вечерних группах',
  zh: '与三家企业洽谈晚间班',
  vi: 'Trao đổi với ba công ty về lớp buổi tối',
};
export const headOfSales: Texts = {
  en: 'Head of sales',
  ru: 'Руководитель продаж',
  zh: '销售负责人',
  vi: 'Trưởng kinh doanh',
};
export const oneGroupOf15Seats: Texts = {
  en: 'One group of 15 seats',
  ru: 'Одна группа на 15 мест',
  zh: '开设一个 15 人班',
  vi: 'Một lớp 15 suất',
};
export const actionsByLine: Texts = {
  en: 'Actions, by line',
  ru: 'Действия по строкам',
  zh: '逐行行动',
  vi: 'Hành động theo dòng',
};
export const no: Texts = { en: 'No.', ru: '№', zh: '序号', vi: 'Số' };
export const daysLate: Texts = { en: 'Days late', ru: 'Дней просрочки', zh: '逾期天数', vi: 'Số ngày trễ' };
export const forOrder: Texts = { en: 'For the order', ru: 'Для порядка', zh: '排序值', vi: 'Để xếp hạng' };
export const place: Texts = { en: 'Place', ru: 'Место', zh: '名次', vi: 'Hạng' };
export const overdueTitle: Texts = {
  en: 'Overdue actions: the six that are latest',
  ru: 'Просроченные действия: шесть самых давних',
  zh: '逾期行动：最久的六项',
  vi: 'Việc quá hạn: sáu việc trễ nhất',
};
export const whatIsDone: Texts = { en: 'What is done', ru: 'Что делаем', zh: '行动内容', vi: 'Việc cần làm' };
export const owner: Texts = { en: 'Owner', ru: 'Ответственный', zh: '负责人', vi: 'Phụ trách' };
export const due: Texts = { en: 'Due', ru: 'Срок', zh: '截止日', vi: 'Hạn' };
export const overdue: Texts = { en: 'Overdue', ru: 'Просрочено на', zh: '逾期', vi: 'Quá hạn' };
export const overdueActions: Texts = {
  en: 'Overdue actions',
  ru: 'Просрочено действий',
  zh: '逾期行动',
  vi: 'Việc quá hạn',
};
export const onDayOfAsOf: Texts = {
  en: 'on the day of “As of”',
  ru: 'на день отчёта',
  zh: '按截至日期',
  vi: 'tính đến ngày đã chọn',
};
