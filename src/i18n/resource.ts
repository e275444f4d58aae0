import type { LocaleCode } from '../domain/locale.ts';
import am from './resources/am.json' with { type: 'json' };
import ar from './resources/ar.json' with { type: 'json' };
import bn from './resources/bn.json' with { type: 'json' };
import ckb from './resources/ckb.json' with { type: 'json' };
import en from './resources/en.json' with { type: 'json' };
import es from './resources/es.json' with { type: 'json' };
import fa from './resources/fa.json' with { type: 'json' };
import fr from './resources/fr.json' with { type: 'json' };
import ha from './resources/ha.json' with { type: 'json' };
import hi from './resources/hi.json' with { type: 'json' };
import km from './resources/km.json' with { type: 'json' };
import kmr from './resources/kmr.json' with { type: 'json' };
import my from './resources/my.json' with { type: 'json' };
import ne from './resources/ne.json' with { type: 'json' };
import om from './resources/om.json' with { type: 'json' };
import prs from './resources/prs.json' with { type: 'json' };
import ps from './resources/ps.json' with { type: 'json' };
import pt from './resources/pt.json' with { type: 'json' };
import ru from './resources/ru.json' with { type: 'json' };
import si from './resources/si.json' with { type: 'json' };
import so from './resources/so.json' with { type: 'json' };
import sw from './resources/sw.json' with { type: 'json' };
import ta from './resources/ta.json' with { type: 'json' };
import th from './resources/th.json' with { type: 'json' };
import ti from './resources/ti.json' with { type: 'json' };
import tr from './resources/tr.json' with { type: 'json' };
import ur from './resources/ur.json' with { type: 'json' };
import vi from './resources/vi.json' with { type: 'json' };
import wo from './resources/wo.json' with { type: 'json' };
import zh from './resources/zh.json' with { type: 'json' };

/** Interface strings of one locale, in groups. */
export interface Resource {
  readonly [key: string]: string | Resource;
}

/** Every locale must be here: the compiler says so when one is added to the domain. */
export const resources: Readonly<Record<LocaleCode, Resource>> = {
  en,
  fr,
  es,
  pt,
  ar,
  prs,
  fa,
  ps,
  ckb,
  kmr,
  ur,
  bn,
  hi,
  ne,
  ti,
  am,
  so,
  om,
  ha,
  sw,
  wo,
  tr,
  vi,
  ru,
  my,
  km,
  th,
  ta,
  si,
  zh,
};
