import type { Texts } from '../../locales/language';
import { times } from '../building-blocks/units';
import type { Formula, InputTableSpec, TableSpec } from '../spec';
import { longText, shortText, type Part } from './offer';

/** Lines of a table to fill in and of what is computed from it. */
export const lineCount = 12;

export const lineIds = (examples: number): readonly string[] =>
  Array.from({ length: lineCount }, (_, index) =>
    index < examples ? `line_${index + 1}` : `blank_${index + 1 - examples}`,
  );
export const lineLabel = (index: number): Texts => ({
  en: `No. ${index + 1})`,
  ru: `№ ${index + 1})`,
  zh: `第 ${index + 1} 行`,
  vi: `Dòng ${index + 1})`,
});
export const lineWord: Texts = { en: 'Line', ru: 'Строка', zh: '行', vi: 'Dòng' };

const kinds: readonly Texts[] = [
  { en: 'price', ru: 'цена', zh: '价格', vi: 'giá' },
  { en: 'trust', ru: 'доверие', zh: '信任', vi: 'niềm tin' },
  { en: 'need', ru: 'потребность', zh: '需求', vi: 'nhu cầu' },
  { en: 'time', ru: 'время', zh: '时间', vi: 'thời gian' },
  { en: 'competitor', ru: 'конкурент', zh: '竞品', vi: 'đối thủ' },
];

const examples: readonly {
  readonly objection: Texts;
  readonly kind: number;
  readonly answer: Texts;
  readonly proof: Texts;
  /** Of the stages, from their end. */
  readonly fromEnd: number;
  readonly heard: number;
  readonly overcome: number;
}[] = [
  {
    objection: { en: 'It is too expensive', ru: 'Слишком дорого', zh: '太贵了', vi: 'Đắt quá' },
    kind: 0,
    answer: {
      en: 'Compared with what? Then count together what one result a month brings',
      ru: 'По сравнению с чем? Затем вместе посчитать, что приносит один результат в месяц',
      zh: '和什么相比？再一起算：每月多一个成果能带来多少',
      vi: 'So với gì? Rồi cùng tính một kết quả mỗi tháng mang lại bao nhiêu',
    },
    proof: {
      en: 'Three graduates who earned the price back in two months',
      ru: 'Три выпускника окупили курс за два месяца',
      zh: '三位学员两个月内收回学费',
      vi: 'Ba học viên thu hồi học phí trong hai tháng',
    },
    fromEnd: 1,
    heard: 64,
    overcome: 24,
  },
  {
    objection: { en: 'I have no time', ru: 'Нет времени', zh: '没有时间', vi: 'Tôi không có thời gian' },
    kind: 3,
    answer: {
      en: 'How much is there? Forty minutes a day are enough; show the plan of one week',
      ru: 'Сколько есть? Хватает сорока минут в день; показать план недели',
      zh: '每天有多少时间？四十分钟就够，展示一周安排',
      vi: 'Có bao nhiêu? Mỗi ngày bốn mươi phút là đủ; cho xem lịch một tuần',
    },
    proof: {
      en: 'Seven of ten graduates worked full-time while learning',
      ru: 'Семь из десяти выпускников учились, работая полный день',
      zh: '十位学员中有七位边全职工作边学习',
      vi: 'Bảy trên mười học viên vừa học vừa làm toàn thời gian',
    },
    fromEnd: 3,
    heard: 41,
    overcome: 27,
  },
  {
    objection: {
      en: 'I must talk it over',
      ru: 'Мне нужно посоветоваться',
      zh: '我要再商量一下',
      vi: 'Tôi cần bàn thêm',
    },
    kind: 1,
    answer: {
      en: 'Who decides with you, and what will they ask? Offer to talk together',
      ru: 'Кто решает вместе с вами и что спросит? Предложить поговорить вместе',
      zh: '还有谁参与决定？他们会问什么？提议一起沟通',
      vi: 'Ai cùng quyết định, họ sẽ hỏi gì? Đề nghị nói chuyện chung',
    },
    proof: {
      en: 'One page for those at home or at work: price, result, terms of return',
      ru: 'Одна страница для близких или коллег: цена, результат, условия возврата',
      zh: '给家人或同事看的一页纸：价格、成果、退款条款',
      vi: 'Một trang cho gia đình hoặc đồng nghiệp: giá, kết quả, điều kiện hoàn tiền',
    },
    fromEnd: 0,
    heard: 38,
    overcome: 15,
  },
  {
    objection: { en: 'Others are cheaper', ru: 'У других дешевле', zh: '别家更便宜', vi: 'Nơi khác rẻ hơn' },
    kind: 4,
    answer: {
      en: 'They are; ask who checks the works there and how many reach the end',
      ru: 'Да; спросите, кто там проверяет работы и сколько доходит до конца',
      zh: '的确如此；请问那里谁批改作业、多少人学完',
      vi: 'Đúng vậy; hãy hỏi ai chấm bài ở đó và bao nhiêu người học hết',
    },
    proof: {
      en: '72% of our learners finish; table of comparison',
      ru: 'До конца доходят 72 % учеников; таблица сравнения',
      zh: '完课率 72%，附对比表',
      vi: '72% học viên học hết; bảng so sánh',
    },
    fromEnd: 1,
    heard: 22,
    overcome: 12,
  },
];

