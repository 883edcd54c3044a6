// LibreOffice without a screen: turns files of one kind into another, and calculates every formula as it loads them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const soffice = process.env['SOFFICE_PATH'] ?? 'soffice';

function settings(locale: string): string {
  const item = (path: string, name: string, value: string): string =>
    `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
${item('Setup/L10N', 'ooSetupSystemLocale', locale)}
${/* 0: always; 1: never; 2: ask. */ item('Office.Calc/Formula/Load', 'OOXMLRecalcMode', '0')}
</oor:items>`;
}

/** A directory that is gone when the work with it is done. */
export function withDirectory<Result>(work: (directory: string) => Result): Result {
  const directory = mkdtempSync(path.join(tmpdir(), 'libreoffice-'));
  try {
    return work(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * Writes each file anew, as `format`, into the directory `into`; all in one go, because starting takes the most time.
 * `locale` says how numbers look where their format leaves it open.
 */
export function convert(files: readonly string[], format: 'xlsx' | 'pdf', into: string, locale = 'en-US'): void {
  withDirectory((profile) => {
    mkdirSync(path.join(profile, 'user'));
    writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), settings(locale));
    const { status, stderr, error } = spawnSync(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--convert-to',
        format,
        '--outdir',
        into,
        ...files,
      ],
      { encoding: 'utf8', timeout: 240_000 },
    );
    if (status !== 0) throw new Error(`LibreOffice ended with ${String(status)}: ${error?.message ?? stderr}`);
  });
}
