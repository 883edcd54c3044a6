import type { ShareWords } from './en-share';
import { writtenNumber } from './formats';
import { plural } from './plural';

const count = (number: number, forms: Parameters<typeof plural>[2]): string =>
  `${writtenNumber('ru', number)} ${plural('ru', number, forms)}`;
const formulas = { one: 'формула', few: 'формулы', other: 'формул' };
const formulasInAccusative = { one: 'формулу', few: 'формулы', other: 'формул' };
const cells = { one: 'ячейка', few: 'ячейки', other: 'ячеек' };
const names = { one: 'имя', few: 'имени', other: 'имён' };

export const shareRu: ShareWords = {
  title: 'Поделиться книгой',
  intro:
    'Модели и анализы состоят из обычных формул Excel. Надстройка нужна только формулам с функциями PLAN — здесь их можно перевести на работу без неё.',
  back: 'Назад',
  goTo: (place) => `Перейти к ${place}`,
  more: (number) => `Показать ещё ${writtenNumber('ru', number)}`,

  toShare: {
    heading: 'Перед отправкой',
    text: 'PLAN.IRR и PLAN.NPV становятся функциями самого Excel там, где результат тот же. Остальные формулы PLAN заменяются короткими именами, например =UE(99,42), или значениями; сами формулы сохраняются. Значение на месте формулы выделено курсивом на сером фоне.',
    forWhom: 'Чем заменить формулы',
    ways: { shortNames: 'Короткими именами', values: 'Только значениями' },
    readers: {
      shortNames: 'Откроется и посчитается в Microsoft\u00a0365, Excel 2024 и Excel для Интернета.',
      values: 'Откроется в любом Excel начиная с 2010, в LibreOffice и Google Таблицах; числа там уже не изменятся.',
    },
    look: 'Показать, что требует надстройки',
    none: 'Этой книге надстройка не нужна: книгу можно отправлять как есть.',
    title: 'Что требует надстройки',
    intro: 'Пока ничего не изменено.',
    toFormulas: (number) => `${count(number, formulas)} — посчитается без надстройки`,
    toValues: (number) => `${count(number, formulas)} — на значения, формулы сохранятся`,
    staying: (number) => `${count(number, formulas)} — без изменений`,
    value: (shown) => `значение: ${shown}`,
    long: 'На таблице такого размера короткое имя считалось бы слишком долго.',
    notComputed: 'Результата пока нет, сохранять нечего. Сначала исправьте или допишите формулу.',
    spillUsed: (place) => `${place} берёт весь результат через #, со значением это невозможно.`,
    outside: 'Используются и вне ячеек; это измените вручную:',
    places: { name: 'Имя', conditionalFormat: 'Условное форматирование', validation: 'Проверка данных' },
    addedNames: (list) => `Будут добавлены имена: ${list}.`,
    otherNames: (pairs) => `Эти имена в книге уже заняты, поэтому наши называются иначе: ${pairs}.`,
    start: (number) => `Заменить ${count(number, formulasInAccusative)}`,
    done: 'Книгу можно отправлять',
    doneInPart: 'Формулы заменены',
    doneWith: (byName, byValue) => {
      const named = `Без надстройки теперь считается ${count(byName, formulas)}`;
      const valued = `значениями заменено ${count(byValue, formulas)}`;
      if (byValue === 0) return `${named}.`;
      return byName === 0 ? `З${valued.slice(1)}.` : `${named}, ${valued}.`;
    },
    still: (number) => `Надстройка всё ещё нужна в ${count(number, { one: 'месте', other: 'местах' })}.`,
    differing: (number) =>
      `С короткими именами результат вышел бы другим (${count(number, formulas)}), поэтому вместо них записаны значения: ни одно число не изменилось.`,
    next: 'Сохраните книгу и отправьте её. Формулы можно вернуть в любой момент.',
    nextInPart:
      'Исправьте это, прежде чем сохранить и отправить книгу: иначе получатель увидит там #ИМЯ? (#NAME?). Заменённые формулы можно вернуть в любой момент.',
    undo: 'Отменить',
    undone: 'Отменено: все формулы стали прежними.',
  },

  toRestore: {
    heading: 'Возврат формул',
    text: (number) =>
      `В этой книге ${plural('ru', number, { one: 'заменена', other: 'заменено' })} ${count(number, formulas)}.`,
    look: 'Показать, что вернётся',
    title: 'Что вернётся',
    intro: 'Формулы PLAN вернутся в те ячейки, где стоят сейчас.',
    lost: (number) => `Ячеек больше нет, вернуть нельзя: ${count(number, formulas)}.`,
    changed: (number) =>
      `${plural('ru', number, { one: 'Изменена', other: 'Изменено' })} ${count(number, cells)}: там уже не то, что было записано при замене. Отметьте, куда всё равно вернуть формулу.`,
    changedAlone: 'Здесь уже не то, что было записано при замене; ячейка останется как есть.',
    holds: (shown) => `сейчас: ${shown}`,
    start: (number) => `Вернуть ${count(number, formulasInAccusative)}`,
    done: (number) => `${plural('ru', number, { one: 'Возвращена', other: 'Возвращено' })} ${count(number, formulas)}`,
    left: (number) => `Без изменений: ${count(number, cells)}.`,
    removed: (list) => `Удалены короткие имена, которые больше нигде не используются: ${list}.`,
    next: 'Формулы PLAN считаются везде, где установлена надстройка. Перед следующей отправкой книги замените их снова.',
  },

  names: {
    heading: 'Короткие имена',
    switch: 'Использовать короткие имена в этой книге',
    text: 'Вместо =PLAN.UE(99,42) пишите =UE(99,42): такая формула считается без надстройки у всех, кто откроет книгу. Нужен Excel 2024, Microsoft 365 или Excel для Интернета.',
    whenTyped: 'Добавлять короткое имя, когда его вводят в ячейку',
    some: (number, of) =>
      `В этой книге ${writtenNumber('ru', number)} из ${count(of, { one: 'имени', other: 'имён' })}.`,
    taken: 'Эти имена в книге уже заняты и останутся как есть; наши будут называться так:',
    added: (number) => `${plural('ru', number, { one: 'Добавлено', other: 'Добавлено' })} ${count(number, names)}.`,
    removed: (number) => `Удалено ${count(number, names)}.`,
    removeTitle: 'Удалить короткие имена?',
    uses: (number) =>
      `Их ${plural('ru', number, { one: 'использует', other: 'используют' })} ${count(number, formulas)}: там появится #ИМЯ? (#NAME?).`,
    remove: 'Удалить имена',
    keep: 'Оставить имена',
  },

  toRepair: {
    heading: 'Исправление',
    text: 'Формулы с ошибкой #ИМЯ? (#NAME?), введённые до загрузки надстройки или пришедшие из файла, вводятся заново.',
    look: 'Найти неработающие формулы',
    none: 'Неработающих формул не найдено.',
    title: 'Неработающие формулы',
    intro: 'Они будут введены заново в таком виде.',
    start: (number) => `Исправить ${count(number, formulasInAccusative)}`,
    done: (number) => `${plural('ru', number, { one: 'Исправлена', other: 'Исправлено' })} ${count(number, formulas)}`,
    remaining: (number) => `С ошибкой #ИМЯ? (#NAME?) осталось: ${count(number, formulas)}.`,
    noFunction: (name) => `Функции ${name} нет. Проверьте написание или обновите надстройку.`,
    noShortName: (name) => `Имени ${name} в этой книге нет. Включите короткие имена.`,
    notLoaded:
      'Excel ещё не подхватил функции надстройки. Перезагрузите панель или перезапустите Excel и повторите исправление.',
    other: 'В формуле есть другое имя или функция, которых Excel не знает.',
  },

  steps: {
    reading: 'Просмотр книги',
    writing: 'Изменение формул',
    calculating: 'Excel пересчитывает книгу',
    undoing: 'Возврат к исходному состоянию',
  },
  cancelled: 'Отменено. Книга осталась прежней.',
};
