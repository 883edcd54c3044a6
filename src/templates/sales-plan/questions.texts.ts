// What questions.ts says.
import type { Texts } from '../../locales/language';

export const salesPlan: Texts = { en: 'Sales plan', ru: 'План продаж', zh: '销售计划', vi: 'Kế hoạch bán hàng' };
export const whatYouSell: Texts = { en: 'What you sell', ru: 'Что вы продаёте', zh: '销售什么', vi: 'Bạn bán gì' };
export const howDeep: Texts = { en: 'How deep', ru: 'Глубина плана', zh: '详细程度', vi: 'Mức chi tiết' };
export const depthHint: Texts = {
  en: 'Full has activities and seats, too. You can change from one to the other later: what you typed stays where both have it.',
  ru: 'В полном есть и активности, места, деньги. Позже можно перейти от одного к другому: введённое сохранится там, где оно есть в обоих.',
  zh: '完整版还包含活动、名额和 NPV。之后可以互相切换，两种计划共有的已填内容会保留。',
  vi: 'Bản đầy đủ còn có hoạt động, số chỗ, dòng tiền. Sau này có thể chuyển đổi: phần đã nhập được giữ lại nếu cả hai đều có.',
};
export const depthLabel: Texts = {
  en: 'Essential: five sheets, one for Mondays',
  ru: 'Основной: пять листов, один недельный',
  zh: '精简版：五张表，周一只看一张',
  vi: 'Cơ bản: năm trang, một trang mỗi thứ Hai',
};
export const depthLabel2: Texts = {
  en: 'Full: scenarios, season, cash, taxes, NPV',
  ru: 'Полный: сценарии, сезон, налоги, NPV',
  zh: '完整版：情景、季节性、现金、税费',
  vi: 'Đầy đủ: kịch bản, mùa vụ, thuế, NPV',
};
export const kindOfBusiness: Texts = {
  en: 'Kind of business',
  ru: 'Вид бизнеса',
  zh: '业务类型',
  vi: 'Loại hình kinh doanh',
};
export const businessHint: Texts = {
  en: 'Fills in usual stages, products and prices; change them below as you like.',
  ru: 'Заполняет типичные этапы, продукты и цены; ниже их можно менять.',
  zh: '自动填入常见的阶段、产品和价格，可在下方修改。',
  vi: 'Điền sẵn các giai đoạn, sản phẩm và giá thường gặp; có thể sửa bên dưới.',
};
export const productsOrTiers: Texts = {
  en: 'Products or tiers',
  ru: 'Продукты или тарифы',
  zh: '产品或价格档位',
  vi: 'Sản phẩm hoặc gói giá',
};
export const productsHint: Texts = {
  en: '1 to 12 products that a new customer can buy first, with their prices. The example costs are derived from the prices.',
  ru: 'Что новый клиент может купить сначала и по какой цене; от 1 до 12. Примеры затрат рассчитаны по ценам.',
  zh: '新客户首单可选的产品及价格，1 至 12 个；示例成本按价格推算。',
  vi: 'Khách mới có thể mua gì đầu tiên và với giá bao nhiêu; từ 1 đến 12. Chi phí ví dụ được tính theo giá.',
};
export const channelsAndStages: Texts = {
  en: 'Channels and stages',
  ru: 'Каналы и этапы',
  zh: '渠道与阶段',
  vi: 'Kênh và giai đoạn',
};
export const stagesOfFunnel: Texts = {
  en: 'Stages of the funnel',
  ru: 'Этапы воронки',
  zh: '漏斗阶段',
  vi: 'Các giai đoạn của phễu',
};
export const stagesHint: Texts = {
  en: 'In order, from the lead to the paying customer; 2 to 8.',
  ru: 'По порядку, от лида до оплаты; от 2 до 8.',
  zh: '按顺序填写，从线索到付费，2 至 8 个。',
  vi: 'Theo thứ tự, từ lead đến khách trả tiền; từ 2 đến 8.',
};
export const startDates: Texts = { en: 'Start dates', ru: 'Даты старта', zh: '开班日期', vi: 'Ngày khai giảng' };
export const startsHint: Texts = {
  en: 'Whether what is sold begins on fixed dates, as courses and camps do.',
  ru: 'Начинается ли то, что вы продаёте, в определённые даты, как курсы и лагеря.',
  zh: '所售产品是否按固定日期开始，例如课程、训练营。',
  vi: 'Sản phẩm có bắt đầu vào ngày cố định như khóa học, trại hè hay không.',
};
export const noAtAnyTime: Texts = {
  en: 'No: at any time',
  ru: 'Нет, в любое время',
  zh: '否，随时开始',
  vi: 'Không, bất cứ lúc nào',
};
export const yesOnDates: Texts = {
  en: 'Yes: on dates',
  ru: 'Да, в заданные даты',
  zh: '是，按日期开始',
  vi: 'Có, theo ngày',
};
export const cashAndPeople: Texts = {
  en: 'Cash and people',
  ru: 'Деньги и люди',
  zh: '现金与人员',
  vi: 'Dòng tiền và nhân sự',
};
export const whenMoneyComesIn: Texts = {
  en: 'When money comes in',
  ru: 'Когда приходят деньги',
  zh: '收款时点',
  vi: 'Khi nào tiền về',
};
export const cashHint: Texts = {
  en: 'Whether the plan keeps cash apart from sales: prepayment, instalments, delays, taxes, what is owed to learners.',
  ru: 'Вести ли деньги отдельно от продаж: предоплата, рассрочка, задержки, налоги, обязательства перед учениками.',
  zh: '是否将现金与销售分开：预付、分期、账期、税费、合同负债。',
  vi: 'Có tách tiền khỏi doanh số không: đặt cọc, trả góp, chậm trả, thuế, doanh thu chưa thực hiện.',
};
export const cashLabel: Texts = {
  en: 'When it is sold; without taxes',
  ru: 'Сразу при продаже; без налогов',
  zh: '销售时即收款，不计税',
  vi: 'Ngay khi bán; không tính thuế',
};
export const apartPrepaymentInstalmentsTaxes: Texts = {
  en: 'Apart: prepayment, instalments, taxes',
  ru: 'Отдельно, с рассрочкой и налогами',
  zh: '分开：预付、分期、税费',
  vi: 'Tách riêng: đặt cọc, trả góp, thuế',
};
export const rolesOnPayroll: Texts = {
  en: 'Roles on the payroll',
  ru: 'Роли в фонде оплаты труда',
  zh: '薪酬岗位',
  vi: 'Vị trí trong quỹ lương',
};
export const rolesHint: Texts = {
  en: 'Curator, sales manager …: people and pay of each; none leaves payroll one line; up to 20.',
  ru: 'Куратор, менеджер по продажам…: люди и оплата каждой; если ни одной, фонд — одна строка; до 20.',
  zh: '如班主任、课程顾问：分别填写人数与薪酬；不填则薪酬为一行；最多 20 个。',
  vi: 'Trợ giảng, tư vấn tuyển sinh…: số người và lương từng vị trí; bỏ trống thì quỹ lương là một dòng; tối đa 20.',
};
