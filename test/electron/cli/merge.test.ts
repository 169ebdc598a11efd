import fs from 'node:fs'
import { expect, test } from 'vitest'
import { writeDocument } from '#electron/document/create.ts'
import { verifyDocument } from '#electron/document/verify.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { startProcess } from '../../support/other-process.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { aCommand, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aFile } from './support/a-file.ts'
import { say } from './support/say.ts'

const folder = temporaryFolder()
let made = 0

type Step = object

/** A document, what it was when its copy left, and that copy, each with its own commands. */
function threeFiles(mine: readonly Step[], theirs: readonly Step[], both: readonly Step[] = []) {
  const base = aFile(folder, `base-${++made}`)
  work(base, both)
  const [file, copy] = [base.replace('base', 'document'), base.replace('base', 'copie')]
  for (const [target, steps] of [
    [file, mine],
    [copy, theirs],
  ] as const) {
    fs.copyFileSync(base, target)
    work(target, steps)
  }
  return { base, file, copy, backup: file.replace('.gouvernail', '.avant-fusion.gouvernail') }
}

function work(file: string, steps: readonly Step[]): void {
  const session = openSession(file)
  for (const step of steps) successOf(session.execute(aCommand(step)))
  session.close()
}

const rename = (id: string, name: string) => ({ type: 'entity.edit', id, patch: { name } })
const plain = ({ out }: { readonly out: string }) => plainSpaces(out)

test('what two offices changed apart comes together, in one step that undo takes back', async () => {
  const { base, file, copy, backup } = threeFiles(
    [rename('entity-1', 'Rectorat')],
    [rename('entity-2', 'DSDEN 99')],
  )
  const before = openSession(file)
  const was = before.data()
  before.close()

  const said = await say('merge', file, copy, '--base', base)

  expect(said).toMatchObject({ code: 0, err: '' })
  expect(plain(said)).toContain('Modification : nom (« Commune de Belleroche » → « DSDEN 99 »).')
  expect(plain(said)).toContain('1 changement repris. La fusion s’annule en une étape.')
  expect(verifyDocument(file)).toEqual({ ok: true, value: [] })
  const session = openSession(file)
  expect(session.data().entity.get('entity-1')?.name).toBe('Rectorat')
  expect(session.data().entity.get('entity-2')?.name).toBe('DSDEN 99')
  expect(session.read().history.undo).toMatchObject({ type: 'document.merge' })
  session.undo()
  expect(session.data()).toEqual(was)
  session.close()
  const kept = openSession(backup)
  expect(kept.data()).toEqual(was)
  kept.close()
})

test('a conflict changes nothing, is told with both values, and is settled by a preference', async () => {
  const { base, file, copy, backup } = threeFiles(
    [rename('entity-1', 'Rectorat')],
    [rename('entity-1', 'Académie')],
  )
  const bytes = fs.readFileSync(file)

  const asked = await say('merge', file, copy, '--base', base)

  expect(asked.code).toBe(12)
  expect(plain(asked)).toContain('nom, « Rectorat » chez vous, « Académie » dans la copie.')
  expect(plain(asked)).toContain('1 conflit à trancher : rien n’a été changé.')
  expect(fs.readFileSync(file).equals(bytes)).toBe(true)
  expect(fs.existsSync(backup)).toBe(false)
  expect((await say('merge', file, copy, '--base', base, '--prefer', 'theirs')).code).toBe(0)
  const session = openSession(file)
  expect(session.data().entity.get('entity-1')?.name).toBe('Académie')
  session.close()
})

test('--dry-run says all of it and writes nothing; --json gives the same facts', async () => {
  const { base, file, copy } = threeFiles([], [rename('entity-2', 'DSDEN 99')])
  const bytes = fs.readFileSync(file)

  const said = await say('merge', file, copy, '--base', base, '--dry-run', '--json')

  expect(said.code).toBe(0)
  expect(JSON.parse(said.out)).toMatchObject({
    done: false,
    backup: null,
    changes: [{ collection: 'entity', id: 'entity-2', change: 'changed' }],
    conflicts: [],
  })
  expect(fs.readFileSync(file).equals(bytes)).toBe(true)
})

test('both offices adopted a decision: one register holds, the other act is proposed again, the chain stays sound', async () => {
  const decide = (id: string, title: string) => [
    { type: 'decision.create', value: decision(id, title) },
    { type: 'decision.adopt', id, date: '2026-11-03' },
  ]
  const { base, file, copy } = threeFiles(decide('decision-a', 'Ici'), decide('decision-b', 'Ailleurs'))

  const asked = await say('merge', file, copy, '--base', base)
  const settled = await say('merge', file, copy, '--base', base, '--prefer', 'mine')

  expect(asked.code).toBe(12)
  expect(plain(asked)).toMatch(
    /Des actes officiels ont été pris des deux côtés : la décision n° \S+ « Ici » chez vous ; la décision n° \S+ « Ailleurs » dans la copie\./,
  )
  expect(settled.code).toBe(0)
  expect(verifyDocument(file)).toEqual({ ok: true, value: [] })
  const session = openSession(file)
  expect(session.data().decision.get('decision-a' as never)).toMatchObject({ status: 'adopted' })
  expect(session.data().decision.get('decision-b' as never)).toMatchObject({
    status: 'proposed',
    number: null,
    title: 'Ailleurs',
  })
  session.close()
})

