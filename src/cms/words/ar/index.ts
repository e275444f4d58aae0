import type { DeskTranslation } from '../translation.ts';
import autosave from './autosave.json' with { type: 'json' };
import conflict from './conflict.json' with { type: 'json' };
import decap from './decap.json' with { type: 'json' };
import desk from './desk.json' with { type: 'json' };
import fields from './fields.json' with { type: 'json' };
import form from './form.json' with { type: 'json' };
import media from './media.json' with { type: 'json' };
import notice from './notice.json' with { type: 'json' };
import page from './page.json' with { type: 'json' };
import preview from './preview.json' with { type: 'json' };
import server from './server.json' with { type: 'json' };
import translate from './translate.json' with { type: 'json' };

export default {
  words: { autosave, conflict, desk, form, media, notice, page, preview, server, translate },
  phrases: decap,
  form: fields,
} satisfies DeskTranslation;
