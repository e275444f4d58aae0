import { describe, expect, it } from 'vitest';
import { keepPage, keptAddresses } from '../../../src/page-model/keep-page.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';
import { contextFor, secondMessage, withdrawn, withFrench } from './context-for.ts';

describe('the page that keeps a language', () => {
  const page = keepPage(contextFor('ar', smallCatalog(withFrench)));

  it('saves nothing above its own language', () => {
    expect(page.form.scope).toBe('/ar/');
  });

  it('names the file to pass on so that the name says nothing', () => {
    expect(page.file).toMatchObject({ href: '/ar/offline.html', name: 'notes-ar.html' });
  });
});

describe('what is kept of a language', () => {
  it('is every page for readers, and no page for partners', () => {
    expect(keptAddresses(contextFor('ar'))).toEqual([
      '/ar/',
      '/ar/help/',
      '/ar/keep/',
      '/ar/find/',
      '/ar/find.json',
      '/ar/check/',
      '/ar/about/',
      '/ar/c/before-you-pay/',
      '/ar/m/phone-number/',
      expect.stringMatching(/^\/ar\/d\/[2-9a-z]{6}\/$/),
    ]);
  });

  it('holds no withdrawn message, in either form', () => {
    const catalog = smallCatalog({ ...withdrawn('harmful'), ...secondMessage });
    const kept = keptAddresses(contextFor('en', catalog));
    expect(kept.filter((address) => /\/[md]\//.test(address))).toEqual(['/en/m/second/', '/en/d/b8m4r2/']);
  });
});
