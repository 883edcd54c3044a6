// A file of another program, opened, changed in one place and saved: all else is what it was, to the letter.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type HeadlessWorkbook, openHeadlessWorkbook } from '../../src/browser-workbook/headless';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

let book: HeadlessWorkbook;
beforeAll(async () => {
  book = await openHeadlessWorkbook();
});
afterAll(() => {
  book.dispose();
});

function relations(...list: readonly (readonly [string, string])[]): Uint8Array {
  const all = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${String(index + 1)}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return strToU8(`<Relationships xmlns="${packaged}/relationships">${all.join('')}</Relationships>`);
}

const styles = `<numFmts count="1"><numFmt numFmtId="170" formatCode="0_);\\(0\\)"/></numFmts>
  <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><color theme="4" tint="0.4"/></font></fonts>
  <fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>
  <cellXfs count="4"><xf/><xf numFmtId="170" fontId="1"/><xf><alignment horizontal="centerContinuous"/></xf><xf><protection locked="0"/></xf></cellXfs>`;

const cells = {
  first:
    '<row r="1" outlineLevel="1"><c r="A1" s="1"><v>0.5</v></c><c r="B1" s="2" t="s"><v>0</v></c><c r="C1" s="3"><v>3</v></c></row>',
  percent: '<c r="A2"><f>A1*2</f><v>1</v></c>',
  spill: '<c r="B2" cm="1"><f t="array" ref="B2:C2">A1:B1*1</f><v>0.5</v></c><c r="C2" t="e"><v>#VALUE!</v></c>',
  table: '<c r="D2"><f t="dataTable" ref="D2:D3" dt2D="0" dtr="0" r1="A1"/><v>7</v></c>',
  external: '<c r="E2"><f>[1]Sheet1!$A$1+1</f><v>42</v></c>',
};
const untouched = {
  filter: '<autoFilter ref="A1:C1"/>',
  bars: '<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF00FF00"/></dataBar></cfRule></conditionalFormatting>',
  banding:
    '<conditionalFormatting sqref="A1:C9"><cfRule type="expression" priority="2"><formula>MOD(ROW(),2)=0</formula></cfRule></conditionalFormatting>',
  footer: '<headerFooter><oddFooter>&amp;P</oddFooter></headerFooter>',
  extension: '<extLst><ext uri="{1}" xmlns:q="urn:q"><q:unheardOf x="1"/></ext></extLst>',
};

const file = (): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/other.xml" ContentType="application/x-other"/></Types>`,
    ),
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="7" r:id="rId1"/></sheets><externalReferences><externalReference r:id="rId4"/></externalReferences><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Data!$A$1:$C$1</definedName></definedNames></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'strings.xml'],
      ['externalLink', 'link.xml'],
      ['unheardOf', 'other.xml'],
    ),
    'xl/styles.xml': strToU8(`<styleSheet xmlns="${main}">${styles}</styleSheet>`),
    'xl/strings.xml': strToU8(
      `<sst xmlns="${main}"><si><r><t>two </t></r><r><rPr><b/></rPr><t>faces</t></r></si></sst>`,
    ),
    'xl/link.xml': strToU8(`<externalLink xmlns="${main}"/>`),
    'xl/other.xml': strToU8('<other/>'),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet xmlns="${main}" xmlns:r="${office}"><sheetPr><outlinePr summaryBelow="0"/></sheetPr><sheetData>${cells.first}<row r="2">${cells.percent}${cells.spill}${cells.table}${cells.external}</row></sheetData>${untouched.filter}${untouched.bars}${untouched.banding}${untouched.footer}${untouched.extension}</worksheet>`,
    ),
  });

function parts(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
}

test('a file that is opened and saved holds every part, cell and look that it held', async () => {
  const losses = await book.open(file());
  expect(losses.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['dataTables', 'externalLinks', 'filters', 'letterFormats']),
  );
  const [before, after] = [parts(file()), parts(await book.save())];
  for (const path of ['xl/styles.xml', 'xl/strings.xml', 'xl/link.xml', 'xl/other.xml', 'xl/worksheets/sheet1.xml']) {
    expect(after[path]).toBe(before[path]);
  }
  expect(after['[Content_Types].xml']).toContain('application/x-other');
  expect(after['xl/workbook.xml']).toContain('_xlnm._FilterDatabase');
  expect(after['xl/workbook.xml']).not.toContain('fullCalcOnLoad');
});

test('a cell that is changed is written, what it leads to computed, and the rest stays', async () => {
  await book.open(file());
  book.type('A1', '4');
  const after = parts(await book.save());
  const sheet = after['xl/worksheets/sheet1.xml'] ?? '';
  // Its look is the file's own still.
  expect(sheet).toMatch(/<c[^>]* r="A1"[^>]* s="1"[^>]*><v>4<\/v><\/c>/);
  expect(sheet).toContain('<c r="A2"><f>A1*2</f><v>8</v></c>');
  expect(sheet).toContain('<c r="B1" s="2" t="s"><v>0</v></c><c r="C1" s="3"><v>3</v></c></row>');
  for (const part of Object.values(untouched)) expect(sheet).toContain(part);
  expect(after['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
});

test('a formula does not take the number format of the cell that it refers to when it is computed again', async () => {
  await book.open(file());
  book.recalculate();
  await book.settle();
  expect(book.text('A2')).toBe('1');
  book.type('A1', '0.25');
  await book.settle();
  expect(book.text('A2')).toBe('0.5');
});

/** One sheet of these rows. */
const small = (rows: string, names = ''): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(`<Types xmlns="${packaged}/content-types"/>`),
    '_rels/.rels': relations(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(['worksheet', 'worksheets/sheet1.xml']),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`),
  });

