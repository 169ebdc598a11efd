import type { Decision } from '#shared/decisions/decision.ts'
import { decisionText as text } from '#shared/text/decisions.ts'
import { decisionNatureLabels } from '#shared/text/meeting-vocabulary.ts'
import { voteInWords } from '#shared/text/reports/decisions.ts'
import { capitalise } from '#shared/text/terms.ts'
import { frenchTypography } from '#shared/text/typography.ts'
import './AdoptedText.css'

/** A decision as it will be printed. */
export function AdoptedText({ decision }: { readonly decision: Decision }) {
  return (
    <figure className="adopted">
      <figcaption className="adopted-nature">{capitalise(decisionNatureLabels[decision.nature])}</figcaption>
      <h3 className="adopted-title">{frenchTypography(decision.title)}</h3>
      <p className="adopted-text">{frenchTypography(decision.text)}</p>
      <p className="adopted-vote">{capitalise(frenchTypography(voteInWords(decision)))}</p>
      <p className="adopted-note">{text.sealed}</p>
    </figure>
  )
}
