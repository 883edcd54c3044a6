import type { Words } from './en';

/** The words of the pane in Chinese. */
export const zh: Words = {
  product: '产品规划',
  pages: '页面',
  language: '语言',
  starting: '正在启动…',

  outside: {
    title: '此窗格需在 Excel 中使用',
    text: '它在工作簿中生成规划模型，因此旁边需要有一个打开的工作簿。',
    next: '请在 Excel 中打开工作簿，然后在功能区选择“产品规划”选项卡。如果已经在 Excel 中，请重新加载窗格。',
    reload: '重新加载窗格',
  },

  models: {
    page: '模型',
    title: '规划模型',
    intro: '选择模型并回答几个问题，模型将生成在当前工作簿的新工作表中。',
    back: '全部模型',
    made: '本次打开后创建的模型',
    madeSheets: (count) => `${count} 个工作表`,
  },

  form: {
    sheetsLanguage: '工作表语言',
    sheetsLanguageHint: '用于工作簿中的标题、说明和数字格式。',
    create: '创建模型',
    promise: '只会新增工作表，工作簿中已有的内容保持不变。',
    problems: (count) => `有 ${count} 项回答需要更正，之后才能创建模型。`,
    otherCurrency: '其他货币…',
    currencyCode: '货币代码',
    currencyCodeHint: '三个英文字母，例如 HKD 或 SGD。',
    count: (count, max) => `${count} / ${max}`,
    add: '添加',
    addTo: (list) => `添加到“${list}”`,
    item: (list, position) => `${list}，第 ${position} 项`,
    remove: (item) => `删除“${item}”`,
    moveUp: (item) => `上移“${item}”`,
    moveDown: (item) => `下移“${item}”`,
    unnamed: (position) => `第 ${position} 行`,
    moved: (item, position) => `“${item}”现在是第 ${position} 项。`,
    removed: (item) => `已删除“${item}”。`,
  },

  creating: {
    title: (model) => `正在创建“${model}”`,
    checking: '正在检查工作簿',
    writing: '正在写入工作表',
    calculating: 'Excel 正在计算',
    undoing: '正在撤回已开始的更改',
    wait: '完成之前请不要编辑单元格。',
    cancel: '取消',
    cancelling: '正在取消…',
  },

  created: {
    title: (model) => `“${model}”已创建`,
    sheets: '新工作表',
    start: '转到第一个输入项',
    startHint: '请填写有底色的单元格，其余内容会自动计算。',
    another: '再创建一个',
    undo: '撤销创建',
    undoQuestion: '要删除这些工作表以及其中输入的全部内容吗？',
    undoYes: '删除工作表',
    undoNo: '保留',
    undoing: '正在删除工作表…',
    undone: (model) => `“${model}”已删除，工作簿的其他内容未受影响。`,
  },

  failure: {
    create: '模型未能创建',
    undo: '模型未能删除',
    goTo: '无法转到该工作表',
    insert: '公式未能插入',
    restored: '工作簿没有任何改动。',
    notRestored: '工作簿中可能残留了部分内容，请查看最新的工作表并删除多余的部分。',
    excelSays: 'Excel 的原始提示',
    tryAgain: '重试',
    backToAnswers: '返回修改回答',
    reasons: {
      workbookProtected: {
        what: '工作簿结构受保护，无法添加或删除工作表。',
        next: '请通过“审阅”→“保护工作簿”取消保护，然后重试。',
      },
      sheetProtected: {
        what: '该工作表受保护。',
        next: '请选择“审阅”→“撤消工作表保护”，或切换到其他工作表，然后重试。',
      },
      cellNotEmpty: {
        what: '所选单元格不是空的。',
        next: '请选择一个空单元格再插入，或者替换该单元格的内容。',
      },
      editing: {
        what: 'Excel 正忙，或者有单元格仍处于编辑状态。',
        next: '请在工作表中按 Enter 或 Esc 键，然后重试。',
      },
      cancelled: {
        what: '您已取消操作。',
        next: '您的回答已保留，可以随时再次创建模型。',
      },
      unavailable: {
        what: '当前版本的 Excel 不支持所需的功能。',
        next: '请更新 Excel，或在 Excel 网页版中打开该工作簿。',
      },
      other: {
        what: 'Excel 未能执行其中一个步骤。',
        next: '请重试。如果仍然失败，请保存工作簿，重新加载窗格后再试。',
      },
    },
  },

  functions: {
    page: '函数',
    title: '公式函数',
    intro: '可在任意单元格中输入，也可以插入示例后修改其中的数字。',
    back: '全部函数',
    search: '查找函数',
    searchHint: '输入词语或名称，例如“留存”或 IRR',
    clear: '清除搜索',
    found: (count) => `共 ${count} 个函数`,
    none: (searched) => `没有与“${searched}”匹配的函数。请换一个词，或缩短搜索内容。`,
    arguments: '参数',
    optional: '可选',
    options: '可选值：',
    examples: '示例',
    result: '结果',
    moreRows: (count) => `另有 ${count} 行`,
    insert: '插入所选单元格',
    inserted: (address, shown) => `公式已插入 ${address}，结果为 ${shown}。`,
    insertedBlank: (address) => `公式已插入 ${address}。`,
    replace: '替换所选单元格的内容',
    leave: '保留原内容',
    separators: '手动输入时，请使用您的 Excel 所采用的参数分隔符：逗号或分号。',
    help: '公式、错误说明与来源',
    newWindow: '在浏览器中打开',
  },
};
