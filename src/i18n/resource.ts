import type { LocaleCode } from '../domain/locale.ts';
import am from './resources/am.json' with { type: 'json' };
import ar from './resources/ar.json' with { type: 'json' };
import bn from './resources/bn.json' with { type: 'json' };
import en from './resources/en.json' with { type: 'json' };
import es from './resources/es.json' with { type: 'json' };
import fr from './resources/fr.json' with { type: 'json' };
import prs from './resources/prs.json' with { type: 'json' };
import ps from './resources/ps.json' with { type: 'json' };
import so from './resources/so.json' with { type: 'json' };
import ti from './resources/ti.json' with { type: 'json' };
import tr from './resources/tr.json' with { type: 'json' };
import ur from './resources/ur.json' with { type: 'json' };

/** Interface strings of one locale, in groups. */
export interface Resource {
  readonly [key: string]: string | Resource;
}

/** Every locale must be here: the compiler says so when one is added to the domain. */
export const resources: Readonly<Record<LocaleCode, Resource>> = {
  en,
  fr,
  es,
  ar,
  prs,
  ps,
  ur,
  bn,
  ti,
  am,
  so,
  tr,
};
