import { describe, expect, it } from 'vitest';
import { closeUpBlanks } from '../../../src/cli/close-up-blanks.ts';

describe('blanks in a page', () => {
  it.each([
    ['around blocks', '<ul> <li> <a href="/">One</a> </li> </ul>', '<ul><li><a href="/">One</a></li></ul>'],
    ['around text in a block', '<p class="x"> Words </p>', '<p class="x">Words</p>'],
    ['in a link that fills a block', '<li> <a href="/"> One </a> </li>', '<li><a href="/">One</a></li>'],
    ['in a drawing', '<svg> <path d="M0 0"></path> </svg>', '<svg><path d="M0 0"></path></svg>'],
  ])('go where they show nothing: %s', (_, html, closed) => {
    expect(closeUpBlanks(html)).toBe(closed);
  });

  it.each([
    ['between words and links', 'See <a href="/">this</a> <b>now</b> please'],
    ['before what is filled later', '<p>To load: <b></b></p>'],
    ['before a drawing in a line', '<b>Word</b> <svg></svg>'],
    ['between elements whose names begin alike', '<a>x</a> <picture></picture> <del>y</del>'],
    ['in scripts and styles', '<script>a = "<p> x </p>"</script><style>p { margin: 0 }</style>'],
    ['in text that keeps its blanks', '<pre><p> x </p></pre>'],
  ])('stay where they are seen: %s', (_, html) => {
    expect(closeUpBlanks(html)).toBe(html);
  });
});
