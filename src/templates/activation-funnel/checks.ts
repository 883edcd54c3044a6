import type { CheckSpec } from '../spec';
import type { Funnel } from './questions';

/** Every total a second way; and what of the typed contradicts itself. */
export function checks({ stages, channels }: Funnel): readonly CheckSpec[] {
  const last = stages.length;
  const worthOfAll = 'customer_value * SUM(funnel.people)';
  return [
    {
      id: 'order',
      label: {
        en: 'Counts: no stage of a channel has more people than the stage before (steps above 100%)',
        ru: 'Факт: ни на одном этапе канала людей не больше, чем на предыдущем (шагов выше 100 %)',
        zh: '录入：任一渠道的后一阶段人数不超过前一阶段（超过 100% 的步数）',
        vi: 'Số liệu: không giai đoạn nào của kênh đông hơn giai đoạn trước (số bước trên 100%)',
      },
      format: 'count',
      value: 'channel_steps.total.breaks',
      otherWay: '0',
    },
    {
      id: 'window',
      label: {
        en: 'Counted periods: at least one, and as many as from the first to the last',
        ru: 'Периоды результатов: хотя бы один и столько, сколько между границами',
        zh: '统计期次：至少一期，且与起止期相符',
        vi: 'Các kỳ được tính: ít nhất một kỳ và khớp với kỳ đầu, kỳ cuối',
      },
      format: 'count',
      value: 'total(counted)',
      otherWay: 'MAX(1, MIN(count_to, last(period)) - count_from + 1)',
    },
    ...stages.map((stage, index): CheckSpec => {
      const people = `all(count_1_${index + 1}:count_${channels.length}_${index + 1})`;
      return {
        id: `people_${index + 1}`,
        label: {
          en: `People, ${stage}: by period and from all the cells typed`,
          ru: `Люди, ${stage}: по периодам и по всем введённым ячейкам`,
          zh: `人数（${stage}）：按期汇总与逐格汇总`,
          vi: `Số người, ${stage}: theo kỳ và theo từng ô đã nhập`,
        },
        format: 'count',
        value: `funnel.stage_${index + 1}.people`,
        // The product is an error where a cell holds text, which sums would pass over in silence.
        otherWay: `SUMPRODUCT(${people} * all(counted))`,
      };
    }),
    {
      id: 'entered',
      label: {
        en: 'Entered: by period and by channel',
        ru: 'Вошли: по периодам и по каналам',
        zh: '进入人数：按期与按渠道',
        vi: 'Vào phễu: theo kỳ và theo kênh',
      },
      format: 'count',
      value: 'entered',
      otherWay: 'channels.total.people',
    },
    {
      id: 'customers',
      label: {
        en: 'Customers: those who entered − those lost, and by channel',
        ru: 'Клиенты: вошедшие − потерянные и по каналам',
        zh: '客户数：进入人数 − 流失人数，与按渠道汇总',
        vi: 'Khách hàng: số vào − số mất đi, và theo kênh',
      },
      format: 'count',
      value: 'entered - losses.total.lost',
      otherWay: 'channels.total.customers',
      scale: 'entered',
    },
    {
      id: 'conversion',
      label: {
        en: 'Customers: counted, and all step conversions multiplied',
        ru: 'Клиенты: по факту и произведением всех конверсий',
        zh: '客户数：实际人数与各步转化率连乘',
        vi: 'Khách hàng: theo số liệu và theo tích mọi tỷ lệ',
      },
      format: 'count',
      // Where a later stage has more people than an earlier one, the check of the counts says so, and this one rests.
      value: 'IF(channel_steps.total.breaks = 0, entered * PRODUCT(losses.rate), customers)',
      otherWay: 'customers',
      scale: 'entered',
    },
    {
      id: 'spend',
      label: {
        en: 'Spend: by period and from all the cells typed',
        ru: 'Расходы: по периодам и по всем введённым ячейкам',
        zh: '花费：按期汇总与逐格汇总',
        vi: 'Chi tiêu: theo kỳ và theo từng ô đã nhập',
      },
      format: 'money',
      value: 'total(spend)',
      otherWay: `SUMPRODUCT(all(spend_1:spend_${channels.length}) * all(counted))`,
    },
    {
      id: 'contribution',
      label: {
        en: 'Value − spend: by period and by channel',
        ru: 'Ценность − расходы: по периодам и по каналам',
        zh: '价值 − 花费：按期与按渠道',
        vi: 'Giá trị − chi tiêu: theo kỳ và theo kênh',
      },
      format: 'money',
      value: 'total(contribution)',
      otherWay: 'channels.total.profit',
      scale: 'total(brought) + total(spend)',
    },
    {
      id: 'lost_value',
      label: {
        en: 'Lost value: by step, and lost people × worth of the next stage',
        ru: 'Потерянная ценность: по шагам и потерянные × ценность следующего этапа',
        zh: '流失价值：按步汇总，与流失人数 × 下一阶段人均价值',
        vi: 'Giá trị mất đi: theo bước, và số người mất × giá trị giai đoạn sau',
      },
      format: 'money',
      value: 'losses.total.lost_value',
      otherWay: 'SUMPRODUCT(losses.lost, losses.worth)',
      scale: worthOfAll,
    },
    {
      id: 'what_if',
      label: {
        en: 'Customers of what if: stage by stage, and all conversions multiplied',
        ru: 'Клиенты «что если»: по этапам и произведением конверсий',
        zh: '假设分析客户数：逐级计算与转化率连乘',
        vi: 'Số khách giả định: theo từng giai đoạn và theo tích các tỷ lệ',
      },
      format: 'count',
      value: 'customers_then',
      otherWay: 'entered * PRODUCT(what_if.then)',
    },
    {
      id: 'goal',
      label: {
        en: 'The goal: as set, and people needed at the top × all target conversions',
        ru: 'Цель: заданная и нужное число на входе × все целевые конверсии',
        zh: '总目标：设定值，与所需进入人数 × 各步目标转化率',
        vi: 'Mục tiêu: như đã đặt, và số người cần ở đầu phễu × mọi tỷ lệ mục tiêu',
      },
      format: 'count',
      // A goal that cannot be reached leaves nothing to compare.
      value: 'IF(ISNUMBER(backwards.stage_1.target), goal, 0)',
      otherWay: 'IF(ISNUMBER(backwards.stage_1.target), backwards.stage_1.target * PRODUCT(steps.target), 0)',
    },
    {
      id: 'time',
      label: {
        en: 'Time: the path to the last stage + the days there, and all days',
        ru: 'Время: путь до последнего этапа + дни на нём и сумма всех дней',
        zh: '用时：到最后阶段的天数 + 该阶段天数，与全部天数',
        vi: 'Thời gian: đường đến giai đoạn cuối + số ngày ở đó, và tổng số ngày',
      },
      format: 'decimal',
      value: `days_to_customer + times.stage_${last}.stay`,
      otherWay: 'SUM(stay.days)',
    },
  ];
}
