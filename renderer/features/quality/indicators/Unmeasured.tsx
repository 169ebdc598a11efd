import { Plus } from 'lucide-react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { dimensionsWithout, type IndicatorFacts } from '#shared/reports/indicators/indicator-facts.ts'
import { indicatorText as text, unmeasuredSentence } from '#shared/text/indicators.ts'
import { AddIndicatorDialog } from './AddIndicatorDialog.tsx'
import { dimensionName } from './columns.tsx'

/** What nothing measures yet, with the sentence of the fiche that wants it assessed, and the way to begin. */
export function Unmeasured({ facts }: { readonly facts: readonly IndicatorFacts[] }) {
  const missing = dimensionsWithout(facts)
  if (facts.length === 0 || missing.length === 0) return null
  return (
    <section className="indicators-missing" aria-label={text.unmeasured}>
      <p>{unmeasuredSentence(missing)}</p>
      <blockquote>{text.fiche}</blockquote>
      <div className="indicators-gestures">
        {missing.map((dimension) => (
          <Button
            key={dimension}
            edits
            size="s"
            icon={Plus}
            onPress={() =>
              openDialog((onClose) => <AddIndicatorDialog dimension={dimension} onClose={onClose} />)
            }
          >
            {dimensionName(dimension)}
          </Button>
        ))}
      </div>
    </section>
  )
}
