export const money = {
  en: 'Recurring revenue from period to period',
  ru: 'Регулярная выручка от периода к периоду',
  zh: '各期经常性收入变动',
  vi: 'Doanh thu định kỳ qua từng kỳ',
};

export const opening = { en: 'Opening', ru: 'На начало', zh: '期初', vi: 'Đầu kỳ' };

export const fresh = { en: 'New', ru: 'Новые', zh: '新增', vi: 'Mới' };

export const reactivated = { en: 'Reactivation', ru: 'Возвращённые', zh: '恢复', vi: 'Quay lại' };

export const expanded = { en: 'Expansion', ru: 'Расширение', zh: '扩展', vi: 'Mở rộng' };

export const contracted = { en: 'Contraction', ru: 'Сокращение', zh: '收缩', vi: 'Thu hẹp' };

export const churned = { en: 'Churn', ru: 'Отток', zh: '流失', vi: 'Rời bỏ' };

export const closing = { en: 'Closing', ru: 'На конец', zh: '期末', vi: 'Cuối kỳ' };

export const paid = {
  en: 'Paid in the period',
  ru: 'Оплачено за период',
  zh: '本期付款',
  vi: 'Đã trả trong kỳ',
};

export const check = { en: 'Difference', ru: 'Расхождение', zh: '差额', vi: 'Chênh lệch' };

export const nrr = {
  en: 'Net revenue retention (NRR)',
  ru: 'Чистое удержание выручки (NRR)',
  zh: '净收入留存率（NRR）',
  vi: 'Tỷ lệ giữ doanh thu ròng (NRR)',
};

export const grr = {
  en: 'Gross revenue retention (GRR)',
  ru: 'Валовое удержание выручки (GRR)',
  zh: '总收入留存率（GRR）',
  vi: 'Tỷ lệ giữ doanh thu gộp (GRR)',
};

export const customers = {
  en: 'Subscribers from period to period',
  ru: 'Подписчики от периода к периоду',
  zh: '各期订阅客户变动',
  vi: 'Số khách thuê bao qua từng kỳ',
};

export const lost = { en: 'Churned', ru: 'Ушедшие', zh: '流失客户', vi: 'Đã rời bỏ' };

export const logoChurn = {
  en: 'Customer churn rate (logo churn)',
  ru: 'Отток клиентов (logo churn)',
  zh: '客户流失率（logo churn）',
  vi: 'Tỷ lệ khách rời bỏ (logo churn)',
};

export const arpa = {
  en: 'Revenue per subscriber',
  ru: 'Выручка на подписчика',
  zh: '每位订阅客户收入',
  vi: 'Doanh thu mỗi thuê bao',
};

export const chart = {
  en: 'What moved recurring revenue',
  ru: 'Что изменило регулярную выручку',
  zh: '经常性收入的变动来源',
  vi: 'Điều gì làm thay đổi doanh thu định kỳ',
};

export const left = {
  en: 'The last period is not over yet and is left out: who has not paid yet is not lost.',
  ru: 'Последний период ещё не закончился и не показан: кто пока не заплатил, ещё не ушёл.',
  zh: '最后一期尚未结束，未列出：尚未付款不等于流失。',
  vi: 'Kỳ cuối chưa kết thúc nên không đưa vào: ai chưa trả chưa hẳn đã rời bỏ.',
};

export const refunded = {
  en: 'In some periods customers got back more than they paid ({customers} times, {money} together). Such a period counts as one without payment.',
  ru: 'В некоторых периодах клиентам вернули больше, чем они заплатили ({customers} раз, всего {money}). Такой период считается периодом без оплаты.',
  zh: '有些周期内客户的退款超过付款（共 {customers} 次，合计 {money}），该周期按未付款计。',
  vi: 'Ở một số kỳ, khách được hoàn nhiều hơn đã trả ({customers} lần, tổng {money}). Kỳ như vậy được coi là không trả tiền.',
} as const;
