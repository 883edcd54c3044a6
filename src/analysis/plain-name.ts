/** What two names of a product, a channel or a stage have alike where they differ in case, width and spaces alone. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
