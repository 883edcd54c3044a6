// What metrics.ts says.
import type { Texts } from '../../locales/language';

export const hours: Texts = { en: 'hours', ru: 'часов', zh: '小时', vi: 'giờ' };
export const started: Texts = { en: 'Started', ru: 'Начали', zh: '开课率', vi: 'Bắt đầu học' };
export const percentOfEnrolled: Texts = { en: '% of enrolled', ru: '% записанных', zh: '占报名 %', vi: '% đã đăng ký' };
export const finished: Texts = { en: 'Finished', ru: 'Окончили', zh: '完课率', vi: 'Hoàn thành' };
export const percentOfStarted: Texts = { en: '% of started', ru: '% начавших', zh: '占开课 %', vi: '% đã bắt đầu' };
export const withRevenue: Texts = { en: 'With revenue', ru: 'С доходом', zh: '有收入占比', vi: 'Có doanh thu' };
export const percentOfFinished: Texts = { en: '% of finished', ru: '% окончивших', zh: '占完课 %', vi: '% hoàn thành' };
export const theirRevenue: Texts = { en: 'Their revenue', ru: 'Их доход', zh: '其平均收入', vi: 'Doanh thu của họ' };
export const nps: Texts = { en: 'NPS', ru: 'NPS', zh: 'NPS', vi: 'NPS' };
export const points: Texts = { en: 'points', ru: 'пунктов', zh: '分', vi: 'điểm' };
export const satisfied: Texts = { en: 'Satisfied', ru: 'Довольны', zh: '满意度', vi: 'Hài lòng' };
export const percentOfAnswers: Texts = { en: '% of answers', ru: '% ответов', zh: '占回答 %', vi: '% câu trả lời' };
export const homeworkDone: Texts = {
  en: 'Homework done',
  ru: 'Домашние сданы',
  zh: '作业完成率',
  vi: 'Bài tập đã nộp',
};
export const percentOfWhatWasSet: Texts = {
  en: '% of what was set',
  ru: '% заданных',
  zh: '占布置 %',
  vi: '% đã giao',
};
export const lessonsWatched: Texts = {
  en: 'Lessons watched',
  ru: 'Уроки просмотрены',
  zh: '课程观看率',
  vi: 'Bài học đã xem',
};
export const percentOfLessons: Texts = { en: '% of lessons', ru: '% уроков', zh: '占课时 %', vi: '% bài học' };
export const refunds: Texts = { en: 'Refunds', ru: 'Возвраты', zh: '退款率', vi: 'Hoàn tiền' };
export const replyTime: Texts = { en: 'Reply time', ru: 'Время ответа', zh: '回复时长', vi: 'Thời gian trả lời' };
export const cases: Texts = { en: 'Cases', ru: 'Кейсы', zh: '案例', vi: 'Ca điển hình' };
export const reviews: Texts = { en: 'Reviews', ru: 'Отзывы', zh: '评价', vi: 'Đánh giá' };
export const repeatRevenue: Texts = {
  en: 'Repeat revenue',
  ru: 'Повторная выручка',
  zh: '复购收入',
  vi: 'Doanh thu mua lại',
};
export const ownUnit: Texts = { en: 'own unit', ru: 'своя единица', zh: '自定单位', vi: 'đơn vị riêng' };
