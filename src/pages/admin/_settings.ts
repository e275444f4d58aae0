import { type BackendChoice, backendConfig, type Environment } from '../../cms/backend-config.ts';

/** The id of the element that hands the settings to the page's script. */
export const settingsId = 'desk-settings';
export const skipButtonId = 'desk-skip';

/** The back end of this page. The one of `npm start` is there without being asked for, and nowhere else. */
export function chooseBackend(environment: Environment, isDevServer: boolean): BackendChoice {
  if (isDevServer) return backendConfig({ WAYMARK_CMS_BACKEND: 'local', ...environment });
  const choice = backendConfig(environment);
  if (choice.kind !== 'chosen' || choice.backend.name !== 'proxy') return choice;
  return { kind: 'faulty', problems: ['WAYMARK_CMS_BACKEND may be "local" only while npm start runs.'] };
}

/** Whether the desk of this site opens at all, and needs what it draws cards with. */
export function hasDesk(environment: Environment, isDevServer: boolean): boolean {
  return chooseBackend(environment, isDevServer).kind === 'chosen';
}

/** JSON that can stand in a script element: no text in it can end the element. */
export function inlineJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
