import { expect, it } from 'vitest';
import { trimSpaces } from '../../../src/cli/trim-spaces.ts';

it.each([
  [
    'between paragraphs',
    '<p>One</p> <p>Two</p>\n<ul> <li> Three </li> </ul>',
    '<p>One</p><p>Two</p><ul><li>Three</li></ul>',
  ],
  [
    'in the head',
    '<head> <meta charset="utf-8"> <title>x y</title> </head>',
    '<head><meta charset="utf-8"><title>x y</title></head>',
  ],
  [
    'in a drawing',
    '<a href="/"><svg> <path d="M1 2"></path> </svg>x</a>',
    '<a href="/"><svg><path d="M1 2"></path></svg>x</a>',
  ],
])('leaves out what nobody sees, %s', (_, html, trimmed) => {
  expect(trimSpaces(html)).toBe(trimmed);
});

it.each([
  ['words and links', '<p>See <a href="/a">a</a> <b>and</b> b</p>'],
  ['a drawing and a word', '<p><svg></svg> Word</p>'],
  ['a text to copy', '<textarea> <p> kept </p> </textarea>'],
  ['code', '<script>const p = "<p> kept </p>";</script>'],
  ['a style', '<style>p > a { margin: 0 }</style>'],
])('leaves what is seen between %s', (_, html) => {
  expect(trimSpaces(html)).toBe(html);
});
