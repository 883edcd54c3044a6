// What presale.ts says.
import type { Texts } from '../../locales/language';

export const qualification: Texts = { en: 'Qualification', ru: 'Квалификация', zh: '需求筛选', vi: 'Sàng lọc' };
export const sellerOneWhoAsked: Texts = {
  en: 'Seller, the one who asked',
  ru: 'Продавец, инициатор запроса',
  zh: '销售、咨询人',
  vi: 'Nhân viên bán, người hỏi',
};
export const examplesMaterials: Texts = {
  en: 'Questions about the task, the date, the budget, who decides',
  ru: 'Вопросы о задаче, сроке, бюджете и о том, кто решает',
  zh: '关于任务、时间、预算与决策人的问题清单',
  vi: 'Câu hỏi về nhiệm vụ, thời hạn, ngân sách, ai quyết định',
};
export const configuration: Texts = {
  en: 'Configuration',
  ru: 'Конфигурация решения',
  zh: '方案配置',
  vi: 'Cấu hình giải pháp',
};
export const sellerMethodologist: Texts = {
  en: 'Seller, course designer',
  ru: 'Продавец, методист',
  zh: '销售、教研',
  vi: 'Nhân viên bán, chuyên viên nội dung',
};
export const examplesMaterials2: Texts = {
  en: 'Programme for their roles, groups, schedule, price',
  ru: 'Программа под их роли, группы, расписание, цена',
  zh: '按岗位定制的方案、分组、日程与报价',
  vi: 'Chương trình theo vị trí, lớp, lịch, giá',
};
export const pilot: Texts = { en: 'Pilot', ru: 'Пилот', zh: '试点', vi: 'Thử nghiệm' };
export const curatorTenOfTheirPeople: Texts = {
  en: 'Curator, ten of their people',
  ru: 'Куратор, десять сотрудников клиента',
  zh: '班主任、客户方十名员工',
  vi: 'Trợ giảng, mười người của khách',
};
export const examplesMaterials3: Texts = {
  en: 'Two lessons, a task of their own, a survey after it',
  ru: 'Два урока, задача клиента, опрос после',
  zh: '两节课、一项真实任务、结束问卷',
  vi: 'Hai bài học, một nhiệm vụ thật, khảo sát sau đó',
};
export const proposal: Texts = { en: 'Proposal', ru: 'Коммерческое предложение', zh: '正式报价', vi: 'Đề xuất' };
export const examplesWho: Texts = {
  en: 'Head of sales, their head of training',
  ru: 'Руководитель продаж, их директор по обучению',
  zh: '销售负责人、客户培训负责人',
  vi: 'Trưởng kinh doanh, trưởng đào tạo của khách',
};
export const examplesMaterials4: Texts = {
  en: 'Results of the pilot on one page, offer, terms',
  ru: 'Итоги пилота на одной странице, предложение, условия',
  zh: '一页试点成果、方案与条款',
  vi: 'Kết quả thử nghiệm trên một trang, chào hàng, điều kiện',
};
export const contract: Texts = { en: 'Contract', ru: 'Договор', zh: '签约', vi: 'Hợp đồng' };
export const lawyersOfBothFinance: Texts = {
  en: 'Lawyers of both, finance',
  ru: 'Юристы сторон, финансы',
  zh: '双方法务、财务',
  vi: 'Pháp chế hai bên, tài chính',
};
export const contractDataProtectionAgreementInvoice: Texts = {
  en: 'Contract, data protection agreement, invoice',
  ru: 'Договор, соглашение о персональных данных, счёт',
  zh: '合同、个人信息保护协议、发票',
  vi: 'Hợp đồng, thỏa thuận bảo vệ dữ liệu, hóa đơn',
};
export const stepsBeforeSale: Texts = {
  en: 'Steps before the sale',
  ru: 'Шаги до продажи',
  zh: '售前步骤',
  vi: 'Các bước trước khi bán',
};
export const step: Texts = { en: 'Step', ru: 'Шаг', zh: '步骤', vi: 'Bước' };
export const inOrder: Texts = { en: 'In order.', ru: 'По порядку.', zh: '按顺序。', vi: 'Theo thứ tự.' };
export const whoTakesPart: Texts = { en: 'Who takes part', ru: 'Кто участвует', zh: '参与人', vi: 'Ai tham gia' };
export const onBothSides: Texts = { en: 'On both sides.', ru: 'С обеих сторон.', zh: '双方人员。', vi: 'Cả hai bên.' };
export const contentAndMaterials: Texts = {
  en: 'Content and materials',
  ru: 'Содержание и материалы',
  zh: '内容与资料',
  vi: 'Nội dung và tài liệu',
};
export const whatIsShownAndSent: Texts = {
  en: 'What is shown and sent.',
  ru: 'Что показываем и отправляем.',
  zh: '展示与发送什么。',
  vi: 'Trình bày và gửi gì.',
};
export const days: Texts = { en: 'Days', ru: 'Дней', zh: '天数', vi: 'Số ngày' };
export const asRule: Texts = { en: 'As a rule.', ru: 'Обычно.', zh: '通常。', vi: 'Thường là.' };
export const pass: Texts = { en: 'Pass', ru: 'Проходят', zh: '通过率', vi: 'Qua được' };
export const percentOfThoseWhoCame: Texts = {
  en: '% of those who came',
  ru: '% дошедших',
  zh: '占进入者 %',
  vi: '% số đến bước này',
};
export const toNextStep: Texts = {
  en: 'To the next step.',
  ru: 'К следующему шагу.',
  zh: '进入下一步。',
  vi: 'Sang bước sau.',
};
export const presaleResultsTitle: Texts = {
  en: 'Days and conversion to here; the bottleneck is coloured',
  ru: 'Дни и конверсия к этому шагу; узкое место выделено',
  zh: '累计天数与转化率；瓶颈已标色',
  vi: 'Số ngày và chuyển đổi đến đây; điểm nghẽn được tô màu',
};
export const whatLabel: Texts = {
  en: 'Step, as written on its sheet',
  ru: 'Шаг, как он записан на листе',
  zh: '步骤（与“售前”表所填一致）',
  vi: 'Bước, như đã ghi ở trang của nó',
};
export const daysSoFar: Texts = { en: 'Days so far', ru: 'Дней всего', zh: '累计天数', vi: 'Số ngày lũy kế' };
export const conversionToHere: Texts = {
  en: 'Conversion to here',
  ru: 'Конверсия до этого шага',
  zh: '累计转化率',
  vi: 'Chuyển đổi đến đây',
};
export const percentOfAllWhoBegan: Texts = {
  en: '% of all who began',
  ru: '% начавших',
  zh: '占起始 %',
  vi: '% số bắt đầu',
};
export const passThisStep: Texts = { en: 'Pass this step', ru: 'Проходят шаг', zh: '本步通过率', vi: 'Qua bước này' };
export const stepByStep: Texts = { en: 'Step by step', ru: 'По шагам', zh: '逐步累计', vi: 'Từng bước' };
export const daysLabel: Texts = { en: 'Days', ru: 'Дни', zh: '天数', vi: 'Số ngày' };
export const conversion: Texts = { en: 'Conversion', ru: 'Конверсия', zh: '转化率', vi: 'Tỷ lệ chuyển đổi' };
export const presale: Texts = { en: 'Presale', ru: 'Предпродажа', zh: '售前', vi: 'Trước khi bán' };
export const presaleSheetPurpose: Texts = {
  en: 'Steps before the contract: who, with what, how long, how many pass',
  ru: 'Шаги до договора: кто, с чем, как долго и сколько проходит',
  zh: '签约前的步骤：谁参与、用什么、多久、通过率',
  vi: 'Các bước trước hợp đồng: ai, bằng gì, bao lâu, bao nhiêu qua được',
};
