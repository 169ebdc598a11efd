import { useMemo, useState } from 'react'
import { newId, useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { useHeld } from '#renderer/ui/use-held.ts'
import type { PeopleField, SourceTable } from '#shared/api/imports.ts'
import type { CommandOf } from '#shared/commands/command.ts'
import { peopleBatch } from '#shared/imports/people/people-batch.ts'
import { guessMapping, type PeopleMapping, withField } from '#shared/imports/people/people-mapping.ts'
import {
  changesAnything,
  type PeopleAnswers,
  type PeoplePlan,
  planPeople,
} from '#shared/imports/people/plan-people.ts'
import { readPeople } from '#shared/imports/people/read-people.ts'
import type { PersonId } from '#shared/organisation/person.ts'
import { rememberColumn, rememberedColumns } from './remembered-columns.ts'

/** What each column of a list holds, what its lines would do, and what of that is agreed to. */
export type PeopleDraft = {
  readonly mapping: PeopleMapping
  readonly map: (column: number, field: PeopleField | null) => void
  readonly plan: PeoplePlan
  /** The lines that would change something. */
  readonly lines: PeoplePlan['lines']
  readonly agreed: ReadonlySet<string>
  readonly agree: (lines: ReadonlySet<string>) => void
  readonly overwrites: boolean
  readonly overwrite: (overwrites: boolean) => void
  readonly answerName: (key: string, id: string | null) => void
  readonly answerPerson: (line: number, id: PersonId | null) => void
  readonly command: CommandOf<'batch.apply'>
}

const noAnswers: PeopleAnswers = { names: new Map(), persons: new Map(), overwrites: false }

/** Plans again whenever the mapping, an answer or the document changes. */
export function usePeoplePlan(table: SourceTable, isImporting: boolean): PeopleDraft {
  const now = useData()
  const data = useHeld(now, isImporting)
  const [mapping, setMapping] = useState(() => guessMapping(table.header, rememberedColumns()))
  const [answers, setAnswers] = useState(noAnswers)
  const [declined, setDeclined] = useState<ReadonlySet<string>>(new Set())
  const [idOf] = useState(rememberedIds)
  const reading = useMemo(() => readPeople(table, mapping), [table, mapping])
  const plan = useMemo(
    () => planPeople(reading, answers, { data, today: today(), newId: idOf }),
    [reading, answers, data, idOf],
  )
  const lines = useMemo(() => plan.lines.filter(changesAnything), [plan])
  const agreed = useMemo(
    () => new Set(lines.map(lineId).filter((id) => !declined.has(id))),
    [lines, declined],
  )
  const command = useMemo(() => peopleBatch(plan, new Set([...agreed].map(Number))), [plan, agreed])
  return {
    ...{ mapping, plan, lines, agreed, command },
    overwrites: answers.overwrites,
    map: (column, field) => {
      rememberColumn(table.header[column] ?? '', field)
      setMapping((before) => withField(before, column, field))
    },
    agree: (chosen) => setDeclined(new Set(lines.map(lineId).filter((id) => !chosen.has(id)))),
    overwrite: (overwrites) => setAnswers((before) => ({ ...before, overwrites })),
    answerName: (key, id) =>
      setAnswers((before) => ({ ...before, names: new Map([...before.names, [key, id]]) })),
    answerPerson: (line, id) =>
      setAnswers((before) => ({ ...before, persons: new Map([...before.persons, [line, id]]) })),
  }
}

/** The line of a row, as the id of a table. */
export function lineId({ resolved }: PeoplePlan['lines'][number]): string {
  return String(resolved.line.line)
}

function rememberedIds(): <I extends string>(key: string) => I {
  const ids = new Map<string, string>()
  return <I extends string>(key: string) => {
    const id = ids.get(key) ?? newId<I>()
    ids.set(key, id)
    return id as I // made for this key, which names one kind of record
  }
}
