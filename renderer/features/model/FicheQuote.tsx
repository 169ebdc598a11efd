import { type FicheSentenceId, ficheSentences } from '#shared/quality/fiche.ts'
import { assistantText as text } from '#shared/text/assistant.ts'

/** « Ce que dit la fiche »: its own sentences, word for word. */
export function FicheQuote({ ids }: { readonly ids: readonly FicheSentenceId[] }) {
  return (
    <figure className="model-quote">
      <figcaption>{text.ficheSays}</figcaption>
      {ids.map((id) => (
        <blockquote key={id}>{ficheSentences[id]}</blockquote>
      ))}
    </figure>
  )
}
