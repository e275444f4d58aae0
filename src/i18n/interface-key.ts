import type { KeysOf } from '../domain/resource-key.ts';
import type english from './resources/en.json';

/** The name of an interface string, e.g. `message.whatYouCanDo`. */
export type InterfaceKey = KeysOf<typeof english>;
