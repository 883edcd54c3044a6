// PostgreSQL's own programs, where a server is installed: their folder, or undefined.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Debian has a folder for each version, the newest of which is taken. */
const debian = '/usr/lib/postgresql';

export function postgresPrograms() {
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const places = [
    process.env.POSTGRES_PROGRAMS,
    ...versions.map((version) => path.join(debian, version, 'bin')),
    ...(process.env.PATH ?? '').split(path.delimiter),
  ];
  return places.find((place) => place && ['initdb', 'postgres'].every((name) => existsSync(path.join(place, name))));
}
