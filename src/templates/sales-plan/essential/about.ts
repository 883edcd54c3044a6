import { authorFacts } from '../../building-blocks/general';
import type { ModelSpec } from '../../spec';
import type { Sale } from '../sale';
import { weekSheet } from './week';
import * as say from './about.texts';

export function aboutEssential(sale: Sale): ModelSpec['about'] {
  const { name } = weekSheet(sale);
  return {
    facts: authorFacts,
    steps: [
      say.aboutEssentialSteps,
      say.aboutEssentialSteps2,
      {
        en: `When a period is over: type what really happened into the lower part of Budget and facts, then open ${name.en}. What is worse than the plan by more than the limit is marked.`,
        ru: `Когда период закончился: внесите факт в нижнюю часть листа «Бюджет и факт» и откройте лист «${name.ru}». Что хуже плана больше допуска — выделено.`,
        zh: `每期结束后：在“预算与实际”表下半部分填写实际数据，再打开“${name.zh}”表；比计划差且超限之处会标出。`,
        vi: `Khi một kỳ kết thúc: nhập số thực tế vào phần dưới trang Ngân sách và thực tế, rồi mở trang ${name.vi}. Phần kém kế hoạch quá mức được tô màu.`,
      },
      {
        en: `${name.en} says which step costs most customers, and how many leads and how much money each period that is left needs for the target: decide there what to change, and change the budget.`,
        ru: `Лист «${name.ru}» показывает, на каком шаге теряется больше всего клиентов и сколько лидов и денег нужно в каждом оставшемся периоде для цели: решите по нему, что менять, и поменяйте бюджет.`,
        zh: `“${name.zh}”表指出哪一步流失客户最多，以及剩余每期需要多少线索和资金才能达成目标：据此决定调整什么，并修改预算。`,
        vi: `Trang ${name.vi} cho biết bước nào làm mất nhiều khách nhất, và mỗi kỳ còn lại cần bao nhiêu lead và tiền để đạt mục tiêu: từ đó quyết định đổi gì và sửa ngân sách.`,
      },
      say.aboutEssentialSteps3,
    ],
    method: [
      say.aboutEssentialMethod,
      say.aboutEssentialMethod2,
      say.aboutEssentialMethod3,
      say.aboutEssentialMethod4,
      say.aboutEssentialMethod5,
    ],
  };
}
