// The page's own words, in every language that it speaks. The add-in's come from the add-in.

import { type Language, languages } from '../locale/language';
import type { ObstacleKind } from '../grid/obstacles';
import type { LossKind } from '../xlsx/open';
import type { UnreadableReason } from '../xlsx/unreadable';

export { type Language, languages };

export const locales: Readonly<Record<Language, string>> = { en: 'en-US', ru: 'ru-RU', zh: 'zh-CN', vi: 'vi-VN' };
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  zh: '简体中文',
  vi: 'Tiếng Việt',
};

/** The page's language for a locale such as `ru-RU`; English where it does not speak it. */
export function languageOf(locale: string): Language {
  const tongue = locale.toLowerCase().split('-')[0];
  return languages.find((language) => language === tongue) ?? 'en';
}

export interface PageWords {
  readonly title: string;
  readonly language: string;
  readonly newWorkbook: string;
  readonly confirmNew: string;
  readonly cancel: string;
  readonly pane: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly commands: string;
  readonly grid: string;
  readonly follow: string;
  readonly editing: string;
  readonly sheetProtected: string;
  /** Cells cannot be inserted, deleted or moved because of what is in these cells. */
  readonly refusedEdits: Readonly<Record<ObstacleKind, (where: string) => string>>;
  readonly unsaved: string;
  readonly starting: string;
  readonly failed: string;
  readonly openFile: string;
  readonly saveFile: string;
  readonly dropFile: string;
  readonly openingFile: (name: string) => string;
  readonly openedFile: (name: string) => string;
  readonly saving: string;
  readonly saved: (name: string) => string;
  /** Of formulas that need an add-in, so that whoever gets the file without it sees #NAME? there. */
  readonly savedInNeed: (name: string, formulas: number) => string;
  readonly notSaved: string;
  readonly confirmOpen: (name: string) => string;
  readonly confirmReplace: (name: string) => string;
  readonly open: string;
  readonly close: string;
  readonly cannotKeep: string;
  readonly unreadable: Readonly<Record<UnreadableReason, (name: string) => string>>;
  /** `where` names the first of them. */
  otherResults(count: number, where: string): string;
  readonly lossesOf: string;
  readonly losses: Readonly<Record<LossKind, string>>;
}

