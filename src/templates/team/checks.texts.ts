// What checks.ts says.
import type { Texts } from '../../locales/language';

export const fundLabel: Texts = {
  en: 'Payroll by role and in one sum over all periods',
  ru: 'ФОТ по ролям и одной суммой за все периоды',
  zh: '薪酬总额：按岗位与全期合计一致',
  vi: 'Quỹ lương theo vị trí và tổng mọi kỳ khớp nhau',
};
export const bonusLabel: Texts = {
  en: 'Bonuses by role and by KPI',
  ru: 'Премии по ролям и по KPI',
  zh: '奖金：按岗位与按 KPI 一致',
  vi: 'Tiền thưởng theo vị trí và theo KPI khớp nhau',
};
export const paidLabel: Texts = {
  en: 'No more people are paid now than there are',
  ru: 'Сейчас получают не больше людей, чем есть',
  zh: '现有受薪人数不超过在岗人数',
  vi: 'Số người đang được trả không vượt số hiện có',
};
export const loadLabel: Texts = {
  en: 'As many as are needed can carry the load',
  ru: 'Нужное число людей справится с нагрузкой',
  zh: '所需人数足以承担工作量',
  vi: 'Đúng số người cần thì làm hết khối lượng',
};
export const structureLabel: Texts = {
  en: 'People of the departments are the people of the roles',
  ru: 'Люди отделов — это люди ролей',
  zh: '各部门人数合计 = 各岗位人数合计',
  vi: 'Số người các phòng ban bằng số người các vị trí',
};
export const sizesLabel: Texts = {
  en: 'Sizes of the groups add up to the people ranked',
  ru: 'Размеры групп дают в сумме всех, кто в рейтинге',
  zh: '各组计划人数合计等于参与排名人数',
  vi: 'Quy mô các loại cộng lại bằng số người xếp hạng',
};
export const groupsLabel: Texts = {
  en: 'Everybody ranked is in one group',
  ru: 'Каждый в рейтинге — ровно в одной группе',
  zh: '每位参与者恰属一组',
  vi: 'Mỗi người được xếp thuộc đúng một loại',
};
export const weightsLabel: Texts = {
  en: 'Weights of KPIs: roles whose weights do not add up to 100%',
  ru: 'Веса KPI: роли, где сумма весов не 100 %',
  zh: 'KPI 权重：权重合计不为 100% 的岗位数',
  vi: 'Trọng số KPI: số vị trí có tổng trọng số khác 100%',
};
