import { type Sentence, sentence } from './sentences.ts';

/** What a request says about where it comes from. */
export interface RequestOrigin {
  /** The address of the other end of the connection. */
  readonly remoteAddress: string | undefined;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

const LOOPBACK_ADDRESS = /^(?:::1|(?:::ffff:)?127(?:\.\d{1,3}){3})$/u;
const LOOPBACK_HOST = /^(?:localhost|(?:[a-z0-9-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/iu;

/**
 * Says why a request may not be answered, or nothing. The desk asks for no password, so only a page that this
 * computer itself serves may speak to it:
 * - a foreign name in `Host` is a page that had its name resolved to this computer (DNS rebinding);
 * - a foreign `Origin` or `Sec-Fetch-Site` is another site, or another port, open in the same browser.
 */
export function faultOfOrigin(request: RequestOrigin): Sentence | undefined {
  if (!LOOPBACK_ADDRESS.test(request.remoteAddress ?? '')) {
    return sentence('thisComputerOnly');
  }
  if (!LOOPBACK_HOST.test(request.host ?? '')) {
    return sentence('loopbackNameOnly');
  }
  if (request.fetchSite !== undefined && request.fetchSite !== 'same-origin') return FOREIGN_PAGE;
  if (request.origin !== undefined && !isOriginOf(request.origin, request.host)) return FOREIGN_PAGE;
  return undefined;
}

const FOREIGN_PAGE = sentence('foreignPage');

function isOriginOf(origin: string, host = ''): boolean {
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
