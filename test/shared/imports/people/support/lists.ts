import type { SourceTable } from '#shared/api/imports.ts'
import { applyChanges, type Change } from '#shared/document/changes.ts'
import type { Collection } from '#shared/document/collections.ts'
import { type DocumentData, emptyData } from '#shared/document/document-data.ts'
import { peopleBatch, peopleOutcome } from '#shared/imports/people/people-batch.ts'
import { guessMapping } from '#shared/imports/people/people-mapping.ts'
import { type PeopleAnswers, planPeople } from '#shared/imports/people/plan-people.ts'
import { readPeople } from '#shared/imports/people/read-people.ts'
import { aRecord } from '../../../../support/builders.ts'

const noAnswers: PeopleAnswers = { names: new Map(), persons: new Map(), overwrites: false }
const idFor = <I extends string>(key: string) => key.replaceAll(' ', '-') as I // any text will do as an id
const today = '2026-11-26'

/** A list as texts: one line for each row, the first one the header. */
export function list(...lines: readonly string[]): SourceTable {
  const [header = '', ...rows] = lines
  return {
    header: header.split(';'),
    rows: rows.map((row, i) => ({ line: i + 2, cells: row.split(';') })),
  }
}

/** A document with these records. */
export function aDocument(...records: readonly (readonly [Collection, string, object?])[]): DocumentData {
  const changes = records.map(
    ([collection, id, fields]) =>
      ({ collection, id, before: null, after: aRecord(collection, id, fields) }) as Change, // of its own collection
  )
  return applyChanges(emptyData(), changes)
}

export const circonscription = [
  'entity',
  'circo',
  { kind: 'constituency', name: 'Circonscription de Fresnes', sigle: '' },
] as const
export const ien = [
  'function',
  'ien',
  {
    sigle: 'IEN CCPD',
    titleMasculine: 'inspecteur de l’éducation nationale chargé de circonscription du premier degré',
    titleFeminine: 'inspectrice de l’éducation nationale chargée de circonscription du premier degré',
    aliases: ['IEN'],
  },
] as const
export const erun = [
  'function',
  'erun',
  { sigle: 'E-RUN', titleMasculine: 'enseignant référent', titleFeminine: 'enseignante référente' },
] as const
export const cso = [
  'body',
  'cso',
  { name: 'Comité de suivi opérationnel', sigle: 'CSO', kinds: ['operational'] },
] as const

/** What a list would do, its columns recognised by themselves. */
export function planned(data: DocumentData, table: SourceTable, answers: Partial<PeopleAnswers> = {}) {
  const reading = readPeople(table, guessMapping(table.header))
  return planPeople(reading, { ...noAnswers, ...answers }, { data, today, newId: idFor })
}

/** The batch of a whole list, and what it counts. */
export function imported(data: DocumentData, table: SourceTable, answers: Partial<PeopleAnswers> = {}) {
  const plan = planned(data, table, answers)
  const batch = peopleBatch(plan, new Set(plan.lines.map(({ resolved }) => resolved.line.line)))
  return {
    plan,
    batch,
    outcome: peopleOutcome(batch),
    codes: plan.remarks.map(({ code, line }) => [code, line]),
  }
}
