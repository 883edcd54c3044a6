// A template that asks one question of every kind, for the screens that show questions.
import type { Texts } from '../../src/locales/language';
import type { Template } from '../../src/templates/template';

const same = (text: string): Texts => ({ en: text, ru: text, zh: text, vi: text });

export const questionnaire: Template = {
  id: 'questionnaire',
  kind: 'model',
  version: 1,
  name: { en: 'Sales plan', ru: 'План продаж', zh: '销售计划', vi: 'Kế hoạch bán hàng' },
  purpose: {
    en: 'What must go in at the top each week for the plan to come out at the bottom.',
    ru: 'Сколько людей должно входить в воронку каждую неделю, чтобы план продаж выполнялся.',
    zh: '每周要有多少线索进入漏斗，销售计划才能完成。',
    vi: 'Mỗi tuần cần bao nhiêu khách vào đầu phễu để đạt kế hoạch bán hàng.',
  },
  inShort: same('Leads for the sales you want'),
  group: 'money',
  startFor: ['producer'],
  searchedAs: same('forecast'),
  sources: [],
  questions: [
    {
      id: 'name',
      kind: 'text',
      maxLength: 40,
      label: { en: 'Name of the plan', ru: 'Название плана', zh: '计划名称', vi: 'Tên kế hoạch' },
      hint: {
        en: 'Shown at the top of every sheet.',
        ru: 'Будет вверху каждого листа.',
        zh: '显示在每个工作表的顶部。',
        vi: 'Hiển thị ở đầu mỗi trang tính.',
      },
      initial: { en: 'Autumn course', ru: 'Осенний курс', zh: '秋季课程', vi: 'Khóa mùa thu' },
    },
    {
      id: 'periods',
      kind: 'whole',
      min: 3,
      max: 60,
      label: { en: 'Number of periods', ru: 'Число периодов', zh: '期数', vi: 'Số kỳ' },
      hint: { en: 'From 3 to 60.', ru: 'От 3 до 60.', zh: '3 至 60。', vi: 'Từ 3 đến 60.' },
      initial: 12,
    },
    {
      id: 'length',
      kind: 'choice',
      label: { en: 'Length of a period', ru: 'Длина периода', zh: '每期长度', vi: 'Độ dài mỗi kỳ' },
      hint: { en: 'One column each.', ru: 'Каждому — свой столбец.', zh: '每期一列。', vi: 'Mỗi kỳ một cột.' },
      options: [
        { value: 'week', label: { en: 'Week', ru: 'Неделя', zh: '周', vi: 'Tuần' } },
        { value: 'month', label: { en: 'Month', ru: 'Месяц', zh: '月', vi: 'Tháng' } },
      ],
      initial: 'month',
    },
    {
      id: 'currency',
      kind: 'currency',
      suggested: ['USD', 'EUR', 'RUB', 'CNY', 'VND'],
      label: { en: 'Currency', ru: 'Валюта', zh: '货币', vi: 'Tiền tệ' },
      hint: { en: 'Of all amounts.', ru: 'Для всех сумм.', zh: '用于所有金额。', vi: 'Dùng cho mọi số tiền.' },
      initial: { en: 'USD', ru: 'RUB', zh: 'CNY', vi: 'VND' },
    },
    {
      id: 'start',
      kind: 'date',
      min: '2000-01-01',
      max: '2100-01-01',
      label: { en: 'First period', ru: 'Первый период', zh: '首期', vi: 'Kỳ đầu tiên' },
      hint: { en: 'Its first day.', ru: 'Его первый день.', zh: '其第一天。', vi: 'Ngày đầu tiên của kỳ.' },
    },
    {
      id: 'channels',
      kind: 'list',
      min: 1,
      max: 5,
      maxLength: 30,
      label: { en: 'Channels', ru: 'Каналы', zh: '渠道', vi: 'Kênh' },
      hint: {
        en: 'Where leads come from.',
        ru: 'Откуда приходят лиды.',
        zh: '线索来源。',
        vi: 'Nguồn khách hàng tiềm năng.',
      },
      initial: {
        en: ['Ads', 'Blog', 'Partners'],
        ru: ['Реклама', 'Блог', 'Партнёры'],
        zh: ['广告', '博客', '合作伙伴'],
        vi: ['Quảng cáo', 'Blog', 'Đối tác'],
      },
    },
    {
      id: 'products',
      kind: 'rows',
      min: 1,
      max: 3,
      label: { en: 'Products', ru: 'Продукты', zh: '产品', vi: 'Sản phẩm' },
      hint: { en: 'With their prices.', ru: 'С ценами.', zh: '及其价格。', vi: 'Kèm giá bán.' },
      columns: [
        {
          id: 'name',
          kind: 'text',
          maxLength: 30,
          label: { en: 'Product', ru: 'Продукт', zh: '产品', vi: 'Sản phẩm' },
        },
        { id: 'price', kind: 'number', min: 0, max: 1e9, label: { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá' } },
        {
          id: 'cost',
          kind: 'number',
          min: 0,
          max: 1e9,
          label: { en: 'Unit cost', ru: 'Затраты на единицу', zh: '单位成本', vi: 'Chi phí đơn vị' },
        },
      ],
      initial: {
        en: [{ name: 'Course', price: 99.5, cost: 12 }],
        ru: [{ name: 'Курс', price: 4990.5, cost: 600 }],
        zh: [{ name: '课程', price: 699.5, cost: 80 }],
        vi: [{ name: 'Khóa học', price: 990000.5, cost: 120000 }],
      },
    },
  ],
  build: () => {
    throw new Error('only asked, never built');
  },
};
