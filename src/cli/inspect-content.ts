import type { CheckContext } from '../checks/check.ts';
import { checks, releaseChecks, runChecks } from '../checks/run-checks.ts';
import { type LoadedContent, loadCatalog } from '../content/load-catalog.ts';
import type { Issue } from '../domain/issue.ts';
import { type CardStudio, openCardStudio } from './card-studio.ts';
import type { VerbContext } from './verb.ts';

export interface InspectedContent extends LoadedContent {
  /** Everything found: by reading, by the rules, and by laying out every card. */
  readonly issues: readonly Issue[];
  /** Undefined when there is no catalog to make cards of. */
  readonly studio: CardStudio | undefined;
}

/** Loads the content and runs every rule over it. `isRelease` adds the rules for publishing under a real name. */
export async function inspectContent(
  context: VerbContext,
  { isRelease = false } = {},
): Promise<InspectedContent> {
  const loaded = await loadCatalog(context.contentDirectory);
  const { catalog, media } = loaded;
  if (!catalog) return { ...loaded, studio: undefined };
  const checkContext: CheckContext = { catalog, media, today: context.today };
  const rules = isRelease ? [...checks, ...releaseChecks] : checks;
  const studio = await openCardStudio(context);
  const issues = [...loaded.issues, ...runChecks(rules, checkContext), ...(await studio.findIssues(catalog))];
  return { ...loaded, issues, studio };
}
