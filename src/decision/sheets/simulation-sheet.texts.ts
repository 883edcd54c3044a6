// What simulation-sheet.ts says.
import type { Texts } from '../../locales/language';

export const howSure: Texts = { en: 'How sure', ru: 'Насколько надёжно', zh: '不确定性', vi: 'Mức chắc chắn' };
export const howSureIsFigure = {
  en: 'How sure is: {figure}',
  ru: 'Насколько надёжен показатель: {figure}',
  zh: '把握有多大：{figure}',
  vi: 'Chắc chắn đến đâu: {figure}',
} as const satisfies Texts;
export const textsBase = {
  en: 'As the model stands: {value}. In {runs} runs the uncertain inputs took values from their distributions.',
  ru: 'При нынешних данных: {value}. Прогонов: {runs}; неопределённые показатели менялись по своим распределениям.',
  zh: '模型当前值：{value}。共模拟 {runs} 次，不确定的输入每次按其分布取值。',
  vi: 'Giá trị hiện tại: {value}. Trong {runs} lần chạy, dữ liệu không chắc chắn lấy giá trị theo phân phối của chúng.',
} as const satisfies Texts;
export const textsSeed = {
  en: 'Latin hypercube in {batches} batches, seed {seed}: the same seed repeats every figure.',
  ru: 'Латинский гиперкуб, партий: {batches}, начальное число {seed}: с тем же числом всё повторится.',
  zh: '拉丁超立方抽样，分 {batches} 批，随机种子 {seed}：相同种子可完全重现结果。',
  vi: 'Siêu khối Latin gồm {batches} lô, số khởi tạo {seed}: cùng số khởi tạo sẽ cho lại đúng kết quả.',
} as const satisfies Texts;
export const textsError: Texts = {
  en: 'Standard error: how far a value may be off because the runs are finite; twice that is a safe margin.',
  ru: 'Стандартная ошибка: насколько неточно значение из-за конечного числа прогонов; надёжный запас — две ошибки.',
  zh: '标准误差：因模拟次数有限，数值可能偏离的幅度；取其两倍较为稳妥。',
  vi: 'Sai số chuẩn: giá trị có thể lệch bao nhiêu do số lần chạy có hạn; lấy gấp đôi là an toàn.',
};
export const textsFailed = {
  en: 'In {count} runs the figure has no number ({shown}): for the chance not reached, otherwise left out.',
  ru: 'Прогонов без числа ({shown}): {count}; для вероятности цель в них не достигнута, в остальном они не учтены.',
  zh: '有 {count} 次模拟没有得到数值（{shown}）：视为未达到目标，其余统计不含这些次数。',
  vi: 'Trong {count} lần chạy chỉ tiêu không có số ({shown}): coi như không đạt, còn lại không tính đến.',
} as const satisfies Texts;
export const results: Texts = { en: 'Results', ru: 'Результаты', zh: '结果', vi: 'Kết quả' };
export const quantity: Texts = { en: 'Quantity', ru: 'Величина', zh: '统计量', vi: 'Đại lượng' };
export const value: Texts = { en: 'Value', ru: 'Значение', zh: '数值', vi: 'Giá trị' };
export const standardError: Texts = {
  en: 'Standard error',
  ru: 'Стандарт. ошибка',
  zh: '标准误差',
  vi: 'Sai số chuẩn',
};
export const mean: Texts = { en: 'Mean', ru: 'Среднее', zh: '平均值', vi: 'Trung bình' };
export const standardDeviation: Texts = {
  en: 'Standard deviation',
  ru: 'Стандартное отклонение',
  zh: '标准差',
  vi: 'Độ lệch chuẩn',
};
export const textsPercentile = {
  en: '{percent}% of runs are below',
  ru: 'Ниже — {percent} % прогонов',
  zh: '{percent}% 的模拟低于',
  vi: '{percent}% số lần chạy thấp hơn',
} as const satisfies Texts;
export const leastOfAllRuns: Texts = { en: 'Least of all runs', ru: 'Наименьшее', zh: '最小值', vi: 'Thấp nhất' };
export const mostOfAllRuns: Texts = { en: 'Most of all runs', ru: 'Наибольшее', zh: '最大值', vi: 'Cao nhất' };
export const chanceOfAtLeastValue = {
  en: 'Chance of at least {value}',
  ru: 'Вероятность: не менее {value}',
  zh: '不低于 {value} 的概率',
  vi: 'Khả năng đạt ít nhất {value}',
} as const satisfies Texts;
export const chanceOfAtMostValue = {
  en: 'Chance of at most {value}',
  ru: 'Вероятность: не более {value}',
  zh: '不高于 {value} 的概率',
  vi: 'Khả năng không quá {value}',
} as const satisfies Texts;
export const whereUncertaintyComesFrom: Texts = {
  en: 'Where the uncertainty comes from',
  ru: 'Откуда неопределённость',
  zh: '不确定性来自哪里',
  vi: 'Sự không chắc chắn đến từ đâu',
};
export const input: Texts = { en: 'Input', ru: 'Показатель', zh: '输入项', vi: 'Dữ liệu đầu vào' };
export const shareOfVariance: Texts = {
  en: 'Share of variance',
  ru: 'Доля дисперсии',
  zh: '方差占比',
  vi: 'Tỷ trọng phương sai',
};
export const rankCorrelation: Texts = {
  en: 'Rank correlation',
  ru: 'Ранговая корреляция',
  zh: '秩相关系数',
  vi: 'Tương quan hạng',
};
export const distribution: Texts = { en: 'Distribution', ru: 'Распределение', zh: '分布', vi: 'Phân phối' };
export const textsShares: Texts = {
  en: 'Share of variance: squared rank correlation with the figure, of the sum of all inputs.',
  ru: 'Доля дисперсии: квадрат ранговой корреляции с показателем в сумме по всем исходным данным.',
  zh: '方差占比：各输入与指标的秩相关系数平方占总和的比例。',
  vi: 'Tỷ trọng phương sai: bình phương tương quan hạng với chỉ tiêu, trên tổng của mọi dữ liệu.',
};
export const triangular: Texts = { en: 'triangular', ru: 'треугольное', zh: '三角分布', vi: 'tam giác' };
export const pert: Texts = { en: 'PERT', ru: 'PERT', zh: 'PERT 分布', vi: 'PERT' };
export const uniform: Texts = { en: 'uniform', ru: 'равномерное', zh: '均匀分布', vi: 'đều' };
export const normal: Texts = { en: 'normal', ru: 'нормальное', zh: '正态分布', vi: 'chuẩn' };
export const lognormal: Texts = { en: 'lognormal', ru: 'логнормальное', zh: '对数正态分布', vi: 'log-chuẩn' };
export const list: Texts = { en: 'list', ru: 'список', zh: '列表', vi: 'danh sách' };
export const meanSd = {
  en: 'mean {mean}, sd {sd}',
  ru: 'среднее {mean}, ст. откл. {sd}',
  zh: '均值 {mean}，标准差 {sd}',
  vi: 'trung bình {mean}, độ lệch {sd}',
} as const satisfies Texts;
export const inputsThatGoTogether: Texts = {
  en: 'Inputs that go together',
  ru: 'Связанные показатели',
  zh: '相互关联的输入',
  vi: 'Dữ liệu đi cùng nhau',
};
export const wanted: Texts = { en: 'Wanted', ru: 'Задано', zh: '设定', vi: 'Mong muốn' };
export const reached: Texts = { en: 'Reached', ru: 'Получено', zh: '实际', vi: 'Đạt được' };
export const textsHistogram: Texts = {
  en: 'How often each range of results comes up',
  ru: 'Как часто встречаются результаты',
  zh: '各范围结果出现的频率',
  vi: 'Mỗi khoảng kết quả xuất hiện bao nhiêu lần',
};
export const from: Texts = { en: 'From', ru: 'От', zh: '从', vi: 'Từ' };
export const to: Texts = { en: 'To', ru: 'До', zh: '到', vi: 'Đến' };
export const runs: Texts = { en: 'Runs', ru: 'Прогоны', zh: '次数', vi: 'Số lần' };
export const periodByPeriodFigure = {
  en: 'Period by period: {figure}',
  ru: 'По периодам: {figure}',
  zh: '分期结果：{figure}',
  vi: 'Theo từng kỳ: {figure}',
} as const satisfies Texts;
export const period: Texts = { en: 'Period', ru: 'Период', zh: '期', vi: 'Kỳ' };
export const percent = {
  en: '{percent}%',
  ru: '{percent} %',
  zh: '{percent}%',
  vi: '{percent}%',
} as const satisfies Texts;
export const standardErrorOf50Percent: Texts = {
  en: 'Standard error of 50%',
  ru: 'Стандарт. ошибка 50 %',
  zh: '50% 的标准误差',
  vi: 'Sai số chuẩn của 50%',
};