test('a result that comes out otherwise here stays as the file has it until something changes it', async () => {
  // 11 is not 3 + 4: a program that knows more of the cells than we do may have found it.
  await book.open(
    small(
      '<row r="1"><c r="A1"><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c></row><row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>11</v></c><c r="B3"><f>A3*2</f><v>22</v></c><c r="C3"><f>A1*2</f><v>6</v></c></row>',
    ),
  );
  book.type('D9', 'a remark');
  const remarked = parts(await book.save())['xl/worksheets/sheet1.xml'];
  expect(remarked).toContain('<f>SUM(A1:A2)</f><v>11</v>');
  expect(remarked).toContain('<f>A3*2</f><v>22</v>');
  book.type('A1', '5');
  const changed = parts(await book.save())['xl/worksheets/sheet1.xml'];
  expect(changed).toContain('<f>SUM(A1:A2)</f><v>9</v>');
  expect(changed).toContain('<f>A1*2</f><v>10</v>');
});

// Source: Microsoft support, "Implicit intersection operator: @": a formula that was not entered as an array formula takes of a
// range the cell in its own row or column, and newer Excel shows that with @.
test.each([
  ['A1:A3*2', '=@A1:A3*2', 4],
  ['A1:A3', '=@A1:A3', 2],
  ['ABS(A1:A3)', '=ABS(@A1:A3)', 2],
  ['SUM(A1:A3)*2', '=SUM(A1:A3)*2', 14],
  ['IF(A1:A3>1,"more","less")', '=IF(@A1:A3>1,"more","less")', 'more'],
  ['VLOOKUP(A1:A3,A1:A3,1,FALSE)', '=VLOOKUP(@A1:A3,A1:A3,1,FALSE)', 2],
  ['SUMPRODUCT(A1:A3*A1:A3)', '=SUMPRODUCT(A1:A3*A1:A3)', 21],
  ['weights*2', '=@weights*2', 4],
  ['Data!A1:A3+1', '=@Data!A1:A3+1', 3],
  ['ROW(A1:A3)', '=@ROW(A1:A3)', 1],
])('%s in a file is %s, which is %p beside the second of three cells', async (inFile, shown, value) => {
  const names = '<definedNames><definedName name="weights">Data!$A$1:$A$3</definedName></definedNames>';
  const cell = `<c r="B2"><f>${inFile.replaceAll('>', '&gt;')}</f></c>`;
  await book.open(
    small(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c>${cell}</row><row r="3"><c r="A3"><v>4</v></c></row>`,
      names,
    ),
  );
  expect(book.formula('B2')).toBe(shown);
  expect(book.value('B2')).toBe(value);
  // Where the cell is written anew it means the same without being said.
  book.type('B2', '1');
  book.type('B2', shown);
  const written = parts(await book.save())['xl/worksheets/sheet1.xml'] ?? '';
  expect(written).toContain(`>${inFile.replaceAll('>', '&gt;').replaceAll('"', '&quot;')}</f>`.replace(/&quot;/g, '"'));
  expect(written).not.toContain('t="array"');
});

test('a protected sheet takes what is written into the cells that its file leaves free, and nothing else', async () => {
  const free = parts(file());
  const sheet = (free['xl/worksheets/sheet1.xml'] ?? '').replace(
    '</sheetData>',
    '</sheetData><sheetProtection sheet="1"/>',
  );
  await book.open(
    zipSync(
      Object.fromEntries(
        Object.entries({ ...free, 'xl/worksheets/sheet1.xml': sheet }).map(([path, text]) => [path, strToU8(text)]),
      ),
    ),
  );
  const write = (cell: string): Promise<void> =>
    book.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange(cell).values = [[8]];
      await context.sync();
    });
  // Of the three only C1 has a look that says so.
  await write('C1');
  await expect(write('A1')).rejects.toMatchObject({ code: 'AccessDenied' });
  await expect(write('C1:D1')).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(parts(await book.save())['xl/worksheets/sheet1.xml']).toMatch(/r="C1"[^>]* s="3"[^>]*><v>8<\/v>/);
  // A free cell that gets another look stays free.
  await book.Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.protection.unprotect();
    first.getRange('C1').format.font.bold = true;
    await context.sync();
  });
  const saved = parts(await book.save());
  const look = Number(/r="C1"[^>]* s="(\d+)"/.exec(saved['xl/worksheets/sheet1.xml'] ?? '')?.[1]);
  const looks = /<cellXfs[^>]*>(.*)<\/cellXfs>/s
    .exec(saved['xl/styles.xml'] ?? '')?.[1]
    ?.match(/<xf\b(?:[^>]*\/>|.*?<\/xf>)/gs);
  expect(looks?.[look]).toContain('<protection locked="0"/>');
});

// 0.1 + 0.2 is 0.30000000000000004 by IEEE 754; another program's sum may end in another digit, and its comparison with it.
test('a number that differs in its last digits alone stays the file’s own', async () => {
  await book.open(
    small(
      '<row r="1"><c r="A1"><v>0.1</v></c><c r="B1"><f>A1+0.2</f><v>0.3</v></c><c r="C1"><f>B1=0.3</f><v>1</v></c></row>',
    ),
  );
  book.type('A3', 'a remark');
  expect(parts(await book.save())['xl/worksheets/sheet1.xml']).toContain('<f>A1+0.2</f><v>0.3</v>');
  book.type('A1', '0.2');
  expect(parts(await book.save())['xl/worksheets/sheet1.xml']).toContain('<f>A1+0.2</f><v>0.4</v>');
});

test('a print area of no sheet, and a hidden sheet in front, are as the file has them', async () => {
  const names = '<definedNames><definedName name="_xlnm.Print_Area">#N/A</definedName></definedNames>';
  const all: Record<string, Uint8Array> = unzipSync(small('<row r="1"><c r="A1"><v>3</v></c></row>', names));
  const workbook = strFromU8(all['xl/workbook.xml'] ?? new Uint8Array());
  all['xl/workbook.xml'] = strToU8(
    workbook
      .replace('<sheets>', '<bookViews><workbookView/></bookViews><sheets>')
      .replace('<sheet name="Data"', '<sheet name="Front" sheetId="2" state="hidden" r:id="rId2"/><sheet name="Data"'),
  );
  all['xl/_rels/workbook.xml.rels'] = relations(
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', 'worksheets/sheet2.xml'],
  );
  all['xl/worksheets/sheet2.xml'] = strToU8(`<worksheet xmlns="${main}"><sheetData/></worksheet>`);
  await book.open(zipSync(all));
  book.type('Data!B1', '5');
  const saved = parts(await book.save())['xl/workbook.xml'];
  expect(saved).toContain('<workbookView/>');
  expect(saved).toContain(names);
});

// Source: Microsoft support, CELL: "width" gives two values, the width and whether it is the standard one. Formulas of files that
// are not said to be over arrays take the first. Found in a file of Apache POI's tests, which ran into its neighbours.
test('the width of a column is one value where a file says so', async () => {
  await book.open(
    small(
      '<row r="1"><c r="A1"><f>CELL("width",A1)</f><v>8</v></c><c r="B1"><f>CELL("width",B1)</f><v>8</v></c></row>',
    ),
  );
  expect(book.formula('A1')).toBe('=@CELL("width",A1)');
  expect(book.value('A1')).toEqual(expect.any(Number));
  book.type('A3', 'a remark');
  const sheet = parts(await book.save())['xl/worksheets/sheet1.xml'];
  expect(sheet).toMatch(/<f>CELL\("width",B1\)<\/f>/);
  expect(sheet).not.toContain('t="array"');
});

test('a rule without its formula, and one over the whole sheet, stand in the way of nothing', async () => {
  const rules =
    '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula></formula></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation sqref="A1:XFD1048576" showInputMessage="1" promptTitle="Say" prompt="what"/></dataValidations>';
  const all: Record<string, Uint8Array> = unzipSync(small('<row r="1"><c r="A1"><v>3</v></c></row>'));
  const sheet = strFromU8(all['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  all['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('</sheetData>', `</sheetData>${rules}`));
  const losses = await book.open(zipSync(all));
  expect(losses.map(({ kind }) => kind)).toEqual(['conditionalFormats']);
  book.type('B1', '=A1*2');
  await book.settle();
  expect(book.value('B1')).toBe(6);
  expect(parts(await book.save())['xl/worksheets/sheet1.xml']).toContain(rules);
});

test('a file in the strict form keeps what the page does not show, in an ordinary file', async () => {
  const strict = Object.fromEntries(
    Object.entries(parts(file())).map(([path, text]) => [
      path,
      strToU8(
        text
          .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(office, 'http://purl.oclc.org/ooxml/officeDocument/relationships')
          .replace('<workbook ', '<workbook conformance="strict" '),
      ),
    ]),
  );
  const losses = await book.open(zipSync(strict));
  expect(losses.map(({ kind }) => kind)).toContain('strictForm');
  const [before, after] = [parts(file()), parts(await book.save())];
  for (const path of ['xl/styles.xml', 'xl/strings.xml', 'xl/link.xml', 'xl/other.xml', 'xl/worksheets/sheet1.xml']) {
    expect(after[path]).toBe(before[path]);
  }
  expect(after['xl/workbook.xml']).not.toContain('strict');
});

// ECMA-376-2, 6.2.2.3: names of parts are equal where they differ in case alone. Found in a file of Apache POI's tests, all of
// whose charts were lost.
test('a sheet keeps its drawing where the case of its name differs from part to part', async () => {
  const all: Record<string, Uint8Array> = unzipSync(file());
  const sheet = strFromU8(all['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  delete all['xl/worksheets/sheet1.xml'];
  all['xl/worksheets/Sheet1.xml'] = strToU8(sheet.replace('<extLst>', '<drawing r:id="rId1"/><extLst>'));
  all['xl/worksheets/_rels/sheet1.xml.rels'] = relations(['drawing', '../Drawings/drawing1.xml']);
  all['xl/drawings/drawing1.xml'] = strToU8('<wsDr><anchor/></wsDr>');
  all['xl/drawings/_rels/drawing1.xml.rels'] = relations(['hyperlink', '#Data!A1']);
  await book.open(zipSync(all));
  book.type('Data!H9', 'typed');
  const saved = unzipSync(await book.save());
  const kept = Object.entries(saved).find(([path]) => path.toLowerCase() === 'xl/drawings/drawing1.xml');
  expect(strFromU8(kept?.[1] ?? new Uint8Array())).toContain('<anchor/>');
  // A picture's link to a place in the workbook leads to no part, and stays.
  const links = Object.entries(saved).find(([path]) => /drawing1\.xml\.rels$/i.test(path));
  expect(strFromU8(links?.[1] ?? new Uint8Array())).toContain('Target="#Data!A1"');
});
