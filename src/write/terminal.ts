const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
/** Signs that a terminal obeys instead of showing: controls, bidi controls, halves of characters. */
const HIDDEN = /[\p{Cc}\p{Surrogate}\u061c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** Text from outside made harmless for a terminal: no control character, no escape sequence, no bidi control, one line. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(HIDDEN, '');

/** Arabic inside a line of English: isolated, so that neither disturbs the other's order. */
export const isolate = (text: string): string => `${FIRST_STRONG_ISOLATE}${plain(text)}${POP_ISOLATE}`;

/** A file name or a fault in a message: signs that a terminal would obey are shown as \u…, so that names stay distinct. */
export const visible = (text: string): string =>
  text.replace(HIDDEN, (c) => (c === '\n' ? '\\n' : `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`));
