import type { Texts } from '../../../locales/language';
import { days } from '../../building-blocks/units';
import type { InputTableSpec } from '../../spec';
import { longText, owner, owners } from './people';

/** The way out: what is promised, and what is done step by step. */

export const exitPrinciples: InputTableSpec = {
  kind: 'inputTable',
  id: 'exit_principles',
  title: { en: 'Exit principles', ru: 'Принципы вывода', zh: '退出原则', vi: 'Nguyên tắc rút lui' },
  rowHeader: { en: 'Principle', ru: 'Принцип', zh: '原则', vi: 'Nguyên tắc' },
  columns: [
    {
      id: 'meaning',
      label: { en: 'What it means here', ru: 'Что это значит у нас', zh: '具体要求', vi: 'Ý nghĩa ở đây' },
      note: { en: 'What you promise.', ru: 'Что вы обещаете.', zh: '我们的承诺。', vi: 'Điều bạn cam kết.' },
      ...longText,
    },
  ],
  rows: [
    {
      id: 'customer',
      label: { en: 'Customer first', ru: 'Клиент прежде всего', zh: '客户优先', vi: 'Khách hàng trước hết' },
      cells: {
        meaning: {
          en: 'Every paid service is delivered or refunded; a successor is offered',
          ru: 'Оплаченное оказано или возвращено; предложена замена',
          zh: '已付费服务全部交付或退款，并提供替代方案',
          vi: 'Dịch vụ đã trả tiền được cung cấp đủ hoặc hoàn tiền; có sản phẩm thay thế',
        },
      },
    },
    {
      id: 'compliance',
      label: { en: 'Risk and compliance', ru: 'Риски и закон', zh: '风险与合规', vi: 'Rủi ro và tuân thủ' },
      cells: {
        meaning: {
          en: 'Contracts, personal data, taxes and warranties are closed by law',
          ru: 'Договоры, персональные данные, налоги и гарантии закрыты по закону',
          zh: '合同、个人信息、税务与保修依法了结',
          vi: 'Hợp đồng, dữ liệu cá nhân, thuế, bảo hành được khép lại đúng luật',
        },
      },
    },
    {
      id: 'reputation',
      label: { en: 'Reputation', ru: 'Репутация', zh: '声誉', vi: 'Uy tín' },
      cells: {
        meaning: {
          en: 'One message, early and honest, to customers, partners and the team',
          ru: 'Единое, раннее и честное сообщение клиентам, партнёрам и команде',
          zh: '对客户、伙伴和团队及早、坦诚、口径一致',
          vi: 'Một thông điệp sớm và trung thực cho khách, đối tác và đội ngũ',
        },
      },
    },
  ],
};

export const exitStepIds = ['principles', 'notice', 'execution', 'after_care'] as const;
export const exitStepNames: Readonly<Record<(typeof exitStepIds)[number], Texts>> = {
  principles: {
    en: 'Decision and principles',
    ru: 'Решение и принципы',
    zh: '决策与原则',
    vi: 'Quyết định và nguyên tắc',
  },
  notice: { en: 'Notice', ru: 'Уведомление', zh: '通知', vi: 'Thông báo' },
  execution: { en: 'Execution', ru: 'Исполнение', zh: '执行', vi: 'Thực hiện' },
  after_care: { en: 'After-care', ru: 'Сопровождение после', zh: '后续服务', vi: 'Chăm sóc sau rút lui' },
};

export const exitSteps: InputTableSpec = {
  kind: 'inputTable',
  id: 'exit_steps',
  title: { en: 'Exit plan', ru: 'План вывода', zh: '退出计划', vi: 'Kế hoạch rút lui' },
  rowHeader: { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' },
  columns: [
    {
      id: 'what',
      label: { en: 'What is done', ru: 'Что делается', zh: '工作内容', vi: 'Việc cần làm' },
      note: {
        en: 'The work of the step.',
        ru: 'Работа на этом шаге.',
        zh: '该步骤的工作。',
        vi: 'Công việc của bước.',
      },
      ...longText,
    },
    owner,
    {
      id: 'length',
      label: { en: 'Length', ru: 'Длительность', zh: '时长', vi: 'Thời lượng' },
      unit: days,
      note: {
        en: 'Calendar days. Sales end with the notice, all cost with the after-care.',
        ru: 'Календарных дней. Продажи кончаются с уведомлением, расходы — с сопровождением.',
        zh: '日历天数。通知结束即停售，后续服务结束即无费用。',
        vi: 'Số ngày theo lịch. Hết thông báo là ngừng bán, hết chăm sóc là hết chi phí.',
      },
      format: 'count',
      min: 1,
      max: 3650,
    },
  ],
  rows: [
    {
      id: 'principles',
      label: exitStepNames.principles,
      cells: {
        what: {
          en: 'Decide, agree on the principles, name the team, count what is owed',
          ru: 'Принять решение и принципы, назначить команду, посчитать обязательства',
          zh: '作出决策、确定原则、组建团队、盘点义务',
          vi: 'Quyết định, thống nhất nguyên tắc, lập đội, kiểm kê nghĩa vụ',
        },
        owner: owners.product,
        length: 14,
      },
    },
    {
      id: 'notice',
      label: exitStepNames.notice,
      cells: {
        what: {
          en: 'Tell team, customers and partners; take the last orders; offer the successor',
          ru: 'Сообщить команде, клиентам, партнёрам; принять последние заказы; предложить замену',
          zh: '通知团队、客户与伙伴，接受最后订单，推荐替代产品',
          vi: 'Báo cho đội ngũ, khách, đối tác; nhận đơn cuối; giới thiệu sản phẩm thay thế',
        },
        owner: owners.marketing,
        length: 30,
      },
    },
    {
      id: 'execution',
      label: exitStepNames.execution,
      cells: {
        what: {
          en: 'Deliver or refund, move customers, end contracts, sell off stock',
          ru: 'Оказать или вернуть, перевести клиентов, закрыть договоры, распродать запасы',
          zh: '交付或退款、迁移客户、终止合同、清理库存',
          vi: 'Giao đủ hoặc hoàn tiền, chuyển khách, chấm dứt hợp đồng, xả kho',
        },
        owner: owners.service,
        length: 60,
      },
    },
    {
      id: 'after_care',
      label: exitStepNames.after_care,
      cells: {
        what: {
          en: 'Answer questions, honour warranties, archive data, write down lessons',
          ru: 'Отвечать на вопросы, исполнять гарантии, архивировать данные, записать выводы',
          zh: '解答咨询、履行保修、归档数据、总结经验',
          vi: 'Giải đáp, bảo hành, lưu trữ dữ liệu, ghi lại bài học',
        },
        owner: owners.service,
        length: 180,
      },
    },
  ],
};
