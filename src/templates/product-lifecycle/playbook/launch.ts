import type { Texts } from '../../../locales/language';
import { daysLater } from '../../../numerics/days';
import type { Timeline } from '../../building-blocks/timeline';
import { days } from '../../building-blocks/units';
import type { InputTableSpec } from '../../spec';
import { decisions, no, yes } from '../words';
import { longText, owner, owners } from './people';

/** The launch: four steps with what they deliver, and the reviews that let the next one begin. */

const lastDay = '2099-12-31';

/** Examples may not lie after the last day that can be typed. */
function exampleDay(firstDay: string, later: number): string {
  const day = daysLater(firstDay, later);
  return day < lastDay ? day : lastDay;
}

/** In the order of the launch; a review follows each of the first three steps. */
export const launchStepNames = {
  concept: { en: 'Concept and plan', ru: 'Концепция и план', zh: '概念与计划', vi: 'Ý tưởng và kế hoạch' },
  development: { en: 'Development', ru: 'Разработка', zh: '开发', vi: 'Phát triển' },
  validation: { en: 'Validation', ru: 'Проверка', zh: '验证', vi: 'Kiểm chứng' },
  release: { en: 'Release', ru: 'Выпуск', zh: '发布', vi: 'Phát hành' },
} as const satisfies Readonly<Record<string, Texts>>;
export const gateNames = {
  review_1: { en: 'MR1 after the concept', ru: 'MR1 после концепции', zh: 'MR1 概念评审', vi: 'MR1 sau ý tưởng' },
  review_2: { en: 'MR2 after development', ru: 'MR2 после разработки', zh: 'MR2 开发评审', vi: 'MR2 sau phát triển' },
  review_3: { en: 'MR3 before the release', ru: 'MR3 перед выпуском', zh: 'MR3 发布评审', vi: 'MR3 trước phát hành' },
} as const satisfies Readonly<Record<string, Texts>>;