export function objectionsSheet(stages: readonly string[]): Part {
  const ids = lineIds(examples.length);
  const table: InputTableSpec = {
    kind: 'inputTable',
    id: 'objections',
    title: { en: 'Objections and answers', ru: 'Возражения и ответы', zh: '异议与应答', vi: 'Phản đối và trả lời' },
    columns: [
      {
        id: 'objection',
        label: { en: 'Objection', ru: 'Возражение', zh: '异议', vi: 'Phản đối' },
        note: { en: 'As it is said.', ru: 'Как говорят.', zh: '客户原话。', vi: 'Đúng như khách nói.' },
        ...shortText,
        needed: true,
      },
      {
        id: 'kind',
        label: { en: 'Kind', ru: 'Вид', zh: '类型', vi: 'Loại' },
        note: { en: 'Choose.', ru: 'Выберите.', zh: '请选择。', vi: 'Hãy chọn.' },
        format: 'choice',
        options: kinds,
        needed: true,
      },
      {
        id: 'answer',
        label: { en: 'Answer', ru: 'Ответ', zh: '应答', vi: 'Trả lời' },
        note: {
          en: 'Ask first, then answer.',
          ru: 'Сначала вопрос, потом ответ.',
          zh: '先提问，再应答。',
          vi: 'Hỏi trước, trả lời sau.',
        },
        ...longText,
        needed: true,
      },
      {
        id: 'proof',
        label: { en: 'Proof', ru: 'Доказательство', zh: '证据', vi: 'Bằng chứng' },
        note: {
          en: 'Number, case, document.',
          ru: 'Число, кейс, документ.',
          zh: '数据、案例、文件。',
          vi: 'Con số, ca điển hình, tài liệu.',
        },
        ...longText,
        needed: true,
      },
      {
        id: 'stage',
        label: { en: 'Stage', ru: 'Этап', zh: '阶段', vi: 'Bước' },
        note: { en: 'Where it comes up.', ru: 'Где возникает.', zh: '出现的阶段。', vi: 'Xuất hiện ở bước nào.' },
        format: 'choice',
        options: stages,
      },
      {
        id: 'heard',
        label: { en: 'Heard', ru: 'Услышано', zh: '听到次数', vi: 'Đã nghe' },
        unit: times,
        note: { en: 'In the last month.', ru: 'За последний месяц.', zh: '最近一个月。', vi: 'Trong tháng qua.' },
        format: 'count',
      },
      {
        id: 'overcome',
        label: { en: 'Overcome', ru: 'Снято', zh: '化解次数', vi: 'Vượt qua' },
        unit: times,
        note: {
          en: 'The talk went on.',
          ru: 'Разговор продолжился.',
          zh: '沟通得以继续。',
          vi: 'Cuộc trò chuyện tiếp tục.',
        },
        format: 'count',
        mark: { when: 'objections.this.overcome > objections.this.heard', as: 'warning' },
      },
    ],
    rows: examples.map(({ objection, kind, answer, proof, fromEnd, heard, overcome }, index) => ({
      id: `line_${index + 1}`,
      cells: {
        objection,
        kind: kinds[kind] ?? '',
        answer,
        proof,
        stage: stages[Math.max(0, stages.length - 1 - fromEnd)] ?? '',
        heard,
        overcome,
      },
    })),
    blankRows: lineCount - examples.length,
  };
  return {
    sheet: {
      id: 'objections_sheet',
      role: 'inputs',
      name: { en: 'Objections', ru: 'Возражения', zh: '异议', vi: 'Phản đối' },
      purpose: {
        en: 'What buyers say against it, what to answer, which costs most',
        ru: 'Что возражают покупатели, что отвечать, что обходится дороже',
        zh: '客户的异议、应答要点、哪一条损失最大',
        vi: 'Khách phản đối điều gì, trả lời ra sao, điều nào tốn nhất',
      },
      blocks: [table],
    },
    workings: [counted(ids)],
    results: [ranked],
  };
}

