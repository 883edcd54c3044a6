import type { Texts } from '../../../locales/language';

/** Who answers for something, and how long a text may be. */

export const longText = { format: 'text', maxLength: 160, lines: 5 } as const;

export const owner = {
  id: 'owner',
  label: { en: 'Owner', ru: 'Ответственный', zh: '负责人', vi: 'Phụ trách' },
  note: {
    en: 'One person or role.',
    ru: 'Один человек или роль.',
    zh: '一个人或岗位。',
    vi: 'Một người hoặc vai trò.',
  },
  format: 'text',
  maxLength: 40,
} as const;

export const owners = {
  product: { en: 'Product manager', ru: 'Менеджер продукта', zh: '产品经理', vi: 'Quản lý sản phẩm' },
  development: { en: 'Head of development', ru: 'Руководитель разработки', zh: '研发负责人', vi: 'Trưởng phát triển' },
  marketing: { en: 'Head of marketing', ru: 'Руководитель маркетинга', zh: '市场负责人', vi: 'Trưởng marketing' },
  service: { en: 'Head of service', ru: 'Руководитель сервиса', zh: '服务负责人', vi: 'Trưởng dịch vụ' },
} as const satisfies Readonly<Record<string, Texts>>;
