/** Words of Latin letters and signs with one space between them: nearly all that a file holds. */
const isSqueezed = /^[!-~¡-ÿ]+(?: [!-~¡-ÿ]+)*$/

/** One line without doubled spaces, control characters nor halves of characters, at most `max` characters. */
export function squeeze(text: string, max = 300): string {
  if (text.length <= max && isSqueezed.test(text)) return text
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
  // A pair must not be cut in two.
  return plain.length > max
    ? plain
        .slice(0, max)
        .replace(/\p{Cs}$/u, '')
        .trim()
    : plain
}
