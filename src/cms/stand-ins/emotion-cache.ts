// The package's own name leads back here.
import createOwnCache from 'emotion-cache-itself';
import { logicalStyles } from '../logical-styles.ts';

type CacheOptions = Parameters<typeof createOwnCache>[0];

/**
 * Stands in for `@emotion/cache`, through which all of Decap's style sheets pass: in a right-to-left page it has
 * them say "start" and "end" in place of "left" and "right".
 */
export default function createCache(options: CacheOptions): object {
  return createOwnCache({ ...options, stylisPlugins: [mirrored] });
}

/** Asked when a style is written, for the page's direction is known only after Decap's modules have run. */
function mirrored(element: Parameters<typeof logicalStyles>[0]): void {
  if (document.documentElement.dir === 'rtl') logicalStyles(element);
}
