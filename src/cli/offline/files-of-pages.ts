import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The addresses of pages together with all that they load: pictures, the icon, scripts, and what these load when they
 * are used.
 *
 * @throws Error when one of them is not in the site.
 */
export async function filesOfPages(site: string, pages: readonly string[]): Promise<readonly string[]> {
  const found = new Set(pages);
  // A set hands out what is added while it is gone through.
  for (const address of found) for (const next of await loadedBy(site, address)) found.add(next);
  return [...found];
}

async function loadedBy(site: string, address: string): Promise<readonly string[]> {
  const read = (file: string) => readFile(path.join(site, file), 'utf8');
  if (address.endsWith('/')) return filesInPage(await read(`${address}index.html`));
  return address.endsWith('.js') ? scriptsInCode(await read(address)) : [];
}

function filesInPage(html: string): readonly string[] {
  const icons = [...html.matchAll(/<link rel="icon"[^>]* href="([^"]+)"/g)];
  const loaded = [...html.matchAll(/<(?:img|script)\b[^>]*? src="([^"]+)"/g)];
  return [...[...icons, ...loaded].map(([, address = '']) => address), ...scriptsInCode(html)];
}

/** Names of scripts in code, as the bundler writes them: beside the script, or from the site's root. */
function scriptsInCode(code: string): readonly string[] {
  const names = code.matchAll(/["'`](?:\.\/|\/?_astro\/)([\w.-]+\.js)["'`]/g);
  return [...names].map(([, name = '']) => `/_astro/${name}`);
}
