// What weeks.ts says.
import type { Texts } from '../../locales/language';

export const week: Texts = { en: 'Week', ru: 'Неделя', zh: '周', vi: 'Tuần' };
export const number: Texts = { en: 'no.', ru: '№', zh: '序号', vi: 'số' };
export const weekByWeek: Texts = { en: 'Week by week', ru: 'По неделям', zh: '逐周计算', vi: 'Theo tuần' };
export const weeksSheetPurpose: Texts = {
  en: 'Starts by the rule, weeks of lessons and holidays, one learner’s money by week',
  ru: 'Старты по правилу, учебные недели и каникулы, деньги одного ученика по неделям',
  zh: '规则开课日、教学周与假期、单个学员逐周收款',
  vi: 'Khai giảng theo quy tắc, tuần học và tuần nghỉ, tiền của một học viên theo tuần',
};
export const sizes: Texts = { en: 'Sizes', ru: 'Величины', zh: '基本数值', vi: 'Các đại lượng' };
export const lengthOfCourse: Texts = {
  en: 'Length of the course',
  ru: 'Длина курса',
  zh: '课程周数',
  vi: 'Độ dài khóa học',
};
export const prepayment: Texts = { en: 'Prepayment', ru: 'Предоплата', zh: '预付款', vi: 'Tiền đặt cọc' };
export const oneInstalment: Texts = {
  en: 'One instalment',
  ru: 'Один платёж рассрочки',
  zh: '每期金额',
  vi: 'Một kỳ trả góp',
};
export const paidAtStartAtOnce: Texts = {
  en: 'Paid at the start at once',
  ru: 'Доплата на старте сразу',
  zh: '开课时一次付清',
  vi: 'Trả hết lúc khai giảng',
};
export const onAverageOfAllTaken: Texts = {
  en: 'On average of all taken',
  ru: 'В среднем на всех принятых',
  zh: '按全部录取者平均',
  vi: 'Bình quân trên người được nhận',
};
export const intakesStarted: Texts = {
  en: 'Intakes started',
  ru: 'Потоков стартовало',
  zh: '已开课期数',
  vi: 'Số đợt đã khai giảng',
};
export const intakes: Texts = { en: 'intakes', ru: 'потоков', zh: '期', vi: 'đợt' };
export const beforeDayTypedOnInputs: Texts = {
  en: 'Before the day typed on Inputs',
  ru: 'До даты на листе «Исходные данные»',
  zh: '“输入”表所填日期之前',
  vi: 'Trước ngày ở trang Dữ liệu đầu vào',
};
export const behindLastWeek: Texts = {
  en: 'After the last week',
  ru: 'После последней недели',
  zh: '末周之后',
  vi: 'Sau tuần cuối',
};
export const date: Texts = { en: 'date', ru: 'дата', zh: '日期', vi: 'ngày' };
export const beyondNote: Texts = {
  en: 'Stands for dates that this calendar does not reach',
  ru: 'Стоит вместо дат, до которых календарь не доходит',
  zh: '超出本日历的日期以此代替',
  vi: 'Thay cho ngày mà lịch này không tới',
};
export const startsByRule: Texts = {
  en: 'Starts by the rule',
  ru: 'Старты по правилу',
  zh: '按规则的开课日',
  vi: 'Khai giảng theo quy tắc',
};
export const monthFrom: Texts = { en: 'Month from', ru: 'Месяц с', zh: '月初', vi: 'Đầu tháng' };
export const firstSuchDay: Texts = {
  en: 'First such day',
  ru: 'Первый такой день',
  zh: '当月首个',
  vi: 'Ngày thứ đó đầu tiên',
};
export const lastSuchDay: Texts = {
  en: 'Last such day',
  ru: 'Последний такой день',
  zh: '当月末个',
  vi: 'Ngày thứ đó cuối cùng',
};
export const byRule: Texts = { en: 'By the rule', ru: 'По правилу', zh: '按规则', vi: 'Theo quy tắc' };
export const firstWeek: Texts = { en: 'First week', ru: 'Первая неделя', zh: '首周', vi: 'Tuần đầu' };
export const lessonWeek: Texts = { en: 'lesson week', ru: 'уч. неделя', zh: '教学周', vi: 'tuần học' };
export const lastWeek: Texts = { en: 'Last week', ru: 'Последняя неделя', zh: '末周', vi: 'Tuần cuối' };
export const weeksOfModules: Texts = {
  en: 'Weeks of the modules',
  ru: 'Недели модулей',
  zh: '各模块周次',
  vi: 'Tuần của các mô-đun',
};
export const weeksBeforeIt: Texts = {
  en: 'Weeks before it',
  ru: 'Недель до него',
  zh: '此前周数',
  vi: 'Số tuần trước đó',
};
export const whoLeavesOfAllTaken: Texts = {
  en: 'Who leaves, of all taken',
  ru: 'Кто уходит, от всех принятых',
  zh: '退出者占录取者比例',
  vi: 'Người nghỉ trên tổng số được nhận',
};
export const whoLeaves: Texts = { en: 'Who leaves', ru: 'Кто уходит', zh: '退出时间', vi: 'Thời điểm nghỉ' };
export const insideCourse: Texts = {
  en: 'Inside the course',
  ru: 'В пределах курса',
  zh: '在课程期内',
  vi: 'Trong khóa học',
};
export const percentOfLeavers: Texts = { en: '% of leavers', ru: '% ушедших', zh: '占退出者 %', vi: '% người nghỉ' };
export const leave: Texts = { en: 'Leave', ru: 'Уходят', zh: '退出', vi: 'Nghỉ' };
export const percentOfTaken: Texts = { en: '% of taken', ru: '% принятых', zh: '占录取 %', vi: '% được nhận' };
export const learnerTitle: Texts = {
  en: 'The money of one learner, so far by the end of each week',
  ru: 'Деньги одного ученика накопленным итогом к концу каждой недели',
  zh: '单个学员逐周累计金额',
  vi: 'Tiền của một học viên, lũy kế đến cuối mỗi tuần',
};
export const step: Texts = { en: 'Step', ru: 'Шаг', zh: '步', vi: 'Bước' };
export const stillThere: Texts = { en: 'Still there', ru: 'Остаются', zh: '仍在学', vi: 'Còn lại' };
export const paidAtOnce: Texts = { en: 'Paid at once', ru: 'Платит сразу', zh: '一次付清者', vi: 'Trả một lần' };
export const byInstalments: Texts = { en: 'By instalments', ru: 'В рассрочку', zh: '分期者', vi: 'Trả góp' };
export const paidOnAverage: Texts = {
  en: 'Paid on average',
  ru: 'Оплачено в среднем',
  zh: '平均已付',
  vi: 'Đã trả bình quân',
};
export const lessonsHeld: Texts = {
  en: 'Lessons held',
  ru: 'Проведено уроков на',
  zh: '已授课价值',
  vi: 'Giá trị bài đã dạy',
};
export const paidSinceStart: Texts = {
  en: 'Paid since the start',
  ru: 'Оплачено после старта',
  zh: '开课后付款',
  vi: 'Trả từ khai giảng',
};
export const givenBack: Texts = { en: 'Given back', ru: 'Возвращено', zh: '已退还', vi: 'Đã hoàn lại' };
export const keptOfLeavers: Texts = {
  en: 'Kept of leavers',
  ru: 'Удержано с ушедших',
  zh: '退出者留存',
  vi: 'Giữ lại của người nghỉ',
};
export const delivered: Texts = { en: 'Delivered', ru: 'Исполнено', zh: '已交付', vi: 'Đã thực hiện' };
export const owedToLearner: Texts = {
  en: 'Owed to the learner',
  ru: 'Должны ученику',
  zh: '欠学员',
  vi: 'Còn nợ học viên',
};
export const stillToBePaid: Texts = {
  en: 'Still to be paid',
  ru: 'Ученик должен',
  zh: '学员待付',
  vi: 'Học viên còn phải trả',
};
export const beforeStart: Texts = { en: 'Before the start', ru: 'До старта', zh: '开课前', vi: 'Trước khai giảng' };
export const weeksTitle: Texts = {
  en: 'Weeks of lessons, and mentors needed',
  ru: 'Учебные недели и нужные наставники',
  zh: '教学周与所需导师',
  vi: 'Các tuần học và số người hướng dẫn cần',
};
export const firstDay: Texts = { en: 'First day', ru: 'Первый день', zh: '首日', vi: 'Ngày đầu' };
export const lessons: Texts = { en: 'Lessons', ru: 'Занятия', zh: '上课', vi: 'Có học' };
export const n1Or0: Texts = { en: '1 or 0', ru: '1 или 0', zh: '1 或 0', vi: '1 hoặc 0' };
export const lessonWeekLabel: Texts = { en: 'Lesson week', ru: 'Учебная неделя', zh: '教学周', vi: 'Tuần học' };
export const learners: Texts = { en: 'Learners', ru: 'Учеников', zh: '学员', vi: 'Học viên' };
export const groups: Texts = { en: 'Groups', ru: 'Групп', zh: '小组', vi: 'Nhóm' };
export const groupsUnit: Texts = { en: 'groups', ru: 'групп', zh: '组', vi: 'nhóm' };
export const mentorsNeeded: Texts = {
  en: 'Mentors needed',
  ru: 'Нужно наставников',
  zh: '需要导师',
  vi: 'Cần người hướng dẫn',
};
export const mentorsYouHave: Texts = { en: 'Mentors you have', ru: 'Есть наставников', zh: '现有导师', vi: 'Hiện có' };
