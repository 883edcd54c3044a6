import { Button, FluentProvider } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { wordsIn } from '../locales/spoken';
import { Page } from './Page';
import { isDark, startLanguage } from './surroundings';
import { darkTheme, lightTheme } from './theme';

/** What is said where there is no Excel to work with. */
export function Outside(): ReactElement {
  const { title, text, next, reload } = wordsIn(startLanguage()).outside;
  return (
    <FluentProvider theme={isDark() ? darkTheme : lightTheme} style={{ minHeight: '100%' }}>
      <main role="alert">
        <Page title={title} intro={text}>
          <span>{next}</span>
          <Button style={{ alignSelf: 'start' }} onClick={() => window.location.reload()}>
            {reload}
          </Button>
        </Page>
      </main>
    </FluentProvider>
  );
}
