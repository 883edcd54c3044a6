// What questions.ts says.
import type { Texts } from '../../locales/language';

export const team: Texts = { en: 'Team', ru: 'Команда', zh: '团队', vi: 'Đội ngũ' };
export const departmentsAndRoles: Texts = {
  en: 'Departments and roles',
  ru: 'Отделы и роли',
  zh: '部门与岗位',
  vi: 'Phòng ban và vị trí',
};
export const roles: Texts = { en: 'Roles', ru: 'Роли', zh: '岗位', vi: 'Vị trí' };
export const rolesHint: Texts = {
  en: 'Each with its department and how many people there are; 1 to 20.',
  ru: 'У каждой — отдел и сколько людей сейчас; от 1 до 20.',
  zh: '填写所属部门与现有人数，1 至 20 个。',
  vi: 'Mỗi vị trí ghi phòng ban và số người hiện có; từ 1 đến 20.',
};
export const role: Texts = { en: 'Role', ru: 'Роль', zh: '岗位', vi: 'Vị trí' };
export const department: Texts = { en: 'Department', ru: 'Отдел', zh: '部门', vi: 'Phòng ban' };
export const people: Texts = { en: 'People', ru: 'Людей', zh: '人数', vi: 'Số người' };
export const kPIsThatPayDependsOn: Texts = {
  en: 'KPIs that pay depends on',
  ru: 'KPI, от которых зависит оплата',
  zh: '影响薪酬的 KPI',
  vi: 'KPI tính lương',
};
export const kpisHint: Texts = {
  en: 'With their unit; 1 to 6.',
  ru: 'С единицей измерения; от 1 до 6.',
  zh: '注明单位，1 至 6 个。',
  vi: 'Kèm đơn vị; từ 1 đến 6.',
};
export const peopleToRank: Texts = {
  en: 'People to rank',
  ru: 'Кого ранжируем',
  zh: '参与排名的人员',
  vi: 'Người được xếp hạng',
};
export const rankedHint: Texts = {
  en: 'Each within a team of equals; up to 30, or nobody.',
  ru: 'Каждого — внутри команды равных; до 30 или никого.',
  zh: '在同类团队内排名，最多 30 人，可不填。',
  vi: 'Mỗi người trong nhóm tương đương; tối đa 30, có thể bỏ trống.',
};
export const name: Texts = { en: 'Name', ru: 'Имя', zh: '姓名', vi: 'Tên' };
export const teamLabel: Texts = { en: 'Team', ru: 'Команда', zh: '团队', vi: 'Nhóm' };
