// What inputs.ts says.
import type { Texts } from '../../locales/language';

export const introduction: Texts = { en: 'Introduction', ru: 'Внедрение', zh: '导入期', vi: 'Giới thiệu' };
export const introductionWatch: Texts = {
  en: 'Retention by age, how many get the result, what they say',
  ru: 'Удержание когорт, дошедшие до результата, отзывы',
  zh: '各期留存、达成结果者、用户反馈',
  vi: 'Giữ chân theo kỳ, người đạt kết quả, phản hồi',
};
export const growth: Texts = { en: 'Growth', ru: 'Рост', zh: '成长期', vi: 'Tăng trưởng' };
export const growthWatch: Texts = {
  en: 'New customers, CAC, conversions of the funnel, K',
  ru: 'Новые клиенты, CAC, конверсии воронки, K',
  zh: '新客户、获客成本、漏斗转化率、K 因子',
  vi: 'Khách mới, CAC, chuyển đổi của phễu, K',
};
export const maturity: Texts = { en: 'Maturity', ru: 'Зрелость', zh: '成熟期', vi: 'Bão hòa' };
export const maturityWatch: Texts = {
  en: 'Profit per customer, LTV, repeat sales, share of the market',
  ru: 'Прибыль с клиента, LTV, повторные продажи, доля рынка',
  zh: '单客利润、LTV、复购、市场份额',
  vi: 'Lợi nhuận mỗi khách, LTV, mua lại, thị phần',
};
export const decline: Texts = { en: 'Decline', ru: 'Спад', zh: '衰退期', vi: 'Suy thoái' };
export const declineWatch: Texts = {
  en: 'Cost per customer, cash, churn, moves to other products',
  ru: 'Затраты на клиента, деньги, отток, переход на другие продукты',
  zh: '单客成本、现金、流失、转向其他产品者',
  vi: 'Chi phí mỗi khách, tiền mặt, rời bỏ, chuyển sang sản phẩm khác',
};
export const values: Texts = { en: 'Values', ru: 'Значения', zh: '数值', vi: 'Giá trị' };
export const valuesSheetPurpose: Texts = {
  en: 'What was measured, period by period',
  ru: 'Что измерено, период за периодом',
  zh: '逐期实测值',
  vi: 'Giá trị đo được theo từng kỳ',
};
export const periods: Texts = { en: 'Periods', ru: 'Периоды', zh: '期次', vi: 'Các kỳ' };
export const periodOfNow: Texts = { en: 'Current period', ru: 'Текущий период', zh: '当前期', vi: 'Kỳ hiện tại' };
export const nowPeriodNote: Texts = {
  en: 'The last period that is filled in: the effects are of it.',
  ru: 'Последний заполненный период; влияния считаются по нему.',
  zh: '最近已填的一期，影响以该期计算。',
  vi: 'Kỳ cuối đã điền; các tác động tính theo kỳ này.',
};
export const comparedWith: Texts = { en: 'Compared with', ru: 'Сравнить с', zh: '对比期', vi: 'So với kỳ' };
export const basePeriodNote: Texts = {
  en: 'What changed since this period is split over the metrics.',
  ru: 'Изменение с этого периода разложено по метрикам.',
  zh: '自该期以来的变化按指标拆分。',
  vi: 'Thay đổi từ kỳ này được chia theo chỉ số.',
};
export const pushTried: Texts = { en: 'Push tried', ru: 'Пробное улучшение', zh: '试算增幅', vi: 'Mức tăng thử' };
export const pushNote: Texts = {
  en: 'Every leaf in turn is made larger by this share.',
  ru: 'Каждая метрика поочерёдно увеличивается на эту долю.',
  zh: '依次将每个叶指标提高这一比例。',
  vi: 'Lần lượt tăng từng chỉ số lá thêm tỷ lệ này.',
};
export const leavesOfTreeAsMeasured: Texts = {
  en: 'Leaves of the tree, as measured',
  ru: 'Листья дерева — как измерено',
  zh: '叶指标（实测）',
  vi: 'Các chỉ số lá, theo đo lường',
};
export const valuesSheetBlockRowNote: Texts = {
  en: 'Type each period when it is over; blank until then.',
  ru: 'Вносите после конца каждого периода; до этого пусто.',
  zh: '每期结束后填写；此前留空。',
  vi: 'Nhập sau khi mỗi kỳ kết thúc; trước đó để trống.',
};
export const aboutModel: Texts = { en: 'About the model', ru: 'О модели', zh: '模型信息', vi: 'Về mô hình' };
export const moreGoodResults: Texts = {
  en: 'More good results',
  ru: 'Больше хороших результатов',
  zh: '更多优秀成果',
  vi: 'Nhiều kết quả tốt hơn',
};
export const moreReviewsAndCases: Texts = {
  en: 'More reviews and cases',
  ru: 'Больше отзывов и кейсов',
  zh: '更多评价与案例',
  vi: 'Nhiều đánh giá và ca điển hình',
};
export const moreReferrals: Texts = {
  en: 'More referrals',
  ru: 'Больше рекомендаций',
  zh: '更多转介绍',
  vi: 'Nhiều lời giới thiệu',
};
export const moneyForBetterProduct: Texts = {
  en: 'Money for a better product',
  ru: 'Деньги на улучшение продукта',
  zh: '投入改进产品',
  vi: 'Tiền để cải tiến sản phẩm',
};
export const metric: Texts = { en: 'Metric', ru: 'Метрика', zh: '指标', vi: 'Chỉ số' };
export const targets: Texts = { en: 'Targets', ru: 'Цели', zh: '目标', vi: 'Mục tiêu' };
export const targetsSheetPurpose: Texts = {
  en: 'Targets, owners, stage of life, flywheel',
  ru: 'Цели, ответственные, стадия жизни, маховик',
  zh: '目标、负责人、生命周期阶段、增长飞轮',
  vi: 'Mục tiêu, người phụ trách, giai đoạn, bánh đà',
};
export const targetsOfLeaves: Texts = {
  en: 'Targets of the leaves',
  ru: 'Цели по листьям',
  zh: '叶指标目标',
  vi: 'Mục tiêu của chỉ số lá',
};
export const target: Texts = { en: 'Target', ru: 'Цель', zh: '目标值', vi: 'Mục tiêu' };
export const asMetric: Texts = { en: 'as the metric', ru: 'как метрика', zh: '同指标', vi: 'như chỉ số' };
export const ofOnePeriod: Texts = { en: 'Of one period.', ru: 'На один период.', zh: '单期目标。', vi: 'Cho một kỳ.' };
export const whoMovesThem: Texts = { en: 'Who moves them', ru: 'Кто на них влияет', zh: '由谁推动', vi: 'Ai tác động' };
export const owner: Texts = { en: 'Owner', ru: 'Ответственный', zh: '负责人', vi: 'Phụ trách' };
export const onePersonOrTeam: Texts = {
  en: 'One person or team.',
  ru: 'Человек или команда.',
  zh: '一个人或团队。',
  vi: 'Một người hoặc nhóm.',
};
export const teamCanMoveIt: Texts = {
  en: 'Team can move it',
  ru: 'Команда влияет',
  zh: '团队可推动',
  vi: 'Nhóm tác động được',
};
export const choose: Texts = { en: 'Choose.', ru: 'Выберите.', zh: '请选择。', vi: 'Hãy chọn.' };
export const canItFall: Texts = { en: 'Can it fall', ru: 'Может упасть', zh: '会下降吗', vi: 'Có thể giảm' };
export const noItOnlyAddsUp: Texts = {
  en: 'No: it only adds up.',
  ru: 'Нет — только копится.',
  zh: '否：只会累加。',
  vi: 'Không: chỉ cộng dồn.',
};
export const growthFlywheel: Texts = {
  en: 'Growth flywheel',
  ru: 'Маховик роста',
  zh: '增长飞轮',
  vi: 'Bánh đà tăng trưởng',
};
export const line: Texts = { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' };
export const step: Texts = { en: 'Step', ru: 'Звено', zh: '环节', vi: 'Bước' };
export const feedsNextOne: Texts = {
  en: 'Feeds the next one; an empty line is left out.',
  ru: 'Питает следующее; пустая строка не учитывается.',
  zh: '推动下一环节；空行不计入。',
  vi: 'Nuôi bước sau; dòng trống không được tính.',
};
export const gainPerTurn: Texts = {
  en: 'Gain per turn',
  ru: 'Прирост за оборот',
  zh: '每圈增益',
  vi: 'Mức tăng mỗi vòng',
};
export const below0Friction: Texts = {
  en: 'Below 0: friction.',
  ru: 'Ниже 0 — трение.',
  zh: '小于 0 为阻力。',
  vi: 'Dưới 0: lực cản.',
};
export const stageOfLife: Texts = {
  en: 'Stage of life',
  ru: 'Стадия жизни',
  zh: '生命周期阶段',
  vi: 'Giai đoạn vòng đời',
};
export const productIsIn: Texts = {
  en: 'The product is in',
  ru: 'Продукт на стадии',
  zh: '产品所处阶段',
  vi: 'Sản phẩm đang ở',
};
export const choice: Texts = { en: 'choice', ru: 'выбор', zh: '选择', vi: 'lựa chọn' };
export const lifeStageNote: Texts = {
  en: 'The results mark which metrics matter now.',
  ru: 'Результаты отметят, какие метрики важны сейчас.',
  zh: '结果中会标出当前最重要的指标。',
  vi: 'Kết quả đánh dấu chỉ số quan trọng lúc này.',
};
