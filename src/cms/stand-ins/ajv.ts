/**
 * Stands in for `ajv`, with which Decap checks its configuration by compiling code from a schema, for which the
 * page would have to allow `eval`. Ours is typed, and made by a function that has tests.
 */
export default class ConfigurationIsTyped {
  readonly errors: readonly unknown[] = [];

  validate(): boolean {
    return true;
  }
}
