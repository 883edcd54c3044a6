// LibreOffice, where it is installed: its path, or undefined.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  'soffice',
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:/Program Files/LibreOffice/program/soffice.com',
];

export function libreOffice() {
  return [process.env.SOFFICE_PATH, ...places].find((place) => {
    if (!place) return false;
    // A bare name is looked for on the path.
    return place.includes('/') ? existsSync(place) : spawnSync(place, ['--version'], { stdio: 'ignore' }).status === 0;
  });
}
