const ligatures: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '’': "'",
  ʼ: "'",
  // What NFKD makes of a no-break hyphen.
  '\u2010': '-',
}

/** The text in the form that search compares: lower case, without accents, « œ » as « oe », one apostrophe. */
export function fold(text: string): string {
  // Tables search thousands of texts at each keystroke: what is plain already is not taken apart.
  return text.replace(/\P{ASCII}/gu, foldCharacter).toLowerCase()
}

function foldCharacter(character: string): string {
  const plain = character
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
  return [...plain].map((letter) => ligatures[letter] ?? letter).join('')
}
