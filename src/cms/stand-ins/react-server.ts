/**
 * Stands in for `react-dom/server`, two copies of React's writer of HTML. The Markdown editor asks for it only to
 * show components of a site's own in a text; our texts have none.
 */
export function renderToString(): never {
  throw new Error('A text cannot hold components: decap-fields.ts offers none.');
}
