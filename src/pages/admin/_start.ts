import '../../cms/prepare-page.ts';
import { languageFromAddress } from '../../cms/pane-language.ts';
import { skipToContent } from '../../cms/skip-link.ts';
import { startDesk } from '../../cms/start-desk.ts';
import { stayOpen } from '../../cms/stay-open.ts';
import { findProblems } from './_problems.ts';
import { settingsId, skipButtonId } from './_settings.ts';
import { stamp } from './_stamp.ts';

const { site, backend, contentRoot } = JSON.parse(document.getElementById(settingsId)?.textContent ?? '');
document.getElementById(skipButtonId)?.addEventListener('click', skipToContent);
stayOpen();
await startDesk(
  { site, backend, contentRoot, beside: languageFromAddress(site) },
  { stamp, findProblems: (files) => findProblems(files, site) },
);
