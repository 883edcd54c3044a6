// What actions.ts says.
import type { Texts } from '../../locales/language';

export const whatIsDone: Texts = { en: 'What is done', ru: 'Что делаем', zh: '行动内容', vi: 'Việc cần làm' };
export const oneActionLine: Texts = {
  en: 'One action a line.',
  ru: 'Одно действие в строке.',
  zh: '每行一项。',
  vi: 'Mỗi dòng một việc.',
};
export const owner: Texts = { en: 'Owner', ru: 'Ответственный', zh: '负责人', vi: 'Phụ trách' };
export const onePerson: Texts = { en: 'One person.', ru: 'Один человек.', zh: '一个人。', vi: 'Một người.' };
export const due: Texts = { en: 'Due', ru: 'Срок', zh: '截止日', vi: 'Hạn' };
export const lastDay: Texts = { en: 'The last day.', ru: 'Последний день.', zh: '最后一天。', vi: 'Ngày cuối.' };
export const whatCameOfIt: Texts = {
  en: 'What came of it',
  ru: 'Что получилось',
  zh: '实际结果',
  vi: 'Kết quả thực tế',
};
export const whenItIsDone: Texts = {
  en: 'When it is done.',
  ru: 'Когда сделано.',
  zh: '完成后填写。',
  vi: 'Khi đã xong.',
};
export const state: Texts = { en: 'State', ru: 'Состояние', zh: '状态', vi: 'Trạng thái' };
export const choose: Texts = { en: 'Choose.', ru: 'Выберите.', zh: '请选择。', vi: 'Hãy chọn.' };
export const asOf: Texts = { en: 'As of', ru: 'По состоянию на', zh: '截至日期', vi: 'Tính đến ngày' };
export const startHint: Texts = {
  en: 'Actions that should be done by this day are marked as overdue; change it in the sheet every week.',
  ru: 'Дела со сроком до этого дня помечаются как просроченные; меняйте дату на листе каждую неделю.',
  zh: '到该日仍未完成的行动会标为逾期；每周可在表中更新。',
  vi: 'Việc đến hạn trước ngày này mà chưa xong sẽ được đánh dấu quá hạn; mỗi tuần đổi ngày trong trang tính.',
};
export const asOfNote: Texts = {
  en: 'Actions due before this day and not done are overdue.',
  ru: 'Не сделанное со сроком раньше этого дня просрочено.',
  zh: '到期日早于该日且未完成即为逾期。',
  vi: 'Việc đến hạn trước ngày này mà chưa xong là quá hạn.',
};
export const actions: Texts = { en: 'Actions', ru: 'Действия', zh: '行动计划', vi: 'Hành động' };
export const expectedEffect: Texts = {
  en: 'Expected effect',
  ru: 'Ожидаемый эффект',
  zh: '预期效果',
  vi: 'Hiệu quả mong đợi',
};
export const metricAndByHowMuch: Texts = {
  en: 'Metric and by how much.',
  ru: 'Показатель и насколько.',
  zh: '指标及幅度。',
  vi: 'Chỉ số và mức thay đổi.',
};
