import { currencyQuestion, nameQuestion } from '../building-blocks/general';
import { timelineQuestions } from '../building-blocks/timeline';
import type { Question } from '../template';
import * as say from './questions.texts';

const roles = (
  names: readonly (readonly [role: string, department: string])[],
): readonly { readonly name: string; readonly department: string; readonly people: number }[] =>
  names.map(([name, department], index) => ({ name, department, people: [28, 2, 4, 3][index] ?? 1 }));

/** Ten in one team and five in another: of ten, 2-7-1 needs no rounding. */
const people = (names: readonly string[], teams: readonly [string, string]) =>
  names.map((name, index) => ({ name, team: teams[index < 10 ? 0 : 1] }));

export const questions = [
  nameQuestion(say.team, say.departmentsAndRoles),
  currencyQuestion,
  {
    id: 'roles',
    kind: 'rows',
    label: say.roles,
    hint: say.rolesHint,
    min: 1,
    max: 20,
    columns: [
      { id: 'name', label: say.role, kind: 'text', maxLength: 30 },
      { id: 'department', label: say.department, kind: 'text', maxLength: 30 },
      { id: 'people', label: say.people, kind: 'number', min: 0, max: 10_000 },
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
        ['Trợ giảng', 'Đào tạo'],
        ['Chuyên viên nội dung', 'Đào tạo'],
        ['Tư vấn tuyển sinh', 'Kinh doanh'],
        ['Chăm sóc khách hàng', 'Dịch vụ'],
      ]),
    },
  },
  {
    id: 'kpis',
    kind: 'list',
    label: say.kPIsThatPayDependsOn,
    hint: say.kpisHint,
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
    label: say.peopleToRank,
    hint: say.rankedHint,
    min: 0,
    max: 30,
    columns: [
      { id: 'name', label: say.name, kind: 'text', maxLength: 30 },
      { id: 'team', label: say.teamLabel, kind: 'text', maxLength: 30 },
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
