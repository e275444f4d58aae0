import type { DecapBackend } from './decap-config-types.ts';
import { element } from './element.ts';
import { say } from './words/say.ts';

const barId = 'desk-offline';

/**
 * Shows for as long as the browser is offline that text is kept, and cannot be saved.
 *
 * @param answers - whether the back end can be reached all the same: one on this computer can.
 */
export function showWhenOffline(answers: () => Promise<boolean>): void {
  const update = async () => {
    const isCutOff = !navigator.onLine && !(await answers());
    document.getElementById(barId)?.remove();
    if (isCutOff) document.body.append(element('p', { id: barId, role: 'status' }, say('notice.offline')));
  };
  addEventListener('offline', update);
  addEventListener('online', update);
  void update();
}

/** Only a back end on this computer can: it is asked, because it may not be running. */
export async function answersOffline(backend: DecapBackend): Promise<boolean> {
  if (backend.name !== 'proxy') return false;
  try {
    const request = { action: 'info', params: {} };
    const headers = { 'Content-Type': 'application/json; charset=utf-8' };
    const { ok } = await fetch(backend.proxy_url, { method: 'POST', headers, body: JSON.stringify(request) });
    return ok;
  } catch {
    return false;
  }
}
