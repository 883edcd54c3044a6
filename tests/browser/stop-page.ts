export default function stopPage(): void {
  globalThis.startedPage?.kill();
}
