import { Button, Field, Input, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { Failure } from '../Failure';
import { moreDetails } from '../styles';
import { useLanguage } from '../speech';
import { placeOf } from './place';
import { spendLines } from './spend-lines';
import { tableWords } from './table-words';
import type { Analyses, Chosen } from './analyses';

const useStyles = makeStyles({
  more: moreDetails,
  fields: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  short: { maxWidth: '180px' },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface SpendBesideOrdersProps {
  readonly chosen: Chosen;
  readonly analyses: Analyses;
}

/** A table of spend beside the orders: then the report says when customers pay back what they cost. */
export function SpendBesideOrders({ chosen, analyses }: SpendBesideOrdersProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const said = tableWords.payback;
  const { spend } = chosen;
  const read = spend?.kind === 'read' ? spend : undefined;
  const [text, setText] = useState(read?.margin ? String(read.margin * 100) : '');
  const isWrong = text.trim() !== '' && marginOf(text) === undefined;
  return (
    <details className={styles.more}>
      <summary>{said.title[language]}</summary>
      <div className={styles.fields}>
        <span className={styles.hint}>{said.about[language]}</span>
        {spend?.kind === 'failed' && <Failure doing="readTable" failure={spend.failure} />}
        {(spend?.kind === 'notOne' || spend?.kind === 'tooLong') && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{tableWords.fill.spend[spend.kind][language]}</MessageBarBody>
          </MessageBar>
        )}
        {read && read.table.lines.every((line) => line.spend === null) && read.table.lines.length > 0 && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{said.noSpend[language]}</MessageBarBody>
          </MessageBar>
        )}
        <div role="status" className={styles.fields}>
          {read &&
            spendLines({ place: placeOf(read.at), table: read.table }, language).map((line) => (
              <span key={line}>{line}</span>
            ))}
        </div>
        {read && (
          <Field
            label={said.margin[language]}
            hint={said.marginHint[language]}
            {...(isWrong && { validationMessage: said.marginWrong[language] })}
          >
            <Input
              className={styles.short}
              inputMode="decimal"
              value={text}
              onChange={(_, { value }) => {
                setText(value);
                analyses.setMargin(marginOf(value) ?? null);
              }}
            />
          </Field>
        )}
        <div className={styles.actions}>
          <Button disabledFocusable={spend?.kind === 'reading'} onClick={() => void analyses.addSpend()}>
            {(read ? said.other : said.add)[language]}
          </Button>
          {spend && <Button onClick={analyses.removeSpend}>{said.remove[language]}</Button>}
        </div>
      </div>
    </details>
  );
}

/** 60 or 60,5 % as a share; undefined where it is none. */
function marginOf(text: string): number | undefined {
  const number = Number(text.replace('%', '').replace(',', '.').trim() || Number.NaN);
  return number > 0 && number <= 100 ? number / 100 : undefined;
}
