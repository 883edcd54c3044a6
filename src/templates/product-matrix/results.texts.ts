// What results.ts says.
import type { Texts } from '../../locales/language';

export const now: Texts = { en: 'now', ru: 'сейчас', zh: '当前', vi: 'hiện tại' };
export const plans: Texts = { en: 'with plans', ru: 'с планами', zh: '含计划', vi: 'có kế hoạch' };
export const revenue: Texts = { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' };
export const margin: Texts = { en: 'Margin', ru: 'Маржа', zh: '毛利', vi: 'Lãi gộp' };
export const matrix: Texts = { en: 'Matrix', ru: 'Матрица', zh: '矩阵', vi: 'Ma trận' };
export const matrixPurpose: Texts = {
  en: 'Gaps: problems nobody solves, levels without a product, products to which nothing leads',
  ru: 'Пробелы: нерешённые задачи, уровни без продукта, продукты, куда никто не ведёт',
  zh: '空白点：无人解决的问题、缺产品的层级、无入口的产品',
  vi: 'Chỗ trống: vấn đề chưa ai giải quyết, cấp chưa có sản phẩm, sản phẩm không có lối vào',
};
export const gaps: Texts = { en: 'Gaps', ru: 'Пробелы', zh: '空白点', vi: 'Chỗ trống' };
export const problemsNobodySolves: Texts = {
  en: 'Problems nobody solves',
  ru: 'Нерешённые задачи',
  zh: '无人解决的问题',
  vi: 'Vấn đề chưa ai giải quyết',
};
export const problems: Texts = { en: 'problems', ru: 'задач', zh: '个', vi: 'vấn đề' };
export const levelsWithoutProduct: Texts = {
  en: 'Levels without a product',
  ru: 'Уровни без продукта',
  zh: '缺产品的层级',
  vi: 'Cấp chưa có sản phẩm',
};
export const levels: Texts = { en: 'levels', ru: 'уровней', zh: '个', vi: 'cấp' };
export const productsThatSolveNothing: Texts = {
  en: 'Products that solve nothing',
  ru: 'Продукты без задачи',
  zh: '未解决问题的产品',
  vi: 'Sản phẩm không giải quyết gì',
};
export const products: Texts = { en: 'products', ru: 'продуктов', zh: '个', vi: 'sản phẩm' };
export const productsNothingLeadsTo: Texts = {
  en: 'Products nothing leads to',
  ru: 'Продукты без входа',
  zh: '无入口的产品',
  vi: 'Sản phẩm không có lối vào',
};
export const coverageTitle: Texts = {
  en: 'Problems × levels: how many products solve each, wholly or in part',
  ru: 'Задачи × уровни: сколько продуктов решают задачу целиком или отчасти',
  zh: '问题 × 层级：全部或部分解决该问题的产品数',
  vi: 'Vấn đề × cấp: bao nhiêu sản phẩm giải quyết trọn hoặc một phần',
};
export const problem: Texts = { en: 'Problem', ru: 'Задача', zh: '问题', vi: 'Vấn đề' };
export const solveItNow: Texts = {
  en: 'Solve it now',
  ru: 'Решают сейчас',
  zh: '当前可解决',
  vi: 'Giải quyết hiện tại',
};
export const withPlans: Texts = { en: 'With plans', ru: 'С планами', zh: '含计划', vi: 'Có kế hoạch' };
export const problemIs: Texts = { en: 'The problem is', ru: 'Вывод', zh: '结论', vi: 'Kết luận' };
export const byLevel: Texts = { en: 'By level', ru: 'По уровням', zh: '按层级', vi: 'Theo cấp' };
export const level: Texts = { en: 'Level', ru: 'Уровень', zh: '层级', vi: 'Cấp' };
export const onSale: Texts = { en: 'On sale', ru: 'Продаётся', zh: '在售', vi: 'Đang bán' };
export const planned: Texts = { en: 'Planned', ru: 'В планах', zh: '计划中', vi: 'Dự kiến' };
export const buyers: Texts = { en: 'Buyers', ru: 'Покупатели', zh: '买家', vi: 'Người mua' };
export const levelIs: Texts = { en: 'The level is', ru: 'Вывод', zh: '结论', vi: 'Kết luận' };
export const byProductWithPlans: Texts = {
  en: 'By product, with plans',
  ru: 'По продуктам, с планами',
  zh: '按产品（含计划）',
  vi: 'Theo sản phẩm, có kế hoạch',
};
export const solves: Texts = { en: 'Solves', ru: 'Решает', zh: '解决', vi: 'Giải quyết' };
export const problemsUnit: Texts = { en: 'problems', ru: 'задач', zh: '个问题', vi: 'vấn đề' };
export const inPart: Texts = { en: 'In part', ru: 'Отчасти', zh: '部分解决', vi: 'Một phần' };
export const waysIn: Texts = { en: 'Ways in', ru: 'Входы', zh: '入口', vi: 'Lối vào' };
export const links: Texts = { en: 'links', ru: 'переходов', zh: '条链路', vi: 'liên kết' };
export const goOn: Texts = { en: 'Go on', ru: 'Идут дальше', zh: '继续购买', vi: 'Đi tiếp' };
export const percentOfBuyers: Texts = { en: '% of buyers', ru: '% покупателей', zh: '占买家 %', vi: '% người mua' };
export const itsPlace: Texts = { en: 'Its place', ru: 'Его место', zh: '位置', vi: 'Vị trí' };
export const customerValue: Texts = {
  en: 'Customer value',
  ru: 'Ценность клиента',
  zh: '客户价值',
  vi: 'Giá trị khách',
};
export const valuePurpose: Texts = {
  en: 'What a customer brings by the first product, the path that brings most, what each link is worth',
  ru: 'Сколько приносит клиент в зависимости от первого продукта, лучший путь, цена каждого перехода',
  zh: '按首个产品计的客户价值、收益最高的路径、每条链路的价值',
  vi: 'Khách mang lại bao nhiêu theo sản phẩm đầu, lộ trình lãi nhất, giá trị từng liên kết',
};
export const valueOfNewCustomer: Texts = {
  en: 'Value of a new customer',
  ru: 'Ценность нового клиента',
  zh: '新客户价值',
  vi: 'Giá trị một khách mới',
};
export const valueChartTitle: Texts = {
  en: 'Revenue of a customer by the first product: now and with plans',
  ru: 'Выручка с клиента по первому продукту: сейчас и с планами',
  zh: '按首个产品计的客户收入：当前与含计划',
  vi: 'Doanh thu mỗi khách theo sản phẩm đầu: hiện tại và có kế hoạch',
};
export const firstProduct: Texts = { en: 'First product', ru: 'Первый продукт', zh: '首个产品', vi: 'Sản phẩm đầu' };
export const nowLabel: Texts = { en: 'Now', ru: 'Сейчас', zh: '当前', vi: 'Hiện tại' };
export const ltvNow: Texts = { en: 'LTV now', ru: 'LTV сейчас', zh: '当前 LTV', vi: 'LTV hiện tại' };
export const ltvWithPlans: Texts = {
  en: 'LTV with plans',
  ru: 'LTV с планами',
  zh: '含计划 LTV',
  vi: 'LTV có kế hoạch',
};
export const changeOfLtv: Texts = { en: 'Change of LTV', ru: 'Изменение LTV', zh: 'LTV 变化', vi: 'LTV thay đổi' };
export const revenueWithPlans: Texts = {
  en: 'Revenue with plans',
  ru: 'Выручка с планами',
  zh: '含计划收入',
  vi: 'Doanh thu có kế hoạch',
};
export const beforeAfterTitle: Texts = {
  en: 'What a customer brings by the first product, now and with plans (all: weighted by new customers)',
  ru: 'Сколько приносит клиент по первому продукту, сейчас и с планами (итог взвешен по новым клиентам)',
  zh: '按首个产品计的客户价值：当前与含计划（合计按新客户加权）',
  vi: 'Khách mang lại bao nhiêu theo sản phẩm đầu, hiện tại và có kế hoạch (tổng: theo số khách mới)',
};
export const change: Texts = { en: 'Change', ru: 'Изменение', zh: '变化', vi: 'Thay đổi' };
export const entryTitle: Texts = {
  en: 'Where to begin, with plans: the first product of the path that brings most is coloured',
  ru: 'С чего начинать, с планами: выделен первый продукт самого доходного пути',
  zh: '从哪里开始（含计划）：收益最高路径的首个产品已标色',
  vi: 'Bắt đầu từ đâu, có kế hoạch: tô màu sản phẩm đầu của lộ trình lãi nhất',
};
export const purchases: Texts = { en: 'Purchases', ru: 'Покупок', zh: '购买次数', vi: 'Số lần mua' };
export const perCustomer: Texts = { en: 'per customer', ru: 'на клиента', zh: '每位客户', vi: 'mỗi khách' };
export const timeOfPath: Texts = { en: 'Time of the path', ru: 'Длина пути', zh: '路径时长', vi: 'Tổng số ngày' };
export const marginOfBestPath: Texts = {
  en: 'Margin of the best path',
  ru: 'Маржа лучшего пути',
  zh: '最佳路径毛利',
  vi: 'Lãi gộp lộ trình tốt nhất',
};
export const fromAllWhoBegin: Texts = {
  en: 'From all who begin',
  ru: 'Со всех начавших',
  zh: '全部起始客户',
  vi: 'Từ mọi người bắt đầu',
};
export const leadOnTo: Texts = { en: 'Lead on to', ru: 'Вести дальше к', zh: '下一步引导至', vi: 'Dẫn tiếp đến' };
export const pathTitle: Texts = {
  en: 'The best path from the product chosen on Links: 100 customers who begin it',
  ru: 'Лучший путь от выбранного на листе «Переходы»: 100 начавших клиентов',
  zh: '从“链路”表所选产品出发的最佳路径：100 位起始客户',
  vi: 'Lộ trình tốt nhất từ sản phẩm chọn ở trang Liên kết: 100 khách bắt đầu',
};
export const revenueSoFar: Texts = {
  en: 'Revenue so far',
  ru: 'Накопленная выручка',
  zh: '累计收入',
  vi: 'Doanh thu lũy kế',
};
export const linkEffectTitle: Texts = {
  en: 'Lost a month without each link: the costliest is coloured',
  ru: 'Столько теряется в месяц без перехода: самый ценный выделен',
  zh: '若没有该链路，每月损失多少：损失最大者标色',
  vi: 'Thiếu một liên kết thì mỗi tháng mất bấy nhiêu: tô màu liên kết giá trị nhất',
};
export const line: Texts = { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' };
export const from: Texts = { en: 'From', ru: 'Откуда', zh: '起点', vi: 'Từ' };
export const to: Texts = { en: 'To', ru: 'Куда', zh: '终点', vi: 'Đến' };
export const takeIt: Texts = { en: 'Take it', ru: 'Проходят', zh: '经过人数', vi: 'Đi qua' };
export const peopleMonth: Texts = { en: 'people a month', ru: 'чел. в месяц', zh: '人/月', vi: 'người/tháng' };
export const revenueLost: Texts = { en: 'Revenue lost', ru: 'Потеря выручки', zh: '收入损失', vi: 'Mất doanh thu' };
export const ofAllRevenue: Texts = {
  en: 'Of all revenue',
  ru: 'Доля выручки',
  zh: '占总收入',
  vi: 'Trên tổng doanh thu',
};
export const marginLost: Texts = { en: 'Margin lost', ru: 'Потеря маржи', zh: '毛利损失', vi: 'Mất lãi gộp' };
