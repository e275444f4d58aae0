/** A package that cards are drawn with is not there, or not whole. The message says what to do. */
export class PackageMissing extends Error {
  override readonly name = 'PackageMissing';

  constructor(packageName: string, options?: ErrorOptions) {
    super(
      `The package "${packageName}", which cards are drawn with, is not installed or not whole. Run npm ci, then try again.`,
      options,
    );
  }
}
