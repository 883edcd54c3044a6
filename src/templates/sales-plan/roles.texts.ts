// What roles.ts says.
import type { Texts } from '../../locales/language';

export const role: Texts = { en: 'Role', ru: 'Роль', zh: '岗位', vi: 'Vị trí' };
export const person: Texts = { en: 'person', ru: 'человека', zh: '人', vi: 'người' };
export const payByRole: Texts = { en: 'Pay by role', ru: 'Оплата по ролям', zh: '各岗位薪酬', vi: 'Lương theo vị trí' };
export const payOfOnePeriod: Texts = {
  en: 'Pay of one a period',
  ru: 'Оплата одного за период',
  zh: '每人每期薪酬',
  vi: 'Lương mỗi người mỗi kỳ',
};
export const payNote: Texts = {
  en: 'With taxes on pay; bonuses on sales belong in the cost of converting.',
  ru: 'С налогами и взносами; бонусы с продаж — в затратах на конверсию.',
  zh: '含社保税费；销售提成计入转化成本。',
  vi: 'Gồm thuế và bảo hiểm; hoa hồng bán hàng tính vào chi phí chốt đơn.',
};
export const peopleByRole: Texts = {
  en: 'People by role',
  ru: 'Люди по ролям',
  zh: '各岗位人数',
  vi: 'Số người theo vị trí',
};
export const peopleBlockRowNote: Texts = {
  en: 'On the payroll in the period; half a person is half a job.',
  ru: 'В штате за период; 0,5 — половина ставки.',
  zh: '本期在岗人数；0.5 为半职。',
  vi: 'Trong biên chế kỳ này; 0,5 là nửa suất.',
};
export const peopleTimesPayOfOne: Texts = {
  en: 'People × pay of one',
  ru: 'Люди × оплата одного',
  zh: '人数 × 每人薪酬',
  vi: 'Số người × lương mỗi người',
};
export const payroll: Texts = { en: 'Payroll', ru: 'Фонд оплаты труда', zh: '人员薪酬', vi: 'Quỹ lương' };
export const allRoles: Texts = { en: 'All roles', ru: 'Все роли', zh: '各岗位合计', vi: 'Mọi vị trí' };
export const partOfFixedCosts: Texts = {
  en: 'Part of the fixed costs',
  ru: 'Часть постоянных расходов',
  zh: '计入固定成本',
  vi: 'Thuộc chi phí cố định',
};
export const payrollLabel: Texts = {
  en: 'Payroll: by period and by role',
  ru: 'Фонд оплаты труда: по периодам и по ролям',
  zh: '人员薪酬：按期与按岗位',
  vi: 'Quỹ lương: theo kỳ và theo vị trí',
};
