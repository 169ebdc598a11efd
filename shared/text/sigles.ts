/** A sigle and what it stands for: « ENT », « espace numérique de travail ». */
export type Sigle = { readonly sigle: string; readonly expansion: string }

export type ExpandedText = {
  readonly text: string
  /** The sigles met so far, to be passed on to the next text of the same document. */
  readonly met: ReadonlySet<string>
}

/**
 * Explains each sigle where it first occurs: « l’ENT (espace numérique de travail) ». The sigle stays in its place,
 * so that articles and elisions before it remain right. A sigle that the text explains itself is left alone.
 */
export function expandSigles(
  text: string,
  sigles: readonly Sigle[],
  met: ReadonlySet<string> = new Set(),
): ExpandedText {
  return sigles.reduce<ExpandedText>(
    (current, { sigle, expansion }) => {
      if (current.met.has(sigle)) return current
      const match = new RegExp(`(?<![\\p{L}\\p{N}])${escapePattern(sigle)}(?![\\p{L}\\p{N}])`, 'u').exec(
        current.text,
      )
      if (match === null) return current
      const [before, after] = [
        current.text.slice(0, match.index),
        current.text.slice(match.index + sigle.length),
      ]
      const explained = /\($/.test(before) || /^\s\(/.test(after)
      const inserted = explained ? '' : ` (${expansion})`
      return { text: `${before}${sigle}${inserted}${after}`, met: new Set([...current.met, sigle]) }
    },
    { text, met },
  )
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
