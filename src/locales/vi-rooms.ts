import { analyseVi } from './vi-analyse';
import type { RoomWords } from './en';
import { shareVi } from './vi-share';

export const roomsVi: RoomWords = { analyse: analyseVi, share: shareVi };
