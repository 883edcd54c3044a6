// What index.ts says.
import type { Texts } from '../../locales/language';

export const team: Texts = { en: 'Team', ru: 'Команда', zh: '团队与薪酬', vi: 'Đội ngũ' };
export const teamPurpose: Texts = {
  en: 'For heads of learning and operations: how many people the load needs, what they are paid for which results, what payroll comes to before and after, and a fair ranking.',
  ru: 'Для руководителей обучения и операций: сколько людей требует нагрузка, сколько и за какие результаты им платить, каким будет ФОТ до и после, и честный рейтинг.',
  zh: '面向教学与运营负责人：工作量需要多少人、按什么结果付多少、薪酬总额前后变化，以及公平的排名。',
  vi: 'Dành cho trưởng đào tạo và vận hành: khối lượng cần bao nhiêu người, trả bao nhiêu cho kết quả nào, quỹ lương trước và sau, và xếp hạng công bằng.',
};
export const teamInShort: Texts = {
  en: 'How many people, what they are paid, who leads',
  ru: 'Сколько людей, за что им платить и кто лидирует',
  zh: '需要多少人、怎么付薪、谁领先',
  vi: 'Cần bao nhiêu người, trả lương ra sao, ai dẫn đầu',
};
export const teamSearchedAs: Texts = {
  en: 'payroll, salary, wages, bonus, KPI pay, head count, hiring, staffing, org chart, ranking, 20-70-10, vitality curve, stack ranking, curators, mentors, workload, capacity, hiring reserve',
  ru: 'ФОТ, фонд оплаты труда, зарплата, мотивация, премия, KPI, штат, штатное расписание, найм, кадровый резерв, оргструктура, рейтинг, 2-7-1, кураторы, наставники, нагрузка',
  zh: '薪酬, 工资, 绩效, 奖金, KPI, 编制, 人员配置, 招聘, 人才储备, 组织架构, 271, 排名, 末位淘汰, 班主任, 导师, 工作量, 人工成本',
  vi: 'lương, quỹ lương, thưởng, KPI, nhân sự, định biên, tuyển dụng, nguồn ứng viên, sơ đồ tổ chức, xếp hạng, 2-7-1, trợ giảng, người hướng dẫn, khối lượng công việc',
};
