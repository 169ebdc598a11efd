import { create } from 'zustand'
import type { ModelInput } from '#shared/model/model-input.ts'
import { asProposed, type Selection } from '#shared/model/selection.ts'
import { type Draft, emptyDraft, type StepId, steps } from './draft.ts'

/** A new project in a new file, or what is missing in the open one. */
export type AssistantMode = 'new' | 'adapt'

type Assistant = {
  readonly mode: AssistantMode
  readonly step: StepId
  /** The furthest step that was shown: what is before it has been answered. */
  readonly furthest: StepId
  readonly draft: Draft
  /** What the document answers by itself; null for a new project. */
  readonly known: ModelInput | null
  readonly selection: Selection
  /** The body or entity whose line is pointed at. */
  readonly pointed: string | null
}

const atFirst = { step: 'scope', furthest: 'scope', selection: asProposed, pointed: null } as const

/** The assistant as it was left: whoever closes it by mistake finds her answers again. */
export const useAssistant = create<Assistant>(() => ({
  ...atFirst,
  mode: 'new',
  draft: emptyDraft,
  known: null,
}))

/** Begins with these answers. */
export function beginAssistant(mode: AssistantMode, draft: Draft, known: ModelInput | null): void {
  useAssistant.setState({ ...atFirst, mode, draft, known })
}

/** Changes some answers; what was left out of the proposal before stays out. */
export function answer(change: Partial<Draft> | ((draft: Draft) => Draft)): void {
  useAssistant.setState(({ draft }) => ({
    draft: typeof change === 'function' ? change(draft) : { ...draft, ...change },
  }))
}

export function goToStep(step: StepId): void {
  useAssistant.setState(({ furthest }) => ({
    step,
    furthest: steps.indexOf(step) > steps.indexOf(furthest) ? step : furthest,
  }))
}

export function pointAt(pointed: string | null): void {
  useAssistant.setState({ pointed })
}

/** Takes or leaves something that is proposed. */
export function toggleItem(key: string): void {
  useAssistant.setState(({ selection }) => {
    const changed = new Set(selection.changed)
    if (!changed.delete(key)) changed.add(key)
    return { selection: { ...selection, changed } }
  })
}

/** Gives something that is proposed another name. */
export function nameItem(key: string, name: string): void {
  useAssistant.setState(({ selection }) => ({
    selection: { ...selection, names: new Map([...selection.names, [key, name]]) },
  }))
}
