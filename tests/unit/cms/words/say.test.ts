import { afterEach, describe, expect, it } from 'vitest';
import { say, sayIfKnown, speak, spokenLanguage } from '../../../../src/cms/words/say.ts';
import { translations } from '../../../builders/desk-translations.ts';

function speakIn(wanted: 'fr' | 'ar'): void {
  speak(wanted, translations[wanted].words);
}

describe('the desk', () => {
  afterEach(() => {
    speak('en', {});
  });

  it('speaks English until it is told otherwise', () => {
    expect(spokenLanguage()).toBe('en');
    expect(say('conflict.theirsBy', { name: 'Ana' })).toBe('Text of Ana');
  });

  it('speaks the language it is told to', () => {
    speakIn('fr');
    expect(say('conflict.theirsBy', { name: 'Ana' })).toBe('Texte de Ana');
    expect(say('preview.meter.characters', { count: 1 })).toBe('1 caractère');
  });

  it('keeps a Latin name in one piece inside an Arabic sentence, and marks no Arabic one', () => {
    speakIn('ar');
    expect(say('conflict.theirsBy', { name: 'Ana (NGO)' })).toBe('نص \u2068Ana (NGO)\u2069');
    expect(say('conflict.theirsBy', { name: 'ليلى' })).toBe('نص ليلى');
  });

  it('says nothing for a key that it does not know', () => {
    expect(sayIfKnown('server.noSuchThing')).toBeUndefined();
  });
});
