import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { shownValue } from '../../plan';
import { narrowSelect } from '../styles';
import { useLanguage, useWords } from '../speech';
import type { OpenedFigure } from './messages';
import type { Settings } from './settings';
import { isInTheWay } from './trouble';
import { TroubleBar } from './TroubleBar';
import type { Deciding, Subject } from './work';
import { useDecideWords } from './words';

const useStyles = makeStyles({
  select: narrowSelect,
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

export interface AimFieldProps {
  readonly subject: Subject;
  readonly settings: Settings;
  readonly deciding: Deciding;
}

/** Which number is asked about: a figure, and of one over the periods which of them. */
export function AimField({ subject, settings, deciding }: AimFieldProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const words = useDecideWords();
  const { tryAgain } = useWords().failure;
  const { figures } = subject.opened;
  const { aim } = settings;
  const figure = figures.find(({ id }) => id === aim.figure);
  const value = figure?.values[aim.cell];
  const isNumber = typeof value === 'number';
  const groups = groupsOf(figures, words.headline);
  return (
    <div className={styles.fields}>
      <Field label={words.figure} hint={isNumber ? words.now(shownValue(value, figure?.format, language)) : ''}>
        <Select
          className={styles.select}
          value={aim.figure}
          onChange={(_, { value: id }) => deciding.set({ aim: { figure: id, cell: 0 }, reach: '', goal: '' })}
        >
          {[...groups].map(([group, members]) => (
            <optgroup key={group} label={group}>
              {members.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      {figure && figure.cells.length > 1 && (
        <Field label={words.period}>
          <Select
            className={styles.select}
            value={String(aim.cell)}
            onChange={(_, { value: cell }) => deciding.set({ aim: { figure: aim.figure, cell: Number(cell) } })}
          >
            {figure.cells.map(({ label }, index) => (
              <option key={index} value={index}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {figure?.trouble && <TroubleBar trouble={figure.trouble} of="chosen" deciding={deciding} />}
      {figure && !isNumber && !isInTheWay(figure.trouble) && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.noNumber(value?.shown ?? '')}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => void deciding.readAgain()}>{tryAgain}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

/** The few that are read first under their own heading, the others under those of their blocks. */
function groupsOf(figures: readonly OpenedFigure[], headline: string): ReadonlyMap<string, readonly OpenedFigure[]> {
  const groups = new Map<string, OpenedFigure[]>();
  for (const figure of figures) {
    const group = figure.isHeadline ? headline : figure.block;
    groups.set(group, [...(groups.get(group) ?? []), figure]);
  }
  return groups;
}
