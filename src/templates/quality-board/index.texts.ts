// What index.ts says.
import type { Texts } from '../../locales/language';

export const qualityBoard: Texts = {
  en: 'Quality board',
  ru: 'Панель качества',
  zh: '教学质量看板',
  vi: 'Bảng chất lượng',
};
export const qualityBoardPurpose: Texts = {
  en: 'For heads of learning and service: how good every stream was, where learners are lost, what to fix and whether it helped.',
  ru: 'Для руководителей обучения и сервиса: насколько хорош каждый поток, где теряются ученики, что исправить и помогло ли это.',
  zh: '面向教学与服务负责人：各班期质量如何、学员在哪里流失、该改什么、改了是否有效。',
  vi: 'Dành cho trưởng đào tạo và dịch vụ: mỗi khóa tốt đến đâu, học viên rơi rụng ở đâu, cần sửa gì và có hiệu quả không.',
};
export const qualityBoardInShort: Texts = {
  en: 'How good every stream was, and what to fix',
  ru: 'Насколько хорош каждый поток и что исправить',
  zh: '各班期质量如何，该改什么',
  vi: 'Mỗi khóa tốt đến đâu, cần sửa gì',
};
export const qualityBoardSearchedAs: Texts = {
  en: 'NPS, CSAT, CSI, satisfaction, completion rate, course completion, homework, retention of learners, refunds, response time, service quality, before and after, scorecard, KPI, survey',
  ru: 'качество, NPS, CSI, удовлетворённость, удовлетворенность, доходимость, COR, домашние задания, возвраты, скорость ответа, сервис, до и после, метрики обучения, отзывы, опрос',
  zh: '质量, 教学质量, NPS, 净推荐值, 满意度, 完课率, 到课率, 作业提交率, 退款率, 回复时长, 服务, 前后对比, 问卷',
  vi: 'chất lượng, NPS, CSAT, hài lòng, mức độ hài lòng, tỷ lệ hoàn thành, bài tập, hoàn tiền, thời gian trả lời, dịch vụ, trước và sau, khảo sát',
};
export const right: Texts = { en: 'right', ru: 'верно', zh: '正确', vi: 'đúng' };
export const wrong: Texts = { en: 'wrong', ru: 'неверно', zh: '有误', vi: 'sai' };
export const npsLabel: Texts = {
  en: 'NPS of all streams, and from each answer as +1, 0 or −1',
  ru: 'NPS всех потоков — и по ответам как +1, 0 или −1',
  zh: '全部 NPS 与逐答（+1、0、−1）计算一致',
  vi: 'NPS mọi khóa, và tính theo từng câu trả lời +1, 0, −1',
};
export const outcomeLabel: Texts = {
  en: 'Outcome: the shares of the steps multiply to the share of all',
  ru: 'Результат: доли шагов перемножаются в общую долю',
  zh: '学习成果：各步比例连乘等于总比例',
  vi: 'Kết quả: tích tỷ lệ các bước bằng tỷ lệ chung',
};
export const completionLabel: Texts = {
  en: 'Completion of all streams: what is lost at each module adds up',
  ru: 'Прохождение: потери по модулям складываются',
  zh: '完课率：各模块流失之和与剩余一致',
  vi: 'Hoàn thành: phần mất ở từng mô-đun cộng lại khớp',
};
export const satisfiedLabel: Texts = {
  en: 'Satisfied ≤ those who answered, in every stream',
  ru: 'Довольны ≤ ответившие, в каждом потоке',
  zh: '各期：满意 ≤ 回答人数',
  vi: 'Hài lòng ≤ số người trả lời, ở mọi khóa',
};
