// What strategies.ts says.
import type { Texts } from '../../../locales/language';

export const marketing: Texts = { en: 'Marketing', ru: 'Маркетинг', zh: '营销', vi: 'Tiếp thị' };
export const pricePlacePromotion: Texts = {
  en: 'Price, place, promotion.',
  ru: 'Цена, каналы, продвижение.',
  zh: '价格、渠道、推广。',
  vi: 'Giá, kênh, quảng bá.',
};
export const finance: Texts = { en: 'Finance', ru: 'Финансы', zh: '财务', vi: 'Tài chính' };
export const financeNote: Texts = {
  en: 'Where money comes from and goes.',
  ru: 'Откуда и куда идут деньги.',
  zh: '资金来源与去向。',
  vi: 'Tiền từ đâu và đi đâu.',
};
export const production: Texts = { en: 'Production', ru: 'Производство', zh: '生产', vi: 'Sản xuất' };
export const capacityAndQuality: Texts = {
  en: 'Capacity and quality.',
  ru: 'Мощности и качество.',
  zh: '产能与质量。',
  vi: 'Năng lực và chất lượng.',
};
export const procurement: Texts = { en: 'Procurement', ru: 'Закупки', zh: '采购', vi: 'Mua hàng' };
export const suppliersAndStock: Texts = {
  en: 'Suppliers and stock.',
  ru: 'Поставщики и запасы.',
  zh: '供应商与库存。',
  vi: 'Nhà cung cấp và tồn kho.',
};
export const personnel: Texts = { en: 'Personnel', ru: 'Персонал', zh: '人力', vi: 'Nhân sự' };
export const whomToHireTrainPay: Texts = {
  en: 'Whom to hire, train, pay.',
  ru: 'Кого нанимать, учить, чем платить.',
  zh: '招聘、培训与激励。',
  vi: 'Tuyển, đào tạo, đãi ngộ.',
};
export const introductionMarketing: Texts = {
  en: 'Win innovators: trials, first cases, one clear promise',
  ru: 'Привлечь новаторов: пробный доступ, первые кейсы, одно ясное обещание',
  zh: '争取创新者：试用、首批案例、一个清晰的承诺',
  vi: 'Thu hút nhóm đổi mới: dùng thử, ca điển hình đầu tiên, một lời hứa rõ ràng',
};
export const introductionFinance: Texts = {
  en: 'Fund from reserves; limit the loss by gate, not by year',
  ru: 'Финансировать из резервов; лимит убытка — на этап, а не на год',
  zh: '以储备资金投入，按评审节点而非年度限定亏损',
  vi: 'Dùng vốn dự phòng; giới hạn lỗ theo từng cổng, không theo năm',
};
export const introductionProduction: Texts = {
  en: 'Small batches, quick changes after feedback',
  ru: 'Малые партии, быстрые доработки по отзывам',
  zh: '小批量生产，按反馈快速改进',
  vi: 'Lô nhỏ, sửa nhanh theo phản hồi',
};
export const flexibleSuppliersNoLongCommitments: Texts = {
  en: 'Flexible suppliers, no long commitments',
  ru: 'Гибкие поставщики без долгих обязательств',
  zh: '选择灵活的供应商，不签长期承诺',
  vi: 'Nhà cung cấp linh hoạt, không cam kết dài',
};
export const introductionPersonnel: Texts = {
  en: 'A small team of inventors, paid for learning',
  ru: 'Небольшая команда изобретателей, мотивация за проверенные гипотезы',
  zh: '精干的创新团队，按验证成果激励',
  vi: 'Đội nhỏ giàu sáng kiến, thưởng theo điều học được',
};
export const growthMarketing: Texts = {
  en: 'Widen channels, build the brand, ask for referrals',
  ru: 'Расширять каналы, строить бренд, запускать рекомендации',
  zh: '拓宽渠道、建立品牌、推动转介绍',
  vi: 'Mở rộng kênh, xây thương hiệu, khuyến khích giới thiệu',
};
export const reinvestProfitWatchWorkingCapital: Texts = {
  en: 'Reinvest profit; watch working capital',
  ru: 'Реинвестировать прибыль, следить за оборотным капиталом',
  zh: '利润再投入，关注营运资金',
  vi: 'Tái đầu tư lợi nhuận; theo dõi vốn lưu động',
};
export const growthProduction: Texts = {
  en: 'Add capacity ahead of demand, standardise',
  ru: 'Наращивать мощности раньше спроса, стандартизировать',
  zh: '产能先于需求扩充，推行标准化',
  vi: 'Tăng công suất trước nhu cầu, chuẩn hóa',
};
export const secondSourceForEverythingCritical: Texts = {
  en: 'Second source for everything critical',
  ru: 'Второй поставщик для всего критичного',
  zh: '关键物料建立第二货源',
  vi: 'Có nguồn thứ hai cho mọi thứ trọng yếu',
};
export const growthPersonnel: Texts = {
  en: 'Hire and train sales and support people early',
  ru: 'Заранее нанимать и обучать продажи и поддержку',
  zh: '提前招聘并培训销售与客服',
  vi: 'Tuyển và đào tạo sớm bộ phận bán hàng và hỗ trợ',
};
export const maturityMarketing: Texts = {
  en: 'Keep customers: bundles, loyalty, new segments',
  ru: 'Удерживать: наборы, лояльность, новые сегменты',
  zh: '留住客户：组合套餐、会员忠诚、新细分市场',
  vi: 'Giữ khách: gói combo, khách thân thiết, phân khúc mới',
};
export const harvestCashFundNextProduct: Texts = {
  en: 'Harvest cash; fund the next product',
  ru: 'Собирать прибыль и финансировать следующий продукт',
  zh: '收获现金，支持下一代产品',
  vi: 'Thu tiền mặt; nuôi sản phẩm kế tiếp',
};
export const maturityProduction: Texts = {
  en: 'Cut unit cost, automate, keep quality',
  ru: 'Снижать себестоимость, автоматизировать, держать качество',
  zh: '降低单位成本、自动化、保持质量',
  vi: 'Hạ giá thành, tự động hóa, giữ chất lượng',
};
export const longContractsAtBestPrice: Texts = {
  en: 'Long contracts at the best price',
  ru: 'Долгие контракты по лучшей цене',
  zh: '以最优价格签订长期合同',
  vi: 'Hợp đồng dài hạn với giá tốt nhất',
};
export const maturityPersonnel: Texts = {
  en: 'Pay for profit and service; keep the experts',
  ru: 'Платить за прибыль и сервис, удерживать экспертов',
  zh: '按利润与服务激励，留住骨干',
  vi: 'Thưởng theo lợi nhuận và dịch vụ; giữ chuyên gia',
};
export const declineMarketing: Texts = {
  en: 'Only loyal customers; move them to the successor',
  ru: 'Только лояльные клиенты, перевод на преемника',
  zh: '只服务忠实客户，引导其转向替代产品',
  vi: 'Chỉ khách trung thành; chuyển họ sang sản phẩm kế nhiệm',
};
export const declineFinance: Texts = {
  en: 'No new investment; collect what is owed',
  ru: 'Без новых инвестиций, собрать дебиторку',
  zh: '停止新投资，收回应收款',
  vi: 'Không đầu tư mới; thu hồi công nợ',
};
export const fewerVariantsProduceToOrder: Texts = {
  en: 'Fewer variants, produce to order',
  ru: 'Меньше вариантов, производство под заказ',
  zh: '精简型号，按单生产',
  vi: 'Ít phiên bản hơn, làm theo đơn hàng',
};
export const sellOffStockLastOrders: Texts = {
  en: 'Sell off stock; last orders',
  ru: 'Распродать запасы, последние заказы',
  zh: '清理库存，下达最后订单',
  vi: 'Xả tồn kho; đặt hàng lần cuối',
};
export const declinePersonnel: Texts = {
  en: 'Move people to growing products in time',
  ru: 'Вовремя переводить людей на растущие продукты',
  zh: '及时将人员转到成长中的产品',
  vi: 'Kịp thời chuyển người sang sản phẩm đang lên',
};
export const strategyByStage: Texts = {
  en: 'Strategy by stage',
  ru: 'Стратегия по стадиям',
  zh: '各阶段策略',
  vi: 'Chiến lược theo giai đoạn',
};
export const whatMatters: Texts = { en: 'What matters', ru: 'Что главное', zh: '重点', vi: 'Trọng tâm' };
export const oneWord: Texts = { en: 'One word.', ru: 'Одно слово.', zh: '一个词。', vi: 'Một từ.' };
