// What life.ts says.
import type { Texts } from '../../locales/language';

export const inOrder: Texts = {
  en: 'Its place in the order of life',
  ru: 'Её место по порядку',
  zh: '在生命周期中的次序',
  vi: 'Thứ tự trong vòng đời',
};
export const lifecycle: Texts = { en: 'Lifecycle', ru: 'Жизненный цикл', zh: '生命周期', vi: 'Vòng đời' };
export const lifePurpose: Texts = {
  en: 'Every product if it is kept: demand, stage, money, exit triggers',
  ru: 'Каждый продукт, если его оставить: спрос, стадия, деньги, триггеры',
  zh: '各产品若一直保留：需求、阶段、资金、退出触发条件',
  vi: 'Từng sản phẩm nếu giữ lại: nhu cầu, giai đoạn, tiền, điều kiện rút lui',
};
export const allProducts: Texts = { en: 'All products', ru: 'Все продукты', zh: '全部产品', vi: 'Mọi sản phẩm' };
export const salesIfKept: Texts = {
  en: 'Sales if kept',
  ru: 'Продажи, если оставить',
  zh: '保留时的销量',
  vi: 'Doanh số nếu giữ lại',
};
export const allProductsAddedUp: Texts = {
  en: 'All products added up',
  ru: 'Сумма по всем продуктам',
  zh: '各产品合计',
  vi: 'Cộng mọi sản phẩm',
};
export const stagesThatWentBack: Texts = {
  en: 'Stages that went back',
  ru: 'Стадий, шагнувших назад',
  zh: '倒退的阶段数',
  vi: 'Giai đoạn bị lùi',
};
export const thereMustBeNone: Texts = {
  en: 'There must be none',
  ru: 'Их быть не должно',
  zh: '应为 0',
  vi: 'Phải bằng 0',
};
export const limits: Texts = { en: 'Limits', ru: 'Границы', zh: '界限', vi: 'Các ngưỡng' };
export const growthIsStage: Texts = {
  en: 'Growth is stage',
  ru: 'Рост — стадия',
  zh: '成长期序号',
  vi: 'Tăng trưởng là giai đoạn',
};
export const declineIsStage: Texts = {
  en: 'Decline is stage',
  ru: 'Спад — стадия',
  zh: '衰退期序号',
  vi: 'Suy thoái là giai đoạn',
};
export const triggersCountFromStage: Texts = {
  en: 'Triggers count from stage',
  ru: 'Триггеры действуют со стадии',
  zh: '触发条件自该阶段起计',
  vi: 'Điều kiện được tính từ giai đoạn',
};
export const exitFromNote: Texts = {
  en: 'As typed; never while a product grows',
  ru: 'Как введено; никогда — во время роста',
  zh: '按输入值；成长期内一律不计',
  vi: 'Như đã nhập; không bao giờ khi đang tăng trưởng',
};
export const growthBelow: Texts = { en: 'Growth below', ru: 'Рост ниже', zh: '增长低于', vi: 'Tăng trưởng dưới' };
export const yearlyLimitCompounded: Texts = {
  en: 'The yearly limit, compounded',
  ru: 'Из годового порога по сложному проценту',
  zh: '由年度界限按复利换算',
  vi: 'Quy đổi từ ngưỡng năm theo lãi kép',
};
