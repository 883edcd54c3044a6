import { dateOf, lastSerial, serialAt } from '../../src/browser-workbook/grid/days';
import * as addIn from '../../src/numerics/days';

test('the workbook and the add-in, which know nothing of each other, count days alike', () => {
  expect(lastSerial).toBe(addIn.lastSerial);
  for (const serial of [0, 1, 59, 60, 61, 25569, 46054.5, lastSerial]) {
    expect(dateOf(serial)).toEqual(addIn.dateOf(serial));
    const time = addIn.dateOf(serial).getTime();
    expect(serialAt(time)).toBe(addIn.serialAt(time));
  }
});
