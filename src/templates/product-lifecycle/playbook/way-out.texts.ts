// What way-out.ts says.
import type { Texts } from '../../../locales/language';

export const exitPrinciples: Texts = {
  en: 'Exit principles',
  ru: 'Принципы вывода',
  zh: '退出原则',
  vi: 'Nguyên tắc rút lui',
};
export const principle: Texts = { en: 'Principle', ru: 'Принцип', zh: '原则', vi: 'Nguyên tắc' };
export const whatItMeansHere: Texts = {
  en: 'What it means here',
  ru: 'Что это значит у нас',
  zh: '具体要求',
  vi: 'Ý nghĩa ở đây',
};
export const whatYouPromise: Texts = {
  en: 'What you promise.',
  ru: 'Что вы обещаете.',
  zh: '我们的承诺。',
  vi: 'Điều bạn cam kết.',
};
export const customerFirst: Texts = {
  en: 'Customer first',
  ru: 'Клиент прежде всего',
  zh: '客户优先',
  vi: 'Khách hàng trước hết',
};
export const customerCellsMeaning: Texts = {
  en: 'Every paid service is delivered or refunded; a successor is offered',
  ru: 'Оплаченное оказано или возвращено; предложена замена',
  zh: '已付费服务全部交付或退款，并提供替代方案',
  vi: 'Dịch vụ đã trả tiền được cung cấp đủ hoặc hoàn tiền; có sản phẩm thay thế',
};
export const riskAndCompliance: Texts = {
  en: 'Risk and compliance',
  ru: 'Риски и закон',
  zh: '风险与合规',
  vi: 'Rủi ro và tuân thủ',
};
export const complianceCellsMeaning: Texts = {
  en: 'Contracts, personal data, taxes and warranties are closed by law',
  ru: 'Договоры, персональные данные, налоги и гарантии закрыты по закону',
  zh: '合同、个人信息、税务与保修依法了结',
  vi: 'Hợp đồng, dữ liệu cá nhân, thuế, bảo hành được khép lại đúng luật',
};
export const reputation: Texts = { en: 'Reputation', ru: 'Репутация', zh: '声誉', vi: 'Uy tín' };
export const reputationCellsMeaning: Texts = {
  en: 'One message, early and honest, to customers, partners and the team',
  ru: 'Единое, раннее и честное сообщение клиентам, партнёрам и команде',
  zh: '对客户、伙伴和团队及早、坦诚、口径一致',
  vi: 'Một thông điệp sớm và trung thực cho khách, đối tác và đội ngũ',
};
export const decisionAndPrinciples: Texts = {
  en: 'Decision and principles',
  ru: 'Решение и принципы',
  zh: '决策与原则',
  vi: 'Quyết định và nguyên tắc',
};
export const notice: Texts = { en: 'Notice', ru: 'Уведомление', zh: '通知', vi: 'Thông báo' };
export const execution: Texts = { en: 'Execution', ru: 'Исполнение', zh: '执行', vi: 'Thực hiện' };
export const afterCare: Texts = {
  en: 'After-care',
  ru: 'Сопровождение после',
  zh: '后续服务',
  vi: 'Hậu mãi',
};
export const exitPlan: Texts = { en: 'Exit plan', ru: 'План вывода', zh: '退出计划', vi: 'Kế hoạch rút lui' };
export const step: Texts = { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' };
export const whatIsDone: Texts = { en: 'What is done', ru: 'Что делается', zh: '工作内容', vi: 'Việc cần làm' };
export const workOfStep: Texts = {
  en: 'The work of the step.',
  ru: 'Работа на этом шаге.',
  zh: '该步骤的工作。',
  vi: 'Công việc của bước.',
};
export const length: Texts = { en: 'Length', ru: 'Длительность', zh: '时长', vi: 'Thời lượng' };
export const lengthNote: Texts = {
  en: 'Calendar days. Sales end with the notice, all cost with the after-care.',
  ru: 'Календарных дней. Продажи кончаются с уведомлением, расходы — с сопровождением.',
  zh: '日历天数。通知结束即停售，后续服务结束即无费用。',
  vi: 'Số ngày theo lịch. Hết thông báo là ngừng bán, hết hậu mãi là hết chi phí.',
};
export const principlesCellsWhat: Texts = {
  en: 'Decide, agree on the principles, name the team, count what is owed',
  ru: 'Принять решение и принципы, назначить команду, посчитать обязательства',
  zh: '作出决策、确定原则、组建团队、盘点义务',
  vi: 'Quyết định, thống nhất nguyên tắc, lập đội, kiểm kê nghĩa vụ',
};
export const noticeCellsWhat: Texts = {
  en: 'Tell team, customers and partners; take the last orders; offer the successor',
  ru: 'Сообщить команде, клиентам, партнёрам; принять последние заказы; предложить замену',
  zh: '通知团队、客户与伙伴，接受最后订单，推荐替代产品',
  vi: 'Báo cho đội ngũ, khách, đối tác; nhận đơn cuối; giới thiệu sản phẩm thay thế',
};
export const executionCellsWhat: Texts = {
  en: 'Deliver or refund, move customers, end contracts, sell off stock',
  ru: 'Оказать или вернуть, перевести клиентов, закрыть договоры, распродать запасы',
  zh: '交付或退款、迁移客户、终止合同、清理库存',
  vi: 'Giao đủ hoặc hoàn tiền, chuyển khách, chấm dứt hợp đồng, xả kho',
};
export const afterCareCellsWhat: Texts = {
  en: 'Answer questions, honour warranties, archive data, write down lessons',
  ru: 'Отвечать на вопросы, исполнять гарантии, архивировать данные, записать выводы',
  zh: '解答咨询、履行保修、归档数据、总结经验',
  vi: 'Giải đáp, bảo hành, lưu trữ dữ liệu, ghi lại bài học',
};
