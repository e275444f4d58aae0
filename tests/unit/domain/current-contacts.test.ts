import { describe, expect, it } from 'vitest';
import { isExpired, withCurrentContacts } from '../../../src/domain/current-contacts.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';

/** The contact of the small campaign is to be tested again by 2027-11-01. */
const lastDay = '2027-11-01';
const dayAfter = '2027-11-02';

describe('a contact', () => {
  it('counts until the end of the day by which it is to be tested again', () => {
    const [contact] = smallCatalog().hotlines;
    expect(contact && isExpired(contact, lastDay)).toBe(false);
    expect(contact && isExpired(contact, dayAfter)).toBe(true);
  });
});

describe('the content as readers may see it', () => {
  it('is the content itself while every contact was tested in time', () => {
    const catalog = smallCatalog();
    expect(withCurrentContacts(catalog, lastDay)).toBe(catalog);
  });

  it('has no contact past its test, neither on the help page nor in a message', () => {
    const { hotlines, messages, campaigns } = withCurrentContacts(smallCatalog(), dayAfter);
    expect(hotlines).toEqual([]);
    expect(messages.map((message) => message.hotlines)).toEqual([[]]);
    expect(campaigns.flatMap((campaign) => campaign.messages.flatMap((message) => message.hotlines))).toEqual(
      [],
    );
  });

  it('keeps campaigns and their messages one', () => {
    const { messages, campaigns } = withCurrentContacts(smallCatalog(), dayAfter);
    expect(campaigns[0]?.messages[0]).toBe(messages[0]);
    expect(messages[0]?.campaign).toBe(campaigns[0]);
  });
});
