/**
 * The dev server reloads every open page when content changes on the disk, and every publication changes it. The
 * desk reads what it shows itself, and may hold words that are not saved yet; so it stays as it is.
 */
export function stayOpen(): void {
  import.meta.hot?.on('vite:beforeFullReload', (reload) => {
    // Vite reloads a page only if it is the one named here.
    reload.path = '/another-page.html';
  });
}
