import { cp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/**
 * Puts a page made with govuk-frontend into a folder, by its own template: https://frontend.design-system.service.gov.uk/
 * Its words are those of a message of ours.
 */
export async function govukPage(folder: string): Promise<void> {
  const dist = path.join(path.dirname(require.resolve('govuk-frontend/package.json')), 'dist', 'govuk');
  await cp(path.join(dist, 'assets'), path.join(folder, 'assets'), { recursive: true });
  for (const file of ['govuk-frontend.min.css', 'govuk-frontend.min.js'])
    await cp(path.join(dist, file), path.join(folder, file));
  const message = await readFile(
    new URL('../../content/messages/en/pay-after-the-visa.md', import.meta.url),
    'utf8',
  );
  await writeFile(path.join(folder, 'index.html'), pageOf(message));
}

function pageOf(message: string): string {
  const [, , body = ''] = message.split(/^---$/m);
  const headline = /^headline: (.*)$/m.exec(message)?.[1] ?? '';
  const steps = [...message.matchAll(/^ {2}- (\p{Lu}.*\.)$/gmu)].map(([, step]) => `<li>${step}</li>`);
  const paragraphs = body
    .trim()
    .split(/\n{2,}/)
    .map((text) => `<p class="govuk-body">${text}</p>`);
  return `<!doctype html>
<html lang="en" class="govuk-template">
<head>
<meta charset="utf-8">
<title>${headline} – Before you pay</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<link rel="icon" sizes="any" href="/assets/images/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/govuk-frontend.min.css">
</head>
<body class="govuk-template__body">
<script>document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');</script>
<a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Skip to main content</a>
<div class="govuk-width-container">
<main class="govuk-main-wrapper" id="main-content">
<h1 class="govuk-heading-xl">${headline}</h1>
<h2 class="govuk-heading-m">What you can do</h2>
<ol class="govuk-list govuk-list--number">${steps.join('')}</ol>
${paragraphs.join('')}
<a href="#" role="button" draggable="false" class="govuk-button govuk-button--warning" data-module="govuk-exit-this-page">Exit this page</a>
</main>
</div>
<script type="module">import { initAll } from '/govuk-frontend.min.js'; initAll();</script>
</body>
</html>
`;
}
