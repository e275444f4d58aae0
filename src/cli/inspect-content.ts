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
  const ruled = runChecks(rules, checkContext);
  const drawn = await studio.findIssues(catalog);
  const issues = [...loaded.issues, ...ruled, ...withoutConsequences(drawn, ruled)];
  return { ...loaded, issues, studio };
}

/** A text that is too long for any card need not be told that it does not fit one of them. */
function withoutConsequences(drawn: readonly Issue[], ruled: readonly Issue[]): Issue[] {
  const placeOf = ({ file, field }: Issue) => `${file} ${field}`;
  const tooLong = new Set(ruled.filter(({ code }) => code === 'text-too-long').map(placeOf));
  return drawn.filter((issue) => issue.code !== 'card-overflow' || !tooLong.has(placeOf(issue)));
}
