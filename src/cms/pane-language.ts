import ControlPane from 'decap-cms-core/dist/esm/components/Editor/EditorControlPane/EditorControlPane.js';
import { isLocaleCode, type LocaleCode } from '../domain/locale.ts';
import type { Site } from '../domain/site.ts';

const parameter = 'lang';
const storageKey = 'waymark.translation-language';

/** The one language that the desk was opened for, from the address: `/admin/?lang=ar`. */
export function languageFromAddress({ locales, defaultLocale }: Site): LocaleCode | undefined {
  const code = new URLSearchParams(location.search).get(parameter) ?? '';
  return isLocaleCode(code) && code !== defaultLocale && locales.includes(code) ? code : undefined;
}

/**
 * Lets the right pane keep the language that a translator chose. Decap opens it in the second language of the
 * site, for every record and after every first save; and it calls a function that the right pane does not have.
 */
export function rememberPaneLanguage(locales: readonly LocaleCode[]): void {
  const isRightPane = ({ props }: typeof ControlPane.prototype) => props.onLocaleChange === nothing;
  ControlPane.defaultProps = { onLocaleChange: nothing };
  ControlPane.prototype.componentDidMount = function () {
    const remembered = locales.find((code) => code === localStorage.getItem(storageKey));
    if (isRightPane(this) && remembered !== undefined) this.setState({ selectedLocale: remembered });
  };
  ControlPane.prototype.componentDidUpdate = function (_props, { selectedLocale: before }) {
    const { selectedLocale } = this.state;
    if (isRightPane(this) && selectedLocale !== before && selectedLocale !== undefined) {
      localStorage.setItem(storageKey, selectedLocale);
    }
  };
}

function nothing(): void {
  // The left pane tells the editor around it which language it shows; nobody asks the right one.
}
