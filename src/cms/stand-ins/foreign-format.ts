/**
 * Stands in for the packages with which Decap reads formats that we do not use. One of them, `gray-matter`, runs
 * front matter that begins with `---js` as a program, in the page of whoever lists the files. All our
 * collections have formats of their own, so this must never be reached.
 */
export default function readForeignFormat(): never {
  throw new Error('Only the formats in decap-format.ts read files.');
}
