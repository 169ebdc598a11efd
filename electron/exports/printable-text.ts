export type TextCleaner = {
  readonly clean: (text: string) => string
  /** Characters met so far that no font draws. */
  readonly missing: () => readonly string[]
}

// Written in place of what cannot be drawn: archive files may not hold undefined glyphs.
const substitute = '□'
// Controls, marks of direction, joiners and lone surrogates draw nothing, and some reorder a line. What Unicode keeps out
// of all text, word processors refuse with the whole file.
const invisible = /(?![\n\u00AD])[\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu
// A line break and a soft hyphen are not drawn but understood.
const copedWith = new Set([0x0a, 0xad])

/** Makes user text drawable: composed accents, no controls, and a visible box for what no font has. */
export function textCleaner(isCovered: (codePoint: number) => boolean): TextCleaner {
  const missing = new Set<string>()
  const drawable = (character: string): string => {
    const codePoint = character.codePointAt(0) ?? 0
    if (isCovered(codePoint) || copedWith.has(codePoint)) return character
    missing.add(character)
    return substitute
  }
  return {
    clean: (text) =>
      Array.from(
        text
          .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
          .replace(/\t/gu, ' ')
          .normalize('NFC')
          .replace(invisible, ''),
        drawable,
      ).join(''),
    missing: () => [...missing].sort(),
  }
}
