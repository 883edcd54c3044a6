import { analyseRu } from './ru-analyse';
import type { RoomWords } from './en';
import { shareRu } from './ru-share';

export const roomsRu: RoomWords = { analyse: analyseRu, share: shareRu };
