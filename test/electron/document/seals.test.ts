import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeDocument } from '#electron/document/create.ts'
import { sealFindings } from '#electron/document/seal-findings.ts'
import { verifyDatabase } from '#electron/document/verify.ts'
import type { Collection } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { findingText } from '#shared/text/problems.ts'
import { sampleProject } from '../../documents/support/sample-project.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aRecord } from '../../support/builders.ts'
import { lawRuns, lawSeed } from '../../support/law-seed.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { aCommand, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const flips = lawRuns(1000)
const sample = { data: sampleProject().data() }

/** The same document with some fields of a record changed behind the back of every rule. */
function altered(data: DocumentData, collection: Collection, id: string, fields: object): DocumentData {
  const records = new Map<string, unknown>(data[collection])
  records.set(id, { ...(records.get(id) as object), ...fields })
  return { ...data, [collection]: records }
}

const told = (data: DocumentData) =>
  sealFindings(data).map(({ code, params }) => [code, params.name, params.field])

describe('the register of the sample', () => {
  test('is sound', () => {
    expect([...sample.data.seal.values()].map(({ bodyId }) => bodyId as string).sort()).toEqual([
      ...Array.from({ length: 7 }, () => 'cps'),
      ...Array.from({ length: 4 }, () => 'cso'),
    ])
    expect(sealFindings(sample.data)).toEqual([])
  })

  test('tells which part of which decision was altered', () => {
    const text = 'Le comité fixe le périmètre à treize écoles.'
    const data = altered(sample.data, 'decision', 'd-cps-2026-2-2', { text, motives: 'Autres motifs' })

    expect(told(data)).toEqual([
      ['sealed-part-altered', '2026-CPS-05', 'text'],
      ['sealed-part-altered', '2026-CPS-05', 'motives'],
    ])
    expect(sealFindings(data).map((finding) => plainSpaces(findingText(finding)))).toEqual([
      'Décision « 2026-CPS-05 » : le champ « texte » a changé depuis que l’acte a été scellé (sceau n° 5).',
      'Décision « 2026-CPS-05 » : le champ « motifs » a changé depuis que l’acte a été scellé (sceau n° 5).',
    ])
  })

  test('tells a decision that was taken away, one that was added and one whose seal was', () => {
    const without = new Map(sample.data.decision)
    without.delete('d-cps-2026-1-2')
    const number = { number: '2026-CPS-08', numberPeriod: '2026', numberOrdinal: 8, status: 'adopted' }
    const forged = aRecord('decision', 'forged', { bodyId: 'cps', ...number })
    const unsealed = new Map(sample.data.seal)
    const third = [...unsealed.values()].find(({ bodyId, order }) => bodyId === 'cps' && order === 3)
    unsealed.delete(third?.id ?? '')

    // Its meeting has adopted minutes, which no longer tell what they told.
    expect(told({ ...sample.data, decision: without }).map(([code]) => code)).toEqual([
      'sealed-record-missing',
      'minutes-altered',
    ])
    expect(
      told({ ...sample.data, decision: new Map([...sample.data.decision, ['forged', forged]]) }),
    ).toEqual([['decision-unsealed', '2026-CPS-08', undefined]])
    expect(told({ ...sample.data, seal: unsealed }).map(([code]) => code)).toEqual([
      'seal-chain-broken',
      'decision-unsealed',
    ])
  })

  test(`finds each of ${flips} bits that were turned, in what is sealed and in the seals`, () => {
    const sealed = [...sample.data.seal.values()].flatMap((seal) => [
      {
        collection: 'seal' as const,
        id: seal.id,
        fields: ['hash', 'previous', 'sealedOn', 'parts', 'order'],
      },
      {
        collection: 'decision' as const,
        id: seal.decisionId ?? '',
        fields: seal.parts.map(({ name }) => name),
      },
    ])
    const places = sealed.flatMap(({ collection, id, fields }) =>
      fields
        .filter((field) => field !== 'ballots')
        .map((field) => ({ collection, id, field, value: read(sample.data, collection, id, field) }))
        .filter(({ value }) => value !== null && value !== ''),
    )
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(15), (chosen, position, bit) => {
        const place = places[chosen % places.length]
        if (place === undefined) throw new Error('there are places')
        const { collection, id, field, value } = place
        const data = altered(sample.data, collection, id, { [field]: turned(value, position, bit) })
        const found = sealFindings(data)
        expect(found.length).toBeGreaterThan(0)
        // It is told where: at the decision and its field, or at the seal.
        const first = { collection, id, ...(collection === 'decision' ? { field } : {}) }
        expect(found.map(({ params }) => params)).toContainEqual(expect.objectContaining(first))
      }),
      { seed: lawSeed, numRuns: flips },
    )
  }, 120_000)
})

