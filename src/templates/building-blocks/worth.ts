import type { InputSpec } from '../spec';
import { yearly } from './units';

/** `example`: a fraction, such as 0.15. */
export function discountRateInput(example: number): InputSpec {
  return {
    id: 'discount_rate',
    label: { en: 'Discount rate', ru: 'Ставка дисконтирования', zh: '折现率', vi: 'Tỷ lệ chiết khấu' },
    unit: yearly,
    note: {
      en: 'The yearly return that the money would bring elsewhere.',
      ru: 'Годовая доходность, которую деньги принесли бы в другом месте.',
      zh: '资金用于其他用途可获得的年收益率。',
      vi: 'Lợi suất mỗi năm nếu đầu tư số tiền này vào nơi khác.',
    },
    format: 'percent',
    max: 10,
    example,
  };
}
