// What inputs.ts says.
import type { Texts } from '../../locales/language';

export const sale: Texts = { en: 'sale', ru: 'продажу', zh: '单', vi: 'đơn' };
export const products: Texts = { en: 'Products', ru: 'Продукты', zh: '产品', vi: 'Sản phẩm' };
export const productsSheetPurpose: Texts = {
  en: 'Level, price, cost and state of each product; which problem it solves',
  ru: 'Уровень, цена, затраты и состояние продуктов; какие задачи они решают',
  zh: '各产品的层级、价格、成本、状态及所解决的问题',
  vi: 'Cấp, giá, chi phí, trạng thái từng sản phẩm; giải quyết vấn đề nào',
};
export const productsTitle: Texts = {
  en: 'Products, in the order in which customers are led on',
  ru: 'Продукты в том порядке, в каком ведут клиента',
  zh: '产品（按引导顺序）',
  vi: 'Sản phẩm, theo thứ tự dẫn dắt khách',
};
export const level: Texts = { en: 'Level', ru: 'Уровень', zh: '层级', vi: 'Cấp' };
export const choose: Texts = { en: 'Choose.', ru: 'Выберите.', zh: '请选择。', vi: 'Hãy chọn.' };
export const price: Texts = { en: 'Price', ru: 'Цена', zh: '价格', vi: 'Giá bán' };
export const n0IfFree: Texts = { en: '0 if free.', ru: '0, если бесплатно.', zh: '免费填 0。', vi: '0 nếu miễn phí.' };
export const cost: Texts = { en: 'Cost', ru: 'Затраты', zh: '成本', vi: 'Chi phí' };
export const costNote: Texts = {
  en: 'All that one more sale costs.',
  ru: 'Всё, чего стоит ещё одна продажа.',
  zh: '每多卖一单的全部成本。',
  vi: 'Mọi chi phí khi bán thêm một đơn.',
};
export const state: Texts = { en: 'State', ru: 'Состояние', zh: '状态', vi: 'Trạng thái' };
export const stateNote: Texts = {
  en: 'Planned counts in “with plans” only.',
  ru: '«В планах» — только в расчёте с планами.',
  zh: '“计划中”只计入计划口径。',
  vi: '“Dự kiến” chỉ tính vào phần có kế hoạch.',
};
export const newCustomers: Texts = { en: 'New customers', ru: 'Новые клиенты', zh: '新客户', vi: 'Khách mới' };
export const whoBeginWithIt: Texts = {
  en: 'Who begin with it.',
  ru: 'Кто начинает с него.',
  zh: '从该产品开始的人数。',
  vi: 'Bắt đầu từ sản phẩm này.',
};
export const solvesTitle: Texts = {
  en: 'Which problem each product solves: ● solves, ○ in part, – does not',
  ru: 'Какую задачу решает продукт: ● решает, ○ отчасти, – нет',
  zh: '各产品解决哪些问题：● 解决，○ 部分解决，– 不解决',
  vi: 'Sản phẩm giải quyết vấn đề nào: ● giải quyết, ○ một phần, – không',
};
export const or: Texts = { en: '● ○ or –', ru: '● ○ или –', zh: '● ○ 或 –', vi: '● ○ hoặc –' };
export const momentsMoment: Texts = {
  en: 'At the end of the free lesson, price valid for three days',
  ru: 'В конце бесплатного урока, цена действует три дня',
  zh: '体验课结束时，优惠三天有效',
  vi: 'Cuối buổi miễn phí, giá ưu đãi trong ba ngày',
};
export const presenter: Texts = { en: 'Presenter', ru: 'Ведущий', zh: '主讲老师', vi: 'Người dẫn' };
export const momentsMoment2: Texts = {
  en: 'After the first finished homework, in a personal message',
  ru: 'После первой сданной работы, личным сообщением',
  zh: '完成首次作业后私信推荐',
  vi: 'Sau bài tập đầu tiên đã nộp, qua tin nhắn riêng',
};
export const curator: Texts = { en: 'Curator', ru: 'Куратор', zh: '班主任', vi: 'Trợ giảng' };
export const momentsMoment3: Texts = {
  en: 'In the last week, at the talk about the diploma project',
  ru: 'В последнюю неделю, на разборе дипломной работы',
  zh: '结业周作品点评时',
  vi: 'Tuần cuối, khi nhận xét đồ án tốt nghiệp',
};
export const mentor: Texts = { en: 'Mentor', ru: 'Наставник', zh: '导师', vi: 'Người hướng dẫn' };
export const momentsMoment4: Texts = {
  en: 'To those who ask for the whole programme at once',
  ru: 'Тем, кто сразу просит полную программу',
  zh: '针对直接咨询正价课的学员',
  vi: 'Cho người hỏi ngay toàn bộ chương trình',
};
export const seller: Texts = { en: 'Seller', ru: 'Менеджер по продажам', zh: '销售顾问', vi: 'Nhân viên tư vấn' };
export const aboutMatrix: Texts = { en: 'About the matrix', ru: 'О матрице', zh: '矩阵信息', vi: 'Về ma trận' };
export const showPathFrom: Texts = {
  en: 'Show the path from',
  ru: 'Показать путь от',
  zh: '展示路径起点',
  vi: 'Xem lộ trình từ',
};
export const pathFromNote: Texts = {
  en: 'The first product of the path on the sheet Customer value.',
  ru: 'Первый продукт пути на листе «Ценность клиента».',
  zh: '“客户价值”表所示路径的第一个产品。',
  vi: 'Sản phẩm đầu tiên của lộ trình ở trang Giá trị khách.',
};
export const linksTitle: Texts = {
  en: 'Links: who goes on to what',
  ru: 'Переходы: кто и куда идёт дальше',
  zh: '引导链路：从哪里到哪里',
  vi: 'Liên kết: ai đi tiếp đến đâu',
};
export const from: Texts = { en: 'From', ru: 'Откуда', zh: '起点', vi: 'Từ' };
export const whatTheyHave: Texts = { en: 'What they have.', ru: 'Что уже есть.', zh: '已购产品。', vi: 'Đã có gì.' };
export const to: Texts = { en: 'To', ru: 'Куда', zh: '终点', vi: 'Đến' };
export const furtherDownList: Texts = {
  en: 'Further down the list.',
  ru: 'Ниже по списку.',
  zh: '列表中更靠后的产品。',
  vi: 'Ở dưới trong danh sách.',
};
export const momentOfOffer: Texts = {
  en: 'Moment of the offer',
  ru: 'Момент предложения',
  zh: '推荐时机',
  vi: 'Thời điểm mời',
};
export const whenAndHow: Texts = {
  en: 'When, and how.',
  ru: 'Когда и как.',
  zh: '何时、如何推荐。',
  vi: 'Khi nào và ra sao.',
};
export const whoOffers: Texts = { en: 'Who offers', ru: 'Кто предлагает', zh: '推荐人', vi: 'Ai mời' };
export const oneRole: Texts = { en: 'One role.', ru: 'Одна роль.', zh: '一个岗位。', vi: 'Một vai trò.' };
export const goOn: Texts = { en: 'Go on', ru: 'Переходят', zh: '转化比例', vi: 'Đi tiếp' };
export const percentOfBuyers: Texts = { en: '% of buyers', ru: '% покупателей', zh: '占买家 %', vi: '% người mua' };
export const shareNote: Texts = {
  en: 'Out of one product 100% at most.',
  ru: 'Из одного продукта — не больше 100 %.',
  zh: '同一产品合计不超过 100%。',
  vi: 'Từ một sản phẩm tối đa 100%.',
};
export const after: Texts = { en: 'After', ru: 'Через', zh: '间隔', vi: 'Sau' };
export const fromPurchaseToPurchase: Texts = {
  en: 'From purchase to purchase.',
  ru: 'От покупки до покупки.',
  zh: '两次购买之间。',
  vi: 'Giữa hai lần mua.',
};
export const theirBonus: Texts = { en: 'Their bonus', ru: 'Бонус', zh: '提成', vi: 'Thưởng' };
export const percentOfPrice: Texts = { en: '% of price', ru: '% цены', zh: '占价格 %', vi: '% giá' };
export const paidPerSale: Texts = {
  en: 'Paid per sale.',
  ru: 'За каждую продажу.',
  zh: '每成交一单。',
  vi: 'Cho mỗi đơn bán được.',
};
export const links: Texts = { en: 'Links', ru: 'Переходы', zh: '链路', vi: 'Liên kết' };
export const linksSheetPurpose: Texts = {
  en: 'From product to product: how many go on, when, who offers it',
  ru: 'От продукта к продукту: сколько переходит, когда и кто предлагает',
  zh: '产品之间：多少人继续、何时、由谁推荐',
  vi: 'Từ sản phẩm đến sản phẩm: bao nhiêu người đi tiếp, khi nào, ai mời',
};
