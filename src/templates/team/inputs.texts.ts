// What inputs.ts says.
import type { Texts } from '../../locales/language';

export const asTheKpi: Texts = { en: 'as the KPI', ru: 'как KPI', zh: '同 KPI', vi: 'như KPI' };
export const number: Texts = { en: 'cases', ru: 'кейсов', zh: '个', vi: 'video' };
export const inputs: Texts = { en: 'Inputs', ru: 'Исходные данные', zh: '输入', vi: 'Dữ liệu đầu vào' };
export const inputsPurpose: Texts = {
  en: 'Pay and load by role, KPIs, people to rank, hiring reserve, experiments',
  ru: 'Оплата и нагрузка по ролям, KPI, кого ранжировать, кадровый резерв, эксперименты',
  zh: '各岗位薪酬与负荷、KPI、排名人员、人才储备、试验记录',
  vi: 'Lương và khối lượng theo vị trí, KPI, người xếp hạng, nguồn ứng viên, thử nghiệm',
};
export const weightsTitle: Texts = {
  en: 'Weight of each KPI in the pay of a role',
  ru: 'Вес каждого KPI в оплате роли',
  zh: '各 KPI 在岗位薪酬中的权重',
  vi: 'Trọng số từng KPI trong lương của vị trí',
};
export const together100Percent: Texts = {
  en: 'Together 100%.',
  ru: 'Вместе 100 %.',
  zh: '合计 100%。',
  vi: 'Tổng là 100%.',
};
export const whatEachRoleReached: Texts = {
  en: 'What each role reached',
  ru: 'Чего достигла каждая роль',
  zh: '各岗位实际达成',
  vi: 'Mức mỗi vị trí đạt được',
};
export const onAverage: Texts = { en: 'On average.', ru: 'В среднем.', zh: '平均值。', vi: 'Bình quân.' };
export const casesThatTeamCollects: Texts = {
  en: 'Cases that the team collects',
  ru: 'Кейсы, которые собирает команда',
  zh: '团队收集的案例',
  vi: 'Câu chuyện học viên đội ngũ thu thập',
};
export const aboutPlan: Texts = { en: 'About the plan', ru: 'О плане', zh: '计划信息', vi: 'Về kế hoạch này' };
export const asOf: Texts = { en: 'As of', ru: 'По состоянию на', zh: '截至日期', vi: 'Tính đến ngày' };
export const asOfNote: Texts = {
  en: 'Experiments due before this day and not done are overdue; change it every week.',
  ru: 'Не сделанное со сроком раньше этого дня просрочено; меняйте каждую неделю.',
  zh: '到期日早于该日且未完成即为逾期；每周更新。',
  vi: 'Việc đến hạn trước ngày này mà chưa xong là quá hạn; đổi mỗi tuần.',
};
export const rolesLoadAndPay: Texts = {
  en: 'Roles: load and pay',
  ru: 'Роли: нагрузка и оплата',
  zh: '岗位：负荷与薪酬',
  vi: 'Vị trí: khối lượng và lương',
};
export const loadOfOnePerson: Texts = {
  en: 'Load of one person',
  ru: 'Нагрузка на одного',
  zh: '人均负荷',
  vi: 'Khối lượng mỗi người',
};
export const learnersOrTasks: Texts = {
  en: 'learners or tasks',
  ru: 'учеников или задач',
  zh: '学员或任务',
  vi: 'học viên hoặc việc',
};
export const loadEachNote: Texts = {
  en: 'At most, in a period; 0 if it does not count.',
  ru: 'Не больше, за период; 0 — не считать.',
  zh: '每期上限；不计则填 0。',
  vi: 'Tối đa mỗi kỳ; 0 nếu không tính.',
};
export const paidNow: Texts = { en: 'Paid now', ru: 'Получают сейчас', zh: '现有受薪人数', vi: 'Đang được trả' };
export const ofPeopleOfFirstPeriod: Texts = {
  en: 'Of the people of the first period.',
  ru: 'Из людей первого периода.',
  zh: '首期人员中的受薪者。',
  vi: 'Trong số người của kỳ đầu.',
};
export const payNow: Texts = { en: 'Pay now', ru: 'Оплата сейчас', zh: '现行薪酬', vi: 'Lương hiện nay' };
export const payNowNote: Texts = {
  en: 'Of one who is paid, on average.',
  ru: 'Одного из тех, кто получает, в среднем.',
  zh: '每位受薪者平均。',
  vi: 'Của một người được trả, bình quân.',
};
export const newBasePay: Texts = { en: 'New base pay', ru: 'Новый оклад', zh: '新底薪', vi: 'Lương cơ bản mới' };
export const everybodyGetsIt: Texts = {
  en: 'Everybody gets it.',
  ru: 'Получает каждый.',
  zh: '人人都有。',
  vi: 'Ai cũng nhận.',
};
export const kpiBonusAt100Percent: Texts = {
  en: 'KPI bonus at 100%',
  ru: 'Премия при KPI 100 %',
  zh: 'KPI 100% 时奖金',
  vi: 'Thưởng khi KPI 100%',
};
export const bonusNote: Texts = {
  en: 'When all KPIs are on target.',
  ru: 'Когда все KPI на цели.',
  zh: '全部 KPI 达标时。',
  vi: 'Khi mọi KPI đạt mục tiêu.',
};
export const cascadeSales: Texts = {
  en: 'Cascade sales',
  ru: 'Каскадные продажи',
  zh: '转续报销售额',
  vi: 'Doanh số bán tiếp',
};
export const whatOnePersonSellsOn: Texts = {
  en: 'What one person upsells.',
  ru: 'Сколько допродаёт один человек.',
  zh: '每人带来的续报与升级。',
  vi: 'Một người bán thêm được.',
};
export const shareOfThem: Texts = { en: 'Share of them', ru: 'Доля от них', zh: '提成比例', vi: 'Tỷ lệ được hưởng' };
export const paidToWhoSells: Texts = {
  en: 'Paid to the seller.',
  ru: 'Тому, кто продал.',
  zh: '付给成交者。',
  vi: 'Trả cho người bán.',
};
export const kpisTitle: Texts = {
  en: 'KPIs: from nothing at the threshold to the full bonus at the target',
  ru: 'KPI: от нуля на пороге до полной премии на цели',
  zh: 'KPI：门槛处为零，达标得全额奖金',
  vi: 'KPI: từ 0 ở ngưỡng đến thưởng đủ ở mục tiêu',
};
export const kpi: Texts = { en: 'KPI', ru: 'Показатель', zh: '指标', vi: 'Chỉ số' };
export const threshold: Texts = { en: 'Threshold', ru: 'Порог', zh: '门槛', vi: 'Ngưỡng' };
export const thresholdNote: Texts = {
  en: 'Up to here nothing is paid.',
  ru: 'До него не платим.',
  zh: '未超过则无奖金。',
  vi: 'Đến mức này chưa có thưởng.',
};
export const target: Texts = { en: 'Target', ru: 'Цель', zh: '目标值', vi: 'Mục tiêu' };
export const targetNote: Texts = {
  en: 'Below the threshold, if less is better.',
  ru: 'Ниже порога, если меньше — лучше.',
  zh: '越低越好时填低于门槛的数。',
  vi: 'Thấp hơn ngưỡng nếu càng ít càng tốt.',
};
export const cap: Texts = { en: 'Cap', ru: 'Потолок', zh: '上限', vi: 'Mức trần' };
export const capNote: Texts = {
  en: 'The most that is paid for it.',
  ru: 'Больше за него не платим.',
  zh: '该项最高支付比例。',
  vi: 'Mức trả cao nhất cho chỉ số.',
};
export const onePointIs: Texts = { en: 'One point is', ru: 'Один пункт — это', zh: '一个点为', vi: 'Một điểm là' };
export const stepToBeValued: Texts = {
  en: 'The step to be valued.',
  ru: 'Шаг, который оцениваем.',
  zh: '用于估值的步长。',
  vi: 'Bước cần định giá.',
};
export const onePointBrings: Texts = {
  en: 'One point brings',
  ru: 'Один пункт приносит',
  zh: '一个点带来',
  vi: 'Một điểm mang về',
};
export const bringsNote: Texts = {
  en: 'Repeat sales, fewer refunds: as you estimate.',
  ru: 'Повторные продажи, меньше возвратов: ваша оценка.',
  zh: '复购增加、退款减少：自行估计。',
  vi: 'Mua lại, ít hoàn tiền: bạn ước tính.',
};
export const parts: Texts = { en: 'parts', ru: 'частей', zh: '份', vi: 'phần' };
export const partNote: Texts = {
  en: '2-7-1: of ten people two, seven and one.',
  ru: '2-7-1: из десяти человек двое, семеро и один.',
  zh: '2-7-1：十人中二、七、一。',
  vi: '2-7-1: trong mười người có hai, bảy và một.',
};
export const peopleToRank: Texts = {
  en: 'People to rank',
  ru: 'Кого ранжируем',
  zh: '参与排名的人员',
  vi: 'Người được xếp hạng',
};
export const name: Texts = { en: 'Name', ru: 'Имя', zh: '姓名', vi: 'Tên' };
export const teamNote: Texts = {
  en: 'Among equals: the same course, the same kind of learners.',
  ru: 'Среди равных: тот же курс, такие же ученики.',
  zh: '同类比较：课程与学员相近。',
  vi: 'Giữa những người tương đương: cùng khóa, cùng loại học viên.',
};
export const result: Texts = { en: 'Result', ru: 'Результат', zh: '成绩', vi: 'Kết quả' };
export const points: Texts = { en: 'points', ru: 'баллов', zh: '分', vi: 'điểm' };
export const resultNote: Texts = {
  en: 'Higher is better; blank: not ranked.',
  ru: 'Больше — лучше; пусто — вне рейтинга.',
  zh: '越高越好；留空不排名。',
  vi: 'Cao hơn là tốt; trống: không xếp.',
};
export const rankingByParts: Texts = {
  en: 'Ranking by parts',
  ru: 'Доли рейтинга',
  zh: '排名比例',
  vi: 'Tỷ lệ xếp hạng',
};
export const top: Texts = { en: 'Top', ru: 'Лидеры', zh: '优秀', vi: 'Dẫn đầu' };
export const middle: Texts = { en: 'Middle', ru: 'Основа', zh: '骨干', vi: 'Nòng cốt' };
export const bottom: Texts = { en: 'Bottom', ru: 'Отстающие', zh: '待改进', vi: 'Cần cải thiện' };
export const annaR: Texts = { en: 'Anna R.', ru: 'Анна Р.', zh: '林晓', vi: 'Thảo' };
export const paulT: Texts = { en: 'Paul T.', ru: 'Павел Т.', zh: '何俊', vi: 'Tuấn' };
export const saraM: Texts = { en: 'Sara M.', ru: 'Софья М.', zh: '高洁', vi: 'Vy' };
export const hiringReserve: Texts = {
  en: 'Hiring reserve',
  ru: 'Кадровый резерв',
  zh: '人才储备',
  vi: 'Nguồn ứng viên dự phòng',
};
export const who: Texts = { en: 'Who', ru: 'Кто', zh: '姓名', vi: 'Tên' };
export const readyToJoin: Texts = {
  en: 'Ready to join.',
  ru: 'Готов выйти.',
  zh: '可入职者。',
  vi: 'Sẵn sàng vào làm.',
};
export const forWhichRole: Texts = {
  en: 'For which role.',
  ru: 'На какую роль.',
  zh: '对应岗位。',
  vi: 'Cho vị trí nào.',
};
export const canStartOn: Texts = { en: 'Can start on', ru: 'Может выйти', zh: '可到岗日', vi: 'Có thể bắt đầu' };
export const earliestDay: Texts = {
  en: 'The earliest day.',
  ru: 'Самый ранний день.',
  zh: '最早日期。',
  vi: 'Ngày sớm nhất.',
};
export const whereFrom: Texts = { en: 'Where from', ru: 'Откуда', zh: '来源', vi: 'Nguồn' };
export const graduatesReferralsAds: Texts = {
  en: 'Graduates, referrals, ads.',
  ru: 'Выпускники, рекомендации, объявления.',
  zh: '学员转岗、内推、招聘。',
  vi: 'Học viên cũ, giới thiệu, tuyển dụng.',
};
export const graduateOfLastStream: Texts = {
  en: 'Graduate of the last stream',
  ru: 'Выпускник прошлого потока',
  zh: '上期优秀学员',
  vi: 'Học viên khóa trước',
};
export const referredByCurator: Texts = {
  en: 'Referred by a curator',
  ru: 'Рекомендация куратора',
  zh: '班主任内推',
  vi: 'Trợ giảng giới thiệu',
};
export const answeredAd: Texts = {
  en: 'Answered an ad',
  ru: 'Отклик на вакансию',
  zh: '招聘平台',
  vi: 'Tin tuyển dụng',
};
export const experimentsAndActions: Texts = {
  en: 'Experiments and actions',
  ru: 'Эксперименты и действия',
  zh: '试验与行动',
  vi: 'Thử nghiệm và hành động',
};
export const whatIsTried: Texts = { en: 'What is tried', ru: 'Что пробуем', zh: '试验内容', vi: 'Thử điều gì' };
export const sharedWith: Texts = { en: 'Shared with', ru: 'С кем поделились', zh: '分享给', vi: 'Đã chia sẻ với' };
export const teamsOrPeople: Texts = {
  en: 'Teams or people.',
  ru: 'Команды или люди.',
  zh: '团队或个人。',
  vi: 'Nhóm hoặc người.',
};
export const experiment1CellsWhat: Texts = {
  en: 'Call everybody who missed two lessons the same evening',
  ru: 'Звонить в тот же вечер всем, кто пропустил два урока',
  zh: '当晚致电连续缺课两次的学员',
  vi: 'Gọi ngay buổi tối cho học viên nghỉ hai buổi',
};
export const clara: Texts = { en: 'Clara', ru: 'Вера', zh: '王芳', vi: 'Chi' };
export const experiment1CellsResult: Texts = {
  en: 'Completion 6 points higher in her groups',
  ru: 'Доходимость в её группах выше на 6 п. п.',
  zh: '其班级完课率提高 6 个百分点',
  vi: 'Tỷ lệ hoàn thành các lớp của chị tăng 6 điểm phần trăm',
};
export const allCuratorsWeeklyMeeting: Texts = {
  en: 'All curators, weekly meeting',
  ru: 'Все кураторы, планёрка',
  zh: '全体班主任，周会',
  vi: 'Mọi trợ giảng, họp tuần',
};
export const experiment2CellsWhat: Texts = {
  en: 'Ask for a video case on the day of the first result',
  ru: 'Просить видеокейс в день первого результата',
  zh: '学员首次出成果当天邀请录制案例',
  vi: 'Xin video câu chuyện ngay ngày có kết quả đầu tiên',
};
export const henry: Texts = { en: 'Henry', ru: 'Захар', zh: '周婷', vi: 'Khánh' };
export const learnersWhoRecordCase: Texts = {
  en: 'Learners who record a case',
  ru: 'Доля учеников с кейсом',
  zh: '录制案例的学员占比',
  vi: 'Tỷ lệ học viên quay câu chuyện',
};
export const ofStream: Texts = { en: 'Of a stream.', ru: 'От потока.', zh: '占本期学员。', vi: 'Trên một khóa.' };
export const casesWantedAtLeast: Texts = {
  en: 'Cases wanted, at least',
  ru: 'Нужно кейсов, не меньше',
  zh: '所需案例（最少）',
  vi: 'Số video cần, ít nhất',
};
export const fromOneStream: Texts = {
  en: 'From one stream.',
  ru: 'С одного потока.',
  zh: '每期。',
  vi: 'Từ một khóa.',
};
export const casesWantedAtMost: Texts = {
  en: 'Cases wanted, at most',
  ru: 'Нужно кейсов, не больше',
  zh: '所需案例（最多）',
  vi: 'Số video cần, nhiều nhất',
};
export const headCount: Texts = { en: 'Head count', ru: 'Численность', zh: '人数与工作量', vi: 'Số người' };
export const headCountPurpose: Texts = {
  en: 'People and load of every role, and revenue, by period',
  ru: 'Люди и нагрузка каждой роли и выручка по периодам',
  zh: '各岗位人数、工作量与收入，逐期填写',
  vi: 'Số người, khối lượng từng vị trí và doanh thu theo kỳ',
};
export const people: Texts = { en: 'People', ru: 'Люди', zh: '人数', vi: 'Số người' };
export const asPlanned: Texts = { en: 'As planned', ru: 'По плану', zh: '按计划', vi: 'Theo kế hoạch' };
export const load: Texts = { en: 'Load', ru: 'Нагрузка', zh: '工作量', vi: 'Khối lượng' };
export const headCountBlockRowNote: Texts = {
  en: 'All that the role has to do in the period',
  ru: 'Всё, что роли предстоит за период',
  zh: '本期该岗位的全部工作量',
  vi: 'Toàn bộ việc của vị trí trong kỳ',
};
export const revenue: Texts = { en: 'Revenue', ru: 'Выручка', zh: '收入', vi: 'Doanh thu' };
export const ofPeriodFromSalesPlan: Texts = {
  en: 'Of the period: from the sales plan',
  ru: 'За период: из плана продаж',
  zh: '本期收入：来自销售计划',
  vi: 'Của kỳ: từ kế hoạch bán hàng',
};
