// What the page of a table says of its columns and rows; comes with the page, not with the pane.
import type { Role } from '../../analysis/contract';
import type { AnalyseWords } from '../../locales/en-analyse';
import type { Language, Texts } from '../../locales/language';

export const tableWords = {
  roles: {
    order: { en: 'Order number', ru: 'Номер заказа', zh: '订单号', vi: 'Mã đơn' },
    status: { en: 'Status', ru: 'Статус', zh: '状态', vi: 'Trạng thái' },
    currency: { en: 'Currency', ru: 'Валюта', zh: '币种', vi: 'Loại tiền' },
    paid: { en: 'Paid on', ru: 'Дата оплаты', zh: '付款日期', vi: 'Ngày thanh toán' },
    quantity: { en: 'Quantity', ru: 'Количество', zh: '数量', vi: 'Số lượng' },
    price: { en: 'Price', ru: 'Цена', zh: '单价', vi: 'Đơn giá' },
    segment: { en: 'Segment', ru: 'Сегмент', zh: '客户分群', vi: 'Phân khúc' },
    product: { en: 'Product', ru: 'Продукт', zh: '商品', vi: 'Sản phẩm' },
  },
  roleHints: {
    order: {
      en: 'Rows with the same number are one order.',
      ru: 'Строки с одним номером — один заказ.',
      zh: '订单号相同的行算作同一订单。',
      vi: 'Các dòng cùng mã là một đơn.',
    },
    status: {
      en: 'Whether the order was paid, cancelled or given back.',
      ru: 'Оплачен заказ, отменён или возвращён.',
      zh: '订单是已付款、已取消还是已退款。',
      vi: 'Đơn đã thanh toán, đã hủy hay đã hoàn tiền.',
    },
    currency: {
      en: 'Amounts of different currencies are never added up.',
      ru: 'Суммы в разных валютах никогда не складываются.',
      zh: '不同货币的金额绝不相加。',
      vi: 'Số tiền bằng các loại tiền khác nhau không bao giờ cộng lẫn.',
    },
    paid: {
      en: 'When it was paid, where that is another day than that of the order.',
      ru: 'Когда заказ оплачен, если это не день заказа.',
      zh: '付款时间，若与下单日期不同。',
      vi: 'Ngày trả tiền, nếu khác ngày đặt.',
    },
    quantity: {
      en: 'Times the price it gives the amount, where no column has it.',
      ru: 'Умноженное на цену, даёт сумму, если её столбца нет.',
      zh: '没有金额列时，数量乘以单价即为金额。',
      vi: 'Nhân với đơn giá để ra số tiền khi không có cột số tiền.',
    },
    price: { en: 'Of one piece.', ru: 'За одну штуку.', zh: '一件的价格。', vi: 'Giá của một đơn vị.' },
    segment: {
      en: 'Kind of customer; each one is shown beside the others.',
      ru: 'Вид клиента; сегменты сравниваются между собой.',
      zh: '客户类别；各类别并列对比。',
      vi: 'Loại khách; các phân khúc được so với nhau.',
    },
    product: { en: 'What was bought.', ru: 'Что купили.', zh: '购买的商品。', vi: 'Khách đã mua gì.' },
  },
  moreColumns: { en: 'More columns', ru: 'Другие столбцы', zh: '更多列', vi: 'Cột khác' },
  needs: {
    currency: {
      en: 'The amounts are in several currencies. Choose below which one counts, or give rates.',
      ru: 'Суммы в разных валютах. Ниже выберите, какую считать, или укажите курсы.',
      zh: '金额涉及多种货币。请在下方选择以哪种货币统计，或填写汇率。',
      vi: 'Số tiền gồm nhiều loại tiền. Hãy chọn bên dưới loại nào được tính, hoặc nhập tỷ giá.',
    },
    amounts: {
      en: 'Most amounts cannot be read. Choose another column of amounts, or none.',
      ru: 'Большинство сумм не удалось прочитать. Выберите другой столбец с суммами или никакой.',
      zh: '大部分金额无法识别。请改选其他金额列，或不选。',
      vi: 'Phần lớn số tiền không đọc được. Hãy chọn cột số tiền khác, hoặc không chọn.',
    },
    statuses: {
      en: 'The column of statuses holds too many different values. Choose another one, or none.',
      ru: 'В столбце статусов слишком много разных значений. Выберите другой или никакой.',
      zh: '状态列中不同的值太多。请改选其他列，或不选。',
      vi: 'Cột trạng thái có quá nhiều giá trị khác nhau. Hãy chọn cột khác, hoặc không chọn.',
    },
  },
  howRead: { en: 'How the rows are read', ru: 'Как читаются строки', zh: '读取方式', vi: 'Cách đọc các dòng' },
  statuses: {
    en: 'What each status means',
    ru: 'Что значит каждый статус',
    zh: '各状态的含义',
    vi: 'Ý nghĩa của từng trạng thái',
  },
  counted: { en: 'Counted', ru: 'Учитывать', zh: '计入', vi: 'Tính vào' },
  currencies: { en: 'Currencies', ru: 'Валюты', zh: '币种', vi: 'Loại tiền' },
  countIn: { en: 'Count in', ru: 'Считать в валюте', zh: '统计所用币种', vi: 'Tính bằng' },
  chooseCurrency: { en: 'Choose a currency', ru: 'Выберите валюту', zh: '请选择币种', vi: 'Chọn loại tiền' },
  convert: {
    en: 'Convert the others into it',
    ru: 'Пересчитать в неё остальные',
    zh: '将其他货币折算为该货币',
    vi: 'Quy đổi các loại khác sang loại này',
  },
  dated: { en: 'Date that counts', ru: 'Какая дата считается', zh: '以哪个日期为准', vi: 'Ngày dùng để tính' },
  unpaid: {
    en: 'Orders without a date of payment',
    ru: 'Заказы без даты оплаты',
    zh: '没有付款日期的订单',
    vi: 'Đơn không có ngày thanh toán',
  },
  zone: { en: 'Time zone of the days', ru: 'Часовой пояс дней', zh: '按哪个时区划分日期', vi: 'Múi giờ để tính ngày' },
  zoneHint: {
    en: 'The times name their time zone: 23:30 in one is the next day in another.',
    ru: 'У времени указан часовой пояс: 23:30 в одном поясе — уже следующий день в другом.',
    zh: '时间带有时区：同一时刻在一个时区是 23:30，在另一个时区已是次日。',
    vi: 'Giờ có ghi múi giờ: 23:30 ở múi này đã là ngày hôm sau ở múi khác.',
  },
  ownZone: { en: 'As each row says', ru: 'Как указано в строке', zh: '按每行所注', vi: 'Theo từng dòng' },
  dateOrder: {
    en: 'Dates such as 01/02/2026',
    ru: 'Даты вида 01/02/2026',
    zh: '形如 01/02/2026 的日期',
    vi: 'Ngày dạng 01/02/2026',
  },
  decimals: {
    en: 'Amounts such as 1.234 and 1,234',
    ru: 'Суммы вида 1.234 и 1,234',
    zh: '形如 1.234 和 1,234 的金额',
    vi: 'Số tiền dạng 1.234 và 1,234',
  },
  lines: {
    en: 'Orders of several rows',
    ru: 'Заказы из нескольких строк',
    zh: '由多行组成的订单',
    vi: 'Đơn gồm nhiều dòng',
  },
  refunds: { en: 'Refunds', ru: 'Возвраты', zh: '退款', vi: 'Hoàn tiền' },
  hundredths: {
    en: 'The amounts are in cents (hundredths)',
    ru: 'Суммы в копейках (сотых долях)',
    zh: '金额以分（百分之一）为单位',
    vi: 'Số tiền tính bằng xu (phần trăm đơn vị)',
  },
  meanings: {
    order: { en: 'An order', ru: 'Заказ', zh: '计为订单', vi: 'Là đơn hàng' },
    refund: { en: 'Given back', ru: 'Возврат', zh: '已退款', vi: 'Đã hoàn' },
    leftOut: { en: 'Left out', ru: 'Не учитывать', zh: '不计入', vi: 'Bỏ qua' },
  },
  datedBy: {
    ordered: { en: 'Of the order', ru: 'Дата заказа', zh: '下单日期', vi: 'Ngày đặt hàng' },
    paid: { en: 'Of the payment', ru: 'Дата оплаты', zh: '付款日期', vi: 'Ngày thanh toán' },
  },
  dateOrders: {
    dayFirst: { en: 'Day first', ru: 'Сначала день', zh: '日在前', vi: 'Ngày trước' },
    monthFirst: { en: 'Month first', ru: 'Сначала месяц', zh: '月在前', vi: 'Tháng trước' },
  },
  decimalSigns: {
    none: {
      en: 'Thousands, both of them',
      ru: 'И точка, и запятая отделяют тысячи',
      zh: '点和逗号都是千位分隔符',
      vi: 'Cả chấm và phẩy đều phân cách hàng nghìn',
    },
    point: {
      en: 'The point is the decimal sign',
      ru: 'Точка отделяет дробную часть',
      zh: '点是小数点',
      vi: 'Dấu chấm là dấu thập phân',
    },
    comma: {
      en: 'The comma is the decimal sign',
      ru: 'Запятая отделяет дробную часть',
      zh: '逗号是小数点',
      vi: 'Dấu phẩy là dấu thập phân',
    },
  },
  linesBy: {
    add: {
      en: 'The amounts of the rows add up',
      ru: 'Суммы строк складываются',
      zh: '各行金额相加',
      vi: 'Cộng số tiền các dòng',
    },
    repeat: {
      en: 'Each row repeats the amount of the order',
      ru: 'Каждая строка повторяет сумму заказа',
      zh: '每行重复整单金额',
      vi: 'Mỗi dòng lặp lại số tiền của cả đơn',
    },
  },
  refundsBy: {
    giveBack: {
      en: 'Taken from the orders they give back',
      ru: 'Вычесть из возвращённых заказов',
      zh: '从对应订单中扣除',
      vi: 'Trừ vào đơn được hoàn',
    },
    keep: {
      en: 'Rows of their own, below zero',
      ru: 'Оставить отдельными строками с минусом',
      zh: '作为单独的负数行',
      vi: 'Thành dòng riêng, số âm',
    },
  },
  rate: {
    en: 'One {from} in {to}',
    ru: '1 {from} в {to}',
    zh: '1 {from} 折合 {to}',
    vi: '1 {from} bằng bao nhiêu {to}',
  },
  chooseFile: { en: 'Choose a file…', ru: 'Выбрать файл…', zh: '选择文件…', vi: 'Chọn tệp…' },
  orFile: {
    en: 'Or a file, however large: drop it here. CSV, TSV, Parquet or Excel; it is read on this computer and stays there.',
    ru: 'Или файл любой величины: перетащите его сюда. CSV, TSV, Parquet или Excel; он читается на этом компьютере и никуда не отправляется.',
    zh: '也可以把任意大小的文件拖到这里：CSV、TSV、Parquet 或 Excel。文件只在本机读取，不会上传。',
    vi: 'Hoặc một tệp, lớn bao nhiêu cũng được: thả vào đây. CSV, TSV, Parquet hoặc Excel; tệp được đọc ngay trên máy này và không gửi đi đâu.',
  },
  trySample: {
    en: 'Try with sample orders',
    ru: 'Попробовать на примерах заказов',
    zh: '用示例订单试一试',
    vi: 'Thử với đơn hàng mẫu',
  },
  sampleHint: {
    en: 'Puts a small made-up table on a new sheet.',
    ru: 'На новом листе появится небольшая выдуманная таблица.',
    zh: '在新工作表中放入一个小的虚构表格。',
    vi: 'Đặt một bảng nhỏ hư cấu lên trang tính mới.',
  },
  fileAgain: { en: 'Refresh from a file…', ru: 'Обновить из файла…', zh: '从文件刷新…', vi: 'Làm mới từ tệp…' },
  fileAgainHint: {
    en: 'Choose the file as it is now: these sheets are made anew from it, and what you typed on them is not kept.',
    ru: 'Выберите файл в его нынешнем виде: эти листы строятся из него с нуля; то, что вы на них вписали, не сохранится.',
    zh: '请选择最新的文件：将据此重新生成这些工作表，您在其中输入的内容不会保留。',
    vi: 'Chọn tệp như hiện nay: các trang này được tạo lại từ tệp đó; nội dung bạn đã gõ trên chúng không được giữ.',
  },
  tables: { en: 'Table of the file', ru: 'Таблица файла', zh: '文件中的表', vi: 'Bảng trong tệp' },
  tablesHint: {
    en: 'The file holds {tables} tables; only this one is read.',
    ru: 'Таблиц в файле: {tables}; читается только эта.',
    zh: '文件中有 {tables} 张表，只读取这一张。',
    vi: 'Tệp có {tables} bảng; chỉ đọc bảng này.',
  },
  whichTable: {
    en: 'The file holds {tables} tables, and nothing tells which one holds the orders. Choose one.',
    ru: 'Таблиц в файле: {tables}, и не видно, в какой из них заказы. Выберите таблицу.',
    zh: '文件中有 {tables} 张表，无法判断订单在哪一张里。请选择。',
    vi: 'Tệp có {tables} bảng và không có gì cho biết bảng nào chứa đơn hàng. Hãy chọn một bảng.',
  },
  encoding: { en: 'File encoding', ru: 'Кодировка файла', zh: '文件编码', vi: 'Bảng mã của tệp' },
  rowsRead: {
    en: 'Read so far: {rows} rows',
    ru: 'Прочитано строк: {rows}',
    zh: '已读取 {rows} 行',
    vi: 'Đã đọc {rows} dòng',
  },
  stopReading: { en: 'Cancel', ru: 'Отмена', zh: '取消', vi: 'Hủy' },
  notRead: {
    en: 'The file could not be read',
    ru: 'Файл не удалось прочитать',
    zh: '无法读取文件',
    vi: 'Không đọc được tệp',
  },
  fileReasons: {
    fileEmpty: {
      en: 'It is empty. Export it again, then choose it once more.',
      ru: 'Он пуст. Выгрузите его заново и выберите ещё раз.',
      zh: '文件是空的。请重新导出后再选择。',
      vi: 'Tệp trống. Hãy xuất lại rồi chọn lần nữa.',
    },
    fileNoTable: {
      en: 'It holds no table: a row of headings with rows under it. Choose another file.',
      ru: 'В нём нет таблицы: строки заголовков и строк под ней. Выберите другой файл.',
      zh: '其中没有表格：需要一行标题及其下方的数据行。请选择其他文件。',
      vi: 'Trong tệp không có bảng: một dòng tiêu đề và các dòng bên dưới. Hãy chọn tệp khác.',
    },
    fileBroken: {
      en: 'It ends in the middle or is damaged. Download or export it again, then choose it once more.',
      ru: 'Он обрывается на середине или повреждён. Скачайте или выгрузите его заново и выберите ещё раз.',
      zh: '文件不完整或已损坏。请重新下载或导出后再选择。',
      vi: 'Tệp bị cắt ngang hoặc hỏng. Hãy tải xuống hoặc xuất lại rồi chọn lần nữa.',
    },
    fileLocked: {
      en: 'It is a workbook with a password, or one of before 2007. Save it as .xlsx without a password, then choose it.',
      ru: 'Это книга с паролем или в формате до 2007 года. Сохраните её как .xlsx без пароля и выберите снова.',
      zh: '这是带密码的工作簿，或 2007 年之前的格式。请另存为不带密码的 .xlsx 后再选择。',
      vi: 'Đây là sổ có mật khẩu, hoặc định dạng trước 2007. Hãy lưu thành .xlsx không mật khẩu rồi chọn lại.',
    },
  },
  fill: {
    open: { en: 'Fill the plan', ru: 'Заполнить план', zh: '填入计划', vi: 'Điền vào kế hoạch' },
    openHint: {
      en: 'Prices, shares, repeat orders, refunds, season and facts of these orders, into a sales plan of this workbook.',
      ru: 'Цены, доли, повторные заказы, возвраты, сезон и факт из этих заказов — в план продаж этой книги.',
      zh: '把这些订单中的价格、占比、复购、退款、季节性和实际数据填入本工作簿的销售计划。',
      vi: 'Đưa giá, tỷ trọng, đơn mua lại, hoàn tiền, mùa vụ và số thực tế từ các đơn này vào kế hoạch bán hàng của sổ.',
    },
    title: {
      en: 'Fill the plan from orders',
      ru: 'Заполнение плана по заказам',
      zh: '用订单填写计划',
      vi: 'Điền kế hoạch từ đơn hàng',
    },
    back: { en: 'Back', ru: 'Назад', zh: '返回', vi: 'Quay lại' },
    comparing: {
      en: 'Comparing the orders with the plan…',
      ru: 'Сравнение заказов с планом…',
      zh: '正在对照订单与计划…',
      vi: 'Đang so đơn hàng với kế hoạch…',
    },
    noModel: {
      en: 'This workbook has no sales plan and no funnel. Make one on the page Models, with the names of your products and channels, then come back.',
      ru: 'В этой книге нет ни плана продаж, ни воронки. Создайте модель на странице «Модели» с названиями ваших продуктов и каналов и вернитесь сюда.',
      zh: '本工作簿中没有销售计划，也没有漏斗。请先在“模型”页用您的产品和渠道名称创建一个，然后再回来。',
      vi: 'Sổ này chưa có kế hoạch bán hàng hay phễu. Hãy tạo ở trang Mô hình với tên sản phẩm và kênh của bạn rồi quay lại.',
    },
    model: { en: 'Model', ru: 'Модель', zh: '模型', vi: 'Mô hình' },
    nothing: {
      en: 'The plan holds already what these orders say. Products are found by their names: they must be the same in both.',
      ru: 'В плане уже стоит то, что говорят эти заказы. Продукты находятся по названиям: они должны совпадать.',
      zh: '计划中已是这些订单所示的数值。产品按名称匹配，两处名称须一致。',
      vi: 'Kế hoạch đã chứa đúng những gì các đơn này cho biết. Sản phẩm được tìm theo tên: tên ở hai nơi phải giống nhau.',
    },
    plan: { en: 'Assumptions of the plan', ru: 'Допущения плана', zh: '计划假设', vi: 'Giả định của kế hoạch' },
    fact: {
      en: 'Facts of periods that are over',
      ru: 'Факт завершённых периодов',
      zh: '已结束各期的实际值',
      vi: 'Số thực tế của các kỳ đã kết thúc',
    },
    all: { en: 'All of them', ru: 'Все', zh: '全部', vi: 'Tất cả' },
    take: { en: 'Fill in {lines}', ru: 'Заполнить: {lines}', zh: '填入 {lines} 项', vi: 'Điền {lines} ô' },
    writing: { en: 'Filling in…', ru: 'Заполнение…', zh: '正在填入…', vi: 'Đang điền…' },
    filled: {
      en: 'Cells filled in: {cells}. Their notes say from where and when.',
      ru: 'Заполнено ячеек: {cells}. В примечаниях указано, откуда и когда.',
      zh: '已填入 {cells} 个单元格，备注中注明了来源和日期。',
      vi: 'Đã điền {cells} ô. Ghi chú cho biết nguồn và ngày.',
    },
    undone: {
      en: 'Taken back: the plan is as it was.',
      ru: 'Отменено: план такой, каким был.',
      zh: '已撤销：计划恢复原样。',
      vi: 'Đã hoàn tác: kế hoạch trở lại như cũ.',
    },
    show: { en: 'Go to the plan', ru: 'Перейти к плану', zh: '查看计划', vi: 'Đến kế hoạch' },
    undo: { en: 'Undo', ru: 'Отменить', zh: '撤销', vi: 'Hoàn tác' },
    again: { en: 'Compare again', ru: 'Сравнить ещё раз', zh: '重新对照', vi: 'So lại' },
    basis: {
      orders: { en: 'from {count} orders', ru: 'заказов: {count}', zh: '来自 {count} 个订单', vi: 'từ {count} đơn' },
      customers: {
        en: 'from {count} customers',
        ru: 'клиентов: {count}',
        zh: '来自 {count} 位客户',
        vi: 'từ {count} khách',
      },
      months: {
        en: 'from {count} whole months',
        ru: 'полных месяцев: {count}',
        zh: '来自 {count} 个完整月份',
        vi: 'từ {count} tháng trọn',
      },
      refunds: {
        en: 'from {count} refunds',
        ru: 'возвратов: {count}',
        zh: '来自 {count} 笔退款',
        vi: 'từ {count} lần hoàn tiền',
      },
      spend: {
        en: 'from {count} rows of spend and leads',
        ru: 'строк расходов и лидов: {count}',
        zh: '来自 {count} 行花费与线索',
        vi: 'từ {count} dòng chi phí và lead',
      },
    },
    spend: {
      title: { en: 'Spend and leads', ru: 'Расходы и лиды', zh: '花费与线索', vi: 'Chi phí và lead' },
      about: {
        en: 'A table with a column of days, weeks or months, one of spend or leads, and if you like one of channels. Columns named as stages count as people of that stage.',
        ru: 'Таблица со столбцом дней, недель или месяцев, столбцом расходов или лидов и, если есть, каналов. Столбцы с названиями этапов — люди на этих этапах.',
        zh: '表中须有一列日期、周或月份，一列花费或线索，可另有一列渠道。列名与阶段同名的，计为该阶段人数。',
        vi: 'Bảng có cột ngày, tuần hoặc tháng, cột chi phí hoặc lead, và có thể có cột kênh. Cột mang tên một giai đoạn là số người ở giai đoạn đó.',
      },
      alone: {
        en: 'This is a table of spend and leads. It can fill the facts of a sales plan and the counts of a funnel; for an analysis choose a table of orders.',
        ru: 'Это таблица расходов и лидов. Из неё заполняются факты плана продаж и числа воронки; для анализа выберите таблицу заказов.',
        zh: '这是花费与线索表，可用于填写销售计划的实际数和漏斗人数；要做分析请选择订单表。',
        vi: 'Đây là bảng chi phí và lead. Nó điền được số thực tế của kế hoạch bán hàng và số người trong phễu; để phân tích, hãy chọn bảng đơn hàng.',
      },
      add: {
        en: 'Compare the selected table too',
        ru: 'Сравнить и выделенную таблицу',
        zh: '同时对照所选表格',
        vi: 'So cả bảng đang chọn',
      },
      notOne: {
        en: 'The selection is no table of spend and leads: select a cell of one whose headings name a period, and spend or leads.',
        ru: 'Выделена не таблица расходов и лидов: выделите ячейку таблицы, где в заголовках есть период и расходы или лиды.',
        zh: '所选区域不是花费与线索表：请选中一张表中的单元格，其标题须含期间，以及花费或线索。',
        vi: 'Vùng chọn không phải bảng chi phí và lead: hãy chọn một ô trong bảng có tiêu đề kỳ và chi phí hoặc lead.',
      },
      tooLong: {
        en: 'The table has more than 200,000 rows: sum it up by day and channel first.',
        ru: 'В таблице больше 200 000 строк: сначала сложите её по дням и каналам.',
        zh: '该表超过 200,000 行：请先按日期和渠道汇总。',
        vi: 'Bảng có hơn 200.000 dòng: hãy cộng theo ngày và kênh trước.',
      },
      read: {
        en: '{place}: {rows} rows, {from} to {to}. Only periods that are over and wholly within it are compared.',
        ru: '{place}: строк {rows}, с {from} по {to}. Сравниваются только завершённые периоды, целиком попавшие в таблицу.',
        zh: '{place}：{rows} 行，{from} 至 {to}。仅对照已结束且被该表完整覆盖的各期。',
        vi: '{place}: {rows} dòng, từ {from} đến {to}. Chỉ so các kỳ đã kết thúc và nằm trọn trong bảng.',
      },
      noRows: {
        en: 'No row of the table could be read.',
        ru: 'Ни одну строку таблицы не удалось прочитать.',
        zh: '该表没有可读取的行。',
        vi: 'Không đọc được dòng nào của bảng.',
      },
      unread: {
        en: 'Left out, as the period or a number cannot be read: {count} (rows {rows})',
        ru: 'Пропущено, так как не читается период или число: {count} (строки {rows})',
        zh: '因期间或数字无法读取而略去：{count}（第 {rows} 行）',
        vi: 'Bỏ qua vì không đọc được kỳ hoặc số: {count} (dòng {rows})',
      },
      unknown: {
        en: 'Channels that the model does not have: {channels}. What they brought counts in totals only; name channels alike in both to have each apart.',
        ru: 'Каналов нет в модели: {channels}. Они входят только в итоги; чтобы считать каждый, назовите каналы одинаково.',
        zh: '模型中没有的渠道：{channels}。它们只计入合计；两处名称一致时才逐个计入。',
        vi: 'Kênh không có trong mô hình: {channels}. Chúng chỉ được tính vào tổng; hãy đặt tên kênh giống nhau để tách từng kênh.',
      },
      coarse: {
        en: 'The rows of the table are longer than the periods of the model: give it a table by day or by week.',
        ru: 'Строки таблицы длиннее периодов модели: нужна таблица по дням или неделям.',
        zh: '表中各行的期间长于模型的期间：请提供按日或按周的表。',
        vi: 'Mỗi dòng của bảng dài hơn kỳ của mô hình: hãy dùng bảng theo ngày hoặc theo tuần.',
      },
    },
  },
  payback: {
    title: { en: 'CAC payback', ru: 'Окупаемость CAC', zh: 'CAC 回收', vi: 'Hoàn vốn CAC' },
    about: {
      en: 'Select a table of spend by day, week or month, and by channel if it has one: a sheet will say when customers bring back what winning them cost.',
      ru: 'Выделите таблицу расходов по дням, неделям или месяцам и, если есть, каналам: отдельный лист покажет, когда клиенты возвращают расходы на их привлечение.',
      zh: '请选中按日、周或月（可另按渠道）的花费表：将增加一张表，显示客户何时赚回获客成本。',
      vi: 'Hãy chọn bảng chi phí theo ngày, tuần hoặc tháng, và theo kênh nếu có: một trang sẽ cho biết khi nào khách mang lại đủ chi phí thu hút họ.',
    },
    add: {
      en: 'Add the selected table of spend',
      ru: 'Добавить выделенную таблицу расходов',
      zh: '添加所选的花费表',
      vi: 'Thêm bảng chi phí đang chọn',
    },
    other: {
      en: 'Take another table',
      ru: 'Взять другую таблицу',
      zh: '换一张表',
      vi: 'Lấy bảng khác',
    },
    remove: { en: 'Leave it out', ru: 'Не учитывать', zh: '不使用', vi: 'Bỏ ra' },
    noSpend: {
      en: 'The table has leads, but no column of spend: select one that has.',
      ru: 'В таблице есть лиды, но нет столбца расходов: выделите таблицу с расходами.',
      zh: '该表有线索但没有花费列：请选择带花费列的表。',
      vi: 'Bảng có lead nhưng không có cột chi phí: hãy chọn bảng có cột này.',
    },
    margin: {
      en: 'Margin, % of revenue',
      ru: 'Маржа, % выручки',
      zh: '毛利率，%',
      vi: 'Lãi gộp, % doanh thu',
    },
    marginHint: {
      en: 'What is left of revenue after the cost of what was sold. Empty: revenue itself has to pay CAC back.',
      ru: 'Что остаётся от выручки после себестоимости. Пусто — CAC окупает сама выручка.',
      zh: '收入扣除所售商品成本后的部分。留空则以收入本身回收 CAC。',
      vi: 'Phần doanh thu còn lại sau giá vốn. Để trống: chính doanh thu hoàn vốn CAC.',
    },
    marginWrong: {
      en: 'A number above 0, at most 100.',
      ru: 'Число больше 0 и не больше 100.',
      zh: '请输入大于 0 且不超过 100 的数。',
      vi: 'Một số lớn hơn 0, không quá 100.',
    },
  },
  sql: {
    title: { en: 'Copy the SQL', ru: 'Скопировать SQL', zh: '复制 SQL', vi: 'Sao chép SQL' },
    about: {
      en: 'For a table that is too large to leave its database: the same cohorts, scores and histories, computed there. Run on DuckDB and PostgreSQL. Amounts count as they are stored, refunds as negative rows.',
      ru: 'Для таблицы, которую не выгрузить из базы: те же когорты, оценки и истории считаются в ней самой. Проверено в DuckDB и PostgreSQL. Суммы берутся как хранятся, возвраты — отрицательными строками.',
      zh: '适用于大到无法导出的表：同样的同期群、评分和购买历史在数据库内计算。已在 DuckDB 和 PostgreSQL 上运行验证。金额按存储值计算，退款为负数行。',
      vi: 'Dành cho bảng quá lớn để rời cơ sở dữ liệu: cùng cohort, điểm và lịch sử mua, tính ngay tại đó. Đã chạy trên DuckDB và PostgreSQL. Số tiền tính như đang lưu, hoàn tiền là dòng âm.',
    },
    table: { en: 'Name of the table', ru: 'Имя таблицы', zh: '表名', vi: 'Tên bảng' },
    copy: { en: 'Copy', ru: 'Скопировать', zh: '复制', vi: 'Sao chép' },
    copied: { en: 'Copied', ru: 'Скопировано', zh: '已复制', vi: 'Đã sao chép' },
    results: {
      customers: {
        en: 'First and last order of each customer',
        ru: 'Первый и последний заказ каждого клиента',
        zh: '每位客户的首单与末单',
        vi: 'Đơn đầu và đơn cuối của từng khách',
      },
      cohorts: {
        en: 'Cohorts by age: customers and money',
        ru: 'Когорты по возрасту: клиенты и деньги',
        zh: '同期群按期数：客户数与金额',
        vi: 'Cohort theo tuổi: khách và doanh thu',
      },
      channels: {
        en: 'The same by channel of the first order',
        ru: 'То же по каналу первого заказа',
        zh: '同上，按首单渠道',
        vi: 'Như trên, theo kênh của đơn đầu',
      },
      scores: {
        en: 'RFM scores of each customer',
        ru: 'Оценки RFM каждого клиента',
        zh: '每位客户的 RFM 评分',
        vi: 'Điểm RFM của từng khách',
      },
      scoreGroups: {
        en: 'Customers and money by RFM score',
        ru: 'Клиенты и деньги по оценкам RFM',
        zh: '按 RFM 评分汇总客户数与金额',
        vi: 'Khách và doanh thu theo điểm RFM',
      },
      histories: {
        en: 'Distinct histories for BG/NBD, in days',
        ru: 'Различные истории для BG/NBD, в днях',
        zh: '用于 BG/NBD 的购买历史（天）',
        vi: 'Các lịch sử mua cho BG/NBD, theo ngày',
      },
      topCustomers: {
        en: 'Customers with most money',
        ru: 'Клиенты с наибольшей суммой',
        zh: '金额最高的客户',
        vi: 'Khách có doanh thu cao nhất',
      },
    },
  },
} as const satisfies WordTree;

interface WordTree {
  readonly [key: string]: Texts | WordTree;
}

/** What a column is called, and what it holds. */
export function roleWords(
  role: Role,
  { roles, roleHints }: AnalyseWords,
  language: Language,
): { readonly name: string; readonly hint: string } {
  if (role === 'customer' || role === 'date' || role === 'amount' || role === 'channel')
    return { name: roles[role], hint: roleHints[role] };
  return { name: tableWords.roles[role][language], hint: tableWords.roleHints[role][language] };
}
