/** Of an add-in that runs in no page: as the manifest has it, before a build gives it an address of its own. */
const unbuilt = 'https://localhost:3000/';

/** Where a page of the add-in lies, for a sheet that leads to it. */
export function ownPage(page: string): string {
  return new URL(page, typeof window === 'undefined' ? unbuilt : window.location.href).href;
}
