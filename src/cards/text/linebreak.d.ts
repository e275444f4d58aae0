/** The part of linebreak 1.1 that is used here: the package brings no types. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { position: number; required: boolean | undefined } | null;
  }
}