test('an adoption, an annulment, minutes and their rectification are sealed one after the other', () => {
  const file = folder.path('register.gouvernail')
  successOf(writeDocument(file, startingContent()))
  const session = openSession(file)
  const run = (command: object) => successOf(session.execute(aCommand(command)))

  run({ type: 'meeting.edit', id: 'meeting-1', patch: { status: 'held' } })
  run({ type: 'decision.adopt', id: 'decision-1', date: '2026-03-10' })
  run({ type: 'decision.annul', id: 'decision-1', on: '2026-03-12', reason: 'Numéro donné par erreur' })
  run({ type: 'minutes.adopt', id: 'minutes-1', adoptedOn: '2026-06-02', adoptedAtMeetingId: null })
  const value = aRecord('rectification', 'rectification-1')
  run({ type: 'rectification.create', value })

  const seals = [...session.data().seal.values()].toSorted((a, b) => a.order - b.order)
  expect(seals.map(({ kind, sealedOn }) => [kind, sealedOn])).toEqual([
    ['decision', '2026-03-10'], // the one of January, numbered before there were seals
    ['decision', '2026-03-10'],
    ['annulment', '2026-03-12'],
    ['minutes', '2026-06-02'],
    ['rectification', '2026-04-02'],
  ])
  expect(seals.map(({ previous }) => previous)).toEqual([null, ...seals.slice(0, -1).map(({ hash }) => hash)])
  expect(verifyDatabase(session.database)).toEqual([])
  session.database.exec("UPDATE rectification SET text = 'Lire « treize écoles ».'")
  expect(verifyDatabase(session.database).map(({ code, params }) => [code, params.field])).toEqual([
    ['sealed-part-altered', 'text'],
  ])
  session.close()
})

test(`finds each of ${flips} bits that were turned in locked minutes, in what they tell, and in their rectification`, () => {
  const file = folder.path('locked.gouvernail')
  successOf(writeDocument(file, startingContent()))
  const session = openSession(file)
  const run = (command: object) => successOf(session.execute(aCommand(command)))
  run({ type: 'meeting.edit', id: 'meeting-1', patch: { status: 'held' } })
  run({ type: 'minutes.adopt', id: 'minutes-1', adoptedOn: '2026-06-02', adoptedAtMeetingId: null })
  run({ type: 'rectification.create', value: aRecord('rectification', 'rectification-1') })
  const data = session.data()
  session.close()
  expect(sealFindings(data)).toEqual([])

  const told = [...data.seal.values()].flatMap(({ kind }) => (kind === 'decision' ? [] : kind))
  expect(told).toEqual(['minutes', 'rectification'])
  const places = (['meeting', 'agendaItem', 'attendance', 'guest', 'sessionEvent', 'rectification'] as const)
    .flatMap((collection) =>
      [...data[collection].values()]
        .filter(
          (record) =>
            ('meetingId' in record ? record.meetingId : record.id) === 'meeting-1' ||
            collection === 'rectification',
        )
        .flatMap((record) =>
          Object.entries(record).map(([field, value]) => ({ collection, id: record.id, field, value })),
        ),
    )
    // How to get there is no part of minutes, and a rectification is not numbered by them.
    .filter(({ field }) => !['id', 'accessNotes', 'order'].includes(field))
    .filter(({ value }) => typeof value === 'string' && value !== '')
  expect(new Set(places.map(({ collection }) => collection)).size).toBeGreaterThan(3)

  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(15), (chosen, position, bit) => {
      const place = places[chosen % places.length]
      if (place === undefined) throw new Error('there are places')
      const { collection, id, field, value } = place
      const found = sealFindings(altered(data, collection, id, { [field]: turned(value, position, bit) }))
      const about = collection === 'rectification' ? 'rectification' : 'minutes'
      expect(found.map(({ params }) => params.collection)).toContain(about)
    }),
    { seed: lawSeed, numRuns: flips },
  )
}, 120_000)

function read(data: DocumentData, collection: 'seal' | 'decision', id: string, field: string): unknown {
  return (data[collection].get(id) as unknown as Record<string, unknown>)[field]
}

/** The value with one bit of it turned, as a program that writes over the file would leave it. */
function turned(value: unknown, position: number, bit: number): unknown {
  if (typeof value === 'number') return value ^ (1 << (bit % 15))
  if (typeof value === 'string') {
    const at = position % value.length
    const code = value.charCodeAt(at) ^ (1 << (bit % 7))
    return value.slice(0, at) + String.fromCharCode(code) + value.slice(at + 1)
  }
  if (!Array.isArray(value)) throw new Error('a part is a number, a text or a list')
  const at = position % value.length
  return value.map((part, index) =>
    index === at ? { ...part, sha256: turned(part.sha256, position, bit) } : part,
  )
}