export function launchSteps({ firstDay }: Timeline): InputTableSpec {
  const steps: readonly {
    id: keyof typeof launchStepNames;
    deliverables: Texts;
    owner: Texts;
    days: number;
  }[] = [
    {
      id: 'concept',
      deliverables: {
        en: 'Buyer profile, positioning, business case, launch plan',
        ru: 'Портрет покупателя, позиционирование, бизнес-кейс, план запуска',
        zh: '用户画像、定位、商业论证、上市计划',
        vi: 'Chân dung khách hàng, định vị, luận chứng kinh doanh, kế hoạch ra mắt',
      },
      owner: owners.product,
      days: 30,
    },
    {
      id: 'development',
      deliverables: {
        en: 'Working product, price list, sales and marketing kit, service blueprint',
        ru: 'Рабочий продукт, прайс-лист, материалы для продаж, схема сервиса',
        zh: '可用产品、价目表、销售与营销资料包、服务蓝图',
        vi: 'Sản phẩm chạy được, bảng giá, bộ tài liệu bán hàng, bản thiết kế dịch vụ',
      },
      owner: owners.development,
      days: 90,
    },
    {
      id: 'validation',
      deliverables: {
        en: 'Pilot customers, first case studies, corrected price, trained team',
        ru: 'Пилотные клиенты, первые кейсы, уточнённая цена, обученная команда',
        zh: '试点客户、首批案例、修正后的价格、受训团队',
        vi: 'Khách thí điểm, ca điển hình đầu tiên, giá đã chỉnh, đội ngũ đã đào tạo',
      },
      owner: owners.marketing,
      days: 45,
    },
    {
      id: 'release',
      deliverables: {
        en: 'Open sales, campaign, support around the launch, first review of results',
        ru: 'Открытые продажи, кампания, поддержка запуска, первый разбор результатов',
        zh: '开放销售、推广活动、上市支持、首次复盘',
        vi: 'Mở bán, chiến dịch, hỗ trợ ra mắt, đánh giá kết quả lần đầu',
      },
      owner: owners.marketing,
      days: 30,
    },
  ];
  return {
    kind: 'inputTable',
    id: 'launch_steps',
    title: { en: 'Launch in four steps', ru: 'Запуск в четыре шага', zh: '上市四步骤', vi: 'Ra mắt trong bốn bước' },
    rowHeader: { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' },
    columns: [
      {
        id: 'deliverables',
        label: { en: 'Deliverables', ru: 'Результаты', zh: '交付物', vi: 'Sản phẩm bàn giao' },
        note: {
          en: 'What must be there at the end.',
          ru: 'Что должно быть готово в конце.',
          zh: '结束时必须完成的内容。',
          vi: 'Những gì phải có khi kết thúc.',
        },
        ...longText,
      },
      owner,
      {
        id: 'begins',
        label: { en: 'First day', ru: 'Первый день', zh: '开始日', vi: 'Ngày bắt đầu' },
        note: { en: 'When it begins.', ru: 'Когда начинается.', zh: '开始日期。', vi: 'Khi nào bắt đầu.' },
        format: 'date',
        mark: {
          when: 'AND(launch_steps.this.begins + launch_steps.this.length - 1 < version_date, launch_steps.this.begins <> "", launch_steps.this.done <> word(yes))',
          as: 'warning',
        },
      },
      {
        id: 'length',
        label: { en: 'Length', ru: 'Длительность', zh: '时长', vi: 'Thời lượng' },
        unit: days,
        note: { en: 'Calendar days.', ru: 'Календарных дней.', zh: '日历天数。', vi: 'Số ngày theo lịch.' },
        format: 'count',
        min: 1,
        max: 3650,
      },
      {
        id: 'done',
        label: { en: 'Done', ru: 'Готово', zh: '完成', vi: 'Đã xong' },
        note: {
          en: 'Choose when it is delivered.',
          ru: 'Выберите, когда сдано.',
          zh: '交付后选择。',
          vi: 'Chọn khi đã bàn giao.',
        },
        format: 'choice',
        options: [yes, no],
      },
    ],
    marks: [{ when: 'launch_steps.this.done = word(yes)', as: 'good' }],
    rows: steps.map(({ id, deliverables, owner: person, days: length }, index) => ({
      id,
      label: launchStepNames[id],
      cells: {
        deliverables,
        owner: person,
        begins: exampleDay(
          firstDay,
          steps.slice(0, index).reduce((sum, step) => sum + step.days, 0),
        ),
        length,
        done: no,
      },
    })),
  };
}

export function gates({ firstDay }: Timeline): InputTableSpec {
  const reviews: readonly { id: keyof typeof gateNames; question: Texts; days: number }[] = [
    {
      id: 'review_1',
      question: {
        en: 'Is there a market, and does the case pay?',
        ru: 'Есть ли рынок и окупается ли кейс?',
        zh: '是否有市场？商业论证是否成立？',
        vi: 'Có thị trường không, có lời không?',
      },
      days: 30,
    },
    {
      id: 'review_2',
      question: {
        en: 'Does the product keep its promise at the planned cost?',
        ru: 'Выполняет ли продукт обещание при плановой себестоимости?',
        zh: '产品能否以计划成本兑现承诺？',
        vi: 'Sản phẩm có đúng lời hứa với giá thành dự kiến không?',
      },
      days: 120,
    },
    {
      id: 'review_3',
      question: {
        en: 'Are pilot customers content, are sales and service ready?',
        ru: 'Довольны ли пилотные клиенты, готовы ли продажи и сервис?',
        zh: '试点客户是否满意？销售与服务是否就绪？',
        vi: 'Khách thí điểm hài lòng chưa, bán hàng và dịch vụ sẵn sàng chưa?',
      },
      days: 165,
    },
  ];
  return {
    kind: 'inputTable',
    id: 'gates',
    title: { en: 'Launch gates', ru: 'Контрольные точки запуска', zh: '上市评审节点', vi: 'Cổng ra mắt' },
    rowHeader: { en: 'Market review', ru: 'Рыночный обзор', zh: '市场评审', vi: 'Đánh giá thị trường' },
    columns: [
      {
        id: 'question',
        label: {
          en: 'Question to answer',
          ru: 'На какой вопрос отвечаем',
          zh: '需回答的问题',
          vi: 'Câu hỏi cần trả lời',
        },
        note: {
          en: 'No answer, no next step.',
          ru: 'Нет ответа — нет следующего шага.',
          zh: '没有答案就不进入下一步。',
          vi: 'Chưa trả lời thì chưa đi tiếp.',
        },
        ...longText,
      },
      owner,
      {
        id: 'due',
        label: { en: 'Date', ru: 'Дата', zh: '日期', vi: 'Ngày' },
        note: {
          en: 'When it is decided.',
          ru: 'Когда принимается решение.',
          zh: '决策日期。',
          vi: 'Khi nào quyết định.',
        },
        format: 'date',
        mark: {
          when: 'AND(gates.this.due < version_date, gates.this.due <> "", gates.this.decision = word(undecided))',
          as: 'warning',
        },
      },
      {
        id: 'decision',
        label: { en: 'Decision', ru: 'Решение', zh: '决定', vi: 'Quyết định' },
        note: {
          en: 'Choose after the review.',
          ru: 'Выберите после обзора.',
          zh: '评审后选择。',
          vi: 'Chọn sau khi đánh giá.',
        },
        format: 'choice',
        options: [decisions.open, decisions.go, decisions.rework, decisions.stop],
      },
    ],
    marks: [{ when: 'gates.this.decision = word(go)', as: 'good' }],
    rows: reviews.map(({ id, question, days: later }) => ({
      id,
      label: gateNames[id],
      cells: { question, owner: owners.product, due: exampleDay(firstDay, later), decision: decisions.open },
    })),
  };
}
