import type { Texts } from '../../../locales/language';
import type { InputTableSpec, Words } from '../../spec';
import { no, stage as stageWord, stageNames, stageIds, yes, type StageId } from '../words';
import { owner, owners } from './people';

/** What marketing works with, and when it is first needed. */

export const tools: InputTableSpec = {
  kind: 'inputTable',
  id: 'tools',
  title: { en: 'Marketing tools', ru: 'Маркетинговые инструменты', zh: '营销工具清单', vi: 'Công cụ marketing' },
  columns: [
    {
      id: 'what',
      label: { en: 'Tool', ru: 'Инструмент', zh: '工具', vi: 'Công cụ' },
      note: {
        en: 'Type over any line.',
        ru: 'Любую строку можно заменить.',
        zh: '可覆盖任一行。',
        vi: 'Có thể thay bất kỳ dòng nào.',
      },
      format: 'text',
      maxLength: 60,
    },
    {
      id: 'stage',
      label: stageWord,
      note: {
        en: 'In which it is first needed.',
        ru: 'Когда впервые нужен.',
        zh: '首次需要的阶段。',
        vi: 'Giai đoạn cần đầu tiên.',
      },
      format: 'choice',
      needed: true,
      options: stageIds.map((stage) => stageNames[stage]),
    },
    owner,
    {
      id: 'ready',
      label: { en: 'Ready', ru: 'Готов', zh: '就绪', vi: 'Sẵn sàng' },
      note: {
        en: 'Choose when it can be used.',
        ru: 'Выберите, когда можно применять.',
        zh: '可用后选择。',
        vi: 'Chọn khi dùng được.',
      },
      format: 'choice',
      options: [yes, no],
    },
  ],
  rows: (
    [
      [
        { en: 'Landing page', ru: 'Посадочная страница', zh: '落地页', vi: 'Trang đích' },
        'introduction',
        owners.marketing,
      ],
      [
        { en: 'Sales and marketing kit', ru: 'Материалы для продаж', zh: '销售资料包', vi: 'Bộ tài liệu bán hàng' },
        'introduction',
        owners.marketing,
      ],
      [
        { en: 'Objections and answers', ru: 'Возражения и ответы', zh: '异议处理手册', vi: 'Giải đáp phản đối' },
        'introduction',
        owners.product,
      ],
      [
        {
          en: 'Free trial or demo',
          ru: 'Пробный доступ или демонстрация',
          zh: '免费试用或演示',
          vi: 'Dùng thử hoặc bản demo',
        },
        'introduction',
        owners.marketing,
      ],
      [{ en: 'Case studies', ru: 'Кейсы клиентов', zh: '客户案例', vi: 'Ca điển hình' }, 'growth', owners.marketing],
      [
        { en: 'Referral programme', ru: 'Реферальная программа', zh: '转介绍计划', vi: 'Chương trình giới thiệu' },
        'growth',
        owners.marketing,
      ],
      [
        { en: 'Partner channel', ru: 'Партнёрский канал', zh: '伙伴渠道', vi: 'Kênh đối tác' },
        'growth',
        owners.marketing,
      ],
      [
        { en: 'Loyalty programme', ru: 'Программа лояльности', zh: '会员计划', vi: 'Chương trình thân thiết' },
        'maturity',
        owners.service,
      ],
      [
        { en: 'Bundles and upsells', ru: 'Комплекты и допродажи', zh: '组合与增购', vi: 'Gói combo và bán thêm' },
        'maturity',
        owners.product,
      ],
      [
        {
          en: 'Offer to move to the successor',
          ru: 'Предложение перейти на преемника',
          zh: '升级换代优惠',
          vi: 'Ưu đãi chuyển sang sản phẩm mới',
        },
        'decline',
        owners.service,
      ],
    ] as const satisfies readonly (readonly [Texts, StageId, Texts])[]
  ).map(([what, stage, person], index) => ({
    id: `tool_${index + 1}`,
    cells: { what, stage: stageNames[stage], owner: person, ready: no } satisfies Record<string, Words>,
  })),
  marks: [{ when: 'tools.this.ready = word(yes)', as: 'good' }],
  blankRows: 10,
};
