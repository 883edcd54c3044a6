import { asOfQuestion } from '../building-blocks/actions';
import { currencyQuestion, nameQuestion } from '../building-blocks/general';
import type { Question } from '../template';

export const questions = [
  nameQuestion(
    { en: 'Quality board', ru: 'Панель качества', zh: '教学质量看板', vi: 'Bảng chất lượng' },
    { en: 'What is measured', ru: 'Что измеряем', zh: '衡量什么', vi: 'Đo lường gì' },
  ),
  {
    id: 'streams',
    kind: 'list',
    label: { en: 'Streams or intakes', ru: 'Потоки', zh: '期班', vi: 'Khóa hoặc đợt tuyển' },
    hint: {
      en: 'Groups that study together, the oldest first; 2 to 24.',
      ru: 'Группы, которые учатся вместе, начиная с самой ранней; от 2 до 24.',
      zh: '同期学习的班级，按时间先后填写，2 至 24 个。',
      vi: 'Các nhóm học cùng nhau, nhóm cũ nhất trước; từ 2 đến 24.',
    },
    min: 2,
    max: 24,
    maxLength: 20,
    initial: {
      en: ['Stream I', 'Stream II', 'Stream III', 'Stream IV'],
      ru: ['Поток I', 'Поток II', 'Поток III', 'Поток IV'],
      zh: ['春季一班', '春季二班', '秋季一班', '秋季二班'],
      vi: ['Khóa xuân A', 'Khóa xuân B', 'Khóa thu A', 'Khóa thu B'],
    },
  },
  {
    id: 'modules',
    kind: 'list',
    label: { en: 'Modules of the course', ru: 'Модули курса', zh: '课程模块', vi: 'Các mô-đun của khóa học' },
    hint: {
      en: 'In the order in which they are studied; 1 to 20.',
      ru: 'В порядке прохождения; от 1 до 20.',
      zh: '按学习顺序填写，1 至 20 个。',
      vi: 'Theo thứ tự học; từ 1 đến 20.',
    },
    min: 1,
    max: 20,
    maxLength: 30,
    initial: {
      en: ['Basics', 'First project', 'Tools', 'Second project', 'Diploma'],
      ru: ['Основы', 'Первый проект', 'Инструменты', 'Второй проект', 'Диплом'],
      zh: ['基础', '首个项目', '工具', '第二个项目', '结业作品'],
      vi: ['Nền tảng', 'Dự án đầu', 'Công cụ', 'Dự án hai', 'Đồ án cuối'],
    },
  },
  {
    id: 'measures',
    kind: 'list',
    label: { en: 'Your own metrics', ru: 'Свои показатели', zh: '自定义指标', vi: 'Chỉ số riêng' },
    hint: {
      en: 'Besides the usual ones, which are there already; up to 6.',
      ru: 'Помимо обычных, которые уже есть; до 6.',
      zh: '常用指标已内置，此处补充，最多 6 个。',
      vi: 'Ngoài các chỉ số thường dùng đã có sẵn; tối đa 6.',
    },
    min: 0,
    max: 6,
    maxLength: 30,
    initial: {
      en: ['Mentor score'],
      ru: ['Оценка наставника'],
      zh: ['导师评分'],
      vi: ['Điểm người hướng dẫn'],
    },
  },
  currencyQuestion,
  asOfQuestion,
] as const satisfies readonly Question[];
