import { decideWordsIn } from '../../locales/decide-words';
import type { DecideWords } from '../../locales/en-decide';
import { useLanguage } from '../speech';

export function useDecideWords(): DecideWords {
  return decideWordsIn(useLanguage());
}
