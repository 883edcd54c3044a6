import { useEffect, useState, type ReactElement } from 'react';
import { families, functions } from '../../functions';
import type { RoomProps } from '../room';
import { ExplainPage } from './ExplainPage';
import { FunctionList } from './FunctionList';
import { FunctionPage } from './FunctionPage';

/** The list of functions, the page of one of them, or what the selected cell computes. */
export function FunctionsRoom(props: RoomProps): ReactElement | null {
  const { workbook, loadTexts, typedNames, route, shown, onScreen } = props;
  const [searched, setSearched] = useState('');
  const one = route.page === 'functions' ? functions.find(({ id }) => id === route.item) : undefined;
  const screen = `${route.page} ${one?.id ?? ''}`;
  useEffect(() => {
    if (shown) onScreen(screen);
  }, [shown, screen]);
  if (!shown) return null;
  if (route.page === 'explain') return <ExplainPage {...{ functions, workbook, typedNames }} />;
  if (one) return <FunctionPage key={one.id} {...{ one, functions, workbook, typedNames }} />;
  return <FunctionList families={families} searched={searched} onSearch={setSearched} loadTexts={loadTexts} />;
}
