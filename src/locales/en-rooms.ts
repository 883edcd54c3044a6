import { analyseEn } from './en-analyse';
import type { RoomWords } from './en';
import { shareEn } from './en-share';

export const roomsEn: RoomWords = { analyse: analyseEn, share: shareEn };
