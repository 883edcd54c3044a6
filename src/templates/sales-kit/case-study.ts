import type { Texts } from '../../locales/language';
import { text } from '../building-blocks/units';
import type { InputSpec, TableSpec } from '../spec';
import { lineLabel, lineWord } from './objections';
import { longText, shortText, type Part } from './offer';

const facts: readonly { readonly id: string; readonly label: Texts; readonly note: Texts; readonly example: Texts }[] =
  [
    {
      id: 'case_client',
      label: { en: 'Client', ru: 'Клиент', zh: '客户', vi: 'Khách hàng' },
      note: {
        en: 'Who, and how large.',
        ru: 'Кто и какого размера.',
        zh: '客户是谁，规模多大。',
        vi: 'Là ai, quy mô ra sao.',
      },
      example: {
        en: 'A school of design with 28 curators and 1,200 learners a year',
        ru: 'Школа дизайна: 28 кураторов, 1200 учеников в год',
        zh: '一所设计学校，28 位班主任，每年 1200 名学员',
        vi: 'Trường thiết kế có 28 trợ giảng và 1.200 học viên mỗi năm',
      },
    },
    {
      id: 'case_configuration',
      label: { en: 'Configuration', ru: 'Что внедрили', zh: '采用方案', vi: 'Cấu hình' },
      note: { en: 'What they bought.', ru: 'Что купили.', zh: '购买了什么。', vi: 'Đã mua gì.' },
      example: {
        en: 'Pay of curators by completion and satisfaction, duty by turns, a new first project',
        ru: 'Оплата кураторов за доходимость и удовлетворённость, дежурства, новый первый проект',
        zh: '班主任按完课率与满意度计酬、轮值答疑、重做首个项目',
        vi: 'Trả lương trợ giảng theo tỷ lệ hoàn thành và mức hài lòng, trực luân phiên, dự án đầu mới',
      },
    },
    {
      id: 'case_integration',
      label: { en: 'Integration', ru: 'Интеграция', zh: '系统对接', vi: 'Tích hợp' },
      note: {
        en: 'With what, how long.',
        ru: 'С чем и сколько заняло.',
        zh: '对接什么、耗时多久。',
        vi: 'Với gì, mất bao lâu.',
      },
      example: {
        en: 'With the learning platform and the chat, in three weeks',
        ru: 'С учебной платформой и чатом, за три недели',
        zh: '与教学平台及社群对接，耗时三周',
        vi: 'Với nền tảng học và nhóm chat, trong ba tuần',
      },
    },
    {
      id: 'case_quote',
      label: { en: 'Quote', ru: 'Цитата', zh: '客户评价', vi: 'Trích lời khách' },
      note: {
        en: 'Words, name, position; agreed with them.',
        ru: 'Слова, имя, должность; согласовано.',
        zh: '原话、姓名、职务，须经同意。',
        vi: 'Lời nói, tên, chức vụ; đã được đồng ý.',
      },
      example: {
        en: '“We stopped guessing which stream goes wrong: we see it in its second week.” Head of learning',
        ru: '«Мы перестали гадать, какой поток проседает: видим это на второй неделе». Руководитель обучения',
        zh: '“不再靠猜：开课第二周就知道哪一期有问题。”——教学负责人',
        vi: '“Chúng tôi không còn đoán khóa nào có vấn đề: tuần thứ hai đã thấy.” Trưởng đào tạo',
      },
    },
  ];

/** F8: as they were measured. */
const measured: readonly (readonly [Texts, number, number])[] = [
  [{ en: 'Satisfied, %', ru: 'Довольны, %', zh: '满意度（%）', vi: 'Hài lòng, %' }, 58.2, 95.2],
  [{ en: 'Homework done, %', ru: 'Сдано домашних, %', zh: '作业完成率（%）', vi: 'Bài tập đã nộp, %' }, 24, 49],
  [{ en: 'Reply time, hours', ru: 'Время ответа, часов', zh: '回复时长（小时）', vi: 'Thời gian trả lời, giờ' }, 24, 2],
  [{ en: 'Refunds, %', ru: 'Возвраты, %', zh: '退款率（%）', vi: 'Hoàn tiền, %' }, 4, 2],
];
const lines = 8;
const idOf = (index: number): string =>
  index < measured.length ? `line_${index + 1}` : `blank_${index + 1 - measured.length}`;

