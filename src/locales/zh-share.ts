import type { ShareWords } from './en-share';
import { writtenNumber } from './formats';

const number = (value: number): string => writtenNumber('zh', value);

export const shareZh: ShareWords = {
  title: '让任何人都能使用此工作簿',
  intro: '模型和分析用的都是普通 Excel 公式，只有含 PLAN 函数的公式需要加载项。在这里可以让这些公式不再依赖加载项。',
  back: '返回共享',
  goTo: (place) => `转到 ${place}`,
  more: (count) => `再显示 ${number(count)} 条`,

  toShare: {
    heading: '发送之前',
    text: '结果相同时，PLAN.IRR 和 PLAN.NPV 会替换为 Excel 自带的函数。其余 PLAN 公式会替换为简称（如 =UE(99,42)）或数值，原公式会保留。替换公式的数值以灰底斜体显示。',
    forWhom: '公式替换为',
    ways: { shortNames: '简称', values: '仅数值' },
    readers: {
      shortNames: '可在 Microsoft\u00a0365、Excel 2024 和 Excel 网页版中打开并计算。',
      values: '可在 Excel 2010 及以上版本、LibreOffice 和 Google 表格中打开；数字不会再更新。',
    },
    look: '查看哪些内容需要加载项',
    none: '此工作簿中没有任何内容需要加载项，可直接发送。',
    title: '需要加载项的内容',
    intro: '目前尚未做任何更改。',
    toFormulas: (count) => `${number(count)} 个公式将无需加载项`,
    toValues: (count) => `${number(count)} 个公式转为数值，并保留原公式`,
    staying: (count) => `${number(count)} 个公式保持不变`,
    value: (shown) => `数值：${shown}`,
    long: '表格过大，用简称计算会太慢。',
    notComputed: '还没有可保留的结果，请先修复或补全公式。',
    spillUsed: (place) => `${place} 用 # 引用了整个结果，转为数值后无法引用。`,
    outside: '单元格以外也有使用，请手动修改：',
    places: { name: '名称', conditionalFormat: '条件格式', validation: '数据验证' },
    addedNames: (names) => `将添加的简称：${names}。`,
    otherNames: (pairs) => `以下名称在此工作簿中已被使用，因此我们的名称改为：${pairs}。`,
    start: (count) => `替换 ${number(count)} 个公式`,
    done: '工作簿可以发送了',
    doneInPart: '公式已替换',
    doneWith: (byName, byValue) => {
      if (byValue === 0) return `${number(byName)} 个公式已无需加载项。`;
      if (byName === 0) return `${number(byValue)} 个公式已转为数值，原公式已保留。`;
      return `${number(byName)} 个公式已无需加载项，${number(byValue)} 个已转为数值。`;
    },
    still: (count) => `仍有 ${number(count)} 处需要加载项。`,
    differing: (count) => `有 ${number(count)} 个公式改用简称后结果不同，因此转为数值，确保所有数字不变。`,
    next: '请保存并发送工作簿。公式随时可以恢复。',
    nextInPart: '请先处理以上内容，再保存并发送工作簿，否则对方看到的会是 #NAME?。已替换的公式随时可以恢复。',
    undo: '撤销',
    undone: '已撤销，所有公式均已还原。',
  },

  toRestore: {
    heading: '恢复公式',
    text: (count) => `此工作簿中已有 ${number(count)} 个公式被替换。`,
    look: '查看将恢复的内容',
    title: '将恢复的内容',
    intro: '含 PLAN 函数的公式将恢复到其当前所在的单元格。',
    lost: (count) => `有 ${number(count)} 个公式的单元格已被删除，无法恢复。`,
    changed: (count) => `有 ${number(count)} 个单元格的内容已与替换时不同。如仍要恢复其公式，请勾选。`,
    changedAlone: '内容已与替换时不同，将保持不变。',
    holds: (shown) => `当前内容：${shown}`,
    start: (count) => `恢复 ${number(count)} 个公式`,
    done: (count) => `已恢复 ${number(count)} 个公式`,
    left: (count) => `${number(count)} 个单元格保持不变。`,
    removed: (names) => `已删除不再使用的简称：${names}。`,
    next: '在装有加载项的电脑上，这些公式照常计算。再次发送工作簿之前，请重新替换。',
  },

  names: {
    heading: '简称',
    switch: '在此工作簿中使用简称',
    text: '输入 =UE(99,42) 即可代替 =PLAN.UE(99,42)，任何人打开工作簿都无需加载项即可计算。需要 Excel 2024、Microsoft 365 或 Excel 网页版。',
    whenTyped: '在单元格中输入简称时自动添加',
    some: (count, of) => `共 ${number(of)} 个简称，此工作簿中已有 ${number(count)} 个。`,
    taken: '以下名称在此工作簿中已被使用，会保持不变；我们的名称将改为：',
    added: (count) => `已添加 ${number(count)} 个简称。`,
    removed: (count) => `已删除 ${number(count)} 个简称。`,
    removeTitle: '要删除简称吗？',
    uses: (count) => `有 ${number(count)} 个公式正在使用，删除后会显示 #NAME?。`,
    remove: '删除简称',
    keep: '保留简称',
  },

  toRepair: {
    heading: '修复',
    text: '因在加载项载入前输入或来自其他文件而显示 #NAME? 的公式，可在此重新输入。',
    look: '查找出错的公式',
    none: '未发现出错的公式。',
    title: '出错的公式',
    intro: '将按下列内容重新输入。',
    start: (count) => `修复 ${number(count)} 个公式`,
    done: (count) => `已修复 ${number(count)} 个公式`,
    remaining: (count) => `仍有 ${number(count)} 个公式显示 #NAME?：`,
    noFunction: (name) => `没有函数 ${name}。请检查拼写，或更新加载项。`,
    noShortName: (name) => `此工作簿中没有名称 ${name}。请启用简称。`,
    notLoaded: 'Excel 尚未载入加载项的函数。请重新加载窗格或重启 Excel，然后再次修复。',
    other: '公式中还有 Excel 无法识别的其他名称或函数。',
  },

  steps: {
    reading: '正在检查工作簿',
    writing: '正在更改公式',
    calculating: 'Excel 正在计算',
    undoing: '正在撤回已开始的更改',
  },
  cancelled: '已取消，工作簿保持原样。',
};
