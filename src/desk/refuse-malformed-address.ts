import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Answers 400 to an address with a broken percent sign, such as `/%E0%A4%A`, which names no page: Astro's own server
 * tries to decode it and shows its source code instead. To be asked before all others.
 */
export function refuseMalformedAddress(
  request: Pick<IncomingMessage, 'url'>,
  response: ServerResponse,
  next: () => void,
): void {
  if (isDecodable(request.url ?? '/')) {
    next();
    return;
  }
  response.writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end('This address is not complete. Copy it again, or begin at the start page.\n');
}

function isDecodable(address: string): boolean {
  const [path = ''] = address.split('?');
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
