// What results.ts says.
import type { Texts } from '../../locales/language';

export const kpi: Texts = { en: 'KPI', ru: 'Показатель', zh: '指标', vi: 'Chỉ số' };
export const times: Texts = { en: 'times', ru: 'раз', zh: '倍', vi: 'lần' };
export const results: Texts = { en: 'Results', ru: 'Результаты', zh: '结果', vi: 'Kết quả' };
export const teamSheetPurpose: Texts = {
  en: 'Pay before and after, people needed, what a KPI point is worth, ranking, structure',
  ru: 'Оплата до и после, сколько нужно людей, цена пункта KPI, рейтинг, структура',
  zh: '薪酬前后对比、所需人数、KPI 每点价值、排名、架构',
  vi: 'Lương trước và sau, số người cần, giá trị một điểm KPI, xếp hạng, cơ cấu',
};
export const fundChartTitle: Texts = {
  en: 'Payroll: current and new rules',
  ru: 'ФОТ: по нынешним правилам и по новым',
  zh: '薪酬总额：现行规则与新规则',
  vi: 'Quỹ lương: quy tắc hiện nay và quy tắc mới',
};
export const periodFrom: Texts = { en: 'Period from', ru: 'Период с', zh: '起始日期', vi: 'Kỳ từ' };
export const needChartTitle: Texts = {
  en: 'People there are and people needed at the peak',
  ru: 'Сколько людей есть и сколько нужно на пике',
  zh: '现有人数与高峰所需人数',
  vi: 'Số người hiện có và cần lúc cao điểm',
};
export const thereThen: Texts = { en: 'Staff then', ru: 'Есть на пике', zh: '高峰时人数', vi: 'Có lúc đó' };
export const neededThen: Texts = { en: 'Needed then', ru: 'Нужно на пике', zh: '高峰时所需', vi: 'Cần lúc đó' };
export const structureDepartmentsRolesPeople: Texts = {
  en: 'Structure: departments, roles, people',
  ru: 'Структура: отделы, роли, люди',
  zh: '架构：部门、岗位、人数',
  vi: 'Cơ cấu: phòng ban, vị trí, số người',
};
export const departmentAndRole: Texts = {
  en: 'Department and role',
  ru: 'Отдел и роль',
  zh: '部门与岗位',
  vi: 'Phòng ban và vị trí',
};
export const department: Texts = { en: 'Department', ru: 'Отдел', zh: '部门', vi: 'Phòng ban' };
export const percentOfRevenue: Texts = { en: '% of revenue', ru: '% выручки', zh: '占收入 %', vi: '% doanh thu' };
export const atGlance: Texts = { en: 'At a glance', ru: 'Главное', zh: '概览', vi: 'Tổng quan' };
export const payrollChangesBy: Texts = {
  en: 'Payroll changes by',
  ru: 'ФОТ меняется на',
  zh: '薪酬总额变化',
  vi: 'Quỹ lương thay đổi',
};
export const changeOfPayroll: Texts = {
  en: 'Change in payroll',
  ru: 'Изменение ФОТ',
  zh: '薪酬总额变化',
  vi: 'Thay đổi quỹ lương',
};
export const paidBesides: Texts = {
  en: 'Newly paid',
  ru: 'Начнут получать',
  zh: '新增受薪人数',
  vi: 'Thêm người được trả',
};
export const newlyPaid: Texts = {
  en: 'People newly paid',
  ru: 'Людей начнут получать оплату',
  zh: '新增受薪人数',
  vi: 'Số người mới được trả',
};
export const lackingAtPeak: Texts = {
  en: 'Lacking at the peak',
  ru: 'Не хватает на пике',
  zh: '高峰缺口',
  vi: 'Thiếu lúc cao điểm',
};
export const peopleLackingAtPeak: Texts = {
  en: 'People lacking at the peak',
  ru: 'Не хватает людей на пике',
  zh: '高峰人员缺口',
  vi: 'Số người thiếu lúc cao điểm',
};
export const stillToBeFound: Texts = { en: 'Still to be found', ru: 'Ещё найти', zh: '仍需招聘', vi: 'Còn phải tìm' };
export const peopleToFind: Texts = {
  en: 'People still to be found',
  ru: 'Людей ещё найти',
  zh: '仍需招聘人数',
  vi: 'Số người còn phải tìm',
};
export const bestKpiBrings: Texts = {
  en: 'Best KPI brings',
  ru: 'Лучший KPI приносит',
  zh: '最佳 KPI 回报',
  vi: 'KPI tốt nhất mang về',
};
export const timesItsCost: Texts = {
  en: 'times its cost',
  ru: 'к своей цене, раз',
  zh: '倍于其成本',
  vi: 'lần chi phí của nó',
};
export const overdueExperiments: Texts = {
  en: 'Overdue experiments',
  ru: 'Просрочено',
  zh: '逾期试验',
  vi: 'Thử nghiệm quá hạn',
};
export const experiments: Texts = { en: 'experiments', ru: 'экспериментов', zh: '项', vi: 'việc' };
export const payTitle: Texts = {
  en: 'Pay before and after, with the people of the first period',
  ru: 'Оплата до и после, для людей первого периода',
  zh: '薪酬前后对比（按首期人数）',
  vi: 'Lương trước và sau, với số người của kỳ đầu',
};
export const people: Texts = { en: 'People', ru: 'Людей', zh: '人数', vi: 'Số người' };
export const paidNow: Texts = { en: 'Paid now', ru: 'Получают сейчас', zh: '现有受薪', vi: 'Đang được trả' };
export const sharePaid: Texts = { en: 'Share paid', ru: 'Доля получающих', zh: '受薪比例', vi: 'Tỷ lệ được trả' };
export const nowPerHead: Texts = {
  en: 'Now, per head',
  ru: 'Сейчас на человека',
  zh: '现行每人均摊',
  vi: 'Hiện nay, chia đầu người',
};
export const change: Texts = { en: 'Change', ru: 'Изменение', zh: '变化', vi: 'Thay đổi' };
export const oneTitle: Texts = {
  en: 'Pay of one person, now and then',
  ru: 'Оплата одного человека: сейчас и по-новому',
  zh: '每人薪酬：现行与新规则',
  vi: 'Lương một người: hiện nay và sau đó',
};
export const payOfOneNow: Texts = {
  en: 'Pay of one now',
  ru: 'Одному сейчас',
  zh: '现行人均',
  vi: 'Mỗi người hiện nay',
};
export const basePay: Texts = { en: 'Base pay', ru: 'Оклад', zh: '底薪', vi: 'Lương cơ bản' };
export const kpiReached: Texts = { en: 'KPI reached', ru: 'KPI достигнуты на', zh: 'KPI 达成', vi: 'KPI đạt' };
export const kpiBonus: Texts = { en: 'KPI bonus', ru: 'Премия по KPI', zh: 'KPI 奖金', vi: 'Thưởng KPI' };
export const fromCascadeSales: Texts = {
  en: 'From cascade sales',
  ru: 'С каскадных продаж',
  zh: '续报提成',
  vi: 'Từ bán tiếp',
};
export const payOfOneThen: Texts = {
  en: 'Pay of one then',
  ru: 'Одному по-новому',
  zh: '新规则人均',
  vi: 'Mỗi người sau đó',
};
export const needTitle: Texts = {
  en: 'People needed: the period in which most are lacking',
  ru: 'Сколько нужно людей: период наибольшей нехватки',
  zh: '所需人数：缺口最大的一期',
  vi: 'Số người cần: kỳ thiếu nhiều nhất',
};
export const inFirstPeriod: Texts = { en: 'In the first period', ru: 'В первом периоде', zh: '首期人数', vi: 'Kỳ đầu' };
export const neededInIt: Texts = { en: 'Needed in it', ru: 'Нужно в нём', zh: '首期所需', vi: 'Cần trong kỳ đầu' };
export const tightestFrom: Texts = { en: 'Tightest from', ru: 'Пик нехватки с', zh: '最紧张期始', vi: 'Căng nhất từ' };
export const thereThenColumn: Texts = { en: 'Staff then', ru: 'Есть тогда', zh: '当时人数', vi: 'Có lúc đó' };
export const neededThenColumn: Texts = { en: 'Needed then', ru: 'Нужно тогда', zh: '当时所需', vi: 'Cần lúc đó' };
export const lacking: Texts = { en: 'Lacking', ru: 'Не хватает', zh: '缺口', vi: 'Thiếu' };
export const inReserveByThen: Texts = {
  en: 'In reserve by then',
  ru: 'В резерве к тому дню',
  zh: '届时可到岗',
  vi: 'Dự phòng khi đó',
};
export const asKpi: Texts = { en: 'as the KPI', ru: 'как KPI', zh: '同 KPI', vi: 'như KPI' };
export const worthTitle: Texts = {
  en: 'What one point of a KPI costs and brings',
  ru: 'Сколько стоит и приносит один пункт KPI',
  zh: 'KPI 每个点的成本与收益',
  vi: 'Một điểm KPI tốn bao nhiêu và mang về bao nhiêu',
};
export const threshold: Texts = { en: 'Threshold', ru: 'Порог', zh: '门槛', vi: 'Ngưỡng' };
export const target: Texts = { en: 'Target', ru: 'Цель', zh: '目标值', vi: 'Mục tiêu' };
export const cap: Texts = { en: 'Cap', ru: 'Потолок', zh: '上限', vi: 'Mức trần' };
export const betterBy: Texts = { en: 'Better by', ru: 'Лучше на', zh: '改善', vi: 'Tốt hơn' };
export const paidForItNow: Texts = {
  en: 'Paid for it now',
  ru: 'Платим за него сейчас',
  zh: '目前为其支付',
  vi: 'Đang trả cho nó',
};
export const pointCosts: Texts = { en: 'A point costs', ru: 'Пункт стоит', zh: '每点成本', vi: 'Một điểm tốn' };
export const pointBrings: Texts = {
  en: 'A point brings',
  ru: 'Пункт приносит',
  zh: '每点收益',
  vi: 'Một điểm mang về',
};
export const bringsByCosts: Texts = {
  en: 'Brings ÷ costs',
  ru: 'Приносит ÷ стоит',
  zh: '收益 ÷ 成本',
  vi: 'Mang về ÷ tốn',
};
export const learnersWhomCasesNeed: Texts = {
  en: 'Learners whom the cases need',
  ru: 'Сколько нужно учеников ради кейсов',
  zh: '收集案例所需学员数',
  vi: 'Số học viên cần để có đủ video',
};
export const forFewestCases: Texts = {
  en: 'For the fewest cases',
  ru: 'Для меньшего числа кейсов',
  zh: '最少案例所需',
  vi: 'Cho số video ít nhất',
};
export const learnersForFewestCases: Texts = {
  en: 'Learners for the fewest cases',
  ru: 'Учеников для меньшего числа кейсов',
  zh: '最少案例所需学员',
  vi: 'Học viên cho số video ít nhất',
};
export const caseLearnersLeastNote: Texts = {
  en: 'Cases ÷ share of learners who record one',
  ru: 'Кейсы ÷ доля учеников с кейсом',
  zh: '案例数 ÷ 录制比例',
  vi: 'Số video ÷ tỷ lệ học viên quay',
};
export const forMostCases: Texts = {
  en: 'For the most cases',
  ru: 'Для большего числа кейсов',
  zh: '最多案例所需',
  vi: 'Cho số video nhiều nhất',
};
export const learnersForMostCases: Texts = {
  en: 'Learners for the most cases',
  ru: 'Учеников для большего числа кейсов',
  zh: '最多案例所需学员',
  vi: 'Học viên cho số video nhiều nhất',
};
export const structureTitle: Texts = {
  en: 'Structure, with the people of the first period',
  ru: 'Структура, люди первого периода',
  zh: '组织架构（首期人数）',
  vi: 'Cơ cấu, với số người của kỳ đầu',
};
export const inDepartment: Texts = { en: 'In the department', ru: 'В отделе', zh: '部门人数', vi: 'Trong phòng ban' };
export const inRole: Texts = { en: 'In the role', ru: 'В роли', zh: '岗位人数', vi: 'Ở vị trí' };
export const shareOfIt: Texts = { en: 'Share of it', ru: 'Доля в ФОТ', zh: '占薪酬总额', vi: 'Tỷ trọng quỹ lương' };
export const scoresTitle: Texts = {
  en: 'How far each KPI is reached',
  ru: 'Насколько достигнут каждый KPI',
  zh: '各 KPI 达成程度',
  vi: 'Mức đạt của từng KPI',
};
export const sumOfWeights: Texts = { en: 'Sum of weights', ru: 'Сумма весов', zh: '权重合计', vi: 'Tổng trọng số' };
export const allByWeight: Texts = {
  en: 'All, by weight',
  ru: 'Вместе, по весам',
  zh: '加权合计',
  vi: 'Gộp theo trọng số',
};
export const stepsTitle: Texts = {
  en: 'What one point more adds to it',
  ru: 'Сколько к этому добавит ещё один пункт',
  zh: '再提高一个点增加的达成度',
  vi: 'Thêm một điểm thì mức đạt tăng bao nhiêu',
};
export const payroll: Texts = { en: 'Payroll', ru: 'ФОТ по периодам', zh: '薪酬与人数', vi: 'Quỹ lương theo kỳ' };
export const payrollSheetPurpose: Texts = {
  en: 'People needed and lacking, payroll now and then, share of revenue, by period',
  ru: 'Сколько нужно и не хватает людей, ФОТ сейчас и по-новому, доля в выручке по периодам',
  zh: '逐期所需人数与缺口、新旧薪酬总额及占收入比例',
  vi: 'Số người cần và thiếu, quỹ lương hiện nay và mới, tỷ lệ doanh thu theo kỳ',
};
export const payrollTitle: Texts = { en: 'Payroll', ru: 'ФОТ', zh: '薪酬总额', vi: 'Quỹ lương' };
export const fundBeforeNote: Texts = {
  en: 'The same share of people is paid as now',
  ru: 'Получает нынешняя доля людей, как сейчас',
  zh: '受薪比例与标准同现在',
  vi: 'Tỷ lệ và mức trả như hiện nay',
};
export const allRoles: Texts = { en: 'All roles', ru: 'Все роли', zh: '全部岗位', vi: 'Mọi vị trí' };
export const saved: Texts = { en: 'Saved', ru: 'Экономия', zh: '节省', vi: 'Tiết kiệm' };
export const shareOfRevenueNow: Texts = {
  en: 'Share of revenue now',
  ru: 'Доля в выручке сейчас',
  zh: '现占收入比例',
  vi: 'Tỷ lệ doanh thu hiện nay',
};
export const shareOfRevenueThen: Texts = {
  en: 'Share of revenue then',
  ru: 'Доля в выручке по-новому',
  zh: '新占收入比例',
  vi: 'Tỷ lệ doanh thu sau đó',
};
export const peopleNeeded: Texts = { en: 'People needed', ru: 'Нужно людей', zh: '所需人数', vi: 'Số người cần' };
export const payrollSheetBlockRowNote: Texts = {
  en: 'Load ÷ load of one, rounded up; as many as there are, if it does not count',
  ru: 'Нагрузка ÷ нагрузка одного, вверх; сколько есть, если её не считают',
  zh: '工作量 ÷ 人均负荷，向上取整；不计负荷则等于现有人数',
  vi: 'Khối lượng ÷ khối lượng một người, làm tròn lên; không tính thì bằng số hiện có',
};
export const peopleOverOrShort: Texts = {
  en: 'People over or short',
  ru: 'Избыток или нехватка людей',
  zh: '富余或缺口',
  vi: 'Thừa hoặc thiếu người',
};
export const peopleLessNeeded: Texts = {
  en: 'People − needed',
  ru: 'Люди − нужно',
  zh: '人数 − 所需',
  vi: 'Số người − số cần',
};
export const payrollThenByRole: Texts = {
  en: 'Payroll then, by role',
  ru: 'ФОТ по-новому по ролям',
  zh: '新薪酬总额（按岗位）',
  vi: 'Quỹ lương mới theo vị trí',
};
export const payrollSheetBlockRowNote2: Texts = {
  en: 'People × pay of one then',
  ru: 'Люди × оплата одного по-новому',
  zh: '人数 × 新规则人均薪酬',
  vi: 'Số người × lương mới mỗi người',
};
export const lackingAndToFind: Texts = {
  en: 'People lacking, and still to be found',
  ru: 'Нехватка и сколько ещё найти',
  zh: '缺口与仍需招聘',
  vi: 'Số người thiếu và còn phải tìm',
};
export const lackingInAll: Texts = {
  en: 'Lacking in all',
  ru: 'Не хватает всего',
  zh: '缺口合计',
  vi: 'Thiếu tổng cộng',
};
export const lackingInAllNote: Texts = {
  en: 'Of all roles that are short',
  ru: 'По всем ролям с нехваткой',
  zh: '所有缺人岗位之和',
  vi: 'Mọi vị trí đang thiếu',
};
export const toFindNote: Texts = {
  en: 'Lacking − reserve that can start by the period’s first day',
  ru: 'Нехватка − резерв, готовый к первому дню периода',
  zh: '缺口 − 期初可到岗的储备',
  vi: 'Thiếu − dự phòng sẵn sàng từ đầu kỳ',
};
