import { describe, expect, it } from 'vitest';
import { type LocaleCode, localeOf } from '../../../src/domain/locale.ts';
import { type Recording, recordingPath, recordingsByText } from '../../../src/domain/recording.ts';
import { listening } from '../../../src/page-model/listening.ts';
import { messagePage } from '../../../src/page-model/message-page.ts';
import { smallCatalog } from '../../builders/small-catalog.ts';
import { contextFor, theMessage, withFrench } from './context-for.ts';

const recording: Recording = {
  slug: 'phone-number',
  locale: 'en',
  path: '/audio/a7k3q9-en-0123456789.mp3',
  mediaType: 'audio/mpeg',
  bytes: 339_001,
  seconds: 79.2,
};

const voicesOf = (code: LocaleCode) =>
  new RegExp(listening(contextFor('en'), localeOf(code), undefined).byPhone.voices);

describe('a recording', () => {
  it('is named with its length and size in the words and digits of the reader', () => {
    const inLocale = (code: LocaleCode) => listening(contextFor(code), localeOf(code), recording).recording;
    expect(inLocale('en')?.details).toEqual(['1 min 20 sec', '340 kB']);
    expect(inLocale('ar')?.details).toEqual(['1 د و20 ث', '340 كيلوبايت']);
  });

  it('that does not say how long it is is named with its size alone', () => {
    const { recording: shown } = listening(contextFor('en'), localeOf('en'), { ...recording, seconds: 0 });
    expect(shown?.details).toEqual(['340 kB']);
  });

  it('belongs to the text that is shown, and to no other language', () => {
    const recordingOf = recordingsByText([recording]);
    const heardIn = (code: LocaleCode) => {
      const context = contextFor(code, smallCatalog(withFrench));
      const page = messagePage(context, theMessage(context), recordingOf);
      return page.state === 'standing' && page.listening.recording?.src;
    };
    expect([heardIn('en'), heardIn('ar'), heardIn('fr')]).toEqual([
      recording.path,
      undefined,
      recording.path,
    ]);
  });

  it('has an address that says nothing of the message and changes with the sound', () => {
    expect(recordingPath({ code: 'A7K3Q9', locale: 'ar', digest: 'ab12cd34ef56', format: 'opus' })).toBe(
      '/audio/a7k3q9-ar-ab12cd34ef.ogg',
    );
  });
});

describe('a voice of the phone', () => {
  it.each([
    { text: 'en', fits: ['en', 'en-US', 'en_NG'], not: ['es-ES', 'eng', 'fr-FR'] },
    { text: 'prs', fits: ['fa-AF', 'fa_IR', 'prs'], not: ['ps-AF', 'ar'] },
    { text: 'ha', fits: ['ha-NG'], not: ['haw-US'] },
    { text: 'zh', fits: ['zh-CN', 'zh_SG', 'cmn-Hans-CN'], not: ['zh-TW', 'zh-HK', 'zh-Hant', 'yue-HK'] },
    { text: 'kmr', fits: ['kmr', 'ku', 'ku-TR'], not: ['ckb', 'ku-Arab-IQ', 'km-KH'] },
    { text: 'ckb', fits: ['ckb-IQ'], not: ['ku-TR'] },
  ] as const)('reads $text where its tag fits', ({ text, fits, not }) => {
    const pattern = voicesOf(text);
    expect(fits.filter((tag) => !pattern.test(tag))).toEqual([]);
    expect(not.filter((tag) => pattern.test(tag))).toEqual([]);
  });
});
