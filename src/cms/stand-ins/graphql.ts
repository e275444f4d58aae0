/**
 * Stands in for the packages with which Decap can ask GitLab and GitHub by GraphQL instead of REST. Our settings
 * leave that off, see `backend-config.ts`; the queries are made all the same when the packages are loaded.
 */
export function gql(query: TemplateStringsArray): string {
  return query.join('');
}

export class IntrospectionFragmentMatcher {
  readonly isAsked = false;
}

function refuse(): never {
  throw new Error('The desk asks git hosts by REST only.');
}

export {
  refuse as ApolloClient,
  refuse as createHttpLink,
  refuse as defaultDataIdFromObject,
  refuse as InMemoryCache,
  refuse as setContext,
};
