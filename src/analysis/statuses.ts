// What the words say by which shops, schools and payment services name the state of an order.
import type { StatusMeaning } from './contract';

/**
 * Looked for in this order, so that `unpaid` is found before `paid` and `не оплачен` before `оплачен`. A word of letters
 * that are parted by spaces begins a word of the text; a Chinese one may stand anywhere in it.
 */
const words: readonly (readonly [StatusMeaning, readonly string[]])[] = [
  ['order', ['partially refunded', 'частичный возврат', '部分退款', 'hoàn tiền một phần']],
  [
    'refund',
    [
      'refund',
      'returned',
      'chargeback',
      'charge back',
      'reversed',
      'возврат',
      'возвращ',
      '退款',
      '退货',
      'hoàn tiền',
      'đã hoàn tiền',
      'trả hàng',
      'hoàn trả',
    ],
  ],
  [
    'leftOut',
    [
      'unpaid',
      'not paid',
      'cancel',
      'canceled',
      'void',
      'fail',
      'declin',
      'reject',
      'pending',
      'draft',
      'abandon',
      'expired',
      'awaiting',
      'on hold',
      'new',
      'lost',
      'error',
      'incomplete',
      'requires payment',
      'test',
      'false',
      'no',
      'n',
      'не оплач',
      'неоплач',
      'не заверш',
      'не выполн',
      'не доставл',
      'отмен',
      'аннулир',
      'отказ',
      'отклон',
      'ожида',
      'новый',
      'новая',
      'черновик',
      'ошибк',
      'неуспеш',
      'ложь',
      'ложн',
      'нет',
      '未付',
      '未支付',
      '待付',
      '待支付',
      '等待',
      '取消',
      '关闭',
      '失败',
      '作废',
      '未完成',
      '否',
      'hủy',
      'huỷ',
      'đã hủy',
      'đã huỷ',
      'bị hủy',
      'chờ',
      'chưa',
      'thất bại',
      'không',
      'nháp',
    ],
  ],
  [
    'order',
    [
      'paid',
      'partially paid',
      'complet',
      'fulfil',
      'deliver',
      'success',
      'succeed',
      'shipped',
      'sent',
      'processing',
      'in progress',
      'closed',
      'won',
      'approved',
      'confirmed',
      'captured',
      'settled',
      'active',
      'done',
      'received',
      'true',
      'yes',
      'y',
      'оплач',
      'выполн',
      'заверш',
      'доставл',
      'отправл',
      'получ',
      'успеш',
      'закрыт',
      'подтвержд',
      'в работе',
      'выдан',
      'истина',
      'да',
      '已付',
      '已支付',
      '支付成功',
      '付款成功',
      '交易成功',
      '成功',
      '完成',
      '已发货',
      '已签收',
      '已收货',
      '是',
      'đã thanh toán',
      'hoàn thành',
      'hoàn tất',
      'thành công',
      'đã giao',
      'đang giao',
      'đã nhận',
      'đã xác nhận',
      'có',
    ],
  ],
];

const unspaced = /[\u2e80-\uffef]/;

/** `undefined` for a word that says nothing of whether an order was paid. */
export function statusMeaning(value: string): StatusMeaning | undefined {
  const text = value
    .normalize('NFKC')
    .replace(/[_.\-–—/\\,:;()]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  if (text === '1') return 'order';
  if (text === '0') return 'leftOut';
  const found = words.find(([, list]) => list.some((word) => says(text, word)));
  return found?.[0];
}

function says(text: string, word: string): boolean {
  if (unspaced.test(word)) return text.includes(word);
  return word.length > 3 ? ` ${text}`.includes(` ${word}`) : ` ${text} `.includes(` ${word} `);
}

/** Words that head a row of sums. */
const totals =
  /^(?:grand total|sub-?total|totals?|sum|итого|итог|всего|общий итог|промежуточный итог|合计|总计|小计|总额|tổng cộng|tổng số|tổng|cộng)(?:[\s:：.,(].*)?$/iu;

/** Whether a cell's text heads a row of sums rather than naming anything. */
export function namesTotal(text: string): boolean {
  return text.length < 60 && totals.test(text.trim().normalize('NFC'));
}
