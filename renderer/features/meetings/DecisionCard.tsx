import { decisionTone } from '#renderer/sheets/decision-tone.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import type { Decision } from '#shared/decisions/decision.ts'
import { decisionText } from '#shared/text/decisions.ts'
import { decisionStatusLabels } from '#shared/text/meeting-vocabulary.ts'
import { frenchTypography } from '#shared/text/typography.ts'
import { showDecision } from './show-decision.ts'
import './DecisionCard.css'

/** A decision in short; its sheet opens in the inspector. */
export function DecisionCard({ decision }: { readonly decision: Decision }) {
  return (
    <article className="decision-card">
      <header>
        <strong>{decision.number ?? decisionText.noNumber}</strong>
        <StatusBadge tone={decisionTone(decision.status)}>
          {decisionStatusLabels[decision.status]}
        </StatusBadge>
        <Button size="s" variant="quiet" onPress={() => showDecision(decision.id)}>
          {decisionText.open}
        </Button>
      </header>
      <p>{frenchTypography(decision.text === '' ? decision.title : decision.text)}</p>
    </article>
  )
}
