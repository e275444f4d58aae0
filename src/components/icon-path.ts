/** Our own icons on a grid of 24, drawn as strokes of one weight. Each is one SVG path. */
export const iconPaths = {
  // Kinds of message
  claim: 'M4 5h16v11h-8l-5 4v-4H4zM9.5 8l5 5m0-5-5 5',
  risk: 'M12 4 3 19.5h18zM12 10v4m0 2.6v.1',
  testimony: 'M4 5h16v11h-8l-5 4v-4H4zM8 9h8m-8 3h5',
  rights: 'M12 3 5 6v5c0 5 3 8 7 10 4-2 7-5 7-10V6zm-3 8.5 2.2 2.3L15.2 9',
  'how-to': 'M10 6h10M10 12h10M10 18h10M4 5h2v2H4zm0 6h2v2H4zm0 6h2v2H4z',
  // Channels
  phone:
    'M6 3.5h3l1.8 4.3-2.2 1.7a12 12 0 0 0 5.9 5.9l1.7-2.2 4.3 1.8v3c0 1-.9 2-2 2A15.5 15.5 0 0 1 4 5.5c0-1.1.9-2 2-2z',
  web: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3.5 9.5h17M3.5 14.5h17M12 3c-5 5.5-5 12.5 0 18 5-5.5 5-12.5 0-18',
  whatsapp:
    'M12 3.5a8.5 8.5 0 0 0-7.3 12.8L3.5 20.5l4.3-1.2A8.5 8.5 0 1 0 12 3.5zM9 8.5c0 4 2.5 6.5 6.5 6.5v-2l-2-.8-1 1a5 5 0 0 1-2-2l1-1-.7-1.7z',
  telegram: 'M21 4 3 11l6 2.5L18 7l-6.5 8 6.5 4.5zM9 13.5V20l3-3.5',
  email: 'M3 5.5h18v13H3zm0 1 9 7 9-7',
  // Signs of our own
  check: 'm4 12.5 5.5 5.5L20 6.5',
  cross: 'm5.5 5.5 13 13m0-13-13 13',
  leave: 'M11 4H4v16h7M9 12h12m-4.5-4.5L21 12l-4.5 4.5',
  share: 'M12 15V3.5m-4 4 4-4 4 4M6 11H4v9.5h16V11h-2',
  sound: 'M4 9v6h4l5 5V4L8 9zM17 8q3 4 0 8',
  download: 'M12 3.5V15m-4-4 4 4 4-4M4 15v5.5h16V15',
} as const;

export type IconName = keyof typeof iconPaths;

/** Icons that point along the line, and so turn round in right-to-left text. */
export const directedIcons: ReadonlySet<IconName> = new Set(['leave', 'how-to', 'telegram']);
