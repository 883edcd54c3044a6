// What funnel.ts says.
import type { Texts } from '../locales/language';

export const funnelText: Texts = {
  en: 'Returns a table of a funnel: conversion from stage to stage and from the top, losses, days, and the bottleneck.',
  ru: 'Возвращает таблицу воронки: конверсии по шагам и от входа, потери, длительность и узкое место.',
  zh: '返回漏斗表：逐级转化率、自顶部转化率、流失、天数和瓶颈。',
  vi: 'Trả về bảng phễu: tỷ lệ chuyển đổi từng bước và từ đầu phễu, số mất đi, số ngày và điểm nghẽn.',
};
export const funnelSearchedAs: Texts = {
  en: 'funnel, sales funnel, conversion funnel, conversion, conversion rate, AARRR, RARRA, pirate metrics, drop-off, bottleneck, funnel analysis',
  ru: 'воронка, воронка продаж, конверсия, конверсии, анализ воронки, узкое место, потери на этапах, AARRR, пиратские метрики, отвал',
  zh: '漏斗, 销售漏斗, 转化漏斗, 转化率, 转化, 漏斗分析, 瓶颈, 流失环节, AARRR, 海盗指标',
  vi: 'phễu, phễu bán hàng, phễu chuyển đổi, tỷ lệ chuyển đổi, chuyển đổi, phân tích phễu, điểm nghẽn, nút thắt, rơi rụng, AARRR',
};
export const funnelMeaning: Texts = {
  en: 'One row per stage, from the top of the funnel down. Step conversion compares a stage with the one before it, the conversion from the top with the first; Lost is how many of the stage before did not get here (negative where people joined on the way). Days is the time spent at a stage, Days from the top its running sum. The bottleneck is the step with the lowest conversion: the last column names it, and every one of several equally low ones; a funnel that loses nobody has none. A conversion whose base is 0 is an empty cell. The heading words are English in every language, because a result is part of the workbook.',
  ru: 'По строке на этап, сверху вниз. Step conversion сравнивает этап с предыдущим, Conversion from the top — с первым; Lost — сколько людей с предыдущего этапа сюда не дошло (отрицательное число, если по пути кто-то присоединился). Days — время на этапе, Days from the top — его нарастающая сумма. Узкое место — шаг с самой низкой конверсией: его называет последний столбец, при равенстве — каждый из таких шагов; если никто не теряется, узкого места нет. Конверсия от нуля — пустая ячейка. Заголовки на английском во всех языках: результат — часть книги.',
  zh: '自漏斗顶部向下，每个阶段一行。Step conversion 是与上一阶段相比的转化率，Conversion from the top 是与第一阶段相比的转化率；Lost 是上一阶段中未到达本阶段的人数（中途有人加入时为负）。Days 是在该阶段停留的时间，Days from the top 是其累计值。瓶颈是转化率最低的一步：由最后一列指出，若有多步同样最低则全部指出；没有流失的漏斗没有瓶颈。基数为 0 的转化率显示为空单元格。表头在所有语言中均为英文，因为结果属于工作簿。',
  vi: 'Mỗi giai đoạn một dòng, từ đầu phễu xuống. Step conversion so với giai đoạn ngay trước, Conversion from the top so với giai đoạn đầu; Lost là số người của giai đoạn trước không đến được đây (số âm nếu có người tham gia giữa chừng). Days là thời gian ở giai đoạn đó, Days from the top là tổng cộng dồn. Điểm nghẽn là bước có tỷ lệ chuyển đổi thấp nhất: cột cuối nêu tên bước đó, nếu nhiều bước thấp bằng nhau thì nêu tất cả; phễu không mất ai thì không có điểm nghẽn. Tỷ lệ có mẫu số bằng 0 là ô trống. Tiêu đề luôn bằng tiếng Anh, vì kết quả thuộc về sổ làm việc.',
};
export const funnelCounts: Texts = {
  en: 'How many people reached each stage, from the top; one row or column.',
  ru: 'Сколько людей дошло до каждого этапа, начиная с верха; одна строка или столбец.',
  zh: '到达每个阶段的人数，自顶部起；一行或一列。',
  vi: 'Số người đến được từng giai đoạn, từ đầu phễu; một hàng hoặc một cột.',
};
export const funnelStages: Texts = {
  en: 'Names of the stages; default 1, 2, 3 … A row that is blank throughout is skipped.',
  ru: 'Названия этапов; по умолчанию 1, 2, 3 … Полностью пустая строка пропускается.',
  zh: '各阶段的名称；默认为 1、2、3……完全空白的行会被跳过。',
  vi: 'Tên các giai đoạn; mặc định 1, 2, 3 … Dòng trống hoàn toàn bị bỏ qua.',
};
export const funnelDays: Texts = {
  en: 'Days that customers spend at each stage.',
  ru: 'Сколько дней клиенты проводят на каждом этапе.',
  zh: '客户在每个阶段停留的天数。',
  vi: 'Số ngày khách ở lại mỗi giai đoạn.',
};
export const funnelError: Texts = {
  en: 'A negative count or a negative number of days.',
  ru: 'Отрицательное число людей или дней.',
  zh: '人数或天数为负。',
  vi: 'Số người hoặc số ngày âm.',
};
export const thereIsNoStage: Texts = {
  en: 'There is no stage.',
  ru: 'Нет ни одного этапа.',
  zh: '没有任何阶段。',
  vi: 'Không có giai đoạn nào.',
};
export const funnelExample: Texts = {
  en: 'Only every fifth trial becomes an order: that step is the bottleneck.',
  ru: 'Лишь каждая пятая проба становится заказом: этот шаг — узкое место.',
  zh: '只有五分之一的试用转为订单：这一步是瓶颈。',
  vi: 'Cứ năm lượt dùng thử mới có một đơn hàng: bước này là điểm nghẽn.',
};
export const countsAlone: Texts = {
  en: 'Counts alone.',
  ru: 'Только количества.',
  zh: '仅给出人数。',
  vi: 'Chỉ có số lượng.',
};
export const funnelPlanText: Texts = {
  en: 'Returns how many people each stage of a funnel needs for a target at its end.',
  ru: 'Возвращает, сколько людей нужно на каждом этапе воронки, чтобы в конце выполнить план.',
  zh: '返回为达到漏斗末端目标，每个阶段所需的人数。',
  vi: 'Trả về số người cần có ở từng giai đoạn của phễu để đạt mục tiêu ở cuối.',
};
export const funnelPlanSearchedAs: Texts = {
  en: 'funnel plan, reverse funnel, leads needed, how many leads, sales target, required leads, goal, backward plan, sales plan',
  ru: 'план воронки, обратная воронка, декомпозиция плана продаж, сколько нужно лидов, план продаж, цель по продажам, декомпозиция цели',
  zh: '倒推, 目标倒推, 漏斗倒推, 目标拆解, 需要多少线索, 销售目标, 销售计划',
  vi: 'kế hoạch phễu, tính ngược phễu, cần bao nhiêu khách tiềm năng, mục tiêu doanh số, chia nhỏ mục tiêu, kế hoạch bán hàng',
};
export const funnelPlanMeaning: Texts = {
  en: 'The funnel read backwards: each stage needs the next one’s number divided by the conversion between them. The result starts at the top and ends with the target, so it has one cell more than conversions, and lies as they do, in a column or in a row. The numbers are not rounded: round them up, =ROUNDUP(…, 0), where only whole people make sense.',
  ru: 'Воронка, прочитанная снизу вверх: на каждом этапе нужно столько людей, сколько на следующем, делённое на конверсию между ними. Результат начинается с верха и заканчивается планом, поэтому в нём на одну ячейку больше, чем в conversions, и он расположен так же — столбцом или строкой. Числа не округляются: где нужны целые люди, округлите вверх, =ОКРУГЛВВЕРХ(…; 0).',
  zh: '把漏斗反过来读：每个阶段所需人数等于下一阶段的人数除以两者之间的转化率。结果从顶部开始，以目标结束，因此比 conversions 多一个单元格，并与其方向一致（一列或一行）。结果不取整：需要整数人数时请向上舍入，=ROUNDUP(…, 0)。',
  vi: 'Đọc phễu ngược từ dưới lên: mỗi giai đoạn cần số người của giai đoạn sau chia cho tỷ lệ chuyển đổi giữa hai giai đoạn. Kết quả bắt đầu từ đầu phễu và kết thúc bằng mục tiêu, nên có nhiều hơn conversions một ô và nằm cùng chiều, theo cột hoặc theo hàng. Các số không được làm tròn: khi cần số người nguyên, hãy làm tròn lên, =ROUNDUP(…, 0).',
};
export const funnelPlanTarget: Texts = {
  en: 'How many are to come out at the end.',
  ru: 'Сколько должно получиться в конце.',
  zh: '漏斗末端要达到的数量。',
  vi: 'Số lượng cần đạt ở cuối phễu.',
};
export const funnelPlanConversions: Texts = {
  en: 'Conversion of each step from the top, 0 to 1; one row or column.',
  ru: 'Конверсия каждого шага, начиная с верха, от 0 до 1; одна строка или столбец.',
  zh: '自顶部起每一步的转化率，0 到 1；一行或一列。',
  vi: 'Tỷ lệ chuyển đổi từng bước, từ đầu phễu, từ 0 đến 1; một hàng hoặc một cột.',
};
export const funnelPlanError: Texts = {
  en: 'A conversion is blank or 0: no number of people is enough.',
  ru: 'Конверсия пуста или равна 0: никакого числа людей не хватит.',
  zh: '某个转化率为空或为 0：多少人都不够。',
  vi: 'Có tỷ lệ chuyển đổi để trống hoặc bằng 0: bao nhiêu người cũng không đủ.',
};
export const funnelPlanError2: Texts = {
  en: 'A negative target, a negative conversion, or a result too large for a cell.',
  ru: 'Отрицательный план, отрицательная конверсия или результат, который не помещается в ячейку.',
  zh: '目标或转化率为负，或结果超出单元格可表示的范围。',
  vi: 'Mục tiêu âm, tỷ lệ chuyển đổi âm, hoặc kết quả quá lớn so với ô tính.',
};
export const funnelPlanExample: Texts = {
  en: '60 orders need 300 trials, and those 1,000 visits.',
  ru: 'Для 60 заказов нужно 300 проб, а для них — 1000 посещений.',
  zh: '60 个订单需要 300 次试用，而试用需要 1000 次访问。',
  vi: '60 đơn hàng cần 300 lượt dùng thử, và cần 1000 lượt truy cập.',
};
export const funnelPlanExample2: Texts = {
  en: 'Stages side by side; a number that is not whole shows what the plan really asks.',
  ru: 'Этапы в строке; нецелое число показывает точную потребность.',
  zh: '各阶段横向排列；非整数表示计划的精确需求。',
  vi: 'Các giai đoạn nằm ngang; số lẻ cho thấy nhu cầu chính xác của kế hoạch.',
};
export const funnel: Texts = {
  en: 'Funnel',
  ru: 'Воронка',
  zh: '漏斗',
  vi: 'Phễu',
};
