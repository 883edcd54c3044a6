// What index.ts says.
import type { Texts } from '../../locales/language';

export const salesKit: Texts = {
  en: 'Sales kit',
  ru: 'Комплект для продаж',
  zh: '销售资料包',
  vi: 'Bộ tài liệu bán hàng',
};
export const salesKitPurpose: Texts = {
  en: 'For sales and marketing: offer, buyer personas, objections, script, presale, case study and service blueprint in one document.',
  ru: 'Для продаж и маркетинга: предложение, портреты, возражения, скрипт, предпродажа, кейс и схема сервиса в одном документе.',
  zh: '面向销售与市场：产品方案、客户画像、异议、话术、售前、案例与服务蓝图合为一份文档。',
  vi: 'Dành cho bán hàng và marketing: chào hàng, chân dung, phản đối, kịch bản, trước khi bán, ca điển hình và bản đồ dịch vụ trong một tài liệu.',
};
export const salesKitInShort: Texts = {
  en: 'What to offer, what to say, what to answer',
  ru: 'Что предлагать, что говорить и что отвечать',
  zh: '卖什么、怎么说、怎么答',
  vi: 'Chào gì, nói gì, trả lời ra sao',
};
export const salesKitSearchedAs: Texts = {
  en: 'sales script, objections, objection handling, buyer persona, offer, battle card, sales playbook, presale, case study, service blueprint, B2B, B2C',
  ru: 'скрипт продаж, возражения, отработка возражений, портрет клиента, аватар, оффер, книга продаж, пресейл, кейс, схема сервиса, блюпринт, B2B, B2C',
  zh: '销售话术, 异议处理, 客户画像, 用户画像, 产品方案, 销售手册, 售前, 案例, 服务蓝图, B2B, B2C',
  vi: 'kịch bản bán hàng, xử lý từ chối, chân dung khách hàng, chào hàng, cẩm nang bán hàng, trước khi bán, ca điển hình, bản đồ dịch vụ, B2B, B2C',
};
export const workings: Texts = { en: 'Workings', ru: 'Расчёты', zh: '计算', vi: 'Tính toán' };
export const linesCountedForResults: Texts = {
  en: 'Lines counted, for the results',
  ru: 'Подсчёт по строкам для итогов',
  zh: '逐行统计，供结果使用',
  vi: 'Tính từng dòng, cho kết quả',
};
export const results: Texts = { en: 'Results', ru: 'Итоги', zh: '结果', vi: 'Kết quả' };
export const resultsPurpose: Texts = {
  en: 'What the filled-in sheets say in numbers',
  ru: 'Что заполненные листы говорят в числах',
  zh: '各表填写内容的量化结果',
  vi: 'Các trang đã điền nói gì bằng con số',
};
export const steps: Texts = {
  en: 'Begin with Offer: one line for each segment you sell to. Replace the examples; what is still empty is marked and counted at the top of every sheet.',
  ru: 'Начните с «Предложения»: строка на каждый сегмент. Замените примеры; пустое выделено и посчитано вверху каждого листа.',
  zh: '从“产品方案”开始：每个客群一行。替换示例；未填处会标出，并在每张表顶部计数。',
  vi: 'Bắt đầu từ trang Chào hàng: mỗi phân khúc một dòng. Thay các ví dụ; ô còn trống được đánh dấu và đếm ở đầu mỗi trang.',
};
export const steps2: Texts = {
  en: 'Talk to buyers and write down what they say in their words.',
  ru: 'Поговорите с покупателями и запишите их слова.',
  zh: '与客户沟通，用他们的原话记录。',
  vi: 'Nói chuyện với người mua và ghi lại bằng lời của họ.',
};
export const steps3: Texts = {
  en: 'Every month: count how often an objection was heard and overcome, days and pass rates before the sale, and fix what costs most.',
  ru: 'Каждый месяц считайте, сколько раз возражение услышано и снято, дни и конверсию до продажи, и исправляйте самое дорогое.',
  zh: '每月统计异议听到与化解的次数、售前天数与通过率，先改进损失最大的。',
  vi: 'Mỗi tháng đếm số lần nghe và vượt qua phản đối, số ngày và tỷ lệ qua trước khi bán, sửa điều tốn nhất.',
};
export const method: Texts = {
  en: 'Share overcome = overcome ÷ heard; the costliest objection is the one that ended most talks (heard − overcome). Conversion to a step = the pass rates up to it multiplied; the bottleneck passes the smallest share. Change = after ÷ before − 1. Share of waiting = waiting ÷ (work + waiting).',
  ru: 'Доля снятых = снято ÷ услышано; самое дорогое возражение — на котором закончилось больше всего разговоров (услышано − снято). Конверсия к шагу — произведение конверсий до него; узкое место пропускает наименьшую долю. Изменение = после ÷ до − 1. Доля ожидания = ожидание ÷ (работа + ожидание).',
  zh: '化解率 = 化解 ÷ 听到；损失最大的异议是中断沟通最多的（听到 − 化解）。累计转化率为此前各步通过率之积；通过率最低处为瓶颈。变化 = 之后 ÷ 之前 − 1。等待占比 = 等待 ÷（处理 + 等待）。',
  vi: 'Tỷ lệ vượt qua = vượt qua ÷ đã nghe; phản đối tốn nhất là điều làm dừng nhiều cuộc nhất (đã nghe − vượt qua). Chuyển đổi đến một bước = tích các tỷ lệ qua trước đó; điểm nghẽn có tỷ lệ qua nhỏ nhất. Thay đổi = sau ÷ trước − 1. Tỷ lệ chờ = chờ ÷ (xử lý + chờ).',
};
