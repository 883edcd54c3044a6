import { analyseZh } from './zh-analyse';
import type { RoomWords } from './en';
import { shareZh } from './zh-share';

export const roomsZh: RoomWords = { analyse: analyseZh, share: shareZh };