/** Lost talks of each line; where as many are lost, the upper line comes first. */
function counted(ids: readonly string[]): TableSpec {
  return {
    kind: 'table',
    id: 'lost_talks',
    title: { en: 'Counted by line', ru: 'Подсчёт по строкам', zh: '逐行统计', vi: 'Tính theo dòng' },
    rowHeader: lineWord,
    columns: [
      { id: 'number', label: { en: 'No.', ru: '№', zh: '序号', vi: 'Số' }, format: 'count' },
      {
        id: 'lost',
        label: { en: 'Not overcome', ru: 'Не снято', zh: '未化解', vi: 'Chưa vượt qua' },
        unit: times,
        format: 'count',
      },
      {
        id: 'weight',
        label: { en: 'For the order', ru: 'Для порядка', zh: '排序值', vi: 'Để xếp hạng' },
        format: 'factor',
      },
      { id: 'place', label: { en: 'Place', ru: 'Место', zh: '名次', vi: 'Hạng' }, format: 'count' },
    ],
    rows: ids.map((id, index) => ({
      id,
      label: lineLabel(index),
      cells: {
        number: index === 0 ? '1' : `lost_talks.${ids[index - 1] ?? ''}.number + 1`,
        lost: `MAX(0, objections.${id}.heard - objections.${id}.overcome)`,
        weight: `IF(objections.${id}.objection = "", 0 - 1, lost_talks.${id}.lost) - lost_talks.${id}.number / 100 / 100`,
        place: `RANK(lost_talks.${id}.weight, lost_talks.weight)`,
      },
    })),
  };
}

const ranked: TableSpec = {
  kind: 'table',
  id: 'costliest',
  title: {
    en: 'The costliest first: talks that ended with it',
    ru: 'Самые дорогие — первыми: на них разговор закончился',
    zh: '损失最大的在前：因此中断的沟通',
    vi: 'Tốn kém nhất đứng đầu: cuộc trò chuyện dừng vì nó',
  },
  rowHeader: { en: 'Place', ru: 'Место', zh: '名次', vi: 'Hạng' },
  columns: [
    { id: 'line', label: { en: 'Line', ru: 'Строка', zh: '行号', vi: 'Dòng' }, format: 'count' },
    {
      id: 'objection',
      label: {
        en: 'Objection, as written on its sheet',
        ru: 'Возражение, как оно записано на листе',
        zh: '异议（与“异议”表所填一致）',
        vi: 'Phản đối, như đã ghi ở trang của nó',
      },
      format: 'text',
    },
    {
      id: 'lost',
      label: { en: 'Not overcome', ru: 'Не снято', zh: '未化解', vi: 'Chưa vượt qua' },
      unit: times,
      format: 'count',
    },
    {
      id: 'share',
      label: { en: 'Overcome', ru: 'Снято', zh: '化解率', vi: 'Vượt qua' },
      unit: { en: '% of heard', ru: '% услышанных', zh: '占听到 %', vi: '% đã nghe' },
      format: 'percent',
    },
    {
      id: 'of_all',
      label: { en: 'Of all lost', ru: 'Доля потерь', zh: '占全部损失', vi: 'Trên mọi mất mát' },
      unit: '%',
      format: 'percent',
    },
  ],
  rows: Array.from({ length: lineCount }, (_, index) => {
    const id = `place_${index + 1}`;
    const own = (column: string): string => `costliest.${id}.${column}`;
    const at = (what: string): Formula => `INDEX(${what}, ${own('line')})`;
    const known = (formula: Formula): Formula => `IF(${at('objections.objection')} = "", word(none), ${formula})`;
    return {
      id,
      label: lineLabel(index),
      cells: {
        line: `MATCH(lost_talks.${lineIds(examples.length)[index] ?? ''}.number, lost_talks.place, 0)`,
        objection: known(at('objections.objection')),
        lost: known(at('lost_talks.lost')),
        share: known(
          `IF(${at('objections.heard')} = 0, word(none), MIN(1, ${at('objections.overcome')} / ${at('objections.heard')}))`,
        ),
        of_all: known(`IF(SUM(lost_talks.lost) = 0, word(none), ${own('lost')} / SUM(lost_talks.lost))`),
      },
    };
  }),
  mark: {
    when: 'AND(ISNUMBER(costliest.this.lost), costliest.this.lost > 0, costliest.this.lost = MAX(lost_talks.lost))',
    as: 'warning',
  },
};
