import { hyphenatedCode } from '#shared/text/hyphenated-codes.ts'

const codes = new RegExp(`(${hyphenatedCode})`, 'gu')

/** A text whose sigles and numbers stay whole, « 2026-CPS-06 », without a character more to copy. */
export function WholeCodes({ text }: { readonly text: string }) {
  const pieces = text.split(codes).map((words, place) => ({ words, place }))
  return pieces.map(({ words, place }) =>
    // What was captured stands between what was not.
    place % 2 === 0 ? (
      words
    ) : (
      <span key={place} className="carrier-code">
        {words}
      </span>
    ),
  )
}
