import { Button, Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { AnswerProblem } from '../../templates/answers';
import type { Question } from '../../templates/template';
import { DownIcon, PlusIcon, RemoveIcon, UpIcon } from '../icons';
import { useLanguage, useWords } from '../speech';
import { hidden, noRoomWhileEmpty } from '../styles';
import { emptyRow, listColumn, moved, type DraftRow } from './form';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', gap: '6px', minWidth: 0 },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px', alignItems: 'baseline' },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  hint: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wrong: {
    color: tokens.colorPaletteRedForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    margin: 0,
  },
  alert: noRoomWhileEmpty,
  rows: { display: 'flex', flexDirection: 'column', gap: '4px', listStyleType: 'none', margin: 0, padding: 0 },
  cards: { gap: '8px' },
  line: { display: 'flex', alignItems: 'start', gap: '2px' },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '8px 12px 10px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  // The controls come under the name, which needs the whole width.
  below: { display: 'flex', flexWrap: 'wrap', alignItems: 'start', columnGap: '8px', rowGap: '4px' },
  figures: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(112px, 1fr))',
    gap: '8px',
    flex: '1 1 112px',
    minWidth: 0,
  },
  // Level with the field, which has its label above it.
  besideField: { display: 'flex', gap: '2px', marginTop: '22px', marginLeft: 'auto', marginRight: '-8px' },
  grow: { flexGrow: 1, minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)', '& input': { minWidth: 0, width: '100%' } },
  add: { alignSelf: 'flex-start' },
  hidden,
});

export interface RowsFieldProps {
  readonly question: Extract<Question, { kind: 'list' | 'rows' }>;
  readonly rows: readonly DraftRow[];
  readonly problems: readonly AnswerProblem[];
  readonly onAnswer: (rows: readonly DraftRow[]) => void;
}

interface Column {
  readonly id: string;
  readonly label?: string;
  readonly numeric: boolean;
}

/** Names, or things with a few figures each, that the user adds, removes and puts in order. */
export function RowsField({ question, rows, problems, onAnswer }: RowsFieldProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useWords().form;
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const focus = useRef<string | undefined>(undefined);
  const [said, say] = useState('');

  const label = question.label[language];
  /** Only to be filled in: none can come, go or change places. */
  const fixed = question.max === 1;
  const columns: readonly Column[] =
    question.kind === 'list'
      ? [{ id: listColumn, numeric: false }]
      : question.columns.map((column) => ({
          id: column.id,
          label: column.label[language],
          numeric: column.kind === 'number',
        }));
  const title = columns.find((column) => !column.numeric)?.id ?? listColumn;
  const nameOf = (row: DraftRow, position: number): string => row.cells[title]?.trim() || words.unnamed(position + 1);
  const problemOf = (position: number, column: string): string | undefined =>
    problems.find((one) => one.row === position && (one.column === undefined || one.column === column))?.text[language];
  const ofAll = problems.find((one) => one.row === undefined)?.text[language];

  // After a row came, went or moved, the keyboard goes on where the user would look.
  useEffect(() => {
    if (focus.current === undefined) return;
    group.current?.querySelector<HTMLElement>(focus.current)?.focus();
    focus.current = undefined;
  }, [rows]);

  const add = (): void => {
    const row = emptyRow(question, rows);
    focus.current = `[data-row="${row.key}"] input`;
    onAnswer([...rows, row]);
  };
  const remove = (row: DraftRow, position: number): void => {
    const next = rows[position + 1] ?? rows[position - 1];
    focus.current = next ? `[data-row="${next.key}"] input` : '[data-control="add"]';
    say(words.removed(nameOf(row, position)));
    onAnswer(rows.filter((one) => one !== row));
  };
  const move = (row: DraftRow, from: number, to: number): void => {
    focus.current = `[data-row="${row.key}"] [data-control="${to < from ? 'up' : 'down'}"]`;
    say(words.moved(nameOf(row, from), to + 1));
    onAnswer(moved(rows, from, to));
  };

  const cell = (row: DraftRow, position: number, column: Column): ReactElement => {
    const problem = problemOf(position, column.id);
    return (
      <Field
        key={column.id}
        className={styles.grow}
        {...(column.label !== undefined && { label: column.label, size: 'small' })}
        {...(problem !== undefined && { validationMessage: problem })}
      >
        <Input
          size="medium"
          {...(column.label === undefined && { 'aria-label': words.item(label, position + 1) })}
          {...(column.numeric && { inputMode: 'decimal' })}
          value={row.cells[column.id] ?? ''}
          onChange={(_, { value }) =>
            onAnswer(rows.map((one) => (one === row ? { ...row, cells: { ...row.cells, [column.id]: value } } : one)))
          }
        />
      </Field>
    );
  };
  const controls = (row: DraftRow, position: number): ReactElement[] => {
    const name = nameOf(row, position);
    return [
      <Button
        key="up"
        data-control="up"
        appearance="subtle"
        icon={<UpIcon />}
        aria-label={words.moveUp(name)}
        disabledFocusable={position === 0}
        onClick={() => move(row, position, position - 1)}
      />,
      <Button
        key="down"
        data-control="down"
        appearance="subtle"
        icon={<DownIcon />}
        aria-label={words.moveDown(name)}
        disabledFocusable={position === rows.length - 1}
        onClick={() => move(row, position, position + 1)}
      />,
      <Button
        key="remove"
        data-control="remove"
        appearance="subtle"
        icon={<RemoveIcon />}
        aria-label={words.remove(name)}
        disabledFocusable={rows.length <= question.min}
        onClick={() => remove(row, position)}
      />,
    ];
  };

  return (
    <div
      ref={group}
      className={styles.group}
      role="group"
      aria-labelledby={`${id}label`}
      aria-describedby={`${id}hint ${id}wrong`}
    >
      <div className={styles.head}>
        <span id={`${id}label`}>{label}</span>
        {!fixed && <span className={styles.count}>{words.count(rows.length, question.max)}</span>}
      </div>
      <span id={`${id}hint`} className={styles.hint}>
        {question.hint[language]}
      </span>
      <ol className={mergeClasses(styles.rows, question.kind === 'rows' && styles.cards)}>
        {rows.map((row, position) => (
          <li key={row.key} data-row={row.key}>
            {question.kind === 'list' ? (
              <div className={styles.line}>
                {columns.map((column) => cell(row, position, column))}
                {!fixed && controls(row, position)}
              </div>
            ) : (
              <div className={styles.card} role="group" aria-label={words.item(label, position + 1)}>
                {columns.filter((column) => column.id === title).map((column) => cell(row, position, column))}
                <div className={styles.below}>
                  <div className={styles.figures}>
                    {columns.filter((column) => column.id !== title).map((column) => cell(row, position, column))}
                  </div>
                  {!fixed && <div className={styles.besideField}>{controls(row, position)}</div>}
                </div>
              </div>
            )}
          </li>
        ))}
      </ol>
      <div id={`${id}wrong`} role="alert" className={styles.alert}>
        {ofAll !== undefined && (
          <p className={styles.wrong} data-wrong="" tabIndex={-1}>
            {ofAll}
          </p>
        )}
      </div>
      {!fixed && (
        <Button
          data-control="add"
          className={styles.add}
          size="small"
          icon={<PlusIcon />}
          aria-label={words.addTo(label)}
          disabledFocusable={rows.length >= question.max}
          onClick={add}
        >
          {words.add}
        </Button>
      )}
      <span role="status" className={styles.hidden}>
        {said}
      </span>
    </div>
  );
}
