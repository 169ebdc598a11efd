import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commandSchema } from '#shared/commands/command.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { checkDocument } from '#shared/document/problems.ts'
import { csvRows, separatorOf } from '#shared/imports/csv.ts'
import { changeKey, directoryBatch, withPlacements } from '#shared/imports/directory/directory-batch.ts'
import { chosenOf, usualChoice } from '#shared/imports/directory/directory-choice.ts'
import { planDirectory } from '#shared/imports/directory/plan-directory.ts'
import { readDirectory } from '#shared/imports/directory/read-directory.ts'
import { placeNewNodes } from '#shared/imports/place-new-nodes.ts'
import { chartLabels } from '#shared/text/chart.ts'
import { directoryText, type LineFields, uais } from '../shared/imports/support/directory-texts.ts'
import { lawRuns } from '../support/law-seed.ts'
import { type Random, randomFrom } from './support/random.ts'
import { randomDocument } from './support/random-document.ts'

// Seen in real files, or what would hurt most.
const dirt = [
  ...['', ' ', '"', '""', '\n', '\u0000', '\uD800', '\u2028', '🏫', '  ', '__proto__', 'constructor', '=1+1'],
  ...[
    '2,12102E+13',
    '0940176F',
    '0940198E',
    'A FERMER',
    'FERME',
    '1',
    '0',
    'RPI 12',
    'École',
    'ECOLE D APPLICATION',
  ],
  ...[
    "Circonscription d'inspection  du 1er degre d'Orly",
    '1965-05-01',
    '31/02/2020',
    '0000-01-01',
    'x'.repeat(400),
  ],
]
const field = fc.constantFrom(...Object.keys(fieldNames()))
const value = fc.oneof(fc.constantFrom(...dirt), fc.string({ unit: 'binary', maxLength: 30 }))
const line = fc.dictionary(field, value, { maxKeys: 6 }) as fc.Arbitrary<LineFields> // keys of the usual columns
const directory = fc.array(line, { maxLength: 6 }).map((lines) => directoryText(lines))
const anyText = fc.oneof(
  directory,
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(fc.constantFrom(';', ',', '"', '\n', '\r\n', 'UAI', 'nom', '0940176F', ...dirt))
    .map((parts) => parts.join('')),
)

function fieldNames(): Record<string, number> {
  const [header = ''] = directoryText([{}]).split('\r\n')
  return Object.fromEntries(header.split(';').map((name, i) => [name, i]))
}

function read(text: string) {
  const [header, ...rows] = csvRows(text, separatorOf(text))
  return readDirectory(header?.cells ?? [], rows)
}

test('any text is read or refused, never thrown at', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const done = read(text)

      expect(done.ok || done.error.missing.length > 0).toBe(true)
    }),
    { numRuns: lawRuns(2_000) },
  )
})

test('whatever is agreed to of a plan leaves a document as sound as it was', () => {
  fc.assert(
    fc.property(directory, fc.nat(200), fc.nat(), (text, documentSeed, agreementSeed) => {
      const found = read(text)
      if (!found.ok) return
      const random = randomFrom(agreementSeed)
      const before = known(randomDocument(documentSeed), random)
      let last = 0
      const newId = <I extends string>() => `import-${++last}` as I // any text will do
      const plan = planDirectory(found.value, usualChoice(found.value), {
        entities: before.entity,
        today: '2026-11-26',
        newId,
      })
      const ticked = (keys: readonly string[]) => new Set(random.some(keys, random.pick([0, 0.5, 0.9, 1])))

      const batch = directoryBatch(
        plan,
        {
          created: ticked(plan.created.map(({ entity }) => entity.id)),
          changed: ticked(
            plan.changed.flatMap(
              ({ entity, after }) => Object.keys(after).map((name) => changeKey(entity.id, name as 'name')), // fields of a plan
            ),
          ),
          closed: ticked(plan.closed.map(({ entity }) => entity.id)),
          closedOn: '2026-08-31',
        },
        { entities: before.entity, links: before.link, newLinkId: newId },
      )
      const grown = applied(before, batch)
      const whole = withPlacements(
        batch,
        placeNewNodes(before, grown, { date: '2026-11-26', labels: chartLabels, newId }),
      )

      expect(commandSchema.safeParse(whole).error).toBeUndefined()
      const broken = new Set(checkDocument(before).map((problem) => JSON.stringify(problem)))
      const after = applied(before, whole)
      expect(checkDocument(after).filter((problem) => !broken.has(JSON.stringify(problem)))).toEqual([])
    }),
    { numRuns: lawRuns(150) },
  )
})

test('what was imported whole is found again unchanged', () => {
  fc.assert(
    fc.property(directory, (text) => {
      const found = read(text)
      if (!found.ok) return
      let last = 0
      const newId = <I extends string>() => `import-${++last}` as I // any text will do
      const needs = { today: '2026-11-26', newId }
      const choice = usualChoice(found.value)
      const first = planDirectory(found.value, choice, { ...needs, entities: new Map() })
      const entities = new Map(first.created.map(({ entity }) => [entity.id, entity]))

      const { schools, places } = chosenOf(found.value, choice)
      expect(planDirectory(found.value, choice, { ...needs, entities })).toMatchObject({
        ...{ created: [], changed: [], closed: [] },
        unchanged: schools.length + places.length,
      })
    }),
    { numRuns: 1_000 },
  )
})

/** A document in which some entities bear codes of the file, as after an earlier import. */
function known(data: DocumentData, random: Random): DocumentData {
  const kinds = ['school', 'commune', 'constituency', 'academy', 'dsden'] as const
  const entities = [...data.entity.values()].map((entity, i) =>
    random.chance(0.5)
      ? entity
      : {
          ...entity,
          kind: random.pick(kinds),
          uai: uais[i] ?? null,
          insee: i === 0 ? '94034' : null,
          code: '94',
        },
  )
  return { ...data, entity: new Map(entities.map((entity) => [entity.id, entity])) }
}

function applied(data: DocumentData, { create, edit }: ReturnType<typeof directoryBatch>): DocumentData {
  const entity = new Map([
    ...data.entity,
    ...(create.entity ?? []).map((record) => [record.id, record] as const),
  ])
  for (const { id, patch } of edit) {
    const before = entity.get(id)
    if (before !== undefined) entity.set(id, { ...before, ...patch } as typeof before) // edits of entities only
  }
  const link = new Map([...data.link, ...(create.link ?? []).map((record) => [record.id, record] as const)])
  const placements = (create.placement ?? []).map((record) => [record.id, record] as const)
  return { ...data, entity, link, placement: new Map([...data.placement, ...placements]) }
}
