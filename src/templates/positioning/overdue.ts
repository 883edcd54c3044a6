import { daysLater } from '../../numerics/days';
import { actionCount, actionsTable, done, open, type Action } from '../building-blocks/actions';
import { days } from '../building-blocks/units';
import type { Formula, TableSpec } from '../spec';
import { lineIds, lineLabel, lineWord, type Part } from './part';

const examples = (asOf: string): readonly Action[] => [
  {
    what: {
      en: 'Put the new promise on the page and in the advertising',
      ru: 'Поставить новое обещание на страницу и в рекламу',
      zh: '将新承诺放上页面与广告',
      vi: 'Đưa lời hứa mới lên trang và quảng cáo',
    },
    owner: { en: 'Head of marketing', ru: 'Руководитель маркетинга', zh: '市场负责人', vi: 'Trưởng marketing' },
    due: daysLater(asOf, -14),
    effect: {
      en: 'Visitors who leave a number: from 5% to 8%',
      ru: 'Оставляют телефон: с 5 до 8 % посетителей',
      zh: '留资率由 5% 提高到 8%',
      vi: 'Khách để lại số: từ 5% lên 8%',
    },
    result: {
      en: '9.4% in the first two weeks',
      ru: '9,4 % за первые две недели',
      zh: '前两周达 9.4%',
      vi: '9,4% trong hai tuần đầu',
    },
    state: done,
  },
  {
    what: {
      en: 'Ask 60 learners more how they would feel without the course',
      ru: 'Опросить ещё 60 учеников, что они почувствуют без курса',
      zh: '再问 60 位学员失去课程的感受',
      vi: 'Hỏi thêm 60 học viên cảm thấy thế nào nếu không còn khóa học',
    },
    owner: { en: 'Product manager', ru: 'Продакт-менеджер', zh: '产品经理', vi: 'Quản lý sản phẩm' },
    due: daysLater(asOf, -4),
    effect: {
      en: 'A share that is surely above or below 40%',
      ru: 'Доля, которая точно выше или ниже 40 %',
      zh: '确定比例高于或低于 40%',
      vi: 'Biết chắc tỷ lệ cao hay thấp hơn 40%',
    },
    result: '',
    state: open,
  },
  {
    what: {
      en: 'Talk to three employers about evening groups',
      ru: 'Поговорить с тремя работодателями о вечерних группах',
      zh: '与三家企业洽谈晚间班',
      vi: 'Trao đổi với ba công ty về lớp buổi tối',
    },
    owner: { en: 'Head of sales', ru: 'Руководитель продаж', zh: '销售负责人', vi: 'Trưởng kinh doanh' },
    due: daysLater(asOf, 21),
    effect: {
      en: 'One group of 15 seats',
      ru: 'Одна группа на 15 мест',
      zh: '开设一个 15 人班',
      vi: 'Một lớp 15 suất',
    },
    result: '',
    state: open,
  },
];

/** Overdue actions that are listed. */
const shown = 6;

export function actionsPart(asOf: string): Part {
  const typed = examples(asOf);
  const ids = lineIds('action', typed.length, actionCount);
  const isThere = (id: string): Formula => `actions.${id}.what <> ""`;
  /** Days late of each line; where two are as late, the upper one comes first. */
  const order: TableSpec = {
    kind: 'table',
    id: 'action_order',
    title: { en: 'Actions, by line', ru: 'Действия по строкам', zh: '逐行行动', vi: 'Hành động theo dòng' },
    rowHeader: lineWord,
    columns: [
      { id: 'number', label: { en: 'No.', ru: '№', zh: '序号', vi: 'Số' }, format: 'count' },
      {
        id: 'late',
        label: { en: 'Days late', ru: 'Дней просрочки', zh: '逾期天数', vi: 'Số ngày trễ' },
        format: 'count',
      },
      {
        id: 'weight',
        label: { en: 'For the order', ru: 'Для порядка', zh: '排序值', vi: 'Để xếp hạng' },
        format: 'factor',
      },
      { id: 'place', label: { en: 'Place', ru: 'Место', zh: '名次', vi: 'Hạng' }, format: 'count' },
    ],
    rows: ids.map((id, index) => {
      const row = `line_${index + 1}`;
      return {
        id: row,
        label: lineLabel(index),
        cells: {
          number: index === 0 ? '1' : `action_order.line_${index}.number + 1`,
          late: `IF(AND(${isThere(id)}, actions.${id}.due <> "", actions.${id}.state <> word(done)), MAX(0, as_of - actions.${id}.due), 0)`,
          weight: `action_order.${row}.late - action_order.${row}.number / 100`,
          place: `RANK(action_order.${row}.weight, action_order.weight)`,
        },
      };
    }),
  };
  const overdue: TableSpec = {
    kind: 'table',
    id: 'overdue',
    title: {
      en: 'Overdue actions: the six that are latest',
      ru: 'Просроченные действия: шесть самых давних',
      zh: '逾期行动：最久的六项',
      vi: 'Việc quá hạn: sáu việc trễ nhất',
    },
    rowHeader: lineWord,
    columns: [
      {
        id: 'what',
        label: { en: 'What is done', ru: 'Что делаем', zh: '行动内容', vi: 'Việc cần làm' },
        format: 'text',
        longest: 120,
      },
      {
        id: 'owner',
        label: { en: 'Owner', ru: 'Ответственный', zh: '负责人', vi: 'Phụ trách' },
        format: 'text',
        longest: 40,
      },
      { id: 'due', label: { en: 'Due', ru: 'Срок', zh: '截止日', vi: 'Hạn' }, format: 'date' },
      {
        id: 'late',
        label: { en: 'Overdue', ru: 'Просрочено на', zh: '逾期', vi: 'Quá hạn' },
        unit: days,
        format: 'count',
      },
    ],
    mark: { when: 'ISNUMBER(overdue.this.late)', as: 'warning' },
    rows: ids.slice(0, shown).map((_, index) => {
      const line = `MATCH(action_order.line_${index + 1}.number, action_order.place, 0)`;
      const isLate = `INDEX(action_order.late, ${line})`;
      return {
        id: `place_${index + 1}`,
        label: lineLabel(index),
        cells: {
          what: `IF(${isLate} = 0, word(none), INDEX(actions.what, ${line}))`,
          owner: `IF(${isLate} = 0, word(none), INDEX(actions.owner, ${line}) & "")`,
          due: `IF(${isLate} = 0, word(none), INDEX(actions.due, ${line}))`,
          late: `IF(${isLate} = 0, word(none), ${isLate})`,
        },
      };
    }),
  };
  return {
    inputs: [actionsTable(typed)],
    workings: [order],
    results: [overdue],
    headlines: [
      {
        id: 'overdue_actions',
        label: { en: 'Overdue actions', ru: 'Просрочено действий', zh: '逾期行动', vi: 'Việc quá hạn' },
        unit: { en: 'on the day of “As of”', ru: 'на день отчёта', zh: '截至日期', vi: 'tính đến ngày đã chọn' },
        format: 'count',
        formula: 'COUNTIF(action_order.late, ">0")',
        mark: { when: 'overdue_actions > 0', as: 'warning' },
      },
    ],
    words: { done },
  };
}
