import { describe, expect, it } from 'vitest';
import type { Message } from '../../../src/domain/catalog.ts';
import { offlineFile } from '../../../src/page-model/offline-file.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';
import { contextFor, secondMessage, theMessage, withdrawn, withFrench } from './context-for.ts';

const today = '2026-11-24';

describe('the one file of a language', () => {
  const file = offlineFile(contextFor('en'), today);

  it('says when it was made and where a newer one is', () => {
    expect(file.age).toContain('November 24, 2026');
    expect(file.newer.address).toMatch(/^https:\/\/[^/]+\/en\/$/);
  });

  it('has a title that says nothing of what is in it', () => {
    expect(file.title).toBe('Notes');
  });

  it('holds every message with a contact, and all contacts', () => {
    expect(file.messages.map(({ story }) => story.headline)).toHaveLength(1);
    expect(file.messages[0]?.contact?.href).toMatch(/^tel:/);
    expect(file.help.places.length).toBeGreaterThan(0);
  });

  it('holds no withdrawn message', () => {
    const catalog = smallCatalog({ ...withdrawn('harmful'), ...secondMessage });
    const { messages } = offlineFile(contextFor('en', catalog), today);
    expect(messages.map(({ anchor }) => anchor)).toEqual(['B8M4R2']);
  });

  it('marks a text in another language, and says that its own is missing', () => {
    const { messages } = offlineFile(contextFor('fr', smallCatalog(withFrench)), today);
    expect(messages[0]).toMatchObject({
      storyLanguage: { lang: 'en', dir: 'ltr' },
      notices: [{ kind: 'missing', original: undefined }],
    });
  });

  it('leads from a text to the site, and not to a folder of the phone', () => {
    const context = contextFor('en');
    const message = theMessage(context);
    const linked: Message = withBody(
      message,
      '<p><a href="/en/help/">Help</a> <a href="tel:112">112</a></p>',
    );
    const catalog = { ...context.catalog, messages: [linked] };
    const { messages } = offlineFile({ ...context, catalog }, today);
    expect(messages[0]?.story.bodyHtml).toBe(
      `<p><a href="${file.newer.address}help/">Help</a> <a href="tel:112">112</a></p>`,
    );
  });
});

function withBody(message: Message, bodyHtml: string): Message {
  const { en } = message.texts;
  return en ? { ...message, texts: { ...message.texts, en: { ...en, bodyHtml } } } : message;
}
