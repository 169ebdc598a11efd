/**
 * Sigles and numbers written with hyphens, « E-RUN » or « 2026-CPS-03 », which stay on one line: the source of a regular
 * expression without boundaries, for readers of several dialects.
 */
export const hyphenatedCode = '[\\p{Lu}\\d]{1,5}(?:-[\\p{Lu}\\d]{1,6})+'

/** Finds them all where no letter or digit touches them; in a group, so that splitting keeps them. */
export const hyphenatedCodes = new RegExp(`(?<![\\p{L}\\d])(${hyphenatedCode})(?![\\p{L}\\d])`, 'gu')
