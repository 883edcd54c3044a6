import { template } from '../asked';
import { done } from '../building-blocks/actions';
import { noNumberWords } from '../building-blocks/general';
import { timelineSpec } from '../building-blocks/timeline';
import { about } from './about';
import { checksOf } from './checks';
import { headCountSheet, inputsSheet } from './inputs';
import { questions } from './questions';
import { groups } from './ranking';
import { payrollSheet, teamSheet } from './results';
import { payOf, teamOf } from './team';

/** Who is needed, what they are paid and for what, and who leads among equals. */
export const team = template({
  id: 'team',
  kind: 'model',
  version: 1,
  name: { en: 'Team', ru: 'Команда', zh: '团队与薪酬', vi: 'Đội ngũ' },
  purpose: {
    en: 'For heads of learning and operations: how many people the load needs, what they are paid for which results, what payroll comes to before and after, and a fair ranking.',
    ru: 'Для руководителей обучения и операций: сколько людей требует нагрузка, сколько и за какие результаты им платить, каким будет ФОТ до и после, и честный рейтинг.',
    zh: '面向教学与运营负责人：工作量需要多少人、按什么结果付多少、薪酬总额前后变化，以及公平的排名。',
    vi: 'Dành cho trưởng đào tạo và vận hành: khối lượng cần bao nhiêu người, trả bao nhiêu cho kết quả nào, quỹ lương trước và sau, và xếp hạng công bằng.',
  },
  inShort: {
    en: 'How many people, what they are paid, who leads',
    ru: 'Сколько людей, за что им платить и кто лидирует',
    zh: '需要多少人、怎么付薪、谁领先',
    vi: 'Cần bao nhiêu người, trả lương ra sao, ai dẫn đầu',
  },
  group: 'money',
  startFor: [],
  searchedAs: {
    en: 'payroll, salary, wages, bonus, KPI pay, head count, hiring, staffing, org chart, ranking, 20-70-10, vitality curve, stack ranking, curators, mentors, workload, capacity, hiring reserve',
    ru: 'ФОТ, фонд оплаты труда, зарплата, мотивация, премия, KPI, штат, штатное расписание, найм, кадровый резерв, оргструктура, рейтинг, 2-7-1, кураторы, наставники, нагрузка',
    zh: '薪酬, 工资, 绩效, 奖金, KPI, 编制, 人员配置, 招聘, 人才储备, 组织架构, 271, 排名, 末位淘汰, 班主任, 导师, 工作量, 人工成本',
    vi: 'lương, quỹ lương, thưởng, KPI, nhân sự, định biên, tuyển dụng, nguồn ứng viên, sơ đồ tổ chức, xếp hạng, 2-7-1, quản lý học viên, người hướng dẫn, khối lượng công việc',
  },
  sources: [
    'Welch, J., & Byrne, J. A. (2001). Jack: Straight from the Gut. Warner Books (20-70-10).',
    'Balinski, M. L., & Young, H. P. (2001). Fair Representation: Meeting the Ideal of One Man, One Vote (2nd ed.). Brookings Institution Press (Hamilton’s method of largest remainders).',
  ],
  questions,
  build: (answers) => {
    const asked = teamOf(answers);
    const heads = asked.roles.reduce((sum, { people }) => sum + people, 0);
    return {
      title: answers.name,
      currency: { code: answers.currency, typical: 20 * Math.max(1, heads) * payOf(asked) },
      timeline: timelineSpec(asked.timeline),
      about,
      words: { none: noNumberWords.none, done, ...groups },
      sheets: [inputsSheet(asked), headCountSheet(asked), teamSheet(asked), payrollSheet(asked)],
      checks: { tolerance: 'check_tolerance', rows: checksOf(asked) },
    };
  },
});
