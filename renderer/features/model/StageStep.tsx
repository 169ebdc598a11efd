import { useMemo } from 'react'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import { phasesInOrder } from '#shared/reports/conformity/conformity-state.ts'
import { questionText as text } from '#shared/text/assistant.ts'
import { answer, useAssistant } from './assistant-store.ts'
import { FicheQuote } from './FicheQuote.tsx'

/** The stage that the project has reached: it decides what is ticked. */
export function StageStep({ data }: { readonly data: Pick<DocumentData, 'phase'> | null }) {
  const { phaseId, startedOn } = useAssistant((assistant) => assistant.draft)
  const phases = useMemo(() => (data === null ? [] : phasesInOrder(data)), [data])
  return (
    <>
      <div className="model-fields">
        <RadioGroup
          label={text.stage}
          choices={phases.map(({ id, name }) => ({ id, label: name }))}
          value={phaseId}
          onChange={(chosen) => answer({ phaseId: chosen })}
        />
        <DatePicker label={text.startedOn} value={startedOn} onCommit={(day) => answer({ startedOn: day })} />
      </div>
      <FicheQuote ids={['Q27', 'Q09']} />
    </>
  )
}
