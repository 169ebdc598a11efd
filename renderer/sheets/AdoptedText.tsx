import type { Decision } from '#shared/decisions/decision.ts'
import { annulmentMention } from '#shared/text/decision-history.ts'
import { consultationInWords, decisionText as text } from '#shared/text/decisions.ts'
import { decisionNatureLabels } from '#shared/text/meeting-vocabulary.ts'
import { voteInWords } from '#shared/text/reports/decisions.ts'
import { capitalise } from '#shared/text/terms.ts'
import { frenchTypography } from '#shared/text/typography.ts'
import './AdoptedText.css'

/** A decision as it will be printed. */
export function AdoptedText({ decision }: { readonly decision: Decision }) {
  const consultation = consultationInWords(decision)
  return (
    <figure className="adopted">
      <figcaption className="adopted-nature">{capitalise(decisionNatureLabels[decision.nature])}</figcaption>
      <h3 className="adopted-title">{frenchTypography(decision.title)}</h3>
      <p className="adopted-text">{frenchTypography(decision.text)}</p>
      <p className="adopted-vote">{capitalise(frenchTypography(voteInWords(decision)))}</p>
      {consultation !== '' && <p className="adopted-vote">{consultation}</p>}
      <AdoptedPart title={text.motives} prose={decision.motives} />
      <AdoptedPart title={text.optionsSetAside} prose={decision.optionsSetAside} />
      {decision.annulledOn === null ? (
        <p className="adopted-note">{text.sealed}</p>
      ) : (
        <p className="adopted-annulled">
          {frenchTypography(annulmentMention(decision.annulledOn, decision.annulmentReason))}
        </p>
      )}
    </figure>
  )
}

function AdoptedPart({ title, prose }: { readonly title: string; readonly prose: string }) {
  if (prose.trim() === '') return null
  return (
    <>
      <h4 className="adopted-part">{title}</h4>
      <p className="adopted-prose">{frenchTypography(prose)}</p>
    </>
  )
}
