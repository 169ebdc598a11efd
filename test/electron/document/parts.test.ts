import fs from 'node:fs'
import { expect, test } from 'vitest'
import { sealFindings } from '#electron/document/seal-findings.ts'
import { verifyDatabase } from '#electron/document/verify.ts'
import { contentNamesIn } from '#shared/document/contents.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { parcelScopeSchema } from '#shared/document/parcel-scope.ts'
import { checkDocument } from '#shared/document/problems.ts'
import { mergeDocuments } from '#shared/merge/merge-documents.ts'
import { partOf } from '#shared/parcel/part-of.ts'
import { sampleProject } from '../../documents/support/sample-project.ts'
import { contents } from '../../properties/support/contents.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aRecord } from '../../support/builders.ts'
import { aCommand, newSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const ofBody = (bodyId: string) => parcelScopeSchema.parse({ kind: 'body', bodyId })

test('each body and each entity of the sample is a file by itself, whose registers are sound', () => {
  const sample = sampleProject()
  const data = sample.data()
  const scopes = [
    ...[...data.body.keys()].map((bodyId) => ({ kind: 'body', bodyId })),
    ...[...data.entity.keys()].map((entityId) => ({ kind: 'entity', entityId })),
  ].map((scope) => parcelScopeSchema.parse(scope))

  let seals = 0
  for (const scope of scopes) {
    const part = partOf(data, scope)
    expect(checkDocument(part), JSON.stringify(scope)).toEqual([])
    expect(sealFindings(part), JSON.stringify(scope)).toEqual([])
    seals = Math.max(seals, part.seal.size)
  }
  expect(seals).toBe(7)

  const part = partOf(data, ofBody('cps'))
  const file = folder.path('cps.gouvernail')
  const held = [...contentNamesIn(part)].map((name) => [name, sample.attachmentContent(name)] as const)
  const session = newSession(file, {
    data: part,
    contents: new Map(held.flatMap(([name, bytes]) => (bytes === null ? [] : [[name, bytes] as const]))),
  })
  expect(verifyDatabase(session.database)).toEqual([])
  session.close()
  const bytes = fs.readFileSync(file)
  const absent = [...data.person.values()].filter(({ id }) => !part.person.has(id))
  expect(absent.length).toBeGreaterThan(10)
  expect(absent.filter(({ id }) => bytes.includes(id)).map(({ lastName }) => lastName)).toEqual([])
})

/** A body whose confidential item was decided on and minuted, in a file. */
function confidential(name: string) {
  const session = newSession(folder.path(`${name}.gouvernail`), startingContent())
  session.storeContent(contents[1] ?? new Uint8Array())
  for (const command of [
    { type: 'agenda-item.edit', id: 'agenda-item-1', patch: { isConfidential: true, text: 'Très secret.' } },
    { type: 'decision.edit', id: 'decision-1', patch: { text: 'Le comité garde le silence.' } },
    { type: 'decision.adopt', id: 'decision-1', date: '2026-03-10' },
    { type: 'meeting.edit', id: 'meeting-1', patch: { status: 'held' } },
  ])
    successOf(session.execute(aCommand(command)))
  return session
}

const adoption = { type: 'minutes.adopt', id: 'minutes-1', adoptedOn: '2026-06-10', adoptedAtMeetingId: null }

test('confidential texts are not in the file of a part, and its seals are not read as broken for that', () => {
  const session = confidential('sealed')
  successOf(session.execute(aCommand(adoption)))
  const whole = session.data()
  const part = partOf(whole, ofBody('body-1'))

  expect([...part.seal.keys()]).toEqual([...whole.seal.keys()])
  expect(sealFindings(part)).toEqual([])
  expect(sealFindings(unmarked(part)).map(({ code }) => code)).toContain('sealed-part-altered')
})

test('a part that gives numbers and comes back leaves the confidential texts of the whole as they were', () => {
  const session = confidential('numbered')
  successOf(session.execute(aCommand(adoption)))
  const whole = session.data()
  const part = partOf(whole, ofBody('body-1'))
  const away = newSession(folder.path('away.gouvernail'), {
    data: part,
    contents: new Map(startingContent().contents),
  })
  const value = aRecord('decision', 'new-one', {
    bodyId: 'body-1',
    date: '2026-06-01',
    text: 'Le comité valide.',
  })
  successOf(away.execute(aCommand({ type: 'decision.create', value })))
  successOf(away.execute(aCommand({ type: 'decision.adopt', id: 'new-one', date: '2026-06-01' })))

  const { merged, conflicts, changes } = mergeDocuments(part, whole, away.data())

  expect(conflicts).toEqual([])
  expect(changes.map(({ collection, after }) => [collection, after !== null])).toEqual(
    expect.arrayContaining([['seal', true]]),
  )
  expect(merged.decision.get('new-one' as never)?.number).not.toBeNull()
  expect(merged.decision.get('decision-1' as never)).toEqual(whole.decision.get('decision-1' as never))
  expect(merged.agendaItem.get('agenda-item-1' as never)).toEqual(
    whole.agendaItem.get('agenda-item-1' as never),
  )
  expect([...merged.ballot.keys()]).toEqual([...whole.ballot.keys()])
  expect(merged.setting.has('part')).toBe(false)
  expect(sealFindings(merged)).toEqual([])
  successOf(session.execute({ type: 'document.merge', name: 'part', changes }))
})

test('minutes whose confidential texts are elsewhere are not adopted in a part', () => {
  const session = confidential('draft')
  const part = partOf(session.data(), ofBody('body-1'))
  const away = newSession(folder.path('draft-away.gouvernail'), {
    data: part,
    contents: new Map(startingContent().contents),
  })

  expect(away.execute(aCommand(adoption))).toMatchObject({
    ok: false,
    error: { code: 'minutes-not-adoptable', params: { reason: 'withheld' } },
  })
  expect(session.execute(aCommand(adoption)).ok).toBe(true)
})

function unmarked(part: DocumentData): DocumentData {
  return { ...part, setting: new Map() }
}
