/** The three looks of the toolbar icon, and the ink of each. The grey holds 3:1 on light and on dark toolbars. */
const SHAPE = 'M6.4 2.6 1.6 8l4.8 5.4M9.6 2.6 14.4 8l-4.8 5.4';
const GREY = '#87919c';

const sight = (ink: string): string => `<path d="${SHAPE}" fill="none" stroke="${ink}" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"/>`;
const svg = (inner: string): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${inner}</svg>`;

/** A tile: two sight lines over ink, so that it stands on any toolbar; the dot is the claim. */
const tile = svg(
  `<rect width="16" height="16" rx="3.2" fill="#15191e"/><g transform="translate(8 8) scale(.78) translate(-8 -8)">${sight('#fff')}<circle cx="8" cy="8" r="2.5" fill="#f29ccf"/></g>`,
);

/** SVG by file name: the extension's icon, grey for a page that is no article, hollow where Lateral is off. */
export const ICONS: Readonly<Record<string, string>> = {
  '': tile,
  'grey-': svg(`${sight(GREY)}<circle cx="8" cy="8" r="2.5" fill="${GREY}"/>`),
  'off-': svg(`${sight(GREY)}<circle cx="8" cy="8" r="2" fill="none" stroke="${GREY}"/>`),
};

export const ICON_SIZES = [16, 32, 48, 96, 128] as const;
