import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PeopleField, peopleFields, type SourceTable } from '#shared/api/imports.ts'
import { commandSchema } from '#shared/commands/command.ts'
import { applyChanges, type Change } from '#shared/document/changes.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { checkDocument } from '#shared/document/problems.ts'
import { peopleBatch } from '#shared/imports/people/people-batch.ts'
import { guessMapping } from '#shared/imports/people/people-mapping.ts'
import { planPeople } from '#shared/imports/people/plan-people.ts'
import { readPeople } from '#shared/imports/people/read-people.ts'
import { peopleColumns } from '#shared/text/people-columns.ts'
import { lawRuns } from '../support/law-seed.ts'
import { type Random, randomFrom } from './support/random.ts'
import { randomDocument } from './support/random-document.ts'

const header = peopleFields.map((field) => peopleColumns[field].label)
const today = '2026-11-26'
const wild = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom('', 'x'.repeat(400), '__proto__', '\uD800', '=1+1', 'a@gmail.com', '31/02/2020'),
)

/** A list of which most cells are what a document of ours may know, so that lines meet it in every way. */
function listFor(data: DocumentData, random: Random, odd: readonly string[]): SourceTable {
  const names = {
    function: [...data.function.values()].flatMap(({ titleFeminine, sigle }) => [titleFeminine, sigle]),
    entity: [...data.entity.values()].flatMap(({ name, sigle }) => [name, sigle]),
    body: [...data.body.values()].flatMap(({ name, sigle }) => [name, sigle]),
    seat: [...data.seat.values()].map(({ label }) => label),
    last: ['Aubépine', 'Sureau', ...[...data.person.values()].map(({ lastName }) => lastName)],
  }
  const days = ['', '', '01/09/2025', '2026-09-01', '31/08/2026', '01/01/2030']
  const choices: Readonly<Record<PeopleField, readonly string[]>> = {
    civility: ['Mme', 'M.', ''],
    lastName: names.last,
    firstName: ['Claire', 'Paul', ''],
    fullName: ['', 'DUPONT Claire'],
    email: ['', 'claire@ac-x.fr', 'paul@ac-x.fr'],
    phone: ['', '01 99 00 12 34'],
    jobFunction: ['', ...names.function],
    entity: ['', ...names.entity],
    postLabel: ['', 'chargée du numérique'],
    ...{ from: days, to: days, mandateFrom: days, mandateTo: days },
    body: ['', ...names.body],
    seat: ['', ...names.seat, ...names.function, ...names.last],
    rank: ['', 'titulaire', 'suppléant', 'vice-président'],
    role: ['', 'présidente', 'membre de droit', 'élu', 'invitée, secrétaire', 'sage'],
    act: ['', 'arrêté'],
  }
  const rows = Array.from({ length: 1 + random.below(6) }, (_, i) => ({
    line: i + 2,
    cells: peopleFields.map((field) =>
      random.chance(0.06) ? random.pick(['', ...odd]) : random.pick(['', ...choices[field]]),
    ),
  }))
  return { header, rows }
}

const list = fc.record({ document: fc.nat(300), list: fc.nat(), odd: fc.array(wild, { maxLength: 4 }) })

/** An id for each key, the same whenever it is asked again. */
const idFor = <I extends string>(key: string) => `import-${key.replace(/\W+/g, '-')}` as I // any text will do

function plan(data: DocumentData, table: SourceTable, overwrites: boolean) {
  const reading = readPeople(table, guessMapping(table.header))
  const answers = { names: new Map(), persons: new Map(), overwrites }
  return planPeople(reading, answers, { data, today, newId: idFor })
}

test('whatever lines of a list are agreed to, the document stays as sound as it was', () => {
  fc.assert(
    fc.property(list, ({ document, list: seed, odd }) => {
      const random = randomFrom(seed)
      const data = randomDocument(document)
      const planned = plan(data, listFor(data, random, odd), random.chance(0.5))
      const lines = planned.lines.map(({ resolved }) => resolved.line.line)

      const batch = peopleBatch(planned, new Set(random.some(lines, random.pick([0.5, 1, 1]))))

      expect(commandSchema.safeParse(batch).error).toBeUndefined()
      const broken = new Set(checkDocument(data).map((problem) => JSON.stringify(problem)))
      const after = applied(data, batch)
      expect(checkDocument(after).filter((problem) => !broken.has(JSON.stringify(problem)))).toEqual([])
    }),
    { numRuns: lawRuns(500) },
  )
})

test('any table is read', () => {
  fc.assert(
    fc.property(
      fc.array(wild, { maxLength: 8 }),
      fc.array(fc.array(wild, { maxLength: 8 })),
      (names, cells) => {
        const rows = cells.map((row, i) => ({ line: i + 2, cells: row }))
        const reading = readPeople({ header: names, rows }, guessMapping(names))

        expect(reading.lines.length).toBeLessThanOrEqual(rows.length)
      },
    ),
    { numRuns: lawRuns(700) },
  )
})

function applied(data: DocumentData, { create, edit }: ReturnType<typeof peopleBatch>): DocumentData {
  const created = Object.entries(create).flatMap(([collection, records]) =>
    (records ?? []).map((after) => ({ collection, id: after.id, before: null, after }) as Change),
  )
  return edit.reduce(
    (before, { collection, id, patch }) => {
      const record = before[collection].get(id)
      const change = { collection, id, before: record ?? null, after: { ...record, ...patch } } as Change // the same record
      return applyChanges(before, [change])
    },
    applyChanges(data, created),
  )
}
