// What payments.ts says.
import type { Texts } from '../../locales/language';

export const prepayment: Texts = { en: 'Prepayment', ru: 'Предоплата', zh: '预付比例', vi: 'Đặt cọc' };
export const prepaymentShareNote: Texts = {
  en: 'Share of the price that keeps the seat.',
  ru: 'Доля цены, которая закрепляет место.',
  zh: '用于锁定名额的价款比例。',
  vi: 'Phần giá để giữ chỗ.',
};
export const paymentFee: Texts = {
  en: 'Payment fee',
  ru: 'Комиссия за платёж',
  zh: '支付手续费',
  vi: 'Phí thanh toán',
};
export const paymentFeeNote: Texts = {
  en: 'Share of every payment that the bank or the platform keeps.',
  ru: 'Доля каждого платежа, которую удерживает банк или платформа.',
  zh: '银行或平台从每笔付款中收取的比例。',
  vi: 'Phần mỗi khoản trả mà ngân hàng hoặc nền tảng giữ lại.',
};
export const payRestByInstalments: Texts = {
  en: 'Pay the rest by instalments',
  ru: 'Платят остаток в рассрочку',
  zh: '余款分期者',
  vi: 'Trả góp phần còn lại',
};
export const instalments: Texts = {
  en: 'Instalments',
  ru: 'Платежей в рассрочке',
  zh: '分期期数',
  vi: 'Số kỳ trả góp',
};
