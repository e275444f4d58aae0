import { verifyPath } from '../domain/card.ts';
import { absoluteAddress, checkPath, codeListPath, codeStartPath } from './address.ts';
import type { PageContext } from './page-context.ts';
import { type PageFrame, pageFrame } from './page-frame.ts';

/** Where a reader finds out whether a card is genuine, and how to tell a fake. */
export interface CheckPage {
  readonly frame: PageFrame;
  readonly title: string;
  readonly intro: string;
  readonly form: CodeForm;
  /** The address that a reader types, with nothing in place of the code: it needs no script and no link. */
  readonly typeAddress: { readonly label: string; readonly pattern: string };
  readonly fakes: { readonly title: string; readonly rules: readonly CheckRule[] };
}

interface CheckRule {
  readonly number: string;
  readonly text: string;
}

/** What the form for a code says. It is there with a script only: nothing on a static site takes a form. */
interface CodeForm {
  readonly label: string;
  readonly button: string;
  /** Every code there is. */
  readonly codes: string;
  readonly malformed: string;
  readonly similar: string;
  readonly unknown: string;
}

/** The same page stands below every locale, and in the default locale where codes begin. */
export function checkPage(context: PageContext, place: 'locale' | 'codes' = 'locale'): CheckPage {
  const { catalog, translator } = context;
  const { t, format } = translator;
  const rules = (['type', 'compare', 'money', 'write', 'doubt'] as const).map((rule) =>
    t(`check.fakes.${rule}`),
  );
  return {
    frame: pageFrame(context, {
      title: t('check.title'),
      description: t('check.intro'),
      pathIn: checkPath,
      ...(place === 'codes' && { path: codeStartPath, translatedIn: [] }),
    }),
    title: t('check.title'),
    intro: t('check.intro'),
    form: {
      label: t('check.code'),
      button: t('check.open'),
      codes: codeListPath,
      malformed: t('check.malformed'),
      similar: t('check.similar'),
      unknown: t('check.unknown'),
    },
    typeAddress: {
      label: t('check.typeAddress'),
      pattern: absoluteAddress(catalog.site, verifyPath(''))
        .replace(/^https:\/\//, '')
        .replace(/\/+$/, '/'),
    },
    fakes: {
      title: t('check.fakesTitle'),
      rules: rules.map((text, index) => ({ number: format.number(index + 1), text })),
    },
  };
}