test('what was adopted here stays as it was sealed, whatever the copy made of it and whatever is preferred', async () => {
  const create = [{ type: 'decision.create', value: decision('decision-a', 'Charte') }]
  const { base, file, copy } = threeFiles(
    [{ type: 'decision.adopt', id: 'decision-a', date: '2026-11-03' }],
    [{ type: 'decision.edit', id: 'decision-a', patch: { text: 'Le comité rejette la charte.' } }],
    create,
  )

  const asked = await say('merge', file, copy, '--base', base)
  const settled = await say('merge', file, copy, '--base', base, '--prefer', 'theirs')

  expect(asked.code).toBe(12)
  expect(plain(asked)).toContain('ce texte est scellé chez vous et reste tel quel')
  expect(plain(asked)).toContain('Seul choix possible : ce qui est chez vous.')
  expect(settled.code).toBe(0)
  expect(verifyDocument(file)).toEqual({ ok: true, value: [] })
})

test('the bytes of an annex come with it', async () => {
  const attachment = startingContent().data.attachment.values().next().value
  const { base, file, copy } = threeFiles(
    [],
    [{ type: 'attachment.edit', id: attachment?.id, patch: { title: 'Annexe relue' } }],
  )

  expect((await say('merge', file, copy, '--base', base)).code).toBe(0)
  expect(verifyDocument(file)).toEqual({ ok: true, value: [] })
})

test('bad files are refused, each with its reason, and the document stays as it was', async () => {
  const { file, copy } = threeFiles([], [rename('entity-2', 'DSDEN 99')])
  const stranger = folder.path('stranger.gouvernail')
  const others = startingContent().data
  const renamed = new Map(
    [...others.person.values()].map((person) => [
      `x-${person.id}`,
      { ...person, id: `x-${person.id}` as never },
    ]),
  )
  const empty = Object.fromEntries(Object.keys(others).map((name) => [name, new Map()]))
  const { project, view } = others
  const alone = {
    ...empty,
    person: renamed,
    view,
    project: new Map([['project', { ...[...project.values()][0], phaseId: null, letterheadId: null }]]),
  }
  successOf(writeDocument(stranger, { data: alone as never, contents: new Map() }))
  const text = folder.path('note.txt')
  fs.writeFileSync(text, 'bonjour')
  const bytes = fs.readFileSync(file)

  for (const [words, code, message] of [
    [[file, text], 3, 'Ce fichier n’est pas un document Gouvernail'],
    [[file, folder.path('absent.gouvernail')], 3, 'Fichier introuvable'],
    [[file, file], 1, 'Deux fois le même fichier'],
    [[file, stranger], 1, 'Un autre projet'],
    [[file, copy, '--base', stranger], 1, 'Un autre projet'],
    [[file, copy, '--prefer', 'nous'], 2, 'Préférence inconnue : nous.'],
    [[file], 2, 'gouvernail merge FICHIER COPIE'],
  ] as const) {
    const said = await say('merge', ...words)
    expect(said.code, message).toBe(code)
    expect(plainSpaces(said.err)).toContain(message)
  }
  fs.chmodSync(file, 0o444)
  expect(await say('merge', file, copy)).toMatchObject({
    code: 3,
    err: expect.stringContaining('lecture seule'),
  })
  fs.chmodSync(file, 0o644)
  expect(fs.readFileSync(file).equals(bytes)).toBe(true)
})

test('a document that somebody has open is left alone', async () => {
  const { file, copy } = threeFiles([], [rename('entity-2', 'DSDEN 99')])
  const holder = await startProcess('hold-document.ts', file)

  const said = await say('merge', file, copy)
  await holder.kill()

  expect(holder.said).toBe('open')
  expect(said).toMatchObject({ code: 3, err: expect.stringContaining('ouvert ailleurs') })
})

test('diff says in sentences what leads from one document to the other, and nothing of two that are the same', async () => {
  const { base, copy } = threeFiles(
    [],
    [
      rename('entity-2', 'DSDEN 99'),
      { type: 'mandate.edit', id: 'mandate-1', patch: { to: '2026-08-31' } },
      { type: 'seat.edit', id: 'seat-2', patch: { role: 'secretary' } },
    ],
  )

  const said = await say('diff', base, copy)

  expect(said).toMatchObject({ code: 0, err: '' })
  expect(plain(said)).toContain('Organisme « DSDEN 99 »')
  expect(plain(said)).toContain('Modification du mandat de Mme Claire AUBÉPINE : fin (rien → 31 août 2026).')
  expect(plain(said)).toMatch(/Modification du siège « .+ » : rôle \(membre → secrétariat|secrétaire/)
  expect(plain(await say('diff', base, base))).toBe('Aucune différence.\n')
})

function decision(id: string, title: string): object {
  const [known] = [...startingContent().data.decision.values()].filter(({ number }) => number === null)
  return {
    ...known,
    id,
    title,
    text: 'Le comité valide la charte.',
    meetingId: null,
    agendaItemId: null,
    bodyId: 'body-1',
    status: 'proposed',
  }
}
