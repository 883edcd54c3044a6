// What people.ts says.
import type { Texts } from '../../../locales/language';

export const owner: Texts = { en: 'Owner', ru: 'Ответственный', zh: '负责人', vi: 'Phụ trách' };
export const onePersonOrRole: Texts = {
  en: 'One person or role.',
  ru: 'Один человек или роль.',
  zh: '一个人或岗位。',
  vi: 'Một người hoặc vai trò.',
};
export const productManager: Texts = {
  en: 'Product manager',
  ru: 'Продакт-менеджер',
  zh: '产品经理',
  vi: 'Quản lý sản phẩm',
};
export const headOfDevelopment: Texts = {
  en: 'Head of development',
  ru: 'Руководитель разработки',
  zh: '研发负责人',
  vi: 'Trưởng phát triển',
};
export const headOfMarketing: Texts = {
  en: 'Head of marketing',
  ru: 'Руководитель маркетинга',
  zh: '市场负责人',
  vi: 'Trưởng marketing',
};
export const headOfService: Texts = {
  en: 'Head of service',
  ru: 'Руководитель сервиса',
  zh: '服务负责人',
  vi: 'Trưởng dịch vụ',
};