export const words: Readonly<Record<Language, PageWords>> = {
  en: {
    title: 'Workbook',
    language: 'Language',
    newWorkbook: 'New workbook',
    confirmNew: 'Start a new workbook? This one, with everything in it, will be deleted.',
    cancel: 'Cancel',
    pane: 'Add-in pane',
    closePane: 'Close the pane',
    resizePane: 'Width of the pane',
    commands: 'Add-in commands',
    grid: 'Sheet',
    follow: 'Follow the link',
    editing: 'Finish typing in the cell first (Enter or Esc).',
    sheetProtected: 'This sheet is protected.',
    refusedEdits: {
      array: (where) =>
        `Nothing was changed: the cells would cut through the array in ${where}. Select all of it, or insert and delete whole rows or columns.`,
      dataTable: (where) =>
        `Nothing was changed: the cells would cut through the data table in ${where}. Select all of it, or insert and delete whole rows or columns.`,
      filter: (where) =>
        `Nothing was changed: the cells would cut through the filtered list in ${where}. Select all of its columns, or insert and delete whole rows or columns.`,
      merged: (where) =>
        `Nothing was changed: the cells would cut through the merged cell ${where}. Unmerge it first, or insert and delete whole rows or columns.`,
      otherSheet: (where) =>
        `Nothing was moved: what belongs to ${where} (a chart, a sparkline, a table, a pivot table, a filter or a note) cannot follow to another sheet here. Copy the cells instead, or move them within their sheet.`,
      pivotTable: (where) =>
        `Nothing was changed: the cells would cut through the pivot table in ${where}. Select all of it, or insert and delete whole rows or columns.`,
      protected: () => 'Nothing was changed: this sheet is protected. Unprotect it first.',
      sheetEnd: () =>
        'Nothing was changed: cells with contents would be pushed off the end of the sheet. Clear the last rows or columns first.',
      table: (where) =>
        `Nothing was changed: the cells would cut through the table in ${where}. Select all of its columns, or insert and delete whole rows.`,
    },
    unsaved: 'This browser does not let the page keep the workbook: it will be gone when you close the page.',
    starting: 'Opening the workbook…',
    failed: 'The add-in could not be started:',
    openFile: 'Open .xlsx…',
    saveFile: 'Save as .xlsx',
    dropFile: 'Drop the .xlsx file here to open it',
    openingFile: (name) => `Opening “${name}”…`,
    openedFile: (name) => `“${name}” is open.`,
    saving: 'Saving the workbook…',
    saved: (name) => `Saved to your downloads: ${name}`,
    savedInNeed: (name, formulas) =>
      `Saved to your downloads: ${name}. Formulas that need the add-in: ${formulas}; without it they read #NAME?. To send it to anyone, use Share first.`,
    notSaved: 'The file could not be made. Your workbook is unchanged; try again.',
    confirmOpen: (name) => `Open “${name}”?`,
    confirmReplace: (name) =>
      `Open “${name}” in place of this workbook? This one, with everything in it, will be deleted. To keep it, cancel and save it as .xlsx first.`,
    open: 'Open',
    close: 'Close',
    cannotKeep:
      'This browser does not let the page keep workbooks, so it cannot open files. Allow site data for this page, or leave private browsing, and try again.',
    unreadable: {
      notXlsx: (name) =>
        `“${name}” is not an .xlsx workbook. Save it in Excel or LibreOffice as “Excel Workbook (.xlsx)” and open that file.`,
      encrypted: (name) =>
        `“${name}” has a password or is an old .xls file. Open it in Excel, remove the password or save it as .xlsx, and open that file.`,
      damaged: (name) =>
        `“${name}” is damaged and cannot be read. Get the file again, or open it in Excel, let Excel repair it, and save it anew. The workbook here is unchanged.`,
      tooLarge: (name) =>
        `“${name}” unfolds to more than this page can hold, so it was not opened. Save it in Excel with fewer rows or pictures, and open that file.`,
      unsafe: (name) =>
        `“${name}” is built in a way that no spreadsheet program uses and that can do harm, so it was not opened. Open it only in Excel’s Protected View, and only if you know who sent it.`,
    },
    otherResults: (count, where) =>
      `Results that are not those in the file: ${String(count)} (${where}${count > 3 ? ', …' : ''}). A saved file keeps its own as long as nothing changes them.`,
    lossesOf:
      'The file holds things that are not shown here. Unless the list says otherwise, they stay in the file when you save it:',
    losses: {
      charts: 'charts of kinds that are not drawn here',
      circularNames: 'names that are defined by themselves: they show an error',
      conditionalFormats: 'conditional formats of some kinds, such as data bars and icons',
      dataTables: 'data tables: their results stay as they are in the file until Excel computes them',
      externalLinks: 'links to other workbooks: their formulas show an error',
      filters: 'filters: all rows are shown as the file has them',
      headersAndFooters: 'headers and footers of printed pages',
      letterFormats: 'different formats within one cell: a cell that you change loses them',
      macros: 'macros: they are not saved',
      notes: 'notes and comments',
      passwords: 'passwords of protected sheets: here the sheets can be unprotected without them',
      pictures: 'pictures and shapes',
      pivotTables: 'pivot tables: here their cells are values',
      sheetsOfOtherKinds: 'chart sheets and macro sheets',
      slicers: 'slicers and timelines',
      sparklines: 'sparklines',
      strictForm: 'the form “Strict Open XML”: a saved file is an ordinary .xlsx workbook',
      tableFormulas: 'references to table columns: their formulas show an error',
      unknownFunctions: 'functions of other add-ins: their cells show #NAME?',
    },
  },
  ru: {
    title: 'Книга',
    language: 'Язык',
    newWorkbook: 'Новая книга',
    confirmNew: 'Создать новую книгу? Текущая книга будет удалена со всем содержимым.',
    cancel: 'Отмена',
    pane: 'Панель надстройки',
    closePane: 'Закрыть панель',
    resizePane: 'Ширина панели',
    commands: 'Команды надстройки',
    grid: 'Лист',
    follow: 'Перейти по ссылке',
    editing: 'Сначала завершите ввод в ячейке (Enter или Esc).',
    sheetProtected: 'Лист защищён.',
    refusedEdits: {
      array: (where) =>
        `Ничего не изменено: ячейки разорвали бы массив в ${where}. Выделите его целиком либо вставляйте и удаляйте строки или столбцы полностью.`,
      dataTable: (where) =>
        `Ничего не изменено: ячейки разорвали бы таблицу данных в ${where}. Выделите её целиком либо вставляйте и удаляйте строки или столбцы полностью.`,
      filter: (where) =>
        `Ничего не изменено: ячейки разорвали бы список с фильтром в ${where}. Выделите все его столбцы либо вставляйте и удаляйте строки или столбцы полностью.`,
      merged: (where) =>
        `Ничего не изменено: ячейки разорвали бы объединённую ячейку ${where}. Сначала отмените объединение либо вставляйте и удаляйте строки или столбцы полностью.`,
      otherSheet: (where) =>
        `Ничего не перемещено: то, что связано с ${where} (диаграмма, спарклайн, таблица, сводная таблица, фильтр или заметка), здесь нельзя перенести на другой лист. Скопируйте ячейки или переместите их в пределах листа.`,
      pivotTable: (where) =>
        `Ничего не изменено: ячейки разорвали бы сводную таблицу в ${where}. Выделите её целиком либо вставляйте и удаляйте строки или столбцы полностью.`,
      protected: () => 'Ничего не изменено: лист защищён. Сначала снимите защиту.',
      sheetEnd: () =>
        'Ничего не изменено: заполненные ячейки вышли бы за край листа. Сначала очистите последние строки или столбцы.',
      table: (where) =>
        `Ничего не изменено: ячейки разорвали бы таблицу в ${where}. Выделите все её столбцы либо вставляйте и удаляйте строки полностью.`,
    },
    unsaved: 'Браузер не позволяет странице хранить книгу: при закрытии страницы она будет потеряна.',
    starting: 'Открываем книгу…',
    failed: 'Не удалось запустить надстройку:',
    openFile: 'Открыть .xlsx…',
    saveFile: 'Сохранить как .xlsx',
    dropFile: 'Отпустите файл .xlsx, чтобы открыть его',
    openingFile: (name) => `Открываем «${name}»…`,
    openedFile: (name) => `Файл «${name}» открыт.`,
    saving: 'Сохраняем книгу…',
    saved: (name) => `Сохранено в загрузки: ${name}`,
    savedInNeed: (name, formulas) =>
      `Сохранено в загрузки: ${name}. Формул, которым нужна надстройка: ${formulas}; без неё в них будет #ИМЯ?. Чтобы отправить книгу, сначала нажмите «Поделиться».`,
    notSaved: 'Не удалось создать файл. Книга не изменилась, попробуйте ещё раз.',
    confirmOpen: (name) => `Открыть «${name}»?`,
    confirmReplace: (name) =>
      `Открыть «${name}» вместо этой книги? Текущая книга будет удалена со всем содержимым. Чтобы сохранить её, нажмите «Отмена» и сначала сохраните её как .xlsx.`,
    open: 'Открыть',
    close: 'Закрыть',
    cannotKeep:
      'Браузер не позволяет странице хранить книги, поэтому открыть файл нельзя. Разрешите хранение данных для этой страницы или выйдите из режима инкогнито и попробуйте снова.',
    unreadable: {
      notXlsx: (name) =>
        `«${name}» — не книга .xlsx. Сохраните её в Excel или LibreOffice в формате «Книга Excel (.xlsx)» и откройте этот файл.`,
      encrypted: (name) =>
        `Файл «${name}» защищён паролем или сохранён в старом формате .xls. Откройте его в Excel, снимите пароль или сохраните как .xlsx и откройте новый файл.`,
      damaged: (name) =>
        `Файл «${name}» повреждён, прочитать его нельзя. Получите файл ещё раз или откройте его в Excel с восстановлением и сохраните заново. Текущая книга не изменилась.`,
      tooLarge: (name) =>
        `Файл «${name}» после распаковки слишком велик для этой страницы и не был открыт. Сохраните его в Excel с меньшим числом строк или рисунков и откройте новый файл.`,
      unsafe: (name) =>
        `Файл «${name}» устроен так, как не делает ни одна программа таблиц, и может быть опасен, поэтому он не был открыт. Открывайте его только в режиме защищённого просмотра Excel и только если знаете отправителя.`,
    },
    otherResults: (count, where) =>
      `Результатов, отличных от записанных в файле: ${String(count)} (${where}${count > 3 ? ', …' : ''}). Пока они не изменятся, в сохранённом файле останутся прежние.`,
    lossesOf:
      'В файле есть то, что здесь не отображается. Если в списке не сказано иное, при сохранении это останется в файле:',
    losses: {
      charts: 'диаграммы некоторых типов',
      circularNames: 'имена, определённые через самих себя: они покажут ошибку',
      conditionalFormats: 'условное форматирование некоторых видов, например гистограммы в ячейках и значки',
      dataTables: 'таблицы данных: их результаты останутся такими, как в файле, пока их не пересчитает Excel',
      externalLinks: 'ссылки на другие книги: такие формулы покажут ошибку',
      filters: 'фильтры: строки показаны так, как в файле',
      headersAndFooters: 'колонтитулы',
      letterFormats: 'разное оформление внутри одной ячейки: пропадёт в ячейках, которые вы измените',
      macros: 'макросы: не сохраняются',
      notes: 'заметки и комментарии',
      passwords: 'пароли защищённых листов: здесь защита снимается без пароля',
      pictures: 'рисунки и фигуры',
      pivotTables: 'сводные таблицы: здесь их ячейки — значения',
      sheetsOfOtherKinds: 'листы диаграмм и листы макросов',
      slicers: 'срезы и временные шкалы',
      sparklines: 'спарклайны',
      strictForm: 'формат Strict Open XML: файл сохранится как обычная книга .xlsx',
      tableFormulas: 'ссылки на столбцы таблиц: такие формулы покажут ошибку',
      unknownFunctions: 'функции других надстроек: в их ячейках будет #NAME?',
    },
  },
  zh: {
    title: '工作簿',
    language: '语言',
    newWorkbook: '新建工作簿',
    confirmNew: '要新建工作簿吗？当前工作簿及其全部内容将被删除。',
    cancel: '取消',
    pane: '加载项窗格',
    closePane: '关闭窗格',
    resizePane: '窗格宽度',
    commands: '加载项命令',
    grid: '工作表',
    follow: '打开链接',
    editing: '请先结束单元格输入（按 Enter 或 Esc）。',
    sheetProtected: '该工作表受保护。',
    refusedEdits: {
      array: (where) => `未作任何更改：此操作会拆开 ${where} 的数组。请选中整个数组，或插入、删除整行或整列。`,
      dataTable: (where) =>
        `未作任何更改：此操作会拆开 ${where} 的模拟运算表。请选中整个模拟运算表，或插入、删除整行或整列。`,
      filter: (where) => `未作任何更改：此操作会拆开 ${where} 的筛选区域。请选中其所有列，或插入、删除整行或整列。`,
      merged: (where) => `未作任何更改：此操作会拆开合并单元格 ${where}。请先取消合并，或插入、删除整行或整列。`,
      otherSheet: (where) =>
        `未移动任何单元格：与 ${where} 相关的内容（图表、迷你图、表格、数据透视表、筛选或批注）在此无法随之移到其他工作表。请改为复制单元格，或在同一工作表内移动。`,
      pivotTable: (where) =>
        `未作任何更改：此操作会拆开 ${where} 的数据透视表。请选中整个数据透视表，或插入、删除整行或整列。`,
      protected: () => '未作任何更改：该工作表受保护。请先取消保护。',
      sheetEnd: () => '未作任何更改：有内容的单元格会被移出工作表末端。请先清除最后的行或列。',
      table: (where) => `未作任何更改：此操作会拆开 ${where} 的表格。请选中其所有列，或插入、删除整行。`,
    },
    unsaved: '浏览器不允许本页面保存工作簿：关闭页面后工作簿将丢失。',
    starting: '正在打开工作簿…',
    failed: '无法启动加载项：',
    openFile: '打开 .xlsx…',
    saveFile: '另存为 .xlsx',
    dropFile: '松开鼠标即可打开 .xlsx 文件',
    openingFile: (name) => `正在打开“${name}”…`,
    openedFile: (name) => `已打开“${name}”。`,
    saving: '正在保存工作簿…',
    saved: (name) => `已保存到下载文件夹：${name}`,
    savedInNeed: (name, formulas) =>
      `已保存到下载文件夹：${name}。有 ${formulas} 个公式需要加载项，没有加载项时会显示 #NAME?。发送给他人前，请先使用“共享”。`,
    notSaved: '无法生成文件。工作簿未改动，请重试。',
    confirmOpen: (name) => `要打开“${name}”吗？`,
    confirmReplace: (name) =>
      `要打开“${name}”并替换当前工作簿吗？当前工作簿及其全部内容将被删除。如需保留，请先取消并另存为 .xlsx。`,
    open: '打开',
    close: '关闭',
    cannotKeep: '浏览器不允许本页面保存工作簿，因此无法打开文件。请允许本页面存储网站数据，或退出无痕浏览后重试。',
    unreadable: {
      notXlsx: (name) =>
        `“${name}”不是 .xlsx 工作簿。请在 Excel 或 LibreOffice 中将其另存为“Excel 工作簿 (.xlsx)”，然后打开新文件。`,
      encrypted: (name) =>
        `“${name}”设有密码，或是旧版 .xls 文件。请在 Excel 中打开它，取消密码或另存为 .xlsx，然后打开新文件。`,
      damaged: (name) =>
        `“${name}”已损坏，无法读取。请重新获取该文件，或在 Excel 中打开并修复后重新保存。当前工作簿未改动。`,
      tooLarge: (name) =>
        `“${name}”解压后超出本页面可容纳的大小，未打开。请在 Excel 中减少行数或图片后另存，再打开新文件。`,
      unsafe: (name) =>
        `“${name}”的结构不是电子表格软件会生成的，可能有危害，因此未打开。仅在了解发件人的情况下，才可在 Excel 的受保护视图中打开它。`,
    },
    otherResults: (count, where) =>
      `有 ${String(count)} 个计算结果与文件中的不同（${where.replaceAll(', ', '、')}${count > 3 ? '等' : ''}）。只要这些结果没有再变化，保存的文件会保留原来的值。`,
    lossesOf: '文件中有本页面不显示的内容。除非下面另有说明，保存时这些内容会保留在文件中：',
    losses: {
      charts: '部分类型的图表',
      circularNames: '循环定义的名称：将显示错误',
      conditionalFormats: '部分条件格式，例如数据条和图标集',
      dataTables: '模拟运算表：在 Excel 重新计算之前，结果保持文件中的值',
      externalLinks: '指向其他工作簿的链接：相关公式将显示错误',
      filters: '筛选：各行按文件中的样子显示',
      headersAndFooters: '打印页眉和页脚',
      letterFormats: '同一单元格内的不同文字格式：修改过的单元格会失去这些格式',
      macros: '宏：不会保存',
      notes: '批注',
      passwords: '受保护工作表的密码：在此无需密码即可取消保护',
      pictures: '图片和形状',
      pivotTables: '数据透视表：在此其单元格为数值',
      sheetsOfOtherKinds: '图表工作表和宏工作表',
      slicers: '切片器和日程表',
      sparklines: '迷你图',
      strictForm: 'Strict Open XML 格式：保存后为普通的 .xlsx 工作簿',
      tableFormulas: '对表格列的引用：相关公式将显示错误',
      unknownFunctions: '其他加载项的函数：单元格将显示 #NAME?',
    },
  },
  vi: {
    title: 'Sổ làm việc',
    language: 'Ngôn ngữ',
    newWorkbook: 'Sổ làm việc mới',
    confirmNew: 'Tạo sổ làm việc mới? Sổ hiện tại cùng toàn bộ nội dung sẽ bị xóa.',
    cancel: 'Hủy',
    pane: 'Ngăn phần bổ trợ',
    closePane: 'Đóng ngăn',
    resizePane: 'Chiều rộng của ngăn',
    commands: 'Lệnh của phần bổ trợ',
    grid: 'Trang tính',
    follow: 'Mở liên kết',
    editing: 'Hãy hoàn tất việc nhập trong ô trước (Enter hoặc Esc).',
    sheetProtected: 'Trang tính này đang được bảo vệ.',
    refusedEdits: {
      array: (where) =>
        `Không có gì thay đổi: thao tác này sẽ cắt rời mảng ở ${where}. Hãy chọn toàn bộ mảng, hoặc chèn và xóa cả hàng hay cả cột.`,
      dataTable: (where) =>
        `Không có gì thay đổi: thao tác này sẽ cắt rời bảng dữ liệu (Data Table) ở ${where}. Hãy chọn toàn bộ bảng, hoặc chèn và xóa cả hàng hay cả cột.`,
      filter: (where) =>
        `Không có gì thay đổi: thao tác này sẽ cắt rời vùng lọc ở ${where}. Hãy chọn tất cả các cột của vùng, hoặc chèn và xóa cả hàng hay cả cột.`,
      merged: (where) =>
        `Không có gì thay đổi: thao tác này sẽ cắt rời ô đã gộp ${where}. Hãy bỏ gộp ô trước, hoặc chèn và xóa cả hàng hay cả cột.`,
      otherSheet: (where) =>
        `Chưa di chuyển ô nào: nội dung gắn với ${where} (biểu đồ, sparkline, bảng, PivotTable, bộ lọc hoặc ghi chú) ở đây không thể chuyển theo sang trang tính khác. Hãy sao chép các ô, hoặc di chuyển chúng trong cùng trang tính.`,
      pivotTable: (where) =>
        `Không có gì thay đổi: thao tác này sẽ cắt rời PivotTable ở ${where}. Hãy chọn toàn bộ PivotTable, hoặc chèn và xóa cả hàng hay cả cột.`,
      protected: () => 'Không có gì thay đổi: trang tính này đang được bảo vệ. Hãy bỏ bảo vệ trước.',
      sheetEnd: () =>
        'Không có gì thay đổi: các ô có nội dung sẽ bị đẩy ra khỏi cuối trang tính. Hãy xóa nội dung các hàng hoặc cột cuối trước.',
      table: (where) =>
        `Không có gì thay đổi: thao tác này sẽ cắt rời bảng ở ${where}. Hãy chọn tất cả các cột của bảng, hoặc chèn và xóa cả hàng.`,
    },
    unsaved: 'Trình duyệt không cho trang này lưu sổ làm việc: sổ sẽ mất khi bạn đóng trang.',
    starting: 'Đang mở sổ làm việc…',
    failed: 'Không khởi động được phần bổ trợ:',
    openFile: 'Mở .xlsx…',
    saveFile: 'Lưu thành .xlsx',
    dropFile: 'Thả tệp .xlsx vào đây để mở',
    openingFile: (name) => `Đang mở “${name}”…`,
    openedFile: (name) => `Đã mở “${name}”.`,
    saving: 'Đang lưu sổ làm việc…',
    saved: (name) => `Đã lưu vào thư mục tải xuống: ${name}`,
    savedInNeed: (name, formulas) =>
      `Đã lưu vào thư mục tải xuống: ${name}. Số công thức cần phần bổ trợ: ${formulas}; thiếu nó, chúng sẽ hiện #NAME?. Trước khi gửi cho người khác, hãy dùng Chia sẻ.`,
    notSaved: 'Không tạo được tệp. Sổ làm việc không thay đổi, hãy thử lại.',
    confirmOpen: (name) => `Mở “${name}”?`,
    confirmReplace: (name) =>
      `Mở “${name}” thay cho sổ làm việc này? Sổ hiện tại cùng toàn bộ nội dung sẽ bị xóa. Để giữ lại, hãy hủy và lưu sổ thành .xlsx trước.`,
    open: 'Mở',
    close: 'Đóng',
    cannotKeep:
      'Trình duyệt không cho trang này lưu sổ làm việc nên không thể mở tệp. Hãy cho phép trang lưu dữ liệu, hoặc thoát chế độ ẩn danh, rồi thử lại.',
    unreadable: {
      notXlsx: (name) =>
        `“${name}” không phải sổ làm việc .xlsx. Hãy lưu tệp trong Excel hoặc LibreOffice ở dạng “Excel Workbook (.xlsx)” rồi mở tệp đó.`,
      encrypted: (name) =>
        `“${name}” có mật khẩu hoặc là tệp .xls cũ. Hãy mở tệp trong Excel, bỏ mật khẩu hoặc lưu thành .xlsx, rồi mở tệp đó.`,
      damaged: (name) =>
        `“${name}” bị hỏng và không đọc được. Hãy lấy lại tệp, hoặc mở trong Excel để sửa rồi lưu lại. Sổ làm việc ở đây không thay đổi.`,
      tooLarge: (name) =>
        `“${name}” sau khi giải nén vượt quá sức chứa của trang này nên chưa được mở. Hãy lưu lại trong Excel với ít hàng hoặc ít hình hơn rồi mở tệp đó.`,
      unsafe: (name) =>
        `“${name}” có cấu trúc mà không phần mềm bảng tính nào tạo ra và có thể gây hại nên không được mở. Chỉ mở tệp bằng chế độ Protected View của Excel, và chỉ khi bạn biết rõ người gửi.`,
    },
    otherResults: (count, where) =>
      `Số kết quả khác với kết quả trong tệp: ${String(count)} (${where}${count > 3 ? ', …' : ''}). Khi chưa có gì làm chúng thay đổi, tệp được lưu giữ kết quả cũ.`,
    lossesOf:
      'Tệp có những nội dung không hiển thị ở đây. Nếu danh sách không nói khác, chúng vẫn ở lại trong tệp khi bạn lưu:',
    losses: {
      charts: 'một số loại biểu đồ',
      circularNames: 'các tên được định nghĩa bằng chính chúng: sẽ báo lỗi',
      conditionalFormats: 'một số loại định dạng có điều kiện, như thanh dữ liệu và biểu tượng',
      dataTables: 'bảng dữ liệu (Data Table): kết quả giữ như trong tệp cho đến khi Excel tính lại',
      externalLinks: 'liên kết đến sổ làm việc khác: các công thức đó sẽ báo lỗi',
      filters: 'bộ lọc: các hàng hiển thị như trong tệp',
      headersAndFooters: 'đầu trang và chân trang khi in',
      letterFormats: 'các định dạng khác nhau trong một ô: ô nào bạn sửa sẽ mất chúng',
      macros: 'macro: không được lưu',
      notes: 'ghi chú và nhận xét',
      passwords: 'mật khẩu của trang tính được bảo vệ: ở đây có thể bỏ bảo vệ mà không cần mật khẩu',
      pictures: 'hình ảnh và hình vẽ',
      pivotTables: 'PivotTable: ở đây các ô của chúng là giá trị',
      sheetsOfOtherKinds: 'trang biểu đồ và trang macro',
      slicers: 'slicer và dòng thời gian',
      sparklines: 'biểu đồ thu nhỏ (sparkline)',
      strictForm: 'định dạng Strict Open XML: tệp lưu ra là sổ làm việc .xlsx thông thường',
      tableFormulas: 'tham chiếu đến cột của bảng: các công thức đó sẽ báo lỗi',
      unknownFunctions: 'hàm của phần bổ trợ khác: các ô đó sẽ hiện #NAME?',
    },
  },
};
