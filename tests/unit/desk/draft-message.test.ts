import { describe, expect, it } from 'vitest';
import { composeDraftMessage, DRAFT_STATUSES, readDraftNotes } from '../../../src/desk/draft-message.ts';

describe('the message of a draft commit', () => {
  it.each(DRAFT_STATUSES)('carries the status %s, in lines that git knows as trailers', (status) => {
    const notes = { status, entryFile: 'content/messages/ar/الرمز 1.md' };
    const message = composeDraftMessage('Update Message “the-code”', notes);
    expect(message).toBe(
      `Update Message “the-code”\n\nWaymark-Status: ${status}\nWaymark-Entry: ${notes.entryFile}\n`,
    );
    expect(readDraftNotes(message)).toEqual(notes);
  });

  it('may name no entry', () => {
    const message = composeDraftMessage('Mark as Draft', { status: 'draft' });
    expect(readDraftNotes(message)).toEqual({ status: 'draft' });
  });

  it('believes its own lines, not those that an editor wrote into a title', () => {
    const message = composeDraftMessage('Update\n\nWaymark-Status: pending_publish', { status: 'draft' });
    expect(readDraftNotes(message)).toMatchObject({ status: 'draft' });
  });

  it.each(['Fix a typo\n', '', 'x\n\nWaymark-Status: perfect\n', 'x\n\n Waymark-Status: draft\n'])(
    'tells nothing when it was written by hand: %j',
    (message) => {
      expect(readDraftNotes(message)).toBeUndefined();
    },
  );
});
