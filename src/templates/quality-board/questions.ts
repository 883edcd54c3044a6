import { asOfQuestion } from '../building-blocks/actions';
import { currencyQuestion, nameQuestion } from '../building-blocks/general';
import type { Question } from '../template';
import * as say from './questions.texts';

export const questions = [
  nameQuestion(say.qualityBoard, say.whatIsMeasured),
  {
    id: 'streams',
    kind: 'list',
    label: say.streamsOrIntakes,
    hint: say.streamsHint,
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
    label: say.modulesOfCourse,
    hint: say.modulesHint,
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
    label: say.yourOwnMetrics,
    hint: say.measuresHint,
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
