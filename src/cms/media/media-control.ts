import type { ControlClass, ControlProps } from '../decap-types.ts';

/** What Decap hands to the control of a file besides what every control gets. */
export interface MediaControlProps extends ControlProps {
  readonly classNameWrapper?: string;
  onChange(value: unknown): void;
  /** The file behind a value; its string is an address. Empty until it is loaded. */
  getAsset(value: string, field: ControlProps['field']): { toString(): string; readonly path?: unknown };
  /** Puts a file into the draft. */
  onPersistMedia(file: File, options: { readonly field: ControlProps['field'] }): Promise<unknown>;
}

/** The named border to React's classes: Decap makes controls of ours with the properties above. */
export function asControlClass(control: new (props: MediaControlProps) => object): ControlClass {
  return control as unknown as ControlClass;
}

/** The address of a file of the record; empty while Decap loads it, which it answers with a drawing of nothing. */
export function addressOf({ getAsset, field }: MediaControlProps, value: unknown): string {
  if (typeof value !== 'string' || value === '') return '';
  const asset = getAsset(value, field);
  return asset.path === 'empty.svg' ? '' : asset.toString();
}

/**
 * A file of the record, as one to work on.
 *
 * @throws Error when it is not there, or not yet.
 */
export async function fetchFile(props: MediaControlProps, value: string): Promise<File> {
  const address = addressOf(props, value);
  const response = address === '' ? undefined : await fetch(address);
  if (!response?.ok) throw new Error(`The file ${value} could not be read.`);
  return new File([await response.blob()], nameOf(value));
}

export function nameOf(value: string): string {
  return value.slice(value.lastIndexOf('/') + 1);
}
