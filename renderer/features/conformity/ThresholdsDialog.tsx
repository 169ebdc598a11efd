import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { defaultParameters, parametersOf, thresholds } from '#shared/quality/conformity/parameters.ts'
import { thresholdsText as text, thresholdHint, thresholdLabels } from '#shared/text/thresholds.ts'
import { draftFault, parametersIn, sameThresholds, type ThresholdsDraft } from './thresholds-draft.ts'

/** The thresholds of the checks, which are the tool's and not the fiche's, and the way back to the original ones. */
export function ThresholdsDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const current = parametersOf(data.setting)
  const [draft, setDraft] = useState<ThresholdsDraft>(current)
  const isOriginal = sameThresholds(draft, defaultParameters)
  async function save() {
    if (sameThresholds(draft, current)) return true
    const value = parametersIn(draft)
    return value !== undefined && perform({ type: 'threshold.set', value: isOriginal ? null : value })
  }
  return (
    <FormDialog
      title={text.title}
      verb={text.save}
      missing={draftFault(draft)}
      onSubmit={save}
      onClose={onClose}
    >
      <p className="conformity-note">{text.note}</p>
      {thresholds.map((threshold) => (
        <NumberField
          key={threshold}
          {...thresholdLabels(threshold)}
          description={thresholdHint(threshold, defaultParameters[threshold])}
          value={draft[threshold]}
          errorMessage={draftFault(draft, threshold) ?? undefined}
          step={1}
          onCommit={(value) => setDraft((before) => ({ ...before, [threshold]: value }))}
        />
      ))}
      <div>
        <Button
          size="s"
          disabledReason={isOriginal ? text.isReset : undefined}
          onPress={() => setDraft(defaultParameters)}
        >
          {text.reset}
        </Button>
      </div>
    </FormDialog>
  )
}
