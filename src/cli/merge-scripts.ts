const inlineScript = /<script type="module">([\s\S]*?)<\/script>/g;

/**
 * Makes one script of all that stand in a page, in the place of the first: each would need a hash of its own in the page's
 * policy. Braces keep their names apart. Modules run when the whole page is there, wherever they stand.
 */
export function mergeScripts(html: string): string {
  const codes = [...html.matchAll(inlineScript)].map(([, code = '']) => code);
  if (codes.length < 2 || codes.some((code) => /^\s*(?:import|export)\b/m.test(code))) return html;
  const merged = `<script type="module">${codes.map((code) => `{${code}\n}`).join('')}</script>`;
  let isFirst = true;
  return html.replaceAll(inlineScript, () => {
    const put = isFirst ? merged : '';
    isFirst = false;
    return put;
  });
}
