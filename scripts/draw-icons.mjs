// Draws the PNG icons in assets/ from their SVG sources. Run it after a change to a source; the PNGs are committed.
//   node scripts/draw-icons.mjs [path of a Chromium]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const assets = new URL('../assets/', import.meta.url);
const ofCommands = ['models', 'analyse', 'functions', 'explain', 'share', 'help'];
const icons = {
  icon: [16, 20, 24, 32, 40, 48, 64, 80, 128],
  ...Object.fromEntries(ofCommands.map((name) => [name, [16, 32, 80]])),
};

/** A small icon may have a drawing of its own, with every edge on a pixel. */
function sourceOf(name, size) {
  const own = new URL(`${name}-${size}.svg`, assets);
  return readFileSync(existsSync(own) ? own : new URL(`${name}.svg`, assets), 'utf8');
}

const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
});
const page = await browser.newPage();
for (const [name, sizes] of Object.entries(icons)) {
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${sourceOf(name, size)}`,
    );
    writeFileSync(new URL(`${name}-${size}.png`, assets), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
