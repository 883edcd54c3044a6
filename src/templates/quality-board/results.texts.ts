// What results.ts says.
import type { Texts } from '../../locales/language';

export const stream: Texts = { en: 'Stream', ru: 'Поток', zh: '班期', vi: 'Khóa' };
export const quality: Texts = { en: 'Quality', ru: 'Качество', zh: '质量', vi: 'Chất lượng' };
export const qualitySheetPurpose: Texts = {
  en: 'Every metric by stream, the outcome, what changed',
  ru: 'Все метрики по потокам, результат, что изменилось',
  zh: '各班期全部指标、学习成果与变化',
  vi: 'Mọi chỉ số theo khóa, kết quả đầu ra, những thay đổi',
};
export const npsChartTitle: Texts = {
  en: 'NPS and its interval by stream',
  ru: 'NPS и его интервал по потокам',
  zh: '各期 NPS 及其区间',
  vi: 'NPS và khoảng tin cậy theo khóa',
};
export const points: Texts = { en: 'points', ru: 'пунктов', zh: '分', vi: 'điểm' };
export const lowest: Texts = { en: 'Lowest', ru: 'Нижняя граница', zh: '下限', vi: 'Cận dưới' };
export const nps: Texts = { en: 'NPS', ru: 'NPS', zh: 'NPS', vi: 'NPS' };
export const highest: Texts = { en: 'Highest', ru: 'Верхняя граница', zh: '上限', vi: 'Cận trên' };
export const fromEnrolmentToRevenue: Texts = {
  en: 'From enrolment to revenue',
  ru: 'От записи до дохода',
  zh: '从报名到获得收入',
  vi: 'Từ đăng ký đến có doanh thu',
};
export const stage: Texts = { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Giai đoạn' };
export const people: Texts = { en: 'People', ru: 'Человек', zh: '人数', vi: 'Số người' };
export const qualityTitle: Texts = {
  en: 'Every metric by stream: coloured where it is worse than its target',
  ru: 'Метрики по потокам: выделено, где хуже цели',
  zh: '各班期指标：未达目标处标色',
  vi: 'Chỉ số theo khóa: tô màu nơi kém mục tiêu',
};
export const whereLastStreamStands: Texts = {
  en: 'Where the last stream stands',
  ru: 'Где находится последний поток',
  zh: '最近一期的位置',
  vi: 'Khóa gần nhất đang ở đâu',
};
export const lastStream: Texts = { en: 'Last stream', ru: 'Последний поток', zh: '最近一期', vi: 'Khóa gần nhất' };
export const target: Texts = { en: 'Target', ru: 'Цель', zh: '目标', vi: 'Mục tiêu' };
export const againstTarget: Texts = { en: 'Against the target', ru: 'К цели', zh: '与目标之差', vi: 'So với mục tiêu' };
export const againstStreamBefore: Texts = {
  en: 'Against the stream before',
  ru: 'К предыдущему потоку',
  zh: '与上一期之差',
  vi: 'So với khóa trước',
};
export const againstFirstStream: Texts = {
  en: 'Against the first stream',
  ru: 'К первому потоку',
  zh: '与首期之差',
  vi: 'So với khóa đầu',
};
export const howSureNpsIs: Texts = {
  en: 'How sure the NPS is',
  ru: 'Насколько точен NPS',
  zh: 'NPS 的置信区间',
  vi: 'NPS chắc chắn đến đâu',
};
export const answers: Texts = { en: 'Answers', ru: 'Ответы', zh: '回答数', vi: 'Câu trả lời' };
export const countedAs: Texts = { en: 'Counted as', ru: 'Считаем как', zh: '计为', vi: 'Tính như' };
export const atEitherEnd: Texts = { en: 'At either end', ru: 'На концах', zh: '两端占比', vi: 'Ở hai đầu' };
export const net: Texts = { en: 'Net', ru: 'Разность', zh: '净值', vi: 'Chênh lệch' };
export const allStreams: Texts = { en: 'All streams', ru: 'Все потоки', zh: '全部班期', vi: 'Mọi khóa' };
export const enrolled: Texts = { en: 'Enrolled', ru: 'Записаны', zh: '报名', vi: 'Đăng ký' };
export const started: Texts = { en: 'Started', ru: 'Начали', zh: '开课', vi: 'Bắt đầu' };
export const finished: Texts = { en: 'Finished', ru: 'Окончили', zh: '完课', vi: 'Hoàn thành' };
export const withRevenue: Texts = { en: 'With revenue', ru: 'С доходом', zh: '有收入', vi: 'Có doanh thu' };
export const outcomeOfAllStreams: Texts = {
  en: 'Outcome of all streams counted to the end',
  ru: 'Результат всех потоков, посчитанных до конца',
  zh: '已统计完整的全部班期的学习成果',
  vi: 'Kết quả của mọi khóa đã đếm đến cuối',
};
export const ofStageBefore: Texts = {
  en: 'Of the stage before',
  ru: 'От предыдущего',
  zh: '占上一阶段',
  vi: 'So với giai đoạn trước',
};
export const ofAllEnrolled: Texts = {
  en: 'Of all enrolled',
  ru: 'От записанных',
  zh: '占全部报名',
  vi: 'So với đăng ký',
};
export const beforeAndAfterRecomputed: Texts = {
  en: 'Before and after, recomputed',
  ru: 'До и после: пересчёт',
  zh: '前后对比（复算）',
  vi: 'Trước và sau, tính lại',
};
export const line: Texts = { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' };
export const metric: Texts = { en: 'Metric', ru: 'Метрика', zh: '指标', vi: 'Chỉ số' };
export const change: Texts = { en: 'Change', ru: 'Изменение', zh: '实际变化', vi: 'Thay đổi' };
export const asClaimed: Texts = { en: 'As claimed', ru: 'Заявлено', zh: '宣称变化', vi: 'Được nêu' };
export const claimIs: Texts = { en: 'The claim is', ru: 'Заявление', zh: '宣称', vi: 'Số nêu ra' };
export const completion: Texts = { en: 'Completion', ru: 'Прохождение', zh: '完课曲线', vi: 'Hoàn thành' };
export const completionSheetPurpose: Texts = {
  en: 'Who is still there after each module, and where most are lost',
  ru: 'Кто остаётся после каждого модуля и где теряют больше всего',
  zh: '每个模块后仍在学的比例，以及流失最多之处',
  vi: 'Còn lại bao nhiêu sau mỗi mô-đun và mất nhiều nhất ở đâu',
};
export const peopleAfterEachModule: Texts = {
  en: 'People after each module',
  ru: 'Людей после каждого модуля',
  zh: '各模块后人数',
  vi: 'Số người sau mỗi mô-đun',
};
export const module: Texts = { en: 'Module', ru: 'Модуль', zh: '模块', vi: 'Mô-đun' };
export const shareOfThoseWhoStarted: Texts = {
  en: 'Share of those who started',
  ru: 'Доля от начавших',
  zh: '占开课人数的比例',
  vi: 'Tỷ lệ trên số đã bắt đầu',
};
export const lostHere: Texts = { en: 'Lost here', ru: 'Потеряны здесь', zh: '在此流失', vi: 'Mất ở đây' };
export const pointsUnit: Texts = { en: 'points', ru: 'п. п.', zh: '百分点', vi: 'điểm %' };
export const completionChartTitle: Texts = {
  en: 'Completion by module, one line a stream',
  ru: 'Прохождение по модулям: линия — поток',
  zh: '各模块完成率（每条线一个班期）',
  vi: 'Tỷ lệ hoàn thành theo mô-đun, mỗi đường một khóa',
};
export const percentOfStarted: Texts = { en: '% of started', ru: '% начавших', zh: '占开课 %', vi: '% đã bắt đầu' };
export const promotersCounted: Texts = { en: 'Promoters', ru: 'Промоутеры', zh: '推荐者', vi: 'Người ủng hộ' };
export const detractorsCounted: Texts = { en: 'Detractors', ru: 'Критики', zh: '贬损者', vi: 'Người chê' };
