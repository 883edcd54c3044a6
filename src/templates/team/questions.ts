import { currencyQuestion, nameQuestion } from '../building-blocks/general';
import { timelineQuestions } from '../building-blocks/timeline';
import type { Question } from '../template';

const roles = (
  names: readonly (readonly [role: string, department: string])[],
): readonly { readonly name: string; readonly department: string; readonly people: number }[] =>
  names.map(([name, department], index) => ({ name, department, people: [28, 2, 4, 3][index] ?? 1 }));

/** Ten in one team and five in another: of ten, 2-7-1 needs no rounding. */
const people = (names: readonly string[], teams: readonly [string, string]) =>
  names.map((name, index) => ({ name, team: teams[index < 10 ? 0 : 1] }));

export const questions = [
  nameQuestion(
    { en: 'Team', ru: 'Команда', zh: '团队', vi: 'Đội ngũ' },
    { en: 'Departments and roles', ru: 'Отделы и роли', zh: '部门与岗位', vi: 'Phòng ban và vị trí' },
  ),
  currencyQuestion,
  {
    id: 'roles',
    kind: 'rows',
    label: { en: 'Roles', ru: 'Роли', zh: '岗位', vi: 'Vị trí' },
    hint: {
      en: 'Each with its department and how many people there are; 1 to 20.',
      ru: 'У каждой — отдел и сколько людей сейчас; от 1 до 20.',
      zh: '填写所属部门与现有人数，1 至 20 个。',
      vi: 'Mỗi vị trí ghi phòng ban và số người hiện có; từ 1 đến 20.',
    },
    min: 1,
    max: 20,
    columns: [
      { id: 'name', label: { en: 'Role', ru: 'Роль', zh: '岗位', vi: 'Vị trí' }, kind: 'text', maxLength: 30 },
      {
        id: 'department',
        label: { en: 'Department', ru: 'Отдел', zh: '部门', vi: 'Phòng ban' },
        kind: 'text',
        maxLength: 30,
      },
      {
        id: 'people',
        label: { en: 'People', ru: 'Людей', zh: '人数', vi: 'Số người' },
        kind: 'number',
        min: 0,
        max: 10_000,
      },
    ],
    initial: {
      en: roles([
        ['Curator', 'Learning'],
        ['Course designer', 'Learning'],
        ['Sales manager', 'Sales'],
        ['Support agent', 'Service'],
      ]),
      ru: roles([
        ['Куратор', 'Обучение'],
        ['Методист', 'Обучение'],
        ['Менеджер по продажам', 'Продажи'],
        ['Специалист поддержки', 'Сервис'],
      ]),
      zh: roles([
        ['班主任', '教学部'],
        ['教研老师', '教学部'],
        ['课程顾问', '销售部'],
        ['客服', '服务部'],
      ]),
      vi: roles([
        ['Quản lý học viên', 'Đào tạo'],
        ['Chuyên viên nội dung', 'Đào tạo'],
        ['Tư vấn tuyển sinh', 'Kinh doanh'],
        ['Chăm sóc khách hàng', 'Dịch vụ'],
      ]),
    },
  },
  {
    id: 'kpis',
    kind: 'list',
    label: {
      en: 'KPIs that pay depends on',
      ru: 'KPI, от которых зависит оплата',
      zh: '影响薪酬的 KPI',
      vi: 'KPI tính lương',
    },
    hint: {
      en: 'With their unit; 1 to 6.',
      ru: 'С единицей измерения; от 1 до 6.',
      zh: '注明单位，1 至 6 个。',
      vi: 'Kèm đơn vị; từ 1 đến 6.',
    },
    min: 1,
    max: 6,
    maxLength: 30,
    initial: {
      en: ['Completion, %', 'Satisfaction, %', 'Video cases, % of learners'],
      ru: ['Доходимость, %', 'Удовлетворённость, %', 'Видеокейсы, % учеников'],
      zh: ['完课率（%）', '满意度（%）', '视频案例（占学员 %）'],
      vi: ['Tỷ lệ hoàn thành, %', 'Mức hài lòng, %', 'Video học viên, % học viên'],
    },
  },
  {
    id: 'ranked',
    kind: 'rows',
    label: { en: 'People to rank', ru: 'Кого ранжировать', zh: '参与排名的人员', vi: 'Người được xếp hạng' },
    hint: {
      en: 'Each within a team of equals; up to 30, or nobody.',
      ru: 'Каждого — внутри команды равных; до 30 или никого.',
      zh: '在同类团队内排名，最多 30 人，可不填。',
      vi: 'Mỗi người trong nhóm tương đương; tối đa 30, có thể bỏ trống.',
    },
    min: 0,
    max: 30,
    columns: [
      { id: 'name', label: { en: 'Name', ru: 'Имя', zh: '姓名', vi: 'Tên' }, kind: 'text', maxLength: 30 },
      { id: 'team', label: { en: 'Team', ru: 'Команда', zh: '团队', vi: 'Nhóm' }, kind: 'text', maxLength: 30 },
    ],
    initial: {
      en: people(
        [
          ...['Alice', 'Ben', 'Clara', 'Daniel', 'Emma', 'Frank', 'Grace', 'Henry', 'Iris', 'Jack'],
          ...['Kate', 'Leo', 'Mia', 'Noah', 'Olivia'],
        ],
        ['Day groups', 'Evening groups'],
      ),
      ru: people(
        [
          ...['Алина', 'Борис', 'Вера', 'Глеб', 'Дарья', 'Егор', 'Жанна', 'Захар', 'Ирина', 'Кирилл'],
          ...['Лидия', 'Максим', 'Нина', 'Олег', 'Полина'],
        ],
        ['Дневные группы', 'Вечерние группы'],
      ),
      zh: people(
        [
          ...['陈静', '李强', '王芳', '张伟', '刘洋', '赵敏', '黄磊', '周婷', '吴昊', '徐丽'],
          ...['孙杰', '马超', '朱琳', '胡军', '郭欣'],
        ],
        ['白班', '晚班'],
      ),
      vi: people(
        [
          ...['An', 'Bình', 'Chi', 'Dũng', 'Giang', 'Hà', 'Hùng', 'Khánh', 'Lan', 'Minh'],
          ...['Nga', 'Phong', 'Quỳnh', 'Sơn', 'Trang'],
        ],
        ['Nhóm ban ngày', 'Nhóm buổi tối'],
      ),
    },
  },
  ...timelineQuestions({ unit: 'month', periods: 12 }),
] as const satisfies readonly Question[];
