import { describe, expect, it } from 'vitest';
import { withCurrentContacts } from '../../../src/domain/current-contacts.ts';
import { discreetPage } from '../../../src/page-model/discreet-page.ts';
import { messagePage } from '../../../src/page-model/message-page.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';
import { contextFor, theMessage, withdrawn } from './context-for.ts';

const context = contextFor('en');
const page = discreetPage(context, theMessage(context));

describe('the discreet page of a message', () => {
  it('has the words of the message and its contacts', () => {
    expect(page.story.headline).toBe('A phone number proves nothing');
    expect(page.contacts.map(({ contact }) => contact)).toEqual(['112']);
  });

  it('says nothing of them outside the page', () => {
    expect(page.head).toMatchObject({
      title: 'Notes',
      icon: '/plain.svg',
      isIndexable: false,
    });
    expect([page.head.description, page.head.openGraph, page.head.canonical]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('shows no picture, and leads to none', () => {
    expect(page.story.card).toBeUndefined();
  });

  it('says so when the message was withdrawn', () => {
    const later = contextFor('en', smallCatalog(withdrawn('wrong-fact')));
    expect(discreetPage(later, theMessage(later)).withdrawal?.title).toBe('This message has been withdrawn');
  });

  it('is offered by the message’s own page', () => {
    const standing = messagePage(context, theMessage(context));
    expect(standing.state === 'standing' && standing.discreet.href).toMatch(/^\/en\/d\/[0-9a-z]{6}\/$/);
  });
});

describe('a message whose contacts nobody has tested in time', () => {
  const later = contextFor('en', withCurrentContacts(smallCatalog(), '2027-11-02'));

  it('names none of them, and leads to those there are', () => {
    const standing = messagePage(later, theMessage(later));
    if (standing.state !== 'standing') throw new Error('The message stands.');
    expect(standing.contact).toBeUndefined();
    expect(standing.frame.help).toMatchObject({ href: '/en/help/' });
    expect(standing.help.href).toBe('/en/help/');
    expect(discreetPage(later, theMessage(later)).contacts).toEqual([]);
  });
});
