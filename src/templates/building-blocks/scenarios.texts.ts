// What scenarios.ts says.
import type { Texts } from '../../locales/language';

export const scenarios: Texts = { en: 'Scenarios', ru: 'Сценарии', zh: '情景', vi: 'Kịch bản' };
export const scenariosHint: Texts = {
  en: '1 to 5, from cautious to bold; one cell of the model selects the scenario.',
  ru: 'От осторожного к смелому; выбор — в одной ячейке модели. От 1 до 5.',
  zh: '1 至 5 个，从保守到乐观；模型中用一个单元格切换。',
  vi: 'Từ thận trọng đến lạc quan; chọn bằng một ô trong mô hình; từ 1 đến 5.',
};
export const scenario: Texts = { en: 'Scenario', ru: 'Сценарий', zh: '情景', vi: 'Kịch bản' };
export const scenarioNote: Texts = {
  en: 'Everything is computed for the scenario chosen here.',
  ru: 'Вся модель считается для выбранного здесь сценария.',
  zh: '整个模型按此处所选情景计算。',
  vi: 'Toàn bộ mô hình được tính theo kịch bản chọn ở đây.',
};
export const seeLine: Texts = { en: 'see the line', ru: 'см. строку', zh: '见各行', vi: 'xem từng dòng' };
export const valuesOfThisScenario: Texts = {
  en: 'Values of this scenario.',
  ru: 'Значения этого сценария.',
  zh: '该情景下的取值。',
  vi: 'Giá trị của kịch bản này.',
};
export const value: Texts = { en: 'Value', ru: 'Значение', zh: '数值', vi: 'Giá trị' };
export const yourOwnOverExample: Texts = {
  en: 'Your own, over the example.',
  ru: 'Свои вместо примера.',
  zh: '请改为您的数据。',
  vi: 'Số của bạn thay ví dụ.',
};
export const ofChosenScenario: Texts = {
  en: 'Of the chosen scenario',
  ru: 'По выбранному сценарию',
  zh: '取自所选情景',
  vi: 'Theo kịch bản đã chọn',
};
export const chosenScenario: Texts = {
  en: 'Chosen scenario',
  ru: 'Номер сценария',
  zh: '所选情景序号',
  vi: 'Số thứ tự kịch bản',
};
export const no: Texts = { en: 'no.', ru: '№', zh: '序号', vi: 'số' };
export const scenarioNumberNote: Texts = {
  en: 'Its column in the table of scenarios',
  ru: 'Столбец в таблице сценариев',
  zh: '在情景表中的列次',
  vi: 'Cột trong bảng kịch bản',
};
