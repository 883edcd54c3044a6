import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { Unusable, help, readRequest, type ModelRequest } from '../../scripts/model-request';
import { templates } from '../../src/templates';

const today = '2026-02-10';
const files: Record<string, string> = {
  'answers.json': '{"periods": 6, "currency": "EUR", "products": [{"name": "Course", "price": 100}]}',
  'unknown.json': '{"period": 6, "products": [{"name": "Course", "prise": 100}]}',
  'broken.json': '{"periods": 6',
  'list.json': '[6]',
};

function asked(line: string): ModelRequest {
  return readRequest(line.split(' '), {
    today,
    read: (file) => {
      const text = files[file];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
  });
}

function refusal(line: string): string {
  try {
    asked(line);
  } catch (error) {
    if (error instanceof Unusable) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('what a command line asks for', () => {
  test('a template alone begins with the answers of its questions', () => {
    const { template, answers, language, out, replace } = asked('sales-plan');
    expect([template.id, language, out, replace]).toEqual(['sales-plan', 'en', 'sales-plan.xlsx', false]);
    expect(answers).toMatchObject({ currency: 'USD', start: '2026-03-01', periods: 12 });
  });

  test('answers come from the line, then from the file, then from the template in the language asked for', () => {
    const { answers, language, out, replace } = asked(
      'sales-plan --language ru --answers answers.json --periods 24 --channels Почта,Блог --out a.xlsx --replace',
    );
    expect([language, out, replace]).toEqual(['ru', 'a.xlsx', true]);
    expect(answers).toMatchObject({
      periods: 24,
      currency: 'EUR',
      products: [{ name: 'Course', price: 100 }],
      channels: ['Почта', 'Блог'],
    });
  });

  test('an answer to what is not asked is refused, with the answer that asks it', () => {
    expect(asked('sales-plan').answers).toMatchObject({ depth: 'essential' });
    expect(asked('sales-plan --depth full --scenarios A,B').answers).toMatchObject({ scenarios: ['A', 'B'] });
    expect(refusal('sales-plan --scenarios A,B')).toContain('scenarios: it is only asked with --depth full.');
    expect(help(['sales-plan'], today)).toContain('--starts  Start dates: no | yes; only with --depth full');
  });

  test('--id=value is read as --id value', () => {
    expect(asked('sales-plan --periods=24').answers).toEqual(asked('sales-plan --periods 24').answers);
  });

  test('an option answers other questions too, as in the pane', () => {
    const stages = (line: string): unknown => asked(line).answers['stages'];
    expect(stages('activation-funnel --preset webinar')).not.toEqual(stages('activation-funnel'));
    expect(stages('activation-funnel --preset webinar --stages A,B,C')).toEqual(['A', 'B', 'C']);
  });
});

describe('what cannot be followed is refused with what to do', () => {
  test.each([
    ['plan', `There is no template "plan". The templates are: ${templates.map(({ id }) => id).join(', ')}.`],
    ['sales-plan twice', '"twice" is not understood'],
    ['sales-plan --language fr', 'There is no language "fr". The languages are: en, ru, zh, vi.'],
    ['sales-plan --periods', '--periods is not followed by its value.'],
    ['sales-plan --periods many', 'periods: A number is needed here'],
    ['sales-plan --periods 1000', 'periods: This is out of range: type a number from 3 to 60.'],
    ['sales-plan --products Course', '{ "products": [{"name":"Basic"'],
    ['sales-plan --answers none.json', 'none.json cannot be read'],
    ['sales-plan --answers broken.json', 'broken.json are no JSON'],
    ['sales-plan --answers list.json', 'must be one object'],
  ])('%s', (line, sentence) => {
    expect(refusal(line)).toContain(sentence);
  });

  test('unknown answers get the list of the known ones', () => {
    const sentence = refusal('sales-plan --answers unknown.json --chanels A');
    expect(sentence).toContain('does not ask for "period", "prise" in "products", "chanels"');
    expect(sentence).toContain('--periods  Number of periods: a whole number from 3 to 60');
    expect(sentence).toContain('--period_kind  Plan by: week | month | quarter');
  });

  test('help names the templates, and what one of them asks in the language asked for', () => {
    expect(help(['--help'], today)).toContain('product-lifecycle  For product managers');
    expect(help(['sales-plan', '--help', '--language', 'ru'], today)).toContain('Begins with "RUB"');
  });
});

test('the command writes the file beside the person who typed it, and never over another one', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'model-'));
  const command = path.resolve('scripts/model.mjs');
  const run = (...words: string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [command, 'activation-funnel', '--language', 'zh', '--out', 'plan.xlsx', ...words], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    });
  try {
    const made = run('--periods', '3');
    expect([made.stderr, made.status]).toEqual(['', 0]);
    const parts = unzipSync(readFileSync(path.join(folder, 'plan.xlsx')));
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array());
    const sheets = [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => name);
    expect([sheets[0], sheets.at(-1)]).toEqual(['说明', '校验']);
    expect(made.stdout).toContain(sheets.join(', '));

    writeFileSync(path.join(folder, 'plan.xlsx'), 'mine');
    const again = run();
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('--replace');
    expect(readFileSync(path.join(folder, 'plan.xlsx'), 'utf8')).toBe('mine');
    expect(existsSync(path.join(folder, 'activation-funnel.xlsx'))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
