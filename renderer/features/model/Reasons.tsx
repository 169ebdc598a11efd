import type { Reason } from '#shared/model/reasons.ts'
import { ficheSentences } from '#shared/quality/fiche.ts'
import { parameterSentences, assistantText as text } from '#shared/text/assistant.ts'

/** Why something is proposed: the fiche's own sentences, or a choice of ours which is said to be ours. */
export function Reasons({ whys }: { readonly whys: readonly Reason[] }) {
  const cited = whys.flatMap((why) => (why.type === 'fiche' ? [why.id] : []))
  const ours = whys.flatMap((why) => (why.type === 'parameter' ? [why.code] : []))
  return (
    <div className="model-reasons">
      {cited.length > 0 && (
        <figure className="model-quote">
          <figcaption>{text.ficheSays}</figcaption>
          {cited.map((id) => (
            <blockquote key={id}>{ficheSentences[id]}</blockquote>
          ))}
        </figure>
      )}
      {ours.map((code) => (
        <p key={code} className="model-parameter">
          <span className="model-parameter-tag">{text.parameter}</span> {parameterSentences[code]}
        </p>
      ))}
    </div>
  )
}