export function caseSheet(): Part {
  const inputs = facts.map(({ id, label, note, example }): InputSpec => ({
    id,
    label,
    unit: text,
    note,
    example,
    format: 'text',
    maxLength: 160,
    lines: 3,
    needed: true,
  }));
  const changes: TableSpec = {
    kind: 'table',
    id: 'case_changes',
    title: { en: 'Changes', ru: 'Изменения', zh: '变化', vi: 'Thay đổi' },
    rowHeader: lineWord,
    columns: [
      {
        id: 'metric',
        label: {
          en: 'Metric, as written on its sheet',
          ru: 'Показатель, как он записан на листе',
          zh: '指标（与“客户案例”表所填一致）',
          vi: 'Chỉ số, như đã ghi ở trang của nó',
        },
        format: 'text',
      },
      {
        id: 'difference',
        label: { en: 'Difference', ru: 'Разница', zh: '差值', vi: 'Chênh lệch' },
        unit: { en: 'as the metric', ru: 'как показатель', zh: '同指标', vi: 'như chỉ số' },
        format: 'decimal',
      },
      {
        id: 'change',
        label: { en: 'Change', ru: 'Изменение', zh: '变化率', vi: 'Thay đổi' },
        unit: '%',
        format: 'percent',
      },
    ],
    rows: Array.from({ length: lines }, (_, index) => {
      const id = idOf(index);
      const of = (column: string): string => `case_metrics.${id}.${column}`;
      const isKnown = `OR(${of('before')} = "", ${of('after')} = "")`;
      return {
        id,
        label: lineLabel(index),
        cells: {
          metric: `${of('metric')} & ""`,
          difference: `IF(${isKnown}, word(none), ${of('after')} - ${of('before')})`,
          change: `IF(${isKnown}, word(none), IF(${of('before')} = 0, word(none), ${of('after')} / ${of('before')} - 1))`,
        },
      };
    }),
  };
  return {
    sheet: {
      id: 'case_sheet',
      role: 'inputs',
      name: { en: 'Case study', ru: 'Кейс', zh: '客户案例', vi: 'Ca điển hình' },
      purpose: {
        en: 'Client, before and after with the changes computed, quote',
        ru: 'Клиент, до и после с расчётом изменений, цитата',
        zh: '客户、前后对比与变化率、客户评价',
        vi: 'Khách hàng, trước và sau kèm mức thay đổi, trích lời',
      },
      blocks: [
        { kind: 'inputs', title: { en: 'The case', ru: 'О кейсе', zh: '案例概况', vi: 'Về ca này' }, inputs },
        {
          kind: 'inputTable',
          id: 'case_metrics',
          title: { en: 'Before and after', ru: 'До и после', zh: '前后对比', vi: 'Trước và sau' },
          columns: [
            {
              id: 'metric',
              label: { en: 'Metric', ru: 'Показатель', zh: '指标', vi: 'Chỉ số' },
              note: { en: 'With its unit.', ru: 'С единицей.', zh: '注明单位。', vi: 'Kèm đơn vị.' },
              ...shortText,
              needed: true,
            },
            {
              id: 'before',
              label: { en: 'Before', ru: 'До', zh: '之前', vi: 'Trước' },
              note: { en: 'As measured.', ru: 'Как измерено.', zh: '实测值。', vi: 'Theo đo lường.' },
              format: 'decimal',
              needed: true,
            },
            {
              id: 'after',
              label: { en: 'After', ru: 'После', zh: '之后', vi: 'Sau' },
              note: { en: 'As measured.', ru: 'Как измерено.', zh: '实测值。', vi: 'Theo đo lường.' },
              format: 'decimal',
              needed: true,
            },
            {
              id: 'period',
              label: { en: 'Measured over', ru: 'За какой срок', zh: '统计周期', vi: 'Đo trong' },
              note: { en: 'Both alike.', ru: 'Одинаково до и после.', zh: '前后一致。', vi: 'Trước và sau như nhau.' },
              ...longText,
            },
          ],
          rows: measured.map(([metric, before, after], index) => ({
            id: idOf(index),
            cells: {
              metric,
              before,
              after,
              period: {
                en: 'One stream, ten weeks',
                ru: 'Один поток, десять недель',
                zh: '一期，十周',
                vi: 'Một khóa, mười tuần',
              },
            },
          })),
          blankRows: lines - measured.length,
        },
      ],
    },
    results: [changes],
  };
}
