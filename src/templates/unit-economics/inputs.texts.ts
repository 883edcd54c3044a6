// What inputs.ts says.
import type { Texts } from '../../locales/language';

export const ofInvited: Texts = {
  en: '% of invited',
  ru: '% приглашённых',
  zh: '占受邀人数 %',
  vi: '% người được mời',
};
export const groupBuying: Texts = { en: 'Group buying', ru: 'Совместная покупка', zh: '拼团', vi: 'Mua theo nhóm' };
export const distributionForCommission: Texts = {
  en: 'Distribution for a commission',
  ru: 'Партнёрская комиссия',
  zh: '分销',
  vi: 'Phân phối hưởng hoa hồng',
};
export const sharingInChatGroups: Texts = {
  en: 'Sharing in chat groups',
  ru: 'Репосты в чатах',
  zh: '社群裂变',
  vi: 'Lan truyền trong nhóm chat',
};
export const tasksInviteFriends: Texts = {
  en: 'Tasks: invite friends',
  ru: 'Задания: пригласи друга',
  zh: '邀请任务',
  vi: 'Nhiệm vụ mời bạn',
};
export const prizeDraw: Texts = { en: 'Prize draw', ru: 'Розыгрыш', zh: '抽奖', vi: 'Rút thăm trúng thưởng' };
export const publicCheckIns: Texts = {
  en: 'Public check-ins',
  ru: 'Публичные отчёты о занятиях',
  zh: '打卡分享',
  vi: 'Điểm danh công khai',
};
export const servicesForSeveralPeople: Texts = {
  en: 'Services for several people',
  ru: 'Услуги на нескольких человек',
  zh: '多人共用服务',
  vi: 'Dịch vụ dùng chung nhiều người',
};
export const conversion: Texts = { en: 'Conversion', ru: 'Затраты на продажу', zh: '转化成本', vi: 'Chốt đơn' };
export const conversionCostNote: Texts = {
  en: 'Sellers, webinars, messages: what it costs to turn a lead into this order.',
  ru: 'Продавцы, вебинары, рассылки: сколько стоит довести лид до заказа.',
  zh: '销售、直播、触达等把线索转化为订单的成本。',
  vi: 'Nhân viên bán, webinar, tin nhắn: chi phí để lead thành đơn này.',
};
export const delivery: Texts = { en: 'Delivery', ru: 'Оказание услуги', zh: '交付成本', vi: 'Cung cấp sản phẩm' };
export const deliveryCostNote: Texts = {
  en: 'Teachers, curators, platform: what one more customer adds.',
  ru: 'Преподаватели, кураторы, платформа: сколько добавляет ещё один клиент.',
  zh: '讲师、班主任、平台等每增加一位客户的成本。',
  vi: 'Giảng viên, trợ giảng, nền tảng: phần tăng thêm cho mỗi khách.',
};
export const service: Texts = { en: 'Service', ru: 'Сопровождение', zh: '服务成本', vi: 'Chăm sóc' };
export const supportAndEverythingAfterSale: Texts = {
  en: 'Support and everything after the sale.',
  ru: 'Поддержка и всё, что после продажи.',
  zh: '售后支持等成本。',
  vi: 'Hỗ trợ và mọi việc sau bán.',
};
export const otherCostsOfOrder: Texts = {
  en: 'Other costs of an order',
  ru: 'Прочие затраты на заказ',
  zh: '其他单笔成本',
  vi: 'Chi phí khác mỗi đơn',
};
export const otherCostNote: Texts = {
  en: 'Your own line: gifts, printing, taxes on the order.',
  ru: 'Своя строка: подарки, печать, налоги с заказа.',
  zh: '自定义：赠品、印刷、按单税费等。',
  vi: 'Dòng riêng của bạn: quà tặng, in ấn, thuế theo đơn.',
};
export const inputs: Texts = { en: 'Inputs', ru: 'Исходные данные', zh: '输入', vi: 'Dữ liệu đầu vào' };
export const inputsPurpose: Texts = {
  en: 'Prices, costs, channels, repeat offers and referrals',
  ru: 'Цены, затраты, каналы, повторные продажи и рекомендации',
  zh: '价格、成本、渠道、复购与转介绍',
  vi: 'Giá, chi phí, kênh, mua lại và giới thiệu',
};
export const aboutModel: Texts = { en: 'About the model', ru: 'О модели', zh: '模型信息', vi: 'Về mô hình' };
export const channels: Texts = { en: 'Channels', ru: 'Каналы', zh: '渠道', vi: 'Kênh' };
export const channel: Texts = { en: 'Channel', ru: 'Канал', zh: '渠道', vi: 'Kênh' };
export const spend: Texts = { en: 'Spend', ru: 'Расходы', zh: '花费', vi: 'Chi tiêu' };
export const spendNote: Texts = {
  en: 'All of one month, or of another period.',
  ru: 'Все за месяц или другой срок.',
  zh: '同一时段（如一个月）的全部花费。',
  vi: 'Toàn bộ trong một tháng hoặc một kỳ khác.',
};
export const customers: Texts = { en: 'Customers', ru: 'Клиенты', zh: '客户数', vi: 'Khách hàng' };
export const newOnesOfSameStretch: Texts = {
  en: 'New ones in the same period whom this money brought; referred ones come on top.',
  ru: 'Новые за тот же срок, кого привели эти деньги; пришедшие по рекомендации — сверх них.',
  zh: '同一时段由这笔花费带来的新客户；转介绍来的另计。',
  vi: 'Khách mới trong cùng kỳ nhờ khoản chi này; khách được giới thiệu tính thêm ở ngoài.',
};
export const firstOrder: Texts = { en: 'The first order', ru: 'Первый заказ', zh: '首单', vi: 'Đơn đầu tiên' };
export const repeatOffers: Texts = {
  en: 'Repeat offers',
  ru: 'Повторные продажи',
  zh: '复购产品',
  vi: 'Sản phẩm mua lại',
};
export const offer: Texts = { en: 'Offer', ru: 'Предложение', zh: '产品', vi: 'Sản phẩm' };
export const whoBuyIt: Texts = { en: 'Who buy it', ru: 'Кто покупает', zh: '购买比例', vi: 'Tỷ lệ mua' };
export const ofFirstBuyers: Texts = {
  en: 'Of the first buyers.',
  ru: 'От первых покупателей.',
  zh: '占首单买家。',
  vi: 'Trong số người mua đầu.',
};
export const price: Texts = { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' };
export const whatIsPaid: Texts = {
  en: 'What is paid.',
  ru: 'Сколько платят.',
  zh: '实付价格。',
  vi: 'Số tiền khách trả.',
};
export const cost: Texts = { en: 'Cost', ru: 'Затраты', zh: '成本', vi: 'Chi phí' };
export const allOfOneSale: Texts = {
  en: 'All of one sale.',
  ru: 'Все на одну продажу.',
  zh: '每笔全部成本。',
  vi: 'Toàn bộ cho một đơn.',
};
export const referrals: Texts = { en: 'Referrals', ru: 'Рекомендации', zh: '转介绍', vi: 'Giới thiệu' };
export const mechanic: Texts = { en: 'Mechanic', ru: 'Механика', zh: '玩法', vi: 'Cơ chế' };
export const invited: Texts = { en: 'Invited', ru: 'Приглашает', zh: '邀请人数', vi: 'Số người mời' };
export const peoplePerCustomer: Texts = {
  en: 'people per customer',
  ru: 'чел. на клиента',
  zh: '人/客户',
  vi: 'người/khách',
};
export const invitedNote: Texts = {
  en: '0 where you do not use it.',
  ru: '0, если не применяете.',
  zh: '未采用填 0。',
  vi: 'Không dùng thì nhập 0.',
};
export const whoOfThemBuy: Texts = {
  en: 'Who of them buy',
  ru: 'Кто из них покупает',
  zh: '其中购买',
  vi: 'Tỷ lệ mua',
};
export const payingCustomers: Texts = {
  en: 'Paying customers.',
  ru: 'Платящие клиенты.',
  zh: '付费客户。',
  vi: 'Khách trả tiền.',
};
export const reward: Texts = { en: 'Reward', ru: 'Вознаграждение', zh: '奖励', vi: 'Phần thưởng' };
export const referred: Texts = {
  en: 'referred',
  ru: 'приведённого',
  zh: '被介绍人',
  vi: 'người được giới thiệu',
};
export const forEachWhoBought: Texts = {
  en: 'For each who bought.',
  ru: 'За каждого купившего.',
  zh: '每成交一人。',
  vi: 'Cho mỗi người đã mua.',
};
export const growthByReferrals: Texts = {
  en: 'Growth by referrals',
  ru: 'Рост за счёт рекомендаций',
  zh: '转介绍增长',
  vi: 'Tăng trưởng nhờ giới thiệu',
};
export const customersAtStart: Texts = {
  en: 'Customers at the start',
  ru: 'Клиентов на старте',
  zh: '初始客户数',
  vi: 'Khách lúc đầu',
};
export const startUsersNote: Texts = {
  en: 'Each cycle the newest ones bring K customers each.',
  ru: 'В каждом цикле новые клиенты приводят по K клиентов.',
  zh: '每一轮由最新一批客户各带来 K 位客户。',
  vi: 'Mỗi vòng, nhóm khách mới nhất mỗi người mang về K khách.',
};
export const kToCompareWith: Texts = {
  en: 'K to compare with',
  ru: 'K для сравнения',
  zh: '对比用 K 因子',
  vi: 'K để so sánh',
};
export const triedFactorNote: Texts = {
  en: 'What you aim at: growth is shown for it beside your own.',
  ru: 'К чему вы стремитесь: рост показан рядом с вашим.',
  zh: '目标 K 因子，与当前增长并列显示。',
  vi: 'Mức bạn hướng tới; tăng trưởng được đặt cạnh mức hiện tại.',
};
export const priceAgainstCac: Texts = { en: 'Price against CAC', ru: 'Цена и CAC', zh: '价格与 CAC', vi: 'Giá và CAC' };
export const stepOfGrid: Texts = { en: 'Step of the grid', ru: 'Шаг сетки', zh: '网格步长', vi: 'Bước của lưới' };
export const gridStepNote: Texts = {
  en: 'The grid goes three steps down and three up from what you have now.',
  ru: 'Сетка идёт на три шага вниз и на три вверх от того, что есть сейчас.',
  zh: '网格从当前值向下、向上各走三步。',
  vi: 'Lưới đi xuống ba bước và lên ba bước so với hiện tại.',
};
export const participant: Texts = { en: 'participant', ru: 'участника', zh: '参与者', vi: 'người tham gia' };
export const deliveryModels: Texts = {
  en: 'Delivery models',
  ru: 'Модели входа',
  zh: '引流模式',
  vi: 'Mô hình dùng thử',
};
export const model: Texts = { en: 'Model', ru: 'Модель', zh: '模式', vi: 'Mô hình' };
export const priceOfEntry: Texts = { en: 'Price of entry', ru: 'Цена входа', zh: '入门价', vi: 'Giá dùng thử' };
export const n0WhereItIsFree: Texts = {
  en: '0 where it is free.',
  ru: '0, если бесплатно.',
  zh: '免费填 0。',
  vi: 'Miễn phí thì nhập 0.',
};
export const costOfEntry: Texts = {
  en: 'Cost of entry',
  ru: 'Затраты на вход',
  zh: '入门成本',
  vi: 'Chi phí dùng thử',
};
export const toServeOne: Texts = {
  en: 'To serve one.',
  ru: 'Обслужить одного.',
  zh: '服务一人的成本。',
  vi: 'Để phục vụ một người.',
};
export const costOfLead: Texts = { en: 'Cost of a lead', ru: 'Стоимость лида', zh: '线索成本', vi: 'Chi phí một lead' };
export const lead: Texts = { en: 'lead', ru: 'лид', zh: '线索', vi: 'lead' };
export const advertisingOnly: Texts = {
  en: 'Advertising only.',
  ru: 'Только реклама.',
  zh: '仅广告费。',
  vi: 'Chỉ tính quảng cáo.',
};
export const whoJoin: Texts = { en: 'Who join', ru: 'Участвуют', zh: '参与比例', vi: 'Tỷ lệ tham gia' };
export const percentOfLeads: Texts = { en: '% of leads', ru: '% лидов', zh: '占线索 %', vi: '% lead' };
export const tookEntry: Texts = {
  en: 'Took the entry.',
  ru: 'Записались.',
  zh: '参加入门产品。',
  vi: 'Đã dùng thử.',
};
export const whoBuyNext: Texts = { en: 'Who buy next', ru: 'Покупают дальше', zh: '后续购买', vi: 'Mua tiếp' };
export const percentOfParticipants: Texts = {
  en: '% of participants',
  ru: '% участников',
  zh: '占参与者 %',
  vi: '% người tham gia',
};
export const mainProduct: Texts = {
  en: 'The main product.',
  ru: 'Основной продукт.',
  zh: '购买主产品。',
  vi: 'Mua sản phẩm chính.',
};
