import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { call } from '#renderer/document/client.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { newId } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import type { Referentials } from '#shared/api/models.ts'
import { type Chart, chartOf } from '#shared/chart/chart.ts'
import { chartInput } from '#shared/chart/chart-input.ts'
import type { CommandOf } from '#shared/commands/command.ts'
import { type DocumentData, emptyData, mapsOf } from '#shared/document/document-data.ts'
import { defaultProject } from '#shared/document/new-document.ts'
import type { ModelInput } from '#shared/model/model-input.ts'
import { modelStep } from '#shared/model/model-step.ts'
import type { Proposal } from '#shared/model/proposal.ts'
import { proposeModel, setStage } from '#shared/model/propose-model.ts'
import { asProposed, type Selection } from '#shared/model/selection.ts'
import { withBatch } from '#shared/model/with-batch.ts'
import { chartLabels } from '#shared/text/chart.ts'
import { useAssistant } from './assistant-store.ts'
import { inputOfDraft } from './input-of-draft.ts'

/** What the answers make: the proposal, the step that would be done, and the document that would come of it. */
export type Model = {
  readonly input: ModelInput
  readonly proposal: Proposal
  readonly step: CommandOf<'batch.apply'>
  /** The document with what is kept; and with everything, to name what is left out. */
  readonly kept: DocumentData
  readonly full: DocumentData
}

/** The model for the answers given so far; null while they say too little. It follows typing without holding it up. */
export function useModel(): Model | null {
  const base = useBase()
  const [idOf] = useState(idSource)
  const { draft, known, selection } = useDeferredValue(useAssistant())
  const input = useMemo(() => inputOfDraft(draft, known), [draft, known])
  return useMemo(
    () => (base === null || !input.ok ? null : modelOf(input.value, base, selection, idOf)),
    [base, input, selection, idOf],
  )
}

/** The chart of a model, as it will be. */
export function usePreview(model: Model | null): Chart | null {
  return useMemo(() => {
    const view =
      model === null ? undefined : [...model.kept.view.values()].sort((a, b) => a.order - b.order)[0]
    if (model === null || view === undefined || model.kept.body.size + model.kept.entity.size === 0)
      return null
    return chartOf(chartInput(model.kept, view.id, today(), chartLabels))
  }, [model])
}

function modelOf(
  input: ModelInput,
  base: DocumentData,
  selection: Selection,
  idOf: (key: string) => string,
): Model {
  const options = { date: today(), idOf }
  const proposal = proposeModel(input, base, options)
  const stage = setStage(input, base, options)
  const step = modelStep(stage, proposal, selection, base)
  const everything = { ...asProposed, changed: new Set(notRecommended(proposal)) }
  return {
    ...{ input, proposal, step, kept: withBatch(base, step) },
    full: withBatch(base, modelStep(stage, proposal, everything, base)),
  }
}

function notRecommended({ items }: Proposal): readonly string[] {
  return items.flatMap(({ key, isRecommended }) => (isRecommended ? [] : [key]))
}

/** The document to which things are added: the open one, or the one that would be created. */
function useBase(): DocumentData | null {
  const mode = useAssistant((assistant) => assistant.mode)
  const open = useDocumentStore(({ state }) => (state.phase === 'open' ? state.snapshot.data : null))
  const [referentials, setReferentials] = useState<Referentials | null>(null)
  useEffect(() => {
    let isShown = true
    void call('referentials.read', undefined).then(
      (read) => isShown && read.ok && setReferentials(mapsOf(read.value)),
    )
    return () => {
      isShown = false
    }
  }, [])
  const empty = useMemo(
    () => (referentials === null ? null : { ...emptyData(), ...defaultProject('ENT'), ...referentials }),
    [referentials],
  )
  return mode === 'adapt' ? open : empty
}

/** A new id for each key, the same whenever the key comes back: the preview does not begin anew at each answer. */
function idSource(): (key: string) => string {
  const ids = new Map<string, string>()
  return (key) => {
    const id = ids.get(key) ?? newId<string>()
    ids.set(key, id)
    return id
  }
}
