import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtSiteFolder } from './built-site.ts';

/** The finished site as files: paths from its root with `/`, e.g. `en/m/the-code/index.html`. */
export interface SiteFiles {
  readonly paths: ReadonlySet<string>;
  readonly pages: readonly string[];
  read(path: string): Buffer;
}

export function siteFiles(directory = builtSiteFolder()): SiteFiles {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'),
    )
    .sort();
  return {
    paths: new Set(paths),
    pages: paths.filter((file) => file.endsWith('.html')),
    read: (file) => readFileSync(path.join(directory, file)),
  };
}

/** The values of some attributes in a page, in order, with the entities of addresses decoded. */
export function attributeValues(html: string, attributes: readonly string[]): string[] {
  const pattern = new RegExp(`\\s(?:${attributes.join('|')})=(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'g');
  return [...html.matchAll(pattern)].map(([, double, single, bare]) =>
    (double ?? single ?? bare ?? '').replaceAll('&amp;', '&'),
  );
}
