import type { Texts } from '../../locales/language';
import { days } from '../building-blocks/units';
import type { Formula, InputTableSpec, TableSpec } from '../spec';
import { lineCount, lineIds, lineLabel, lineWord } from './objections';
import { longText, shortText, type Part } from './offer';

const examples: readonly {
  readonly what: Texts;
  readonly who: Texts;
  readonly materials: Texts;
  readonly length: number;
  readonly pass: number;
}[] = [
  {
    what: { en: 'Qualification', ru: 'Квалификация', zh: '需求筛选', vi: 'Sàng lọc' },
    who: {
      en: 'Seller, the one who asked',
      ru: 'Продавец, инициатор запроса',
      zh: '销售、咨询人',
      vi: 'Nhân viên bán, người hỏi',
    },
    materials: {
      en: 'Questions about the task, the date, the budget, who decides',
      ru: 'Вопросы о задаче, сроке, бюджете и о том, кто решает',
      zh: '关于任务、时间、预算与决策人的问题清单',
      vi: 'Câu hỏi về nhiệm vụ, thời hạn, ngân sách, ai quyết định',
    },
    length: 3,
    pass: 0.6,
  },
  {
    what: { en: 'Configuration', ru: 'Конфигурация решения', zh: '方案配置', vi: 'Cấu hình giải pháp' },
    who: {
      en: 'Seller, methodologist',
      ru: 'Продавец, методист',
      zh: '销售、教研',
      vi: 'Nhân viên bán, chuyên viên nội dung',
    },
    materials: {
      en: 'Programme for their roles, groups, schedule, price',
      ru: 'Программа под их роли, группы, расписание, цена',
      zh: '按岗位定制的方案、分组、日程与报价',
      vi: 'Chương trình theo vị trí, lớp, lịch, giá',
    },
    length: 7,
    pass: 0.7,
  },
  {
    what: { en: 'Pilot', ru: 'Пилот', zh: '试点', vi: 'Thử nghiệm' },
    who: {
      en: 'Curator, ten of their people',
      ru: 'Куратор, десять сотрудников клиента',
      zh: '班主任、客户方十名员工',
      vi: 'Trợ giảng, mười người của khách',
    },
    materials: {
      en: 'Two lessons, a task of their own, a survey after it',
      ru: 'Два урока, задача клиента, опрос после',
      zh: '两节课、一项真实任务、结束问卷',
      vi: 'Hai bài học, một nhiệm vụ thật, khảo sát sau đó',
    },
    length: 14,
    pass: 0.5,
  },
  {
    what: { en: 'Proposal', ru: 'Коммерческое предложение', zh: '正式报价', vi: 'Đề xuất' },
    who: {
      en: 'Head of sales, their head of training',
      ru: 'Руководитель продаж, их директор по обучению',
      zh: '销售负责人、客户培训负责人',
      vi: 'Trưởng kinh doanh, trưởng đào tạo của khách',
    },
    materials: {
      en: 'Results of the pilot on one page, offer, terms',
      ru: 'Итоги пилота на одной странице, предложение, условия',
      zh: '一页试点成果、方案与条款',
      vi: 'Kết quả thử nghiệm trên một trang, chào hàng, điều kiện',
    },
    length: 5,
    pass: 0.8,
  },
  {
    what: { en: 'Contract', ru: 'Договор', zh: '签约', vi: 'Hợp đồng' },
    who: {
      en: 'Lawyers of both, finance',
      ru: 'Юристы сторон, финансы',
      zh: '双方法务、财务',
      vi: 'Pháp chế hai bên, tài chính',
    },
    materials: {
      en: 'Contract, data protection agreement, invoice',
      ru: 'Договор, соглашение о персональных данных, счёт',
      zh: '合同、个人信息保护协议、发票',
      vi: 'Hợp đồng, thỏa thuận bảo vệ dữ liệu, hóa đơn',
    },
    length: 20,
    pass: 0.9,
  },
];

