// What exit-sheet.ts says.
import type { Texts } from '../../../locales/language';

export const launchAndExit: Texts = {
  en: 'Launch and exit',
  ru: 'Запуск и вывод',
  zh: '上市与退出',
  vi: 'Ra mắt và rút lui',
};
export const launchAndExitPurpose: Texts = {
  en: 'When to leave and by which dates; how the launch stands',
  ru: 'Когда и по каким датам выводить продукт; как идёт запуск',
  zh: '何时退出、各步日期；上市进展',
  vi: 'Khi nào rút lui, theo lịch nào; tiến độ ra mắt',
};
export const exitByProduct: Texts = {
  en: 'Exit by product',
  ru: 'Вывод по продуктам',
  zh: '各产品退出判断',
  vi: 'Rút lui theo sản phẩm',
};
export const triggersThatHold: Texts = {
  en: 'Triggers that hold',
  ru: 'Сработало триггеров',
  zh: '满足的条件',
  vi: 'Điều kiện đã xảy ra',
};
export const of3Now: Texts = { en: 'of 3, now', ru: 'из 3, сейчас', zh: '共 3 项，当前', vi: 'trên 3, hiện nay' };
export const inRow: Texts = { en: 'In a row', ru: 'Подряд', zh: '连续', vi: 'Liên tiếp' };
export const triggersHeldIn: Texts = {
  en: 'Triggers held in',
  ru: 'Триггеры держались в',
  zh: '条件满足于',
  vi: 'Điều kiện đủ ở',
};
export const startExit: Texts = { en: 'Start the exit', ru: 'Начать вывод', zh: '启动退出', vi: 'Bắt đầu rút lui' };
export const triggersWhileGrowing: Texts = {
  en: 'Triggers while growing',
  ru: 'Триггеры при росте',
  zh: '成长期内的条件',
  vi: 'Điều kiện khi đang tăng',
};
export const soldAfterSalesEnd: Texts = {
  en: 'Sold after sales end',
  ru: 'Продано после окончания',
  zh: '停售后销量',
  vi: 'Bán sau khi ngừng',
};
export const withAndWithoutExit: Texts = {
  en: 'With and without exit',
  ru: 'С выводом и без него',
  zh: '退出与保留对比',
  vi: 'Có và không rút lui',
};
export const cashIfKept: Texts = {
  en: 'Cash if kept',
  ru: 'Деньги, если оставить',
  zh: '保留时的现金',
  vi: 'Tiền nếu giữ lại',
};
export const cashWithExit: Texts = {
  en: 'Cash with exit',
  ru: 'Деньги с выводом',
  zh: '退出后的现金',
  vi: 'Tiền khi rút lui',
};
export const npvIfKept: Texts = {
  en: 'NPV if kept',
  ru: 'NPV, если оставить',
  zh: '保留时的 NPV',
  vi: 'NPV nếu giữ lại',
};
export const npvWithExit: Texts = {
  en: 'NPV with exit',
  ru: 'NPV с выводом',
  zh: '退出后的 NPV',
  vi: 'NPV khi rút lui',
};
export const exitBrings: Texts = { en: 'The exit brings', ru: 'Вывод даёт', zh: '退出带来', vi: 'Rút lui mang lại' };
export const keptOrLeftTitle: Texts = {
  en: 'Cumulative cash of the product to look at, with and without exit',
  ru: 'Накопленный денежный поток выбранного продукта с выводом и без него',
  zh: '所查看产品的累计现金：退出与保留',
  vi: 'Dòng tiền lũy kế của sản phẩm cần xem: có và không rút lui',
};
export const withExit: Texts = { en: 'With exit', ru: 'С выводом', zh: '退出', vi: 'Có rút lui' };
export const ifKept: Texts = { en: 'If kept', ru: 'Если оставить', zh: '保留', vi: 'Nếu giữ lại' };
export const triggersTitle: Texts = {
  en: 'Exit triggers of the product to look at',
  ru: 'Триггеры вывода выбранного продукта',
  zh: '所查看产品的退出触发条件',
  vi: 'Điều kiện rút lui của sản phẩm cần xem',
};
export const triggersThatHoldOf3: Texts = {
  en: 'Triggers that hold, of 3',
  ru: 'Сработало триггеров из 3',
  zh: '满足的条件（共 3 项）',
  vi: 'Điều kiện đã xảy ra, trên 3',
};
export const from: Texts = { en: 'from', ru: 'с даты', zh: '起始日', vi: 'từ ngày' };
export const exitPlan: Texts = { en: 'Exit plan', ru: 'План вывода', zh: '退出计划', vi: 'Kế hoạch rút lui' };
export const closed: Texts = { en: 'Closed', ru: 'Завершено', zh: '退出完成', vi: 'Hoàn tất' };
export const stateOfLaunch: Texts = {
  en: 'State of the launch',
  ru: 'Состояние запуска',
  zh: '上市进展',
  vi: 'Tiến độ ra mắt',
};
export const stepOrReview: Texts = {
  en: 'Step or review',
  ru: 'Шаг или обзор',
  zh: '步骤或评审',
  vi: 'Bước hoặc đánh giá',
};
export const fromLabel: Texts = { en: 'From', ru: 'С', zh: '起', vi: 'Từ' };
export const to: Texts = { en: 'To', ru: 'По', zh: '止', vi: 'Đến' };
export const state: Texts = { en: 'State', ru: 'Состояние', zh: '状态', vi: 'Trạng thái' };
export const onDateOfVersion: Texts = {
  en: 'on the date of the version',
  ru: 'на дату версии',
  zh: '截至版本日期',
  vi: 'vào ngày phiên bản',
};
export const order: Texts = { en: 'Order', ru: 'Порядок', zh: '顺序', vi: 'Thứ tự' };
export const linesToFinish: Texts = {
  en: 'Lines to finish',
  ru: 'Недозаполненные строки',
  zh: '待补全的行',
  vi: 'Dòng cần điền tiếp',
};
export const marketingTools: Texts = {
  en: 'Marketing tools',
  ru: 'Маркетинговые инструменты',
  zh: '营销工具',
  vi: 'Công cụ marketing',
};
export const unfinishedLines: Texts = {
  en: 'unfinished lines',
  ru: 'незаполненных строк',
  zh: '未填完行数',
  vi: 'dòng chưa xong',
};
export const toolsUnfinishedNote: Texts = {
  en: 'With a name and no stage, or a stage and no name',
  ru: 'Есть название без стадии или стадия без названия',
  zh: '有名称无阶段，或有阶段无名称',
  vi: 'Có tên mà thiếu giai đoạn, hoặc ngược lại',
};
export const marketingToolsByStage: Texts = {
  en: 'Marketing tools by stage',
  ru: 'Инструменты по стадиям',
  zh: '各阶段营销工具',
  vi: 'Công cụ marketing theo giai đoạn',
};
export const productsInIt: Texts = {
  en: 'Products in it',
  ru: 'Продуктов в ней',
  zh: '处于该阶段的产品',
  vi: 'Sản phẩm đang ở đó',
};
export const inPeriodToLookAt: Texts = {
  en: 'in the period to look at',
  ru: 'в периоде просмотра',
  zh: '所查看期次',
  vi: 'trong kỳ cần xem',
};
export const listed: Texts = { en: 'Listed', ru: 'В списке', zh: '已列出', vi: 'Trong danh sách' };
export const ready: Texts = { en: 'Ready', ru: 'Готово', zh: '就绪', vi: 'Sẵn sàng' };
export const missing: Texts = { en: 'Missing', ru: 'Не хватает', zh: '尚缺', vi: 'Còn thiếu' };
export const launchesState: Texts = {
  en: 'Launches by product: planned end of each step, and how late it is',
  ru: 'Запуски по продуктам: плановый конец шагов и опоздание',
  zh: '各产品上市：各步计划完成日与延误',
  vi: 'Ra mắt theo sản phẩm: ngày xong theo kế hoạch và số ngày trễ',
};
export const plannedEnd: Texts = { en: 'planned end', ru: 'по плану', zh: '计划完成', vi: 'theo kế hoạch' };
export const late: Texts = { en: 'Late', ru: 'Опоздание', zh: '延误', vi: 'Trễ' };
export const releaseExpected: Texts = {
  en: 'Release expected',
  ru: 'Выпуск ожидается',
  zh: '预计发布',
  vi: 'Dự kiến phát hành',
};
