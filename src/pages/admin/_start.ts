import '../../cms/prepare-page.ts';
import { languageFromAddress } from '../../cms/pane-language.ts';
import { skipToContent } from '../../cms/skip-link.ts';
import { startDesk } from '../../cms/start-desk.ts';
import { stayOpen } from '../../cms/stay-open.ts';
import { createCardPreview } from './_card-preview.ts';
import { openInLanguage } from './_language.ts';
import { findProblems } from './_problems.ts';
import { settingsId, skipButtonId } from './_settings.ts';
import { stamp } from './_stamp.ts';
import { translationTools } from './_translation.ts';

const { site, backend, contentRoot } = JSON.parse(document.getElementById(settingsId)?.textContent ?? '');
document.getElementById(skipButtonId)?.addEventListener('click', skipToContent);
stayOpen();
const { language, translation, problemWords } = await openInLanguage(site);
await startDesk(
  { site, backend, contentRoot, beside: languageFromAddress(site), language, translation },
  {
    stamp,
    findProblems: (files) => findProblems(files, site, problemWords),
    cardPreview: createCardPreview(site),
    translation: translationTools,
  },
);