export function presaleSheet(): Part {
  const ids = lineIds(examples.length);
  const typed = { ...longText, needed: true };
  const table: InputTableSpec = {
    kind: 'inputTable',
    id: 'presale',
    title: { en: 'Steps before the sale', ru: 'Шаги до продажи', zh: '售前步骤', vi: 'Các bước trước khi bán' },
    columns: [
      {
        id: 'what',
        label: { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' },
        note: { en: 'In order.', ru: 'По порядку.', zh: '按顺序。', vi: 'Theo thứ tự.' },
        ...shortText,
        needed: true,
      },
      {
        id: 'who',
        label: { en: 'Who takes part', ru: 'Кто участвует', zh: '参与人', vi: 'Ai tham gia' },
        note: { en: 'On both sides.', ru: 'С обеих сторон.', zh: '双方人员。', vi: 'Cả hai bên.' },
        ...typed,
      },
      {
        id: 'materials',
        label: {
          en: 'Content and materials',
          ru: 'Содержание и материалы',
          zh: '内容与资料',
          vi: 'Nội dung và tài liệu',
        },
        note: {
          en: 'What is shown and sent.',
          ru: 'Что показываем и отправляем.',
          zh: '展示与发送什么。',
          vi: 'Trình bày và gửi gì.',
        },
        ...typed,
      },
      {
        id: 'length',
        label: { en: 'Days', ru: 'Дней', zh: '天数', vi: 'Số ngày' },
        unit: days,
        note: { en: 'As a rule.', ru: 'Обычно.', zh: '通常。', vi: 'Thường là.' },
        format: 'count',
        max: 3650,
        needed: true,
      },
      {
        id: 'pass',
        label: { en: 'Pass', ru: 'Проходят', zh: '通过率', vi: 'Qua được' },
        unit: { en: '% of those who came', ru: '% дошедших', zh: '占进入者 %', vi: '% số đến bước này' },
        note: { en: 'To the next step.', ru: 'К следующему шагу.', zh: '进入下一步。', vi: 'Sang bước sau.' },
        format: 'percent',
        needed: true,
      },
    ],
    rows: examples.map((cells, index) => ({ id: `line_${index + 1}`, cells: { ...cells } })),
    blankRows: lineCount - examples.length,
  };
  const results: TableSpec = {
    kind: 'table',
    id: 'presale_results',
    title: {
      en: 'Days and conversion to here; the bottleneck is coloured',
      ru: 'Дни и конверсия к этому шагу; узкое место выделено',
      zh: '累计天数与转化率；瓶颈已标色',
      vi: 'Số ngày và chuyển đổi đến đây; điểm nghẽn được tô màu',
    },
    rowHeader: lineWord,
    columns: [
      {
        id: 'what',
        label: {
          en: 'Step, as written on its sheet',
          ru: 'Шаг, как он записан на листе',
          zh: '步骤（与“售前”表所填一致）',
          vi: 'Bước, như đã ghi ở trang của nó',
        },
        format: 'text',
      },
      {
        id: 'so_far',
        label: { en: 'Days so far', ru: 'Дней всего', zh: '累计天数', vi: 'Số ngày lũy kế' },
        unit: days,
        format: 'count',
      },
      {
        id: 'conversion',
        label: { en: 'Conversion to here', ru: 'Конверсия до этого шага', zh: '累计转化率', vi: 'Chuyển đổi đến đây' },
        unit: { en: '% of all who began', ru: '% начавших', zh: '占起始 %', vi: '% số bắt đầu' },
        format: 'percent',
      },
      {
        id: 'pass',
        label: { en: 'Pass this step', ru: 'Проходят шаг', zh: '本步通过率', vi: 'Qua bước này' },
        unit: '%',
        format: 'percent',
      },
    ],
    mark: {
      when: 'AND(ISNUMBER(presale_results.this.pass), presale_results.this.pass = MIN(presale_results.pass))',
      as: 'warning',
    },
    rows: ids.map((id, index) => {
      const known = (formula: Formula): Formula => `IF(presale.${id}.what = "", word(none), ${formula})`;
      return {
        id,
        label: lineLabel(index),
        cells: {
          what: `presale.${id}.what & ""`,
          so_far: known(`presale_sums.${id}.days + 0`),
          conversion: known(`presale_sums.${id}.conversion + 0`),
          pass: known(`presale.${id}.pass + 0`),
        },
      };
    }),
  };
  // What was left out passes on what came to it.
  const sums: TableSpec = {
    kind: 'table',
    id: 'presale_sums',
    title: { en: 'Step by step', ru: 'По шагам', zh: '逐步累计', vi: 'Từng bước' },
    rowHeader: lineWord,
    columns: [
      { id: 'days', label: { en: 'Days', ru: 'Дни', zh: '天数', vi: 'Số ngày' }, unit: days, format: 'count' },
      {
        id: 'conversion',
        label: { en: 'Conversion', ru: 'Конверсия', zh: '转化率', vi: 'Chuyển đổi' },
        unit: '%',
        format: 'percent',
      },
    ],
    rows: ids.map((id, index) => {
      const before = ids[index - 1];
      const step = (column: string, otherwise: string): Formula =>
        `IF(presale.${id}.what = "", ${otherwise}, presale.${id}.${column})`;
      return {
        id,
        label: lineLabel(index),
        cells: {
          days: before === undefined ? step('length', '0') : `presale_sums.${before}.days + ${step('length', '0')}`,
          conversion:
            before === undefined ? step('pass', '1') : `presale_sums.${before}.conversion * ${step('pass', '1')}`,
        },
      };
    }),
  };
  return {
    sheet: {
      id: 'presale_sheet',
      role: 'inputs',
      name: { en: 'Presale', ru: 'Предпродажа', zh: '售前', vi: 'Tiền bán hàng' },
      purpose: {
        en: 'Steps before the contract: who, with what, how long, how many pass',
        ru: 'Шаги до договора: кто, с чем, как долго и сколько проходит',
        zh: '签约前的步骤：谁参与、用什么、多久、通过率',
        vi: 'Các bước trước hợp đồng: ai, bằng gì, bao lâu, bao nhiêu qua được',
      },
      blocks: [table],
    },
    workings: [sums],
    results: [results],
  };
}
