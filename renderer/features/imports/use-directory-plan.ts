import { useEffect, useMemo, useState } from 'react'
import { currentData, newId, useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { useHeld } from '#renderer/ui/use-held.ts'
import type { Directory } from '#shared/api/imports.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { Agreement, DirectoryBatch } from '#shared/imports/directory/directory-batch.ts'
import { type DirectoryChoice, usualChoice } from '#shared/imports/directory/directory-choice.ts'
import { directoryCommand } from '#shared/imports/directory/directory-command.ts'
import { type DirectoryPlan, planDirectory } from '#shared/imports/directory/plan-directory.ts'
import { memoLast } from '#shared/kit/memo-last.ts'
import type { Entity, EntityId } from '#shared/organisation/entity.ts'
import { agreementOf, groupsOf, type TickGroup, type Ticks, withTicked } from './directory-draft.ts'

/** What is chosen of a directory, what it would do to the document, and what of that is agreed to. */
export type DirectoryDraft = {
  readonly choice: DirectoryChoice
  readonly choose: (changes: Partial<DirectoryChoice>) => void
  /** What the document had when it was planned, before any of it is imported. */
  readonly entities: ReadonlyMap<string, Entity>
  readonly plan: DirectoryPlan
  readonly agreement: Agreement
  readonly tick: (group: TickGroup, chosen: ReadonlySet<string>) => void
  readonly closeOn: (day: string | null) => void
  /** The command that does what is agreed to, made when it is asked for. */
  readonly command: () => DirectoryBatch
}

/** Plans again whenever the choice or the document changes; what is new keeps its id, and so its tick. */
export function useDirectoryPlan(directory: Directory, isImporting: boolean): DirectoryDraft {
  const now = useData((data) => data.entity)
  const entities = useHeld(now, isImporting)
  const [choice, setChoice] = useState(() => usualChoice(directory))
  const [ticks, setTicks] = useState<Ticks>(new Map())
  const [closedOn, setClosedOn] = useState<string | null>(null)
  const [idOf] = useState(rememberedIds)
  const plan = useMemo(
    () => planDirectory(directory, choice, { entities, today: today(), newId: idOf }),
    [directory, choice, entities, idOf],
  )
  const agreement = useMemo(() => agreementOf(plan, today(), ticks, closedOn), [plan, ticks, closedOn])
  const [commandOf] = useState(() => memoLast(commandFor))
  useEffect(() => {
    // The places on the chart take long to find: it is done while the person reads, not again at each tick.
    if (ticks.size > 0) return
    const id = requestIdleCallback(() => void commandOf(currentData(), plan, agreement, today()))
    return () => cancelIdleCallback(id)
  }, [ticks, plan, agreement, commandOf])
  return useMemo(
    () => ({
      choice,
      choose: (changes) => setChoice((before) => ({ ...before, ...changes })),
      entities,
      plan,
      agreement,
      tick: (group, chosen) => setTicks((before) => withTicked(before, groupsOf(plan)[group], chosen)),
      closeOn: setClosedOn,
      command: () => commandOf(currentData(), plan, agreement, today()),
    }),
    [choice, entities, plan, agreement, commandOf],
  )
}

function commandFor(
  data: DocumentData,
  plan: DirectoryPlan,
  agreement: Agreement,
  day: string,
): DirectoryBatch {
  return directoryCommand(data, plan, agreement, { today: day, newId })
}

function rememberedIds(): (key: string) => EntityId {
  const ids = new Map<string, EntityId>()
  return (key) => {
    const id = ids.get(key) ?? newId<EntityId>()
    ids.set(key, id)
    return id
  }
}
