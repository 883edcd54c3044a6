import type { AnalyseWords } from './en-analyse';
import { writtenNumber } from './formats';
import { plural } from './plural';

const count = (number: number, forms: Parameters<typeof plural>[2]): string =>
  `${writtenNumber('ru', number)} ${plural('ru', number, forms)}`;
const rows = { one: 'строка', few: 'строки', other: 'строк' };

export const analyseRu: AnalyseWords = {
  title: 'Анализ таблицы заказов',
  intro:
    'Когорты, удержание, RFM-сегменты и ценность клиентов — на новых листах этой книги. Каждая строка таблицы — заказ: клиент и дата, а лучше ещё сумма и канал.',
  howTo: 'Выделите на листе любую ячейку таблицы или нужную её часть.',
  selected: (place, number) => `Выделено: ${place}, ${count(number, rows)}`,
  nothing: 'Там, где сейчас выделение, таблицы нет.',
  use: 'Взять эту таблицу',
  finding: 'Чтение таблицы…',
  made: 'Анализы в этой книге',
  back: 'Все анализы',

  columns: 'Столбцы',
  roles: { customer: 'Клиент', date: 'Дата', amount: 'Сумма', channel: 'Канал' },
  roleHints: {
    customer: 'Кто заказал: код, e-mail или имя.',
    date: 'День заказа.',
    amount: 'Сколько заплачено. Без сумм не будет RFM и ценности клиентов.',
    channel: 'Откуда пришёл заказ.',
  },
  choose: 'Выберите столбец',
  none: 'Нет в таблице',
  column: (letters) => `Столбец ${letters}`,
  firstRows: 'Первые строки',
  needed: 'Укажите столбцы с клиентом и датой.',

  data: 'Данные',
  reading: (read, of) => `Чтение: ${writtenNumber('ru', read)} из ${count(of, { one: 'строки', other: 'строк' })}`,
  read: (number, customers) =>
    `${count(number, { one: 'заказ', few: 'заказа', other: 'заказов' })}, ${count(customers, { one: 'клиент', few: 'клиента', other: 'клиентов' })}`,
  readEvents: (number, users) =>
    `${count(number, { one: 'событие', few: 'события', other: 'событий' })}, ${count(users, { one: 'пользователь', few: 'пользователя', other: 'пользователей' })}`,
  between: (first, last) => `с ${first} по ${last}`,
  then: (days) => `, ${days}`,
  noProblems: 'В этих столбцах ошибок не найдено.',
  problems: (number) =>
    `${plural('ru', number, { one: 'Найдена', other: 'Найдено' })} ${count(number, { one: 'проблема', few: 'проблемы', other: 'проблем' })}:`,
  rows: (number) => count(number, rows),
  row: (number) => `строка ${number}`,
  goToRow: (number) => `Перейти к строке ${number}`,
  noneUsed: 'Нет ни одной строки и с клиентом, и с датой. Проверьте столбцы выше.',
  readAgain: 'Прочитать снова',

  make: 'Что построить',
  parts: {
    cohorts: 'Когорты: численность, удержание и деньги в виде тепловых карт',
    retention: 'Кривая удержания с прогнозом',
    rfm: 'RFM-сегменты с советами, сколько усилий вкладывать',
    pyramid: 'Пирамида клиентов и кривая Парето',
    value: 'Ценность клиентов',
    next: 'Следующий продукт: что покупают после первого и когда',
    subscription: 'Подписки: заказы — это оплаты подписок',
    events: 'События: липкость, матрица функций, магическое число',
  },
  needsAmount: 'Для RFM, пирамиды, ценности клиентов и подписок нужен столбец с суммами.',
  needsProduct: 'Для следующего продукта нужен столбец с продуктами.',
  needsEvent: 'Для событий нужен столбец с событиями: что сделал пользователь.',
  nothingChosen: 'Выберите хотя бы одну часть.',
  period: 'Период',
  periods: { week: 'Недели', month: 'Месяцы', quarter: 'Кварталы' },
  byChannel: 'Отдельная тепловая карта по каждому каналу',
  more: 'Другие параметры',
  mode: 'Клиент считается удержанным',
  modes: { on: 'в каждом периоде с заказом', on_or_after: 'во всех периодах до последнего заказа' },
  bins: 'Число ступеней в оценках RFM',
  binsHint: 'От 2 до 9; обычно 5.',
  keepDuplicates: 'Считать повторяющиеся строки отдельными заказами',
  currency: 'Валюта сумм',
  start: 'Построить листы',

  making: (place) => `Анализ: ${place}`,
  steps: {
    reading: 'Чтение таблицы',
    cohorts: 'Подсчёт когорт',
    retention: 'Подбор кривой удержания',
    rfm: 'Оценка клиентов по RFM',
    pyramid: 'Ранжирование клиентов',
    value: 'Расчёт ценности клиентов',
    next: 'Поиск следующих продуктов',
    subscription: 'Движение регулярной выручки',
    events: 'Путь пользователей',
    report: 'Разметка листов',
    checking: 'Проверка книги',
    writing: 'Запись листов',
    calculating: 'Excel пересчитывает',
    undoing: 'Отмена начатого',
  },
  cancelled: 'Отменено. Книга осталась без изменений.',

  ready: 'Анализ готов',
  refreshed: 'Анализ обновлён',
  from: (place) => `Источник: ${place}`,
  found: (counted, days) => `Всего: ${counted}, ${days}.`,
  nextPeriod: {
    week: (share) => `На следующей неделе после первого заказа снова заказывают в среднем ${share} клиентов.`,
    month: (share) => `В следующем месяце после первого заказа снова заказывают в среднем ${share} клиентов.`,
    quarter: (share) => `В следующем квартале после первого заказа снова заказывают в среднем ${share} клиентов.`,
  },
  open: 'Перейти к первому листу',
  sheets: 'Листы',
  refresh: 'Обновить',
  refreshHint: '«Обновить» заново читает таблицу и строит эти листы с нуля; то, что вы на них вписали, не сохранится.',
  other: 'Изменить параметры',
  another: 'Другая таблица',
  removed: 'Анализ удалён. Остальное содержимое книги не затронуто.',
};
