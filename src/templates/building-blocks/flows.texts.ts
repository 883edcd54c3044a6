// What flows.ts says.
import type { Texts } from '../../locales/language';

export const atStart: Texts = { en: 'start', ru: 'начало', zh: '期初', vi: 'đầu kỳ' };
export const atMiddle: Texts = { en: 'middle', ru: 'середина', zh: '期中', vi: 'giữa kỳ' };
export const atEnd: Texts = { en: 'end', ru: 'конец', zh: '期末', vi: 'cuối kỳ' };
export const perHalf: Texts = { en: '% a half period', ru: '% за полупериод', zh: '%/半期', vi: '%/nửa kỳ' };
export const noOutlay: Texts = {
  en: '– (no outlay)',
  ru: '– (нет вложений)',
  zh: '–（无投入）',
  vi: '– (không bỏ vốn)',
};
export const notFound: Texts = { en: '– (not found)', ru: '– (не найдена)', zh: '–（无解）', vi: '– (không tìm thấy)' };
export const severalPossible: Texts = {
  en: '– (several possible)',
  ru: '– (возможно несколько)',
  zh: '–（可能多解）',
  vi: '– (có thể nhiều mức)',
};
export const underYear: Texts = {
  en: '– (under a year)',
  ru: '– (план короче года)',
  zh: '–（不足一年）',
  vi: '– (chưa đủ một năm)',
};
export const investmentIsPaidAt: Texts = {
  en: 'Investment is paid at',
  ru: 'Инвестиции: момент периода',
  zh: '投资支付时点',
  vi: 'Vốn đầu tư chi vào',
};
export const investmentTimingNote: Texts = {
  en: 'Start, middle or end of its period. Usual: the start, as a product is paid for before it sells.',
  ru: 'Начало, середина или конец периода. Обычно начало: за продукт платят до первых продаж.',
  zh: '本期期初、期中或期末。通常为期初：先投入，后销售。',
  vi: 'Đầu, giữa hay cuối kỳ. Thường là đầu kỳ: phải chi trước khi bán được hàng.',
};
export const operatingTimingLabel: Texts = {
  en: 'Revenue and costs are paid at',
  ru: 'Выручка и расходы: момент периода',
  zh: '收入与成本收付时点',
  vi: 'Doanh thu và chi phí tính vào',
};
export const operatingTimingNote: Texts = {
  en: 'Usual: the end of the period; the middle, if they come evenly.',
  ru: 'Обычно конец периода; середина — если они идут равномерно.',
  zh: '通常为期末；若均匀发生，可选期中。',
  vi: 'Thường là cuối kỳ; nếu phát sinh đều thì chọn giữa kỳ.',
};
export const investmentMovesAt: Texts = {
  en: 'Investment moves at',
  ru: 'Момент инвестиций',
  zh: '投资时点',
  vi: 'Thời điểm chi vốn đầu tư',
};
export const revenueAndCostsMoveAt: Texts = {
  en: 'Revenue and costs move at',
  ru: 'Момент выручки и расходов',
  zh: '收入与成本时点',
  vi: 'Thời điểm doanh thu và chi phí',
};
export const timingRowNote: Texts = {
  en: 'From the start of the plan, as chosen on Inputs',
  ru: 'От начала плана, по выбору в исходных данных',
  zh: '自计划起始，按输入表所选',
  vi: 'Từ đầu kế hoạch, theo lựa chọn ở dữ liệu đầu vào',
};
export const moneyToBeFound: Texts = {
  en: 'Funding needed',
  ru: 'Сколько денег нужно найти',
  zh: '需筹集的资金',
  vi: 'Số tiền cần huy động',
};
export const lowestCashNote: Texts = {
  en: 'Lowest cumulative cash at any point, the investment included; with a minus',
  ru: 'Минимум накопленного потока с учётом инвестиций; со знаком минус',
  zh: '累计现金（含投资）的最低点，以负数表示',
  vi: 'Mức thấp nhất của dòng tiền lũy kế, gồm vốn đầu tư; mang dấu trừ',
};
export const npv: Texts = {
  en: 'NPV',
  ru: 'NPV (чистая приведённая стоимость)',
  zh: '净现值（NPV）',
  vi: 'NPV (giá trị hiện tại thuần)',
};
export const netPresentValueNote: Texts = {
  en: 'At the start of the plan; each flow at its point in time',
  ru: 'На начало плана; каждый поток — в свой момент',
  zh: '折至计划起始，各现金流按其时点计',
  vi: 'Tại đầu kế hoạch; mỗi dòng tiền tính ở thời điểm của nó',
};
export const irrPerPeriod: Texts = {
  en: 'IRR per period',
  ru: 'IRR за период',
  zh: '每期内部收益率（IRR）',
  vi: 'IRR mỗi kỳ',
};
export const internalRateNote: Texts = {
  en: 'The rate at which NPV is zero; – where it says nothing: then NPV decides',
  ru: 'Ставка, при которой NPV равна нулю; «–», если она ни о чём не говорит: решает NPV',
  zh: '使净现值为零的折现率；显示“–”时无意义，以净现值为准',
  vi: 'Lãi suất làm NPV bằng 0; “–” khi không có ý nghĩa: hãy dựa vào NPV',
};
export const irrPerYear: Texts = {
  en: 'IRR per year',
  ru: 'IRR годовая',
  zh: '年化内部收益率（IRR）',
  vi: 'IRR theo năm',
};
export const internalRateYearlyNote: Texts = {
  en: 'The same, compounded; not for plans of less than a year',
  ru: 'Та же ставка с капитализацией; не для планов короче года',
  zh: '按复利折算为年化；不足一年的计划不折算',
  vi: 'Cùng mức đó, tính lãi kép; không áp dụng cho kế hoạch dưới một năm',
};
export const payback: Texts = { en: 'Payback', ru: 'Окупаемость', zh: '回本期次', vi: 'Hoàn vốn' };
export const paybackPeriodNote: Texts = {
  en: 'In this period cumulative cash stops being below zero for good',
  ru: 'В этом периоде накопленный денежный поток окончательно перестаёт быть ниже нуля',
  zh: '累计现金自该期起不再为负',
  vi: 'Từ kỳ này dòng tiền lũy kế không còn âm nữa',
};
export const paybackInPeriodFrom: Texts = {
  en: 'Payback in the period from',
  ru: 'Период окупаемости начинается',
  zh: '回本期起始日',
  vi: 'Kỳ hoàn vốn bắt đầu từ',
};
export const flowsInTime: Texts = {
  en: 'Flows in time',
  ru: 'Потоки во времени',
  zh: '现金流时点',
  vi: 'Dòng tiền theo thời điểm',
};
export const toleranceNote: Texts = {
  en: 'Two ways of computing an amount may differ by this share of it; a balance at the IRR this near zero is zero.',
  ru: 'На такую долю суммы могут расходиться два способа её расчёта; остаток при IRR в этих пределах считается нулём.',
  zh: '同一金额两种算法之间允许的相对差异；按 IRR 计算的余额在此范围内视为零。',
  vi: 'Hai cách tính cùng một số tiền được phép lệch nhau theo tỷ lệ này; số dư tại IRR trong mức này coi là 0.',
};
export const flowsSheetPurpose: Texts = {
  en: 'When the money moves: discounting, internal rate, payback',
  ru: 'Когда движутся деньги: дисконтирование, внутренняя ставка, окупаемость',
  zh: '资金收付的时点：折现、内部收益率、回本',
  vi: 'Tiền thu chi khi nào: chiết khấu, IRR, hoàn vốn',
};
export const discounting: Texts = { en: 'Discounting', ru: 'Дисконтирование', zh: '折现', vi: 'Chiết khấu' };
export const discountRatePerPeriod: Texts = {
  en: 'Discount rate per period',
  ru: 'Ставка за период',
  zh: '每期折现率',
  vi: 'Tỷ lệ chiết khấu mỗi kỳ',
};
export const yearlyRateCompounded: Texts = {
  en: 'The yearly rate, compounded',
  ru: 'Из годовой по сложному проценту',
  zh: '由年利率按复利换算',
  vi: 'Quy đổi từ lãi suất năm theo lãi kép',
};
export const discountRatePerHalfPeriod: Texts = {
  en: 'Discount rate per half period',
  ru: 'Ставка за полупериод',
  zh: '每半期折现率',
  vi: 'Tỷ lệ chiết khấu nửa kỳ',
};
export const halfPeriodRateNote: Texts = {
  en: 'Compounded twice it gives the rate of a period',
  ru: 'Начисленная дважды, даёт ставку за период',
  zh: '复利两次即为每期利率',
  vi: 'Tính lãi kép hai lần thành tỷ lệ mỗi kỳ',
};
export const internalRate: Texts = {
  en: 'Internal rate',
  ru: 'Внутренняя ставка',
  zh: '内部收益率',
  vi: 'Tỷ suất hoàn vốn nội bộ',
};
export const flows: Texts = { en: 'Flows', ru: 'Потоки', zh: '现金流', vi: 'Dòng tiền' };
export const whereItIsLookedFor: Texts = {
  en: 'Where it is looked for',
  ru: 'Начало поиска',
  zh: '搜索起点',
  vi: 'Điểm bắt đầu tìm',
};
export const perHalfPeriod: Texts = { en: 'Per half period', ru: 'За полупериод', zh: '每半期', vi: 'Mỗi nửa kỳ' };
export const lowestBalanceAt: Texts = {
  en: 'Lowest balance at',
  ru: 'Наименьший остаток в момент',
  zh: '余额最低时点',
  vi: 'Số dư thấp nhất tại',
};
export const aboveZeroBefore: Texts = {
  en: 'Above zero before',
  ru: 'Выше нуля до него',
  zh: '此前余额为正',
  vi: 'Trên 0 trước đó',
};
export const pointsInTime: Texts = { en: 'points in time', ru: 'моментов', zh: '个时点', vi: 'thời điểm' };
export const aboveZeroAfter: Texts = {
  en: 'Above zero after',
  ru: 'Выше нуля после',
  zh: '此后余额为正',
  vi: 'Trên 0 sau đó',
};
export const perPeriod: Texts = { en: 'Per period', ru: 'За период', zh: '每期', vi: 'Mỗi kỳ' };
export const perYear: Texts = { en: 'Per year', ru: 'За год', zh: '年化', vi: 'Mỗi năm' };
export const flowsTitle: Texts = {
  en: 'Flows at the start, middle and end of periods',
  ru: 'Потоки на начало, середину и конец периодов',
  zh: '各期期初、期中、期末的现金流',
  vi: 'Dòng tiền đầu, giữa và cuối các kỳ',
};
export const pointInTime: Texts = { en: 'Point in time', ru: 'Момент', zh: '时点', vi: 'Thời điểm' };
export const fromStart: Texts = { en: 'From the start', ru: 'От начала', zh: '自起始', vi: 'Từ đầu' };
export const period: Texts = { en: 'Period', ru: 'Период', zh: '期次', vi: 'Kỳ' };
export const discountFactor: Texts = {
  en: 'Discount factor',
  ru: 'Коэффициент',
  zh: '折现系数',
  vi: 'Hệ số chiết khấu',
};
export const cumulated: Texts = { en: 'Cumulative', ru: 'Нарастающим итогом', zh: '累计', vi: 'Lũy kế' };
export const paidBack: Texts = { en: 'Paid back', ru: 'Окупился', zh: '已回本', vi: 'Đã hoàn vốn' };
export const discounted: Texts = { en: 'Discounted', ru: 'Дисконтировано', zh: '折现值', vi: 'Đã chiết khấu' };
export const cumulatedAtIrr: Texts = {
  en: 'Cumulative at IRR',
  ru: 'Итог по ставке IRR',
  zh: '按 IRR 折现累计',
  vi: 'Lũy kế theo IRR',
};
export const fromHereOnAtIrr: Texts = {
  en: 'From here on at IRR',
  ru: 'С этого момента по ставке IRR',
  zh: '自该时点起按 IRR 折现',
  vi: 'Từ đây về sau theo IRR',
};
export const startOfPlan: Texts = { en: 'Start of the plan', ru: 'Начало плана', zh: '计划起始', vi: 'Đầu kế hoạch' };
