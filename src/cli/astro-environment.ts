/** Names that Astro takes from the environment over what it knows itself: `DEV=1` would turn a build into a dev site. */
const namesOfAstro = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/** Sets what our pages read from the environment, and clears what would mislead Astro. */
export function prepareEnvironment(settings: Readonly<Record<string, string>>): void {
  for (const name of namesOfAstro) delete process.env[name];
  Object.assign(process.env, settings);
}
