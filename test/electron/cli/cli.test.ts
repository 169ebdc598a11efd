import { execFileSync, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { currentVersion } from '#electron/database/migrate.ts'
import { writeDocument } from '#electron/document/create.ts'
import { commandSchema } from '#shared/commands/command.ts'
import { projectOf } from '#shared/document/document-data.ts'
import { letterheadOf } from '#shared/organisation/letterheads.ts'
import { aTemplate } from '../../documents/support/word-templates.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aRecord } from '../../support/builders.ts'
import { stateOf } from '../../support/file-state.ts'
import { startProcess } from '../../support/other-process.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { aCommand, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { zipMembers } from '../../support/zip.ts'
import { say } from './support/say.ts'

const folder = temporaryFolder()
const entry = path.resolve(import.meta.dirname, '../../../electron/cli.ts')

function aFile(name: string): string {
  const file = folder.path(`${name}.gouvernail`)
  successOf(writeDocument(file, startingContent()))
  return file
}

test('help says every verb and exit code, and each verb has its own', async () => {
  const general = await say('--help')

  expect(general).toMatchObject({ code: 0, err: '' })
  for (const verb of ['new', 'info', 'verify', 'check', 'search', 'export', 'dump', 'load', 'demo']) {
    expect(general.out).toMatch(new RegExp(`^ {2}${verb} +[A-ZÉ]`, 'm'))
    const own = await say(verb, '--help')
    expect(own).toMatchObject({ code: 0, err: '', out: expect.stringContaining(`gouvernail ${verb} `) })
  }
  expect(await say('--version')).toEqual({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    err: '',
  })
})

test.each([
  [[], 'Il manque une commande.'],
  [['paint'], 'Commande inconnue : paint.'],
  [['toString'], 'Commande inconnue : toString.'],
  [['info'], 'gouvernail info FICHIER'],
  [['info', 'a', 'b'], 'gouvernail info FICHIER'],
  [['info', 'a', '--loud'], 'Option inconnue : --loud.'],
  [['info', 'a', '--json=yes'], 'L’option --json ne prend pas de valeur.'],
  [['demo'], 'Il manque l’option --out.'],
  [['demo', '--out'], 'Il manque une valeur après --out.'],
  [['export', 'a', '--out', 'b'], 'Il manque l’option --report.'],
  [['export', 'a', '--report', 'registre'], 'Il manque l’option --out.'],
  [['export', 'a', '--report', 'x', '--out', 'b'], 'Rapport inconnu : x.'],
  [
    ['export', 'a', '--report', 'registre', '--out', 'b', '--format', 'svg'],
    'Ce rapport n’existe pas en svg.',
  ],
  [
    ['export', 'a', '--report', 'registre', '--out', 'b', '--from', '2026-02-30'],
    'Date inconnue : 2026-02-30.',
  ],
  [['export', 'a', '--report', 'organigramme', '--out', 'b', '--page', 'a5'], 'Papier inconnu : a5.'],
  [
    ['export', 'a', '--out', 'b', '--report', 'organigramme', '--paper', 'A3', '--page', 'a4'],
    '--paper et --page disent la même chose',
  ],
  [
    ['export', 'a', '--out', 'b', '--report', 'organigramme', '--orientation', 'couché'],
    'Orientation inconnue : couché.',
  ],
  [
    ['export', 'a', '--out', 'b', '--report', 'organigramme', '--tiles', '--format', 'svg'],
    '--tiles découpe un PDF en feuilles à assembler',
  ],
  [
    ['export', 'a', '--out', 'b', '--report', 'organigramme', '--scale', '2'],
    '--scale règle la finesse d’une image',
  ],
  [
    ['export', 'a', '--out', 'b', '--report', 'organigramme', '--scale', '5', '--format', 'png'],
    'Finesse inconnue : 5.',
  ],
  [
    ['export', 'a', '--out', 'b', '--report', 'organigramme', '--by', 'niveau'],
    '--by règle les pages de l’atlas',
  ],
  [['export', 'a', '--out', 'b', '--report', 'atlas', '--by', 'commune'], 'Découpage inconnu : commune.'],
  [['export', 'a', '--out', 'b', '--report', 'atlas', '--format', 'png'], 'L’atlas est un livre'],
  [['export', 'a', '--out', 'b', '--report', 'atlas', '--tiles'], 'L’atlas se lit déjà page à page'],
  [
    ['export', 'a', '--out', 'b', '--report', 'registre', '--paper', 'A3'],
    '--paper ne concerne que l’organigramme et l’atlas',
  ],
])('%j is answered by a sentence and exit code 2', async (words, sentence) => {
  const said = await say(...words)

  expect(said).toMatchObject({ code: 2, out: '' })
  expect(said.err.replaceAll('\u00a0', ' ')).toContain(sentence)
})

test('new makes a document of the name of its file, and never replaces one', async () => {
  const file = folder.path('ENT 96.gouvernail')

  expect(await say('new', file)).toEqual({ code: 0, out: '', err: '' })
  const session = openSession(file)
  expect(session.data().project.get('project')?.name).toBe('ENT 96')
  expect(session.data().function.size).toBeGreaterThan(10)
  session.close()
  const before = stateOf(file)
  expect(await say('new', file, '--sample')).toMatchObject({ code: 3, out: '' })
  expect(stateOf(file)).toEqual(before)
})

test('new --from fills a document with the organisation that the answers call for, in one undoable step', async () => {
  const file = folder.path('beaune.gouvernail')
  const answers = folder.path('beaune.json')
  const commune = { name: 'ENT de Beaune', scope: 'commune', territory: { code: '21054' }, phase: 'phase-5' }
  fs.writeFileSync(answers, JSON.stringify({ ...commune, constituencies: [{ name: 'Beaune' }] }))

  const said = await say('new', file, '--from', answers)

  expect(said).toMatchObject({ code: 0, err: '' })
  expect(plainSpaces(said.out)).toBe('beaune.gouvernail\t4 organismes\t3 instances\t26 sièges\n')
  const session = openSession(file)
  expect(projectOf(session.data())).toMatchObject({
    ...{ name: 'ENT de Beaune', scope: 'commune', territory: 'Commune de Beaune', territoryCode: '21054' },
  })
  expect(letterheadOf(session.data(), null)?.lines).toBe(
    'ACADÉMIE DE DIJON\nDirection des services départementaux de l’éducation nationale de la Côte-d’Or',
  )
  expect([...session.data().body.values()].map(({ sigle, kinds }) => [sigle, kinds])).toContainEqual([
    'COPIL',
    ['steering', 'operational'],
  ])
  expect(await say('verify', file)).toMatchObject({ code: 3 }) // it is open here
  successOf(session.undo())
  expect(session.data().body.size).toBe(0)
  session.close()
  expect(await say('verify', file)).toMatchObject({ code: 0 })
})

test('the example of new --help can be copied and works', async () => {
  const help = await say('new', '--help')
  const example = /\{.*\}/.exec(help.out)?.[0] ?? ''
  const answers = folder.path('example.json')
  fs.writeFileSync(answers, example)

  expect(await say('new', folder.path('example.gouvernail'), '--from', answers)).toMatchObject({ code: 0 })
})

test('new --from tells every fault of the answers at its place, and leaves no file', async () => {
  const file = folder.path('never.gouvernail')
  const answers = folder.path('wrong.json')
  const withAnswers = async (json: object) => {
    fs.writeFileSync(answers, JSON.stringify(json))
    const said = await say('new', file, '--from', answers)
    return { ...said, out: plainSpaces(said.out).trim().split('\n') }
  }
  const commune = { name: 'ENT', scope: 'commune', territory: { code: '21054' } }

  expect(await withAnswers({ ...commune, purchaseMode: 'cash', colour: 'blue' })).toMatchObject({
    code: 1,
    out: [
      'purchaseMode : la valeur n’est pas admise (own-market | order-group | central-purchasing | syndicate | other).',
      'colour : ce champ n’existe pas.',
    ],
  })
  expect(
    await withAnswers({ ...commune, territory: { code: '99999' }, partners: [{ kind: 'syndicate' }] }),
  ).toMatchObject({
    code: 1,
    out: [
      'partners[0] : donnez un code officiel ou un nom.',
      'territory.code : ce code officiel n’existe pas (99999).',
    ],
  })
  expect(await say('new', file, '--from', answers, '--sample')).toMatchObject({ code: 2 })
  expect(await say('new', file, '--from', folder.path('nowhere.json'))).toMatchObject({ code: 3 })
  expect(fs.existsSync(file)).toBe(false)
})

test('info tells the same facts in words and in JSON, without a trace', async () => {
  const file = aFile('info')
  const before = stateOf(file)

  const words = await say('info', file)
  const json = await say('info', file, '--json')

  const facts = JSON.parse(json.out)
  expect(facts).toMatchObject({
    project: 'ENT des écoles',
    version: currentVersion,
    counts: { entity: 5, decision: 4 },
  })
  expect(facts).toMatchObject({ numberedDecisions: 1, vacantSeats: 0, attachmentBytes: 11 })
  expect(words.out.replaceAll('\u00a0', ' ')).toContain('4 décisions (1 numérotée)')
  expect(stateOf(file)).toEqual(before)
})

test('verify answers 0, 1 with a line for each fault, or 3 when it could not look', async () => {
  const sound = aFile('sound')
  const wrong = aFile('wrong')
  const db = new Sqlite(wrong)
  db.exec("UPDATE body SET number_pattern = 'X'; UPDATE meeting SET date = 'demain'")
  db.close()
  const held = aFile('held')
  const holder = await startProcess('hold-document.ts', held)

  expect(await say('verify', sound)).toEqual({ code: 0, out: 'Aucun défaut.\n', err: '' })
  const sample = folder.path('sealed.gouvernail')
  await say('new', sample, '--sample')
  const { code, out } = await say('verify', sample)
  expect(code).toBe(0)
  expect(out.replaceAll('\u00a0', ' ').trimEnd().split('\n')).toEqual([
    expect.stringMatching(
      /^CPS : 7 sceaux enchaînés, le dernier du 29\/09\/2026, empreinte( [0-9a-f]{8}){8}\.$/,
    ),
    expect.stringMatching(/^CSO : 4 sceaux enchaînés, /),
    'Aucun défaut.',
  ])
  const faults = await say('verify', wrong)
  expect(faults).toMatchObject({ code: 1, err: '' })
  expect(faults.out.trimEnd().split('\n')).toHaveLength(4)
  expect(await say('verify', held)).toMatchObject({
    code: 3,
    out: '',
    err: expect.stringContaining('ouvert'),
  })
  expect(await say('verify', folder.path('nowhere'))).toMatchObject({ code: 3, out: '' })
  await holder.kill()
})

test('dump and load undo each other, through files', async () => {
  const [file, json, copy] = [aFile('dumped'), folder.path('dump.json'), folder.path('loaded.gouvernail')]

  const printed = await say('dump', file)
  expect(await say('dump', file, '--out', json)).toEqual({ code: 0, out: '', err: '' })
  expect(await say('load', json, copy)).toEqual({ code: 0, out: '', err: '' })

  expect(fs.readFileSync(json, 'utf8')).toBe(printed.out)
  expect((await say('dump', copy)).out).toBe(printed.out)
  expect(await say('dump', file, '--out', json)).toMatchObject({ code: 3 })
  expect(await say('load', json, copy)).toMatchObject({ code: 3 })
})

test('load tells the place of each fault and leaves no file', async () => {
  const dump = JSON.parse((await say('dump', aFile('spoilt'))).out)
  dump.body[0].sigle = 7
  dump.mandate[0].personId = 'nobody'
  const [json, copy] = [folder.path('spoilt.json'), folder.path('unloaded.gouvernail')]
  const load = async (value: unknown) => {
    fs.writeFileSync(json, typeof value === 'string' ? value : JSON.stringify(value))
    const said = await say('load', json, copy)
    expect(fs.readdirSync(folder.path('.')).filter((name) => name.includes('unloaded'))).toEqual([])
    return { ...said, out: said.out.replaceAll('\u00a0', ' ') }
  }

  expect(await load(dump)).toMatchObject({ code: 1, out: expect.stringMatching(/^body\[0\]\.sigle : .+\n$/) })
  dump.body[0].sigle = 'CPS'
  expect(await load(dump)).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^mandate\[0\]\.personId : .+\n$/),
  })
  expect(await load('{"format": "gouvernail"')).toMatchObject({
    code: 1,
    out: expect.stringContaining('JSON'),
  })
  expect(await load([])).toMatchObject({ code: 1 })
  const many = await load({ ...dump, person: Array.from({ length: 60 }, () => ({})) })
  expect(many.out.split('\n')).toHaveLength(52)
  expect(await say('load', folder.path('nowhere.json'), copy)).toMatchObject({ code: 3, out: '' })
})

test('export asks which meeting when the words name none or several, and says what could be said', async () => {
  const file = aFile('meetings')
  const ask = (...more: string[]) =>
    say('export', file, '--report', 'dossier', '--out', folder.path('out'), ...more)

  const none = await ask()
  const unknown = await ask('--meeting', '2020-01-01')
  const body = await ask('--body', 'XYZ', '--meeting', '2026-03-10')

  expect(none).toMatchObject({ code: 1, err: '' })
  expect(none.out).toContain('2026-03-10  CPS  2026-1  meeting-1')
  expect(unknown.out).toBe(none.out)
  expect(body.out).toContain('body-2  GAP')
  expect(fs.existsSync(folder.path('out'))).toBe(false)
})

test('export announces a meeting named by its number, and refuses a sending that cannot be', async () => {
  const file = folder.path('letters.gouvernail')
  const out = folder.path('letters')
  await say('new', file, '--sample')
  const make = (...words: string[]) =>
    say('export', file, '--report', 'convocation', '--body', 'CPS', '--out', out, ...words)

  const made = await make('--meeting', '2026-3', '--format', 'ics')
  const early = await make('--meeting', '2026-3', '--sending', 'report', '--format', 'ics')
  const unknown = await make('--meeting', '2026-3', '--sending', 'rappel')

  expect(made).toMatchObject({ code: 0, err: '' })
  expect(fs.readFileSync(path.join(out, '2026-12-08_CPS_convocation.ics'), 'utf8')).toContain('BEGIN:VEVENT')
  expect(early).toMatchObject({ code: 1, out: '' })
  expect(unknown.code).toBe(2)
  expect(unknown.err.replaceAll('\u00a0', ' ')).toContain('Envoi inconnu : rappel.')
})

test('export asks which convention when there are several, by number, title and id', async () => {
  const file = folder.path('conventions.gouvernail')
  await say('new', file, '--sample')
  const ask = (...more: string[]) =>
    say('export', file, '--report', 'convention', '--out', folder.path('out'), ...more)

  const none = await ask()
  const unknown = await ask('--convention', '1999-1')

  expect(none).toMatchObject({ code: 1, err: '' })
  expect(none.out).toMatch(/2025-ENT-01 {2}Convention cadre .* {2}conv-cadre/)
  expect(unknown.out.replaceAll('\u00a0', ' ')).toContain('Convention inconnue : 1999-1.')
  expect(fs.existsSync(folder.path('out'))).toBe(false)
})

test('export writes who carries what, a composition and the annex of a convention, at a date', async () => {
  const file = folder.path('governance.gouvernail')
  const out = folder.path('governance')
  await say('new', file, '--sample')
  const make = (...words: string[]) =>
    say('export', file, '--out', out, '--at', '2026-11-24', '--report', ...words)

  const made = [
    await make('qui-porte-quoi', '--format', 'csv'),
    await make('composition', '--body', 'CPS'),
    await make('convention', '--convention', '2025-ENT-01', '--format', 'docx'),
  ]

  expect(made).toMatchObject(Array(3).fill({ code: 0, err: '' }))
  expect(fs.readdirSync(out).sort()).toEqual([
    '2026-11-24_2025-ENT-01_annexe-gouvernance.docx',
    '2026-11-24_CPS_composition-des-instances.pdf',
    '2026-11-24_qui-porte-quoi.csv',
  ])
  expect(made[2]?.out).toMatch(/\.docx\t1\u00a0fichier\t[\d,]+\u00a0ko\t\d+\u00a0ms\n$/)
})

test('export compares the organisation of two days, whichever is named first', async () => {
  const file = folder.path('compared.gouvernail')
  const out = folder.path('compared')
  await say('new', file, '--sample')
  const make = (...words: string[]) =>
    say('export', file, '--out', out, '--report', 'comparaison', '--format', 'csv', ...words)

  const [made, turned, unsaid, unknown] = [
    await make('--from', '2026-04-10', '--to', '2026-05-01'),
    await make('--from', '2026-05-01', '--to', '2026-04-10'),
    await make(),
    await make('--from', '2026-02-30'),
  ]

  expect([made, turned]).toMatchObject(Array(2).fill({ code: 0, err: '' }))
  expect(fs.readdirSync(out)).toEqual(['2026-05-01_comparaison-de-l-organisation_depuis-le-2026-04-10.csv'])
  expect(unsaid).toMatchObject({ code: 2 })
  expect(unsaid.err).toContain('--from')
  expect(unknown).toMatchObject({ code: 2 })
})

test('export writes the minutes, the decisions and one decision of a meeting, in its editions', async () => {
  const file = folder.path('minutes.gouvernail')
  const out = folder.path('minutes')
  await say('new', file, '--sample')
  const make = (...words: string[]) => say('export', file, '--out', out, '--report', ...words)

  const made = [
    await make('compte-rendu', '--meeting', '2', '--body', 'CPS', '--format', 'docx'),
    await make('compte-rendu', '--meeting', 'cps-2026-2', '--format', 'docx', '--edition', 'publique'),
    await make('releve', '--meeting', '2026-09-29', '--format', 'csv'),
    await make('extrait', '--decision', '2026-CPS-06', '--format', 'docx'),
  ]
  const [unknown, which, none] = [
    await make('extrait', '--decision', '2026-CPS-99'),
    await make('compte-rendu', '--meeting', 'cps-2026-2', '--edition', 'secrète'),
    await make('extrait'),
  ]

  expect(made).toMatchObject(Array(4).fill({ code: 0, err: '' }))
  expect(fs.readdirSync(out).sort()).toEqual([
    '2026-09-29_CPS_compte-rendu_projet-edition-publique.docx',
    '2026-09-29_CPS_compte-rendu_projet.docx',
    '2026-09-29_CPS_extrait_2026-cps-06.docx',
    '2026-09-29_CPS_releve-de-decisions.csv',
  ])
  expect(unknown).toMatchObject({ code: 1, err: '' })
  expect(unknown?.out).toContain('2026-CPS-06')
  expect([which?.code, none?.code]).toEqual([2, 2])
})

test('export writes an extract of each numbered decision of a meeting, and says when it has none', async () => {
  const file = folder.path('extracts.gouvernail')
  const out = folder.path('extracts')
  await say('new', file, '--sample')
  const make = (...words: string[]) =>
    say('export', file, '--out', out, '--report', 'extrait', '--format', 'docx', ...words)

  const made = await make('--meeting', '2026-09-29')
  const [none, unknown] = [await make('--meeting', 'cps-2026-3'), await make('--meeting', '1999-01-01')]

  const numbers = ['04', '05', '06', '07']
  const files = numbers.map((number) => `2026-09-29_CPS_extrait_2026-cps-${number}.docx`)
  expect(made).toMatchObject({ code: 0, err: '' })
  expect(made.out.match(/[^/\t\n]+\.docx/g)).toEqual(files)
  expect(fs.readdirSync(out).sort()).toEqual(files)
  expect(none).toMatchObject({ code: 1, err: '', out: 'Cette séance n’a aucune décision numérotée.\n' })
  expect(unknown).toMatchObject({ code: 1, err: '' })
})

test('export writes the slip of a demande d’évolution, alone or in a draft, and says which there are', async () => {
  const file = folder.path('demandes.gouvernail')
  const out = folder.path('demandes')
  await say('new', file, '--sample')
  const make = (...words: string[]) =>
    say('export', file, '--out', out, '--report', 'demande-evolution', ...words)

  const made = [
    await make('--demande', '3', '--format', 'eml'),
    await make('--demande', 'demande-1', '--format', 'pdf'),
  ]
  const which = await make()

  expect(made).toMatchObject(Array(2).fill({ code: 0, err: '' }))
  expect(fs.readdirSync(out).sort()).toEqual([
    '2026-10-02_demande-evolution_1.pdf',
    '2026-11-03_demande-evolution_3.eml',
  ])
  expect(which).toMatchObject({ code: 1, err: '' })
  expect(which.out).toContain('3  Joindre plusieurs photographies en une fois')
})

test('export writes letters, minutes and decisions into the Word file of the office', async () => {
  const file = folder.path('papier.gouvernail')
  const out = folder.path('papier')
  await say('new', file, '--sample')
  const bytes = await aTemplate(['Le {{date}}', '{{contenu}}', 'Fin du papier'])
  const session = openSession(file)
  const sha256 = successOf(session.storeContent(bytes))
  for (const report of ['convocation', 'minutes', 'decision-list']) {
    const own = { id: `papier-${report}`, report, bodyId: null, fileName: 'papier.docx', sha256 }
    const value = { ...own, byteSize: bytes.byteLength }
    successOf(session.execute(aCommand({ type: 'document-template.set', value })))
  }
  session.close()
  const asked = [
    ['convocation', 'cps-2026-3', 'Objet'],
    ['compte-rendu', 'cps-2026-2', 'Étaient présents'],
    ['releve', 'cps-2026-2', '2026-CPS-04'],
  ] as const

  for (const [report, meeting, words] of asked) {
    const before = new Set(fs.existsSync(out) ? fs.readdirSync(out) : [])
    const made = await say(
      ...['export', file, '--out', out, '--report', report, '--meeting', meeting, '--format', 'docx'],
    )
    expect(made).toMatchObject({ code: 0, err: '' })
    const [written = ''] = fs.readdirSync(out).filter((name) => !before.has(name))
    const text = zipMembers(fs.readFileSync(path.join(out, written)))
      .get('word/document.xml')
      ?.toString('utf8')
      .replace(/<w:noBreakHyphen\/>/g, '-')
      .replace(/<[^>]*>/g, '')
    expect(text).toContain(words)
    expect(text).toMatch(/^Le \S+.*Fin du papier$/s)
    expect(text).not.toContain('{{')
  }
})

test('export writes the dossier of a meeting in its editions, and numbers those that are handed out', async () => {
  const file = folder.path('dossier.gouvernail')
  const out = folder.path('dossier')
  await say('new', file, '--sample')
  const make = (...words: string[]) =>
    say('export', file, '--out', out, '--report', 'dossier', '--meeting', 'cps-2026-3', ...words)

  const made = [await make('--edition', 'publique'), await make('--issue'), await make('--issue')]

  expect(made).toMatchObject(Array(3).fill({ code: 0 }))
  expect(fs.readdirSync(out).sort()).toEqual([
    '2026-12-08_CPS_dossier-de-seance.pdf',
    '2026-12-08_CPS_dossier-de-seance_edition-publique.pdf',
    '2026-12-08_CPS_dossier-rectifie-2.pdf',
  ])
  const { issuedPack } = JSON.parse((await say('dump', file)).out)
  expect(issuedPack).toMatchObject([{ number: 1, edition: 'members' }, { number: 2 }])
})

test('export writes all that the file says of one person, named by her id or her name', async () => {
  const file = folder.path('person.gouvernail')
  const out = folder.path('person')
  await say('new', file, '--sample')
  const make = (person: string, format: string) =>
    say('export', file, '--report', 'person-data', '--person', person, '--format', format, '--out', out)

  const csv = await make('AUBÉPIN Claire', 'csv')
  const pdf = await make('p-aubepin', 'pdf')
  const again = await make('mme claire  aubepin', 'csv')

  expect([csv, pdf, again]).toMatchObject(Array(3).fill({ code: 0, err: '' }))
  const [table = ''] = fs.readdirSync(out).filter((name) => name.endsWith('.csv'))
  expect(fs.readdirSync(out)).toHaveLength(2)
  expect(fs.readFileSync(path.join(out, table), 'utf8')).toContain('Aubépin')
})

test('export refuses a person that it does not know, or several, and names who could be meant', async () => {
  const file = folder.path('homonyms.gouvernail')
  await say('new', file, '--sample')
  const session = openSession(file)
  const twin = { civility: 'mrs', firstName: 'Claire', lastName: 'Aubépin' }
  successOf(session.execute(aCommand({ type: 'person.create', value: aRecord('person', 'p-twin', twin) })))
  session.close()
  const ask = async (...words: string[]) => {
    const said = await say('export', file, '--report', 'person-data', '--out', folder.path('none'), ...words)
    return {
      code: said.code,
      lines: plainSpaces(said.out + said.err)
        .trimEnd()
        .split('\n'),
    }
  }

  expect(await ask('--person', 'Claire Aubépin')).toEqual({
    code: 1,
    lines: [
      'Plusieurs personnes répondent à Claire Aubépin : précisez avec l’identifiant. Personnes du document :',
      expect.stringMatching(/^ {2}p-aubepin {2}Mme Claire AUBÉPIN {2}inspectrice de l’éducation nationale/),
      '  p-twin  Mme Claire AUBÉPIN',
    ],
  })
  expect(await ask('--person', 'Vincent Aubépine')).toEqual({
    code: 1,
    lines: [
      'Personne inconnue : Vincent Aubépine. Noms proches dans le document :',
      expect.stringMatching(/^ {2}p-clairambre {2}M. Vincent CLAIRAMBRE {2}/),
    ],
  })
  expect(await ask('--person', 'Zzz')).toEqual({ code: 1, lines: ['Personne inconnue : Zzz.'] })
  expect(await ask()).toEqual({ code: 2, lines: ['Il manque l’option --person.'] })
  expect(fs.existsSync(folder.path('none'))).toBe(false)
})

test('export writes one file under its usual name and says its size', async () => {
  const file = folder.path('exported.gouvernail')
  const out = folder.path('exports/of/today')
  await say('new', file, '--sample')
  const before = stateOf(file)
  const make = (...words: string[]) => say('export', file, '--out', out, '--report', ...words)

  const csv = await make('registre', '--format', 'csv', '--to', '2026-12-31')
  const workbook = await make('registre', '--format', 'xlsx', '--body', 'cps', '--to', '2026-12-31')
  const risks = await make('risques', '--format', 'csv', '--to', '2026-06-30')
  const coherence = await make('coherence', '--format', 'xlsx', '--body', 'cps', '--to', '2026-09-30')
  const svg = await make('organigramme', '--format', 'svg', '--date', '2026-03-12')
  const pdf = await make('dossier', '--meeting', '2026-12-08', '--body', 'cps')

  const said = [csv, workbook, risks, coherence, svg, pdf]
  expect(said).toMatchObject(Array(said.length).fill({ code: 0, err: '' }))
  expect(fs.readdirSync(out)).toEqual([
    '2026-03-12_organigramme.svg',
    '2026-06-30_registre-des-risques.csv',
    '2026-09-30_CPS_fiche-de-coherence.xlsx',
    '2026-12-08_CPS_dossier-de-seance.pdf',
    '2026-12-31_CPS_registre-des-decisions.xlsx',
    expect.stringMatching(/_registre-des-decisions\.csv$/),
  ])
  expect(pdf.out).toMatch(/dossier-de-seance\.pdf\t\d+\u00a0pages\t[\d,]+\u00a0ko\t\d+\u00a0ms\n$/)
  expect(stateOf(file)).toEqual({ ...before, neighbours: expect.anything() })
})

test('an export tells what to know of a file that it made all the same', async () => {
  const file = folder.path('foreign.gouvernail')
  const { data, contents } = startingContent()
  const project = { ...projectOf(data), name: 'ENT 中学' }
  successOf(writeDocument(file, { data: { ...data, project: new Map([[project.id, project]]) }, contents }))

  const said = await say('export', file, '--report', 'registre', '--out', folder.path('foreign'))

  expect(said).toMatchObject({ code: 0, out: expect.stringMatching(/registre-des-decisions\.pdf\t/) })
  expect(said.err).toMatch(/registre-des-decisions\.pdf\t2\u00a0caractères .*中 学.*$/m)
})

test('a dossier is made without an annex that cannot be printed, and says which', async () => {
  // Its annex is no PDF at all.
  const file = aFile('unprintable')
  const out = folder.path('unprintable')

  const said = await say('export', file, '--report', 'dossier', '--meeting', 'meeting-1', '--out', out)

  expect(said).toMatchObject({
    code: 0,
    err: expect.stringMatching(/\t«\sAnnexe 1 – .+ \(point 1 – .+\)\s».+$/m),
  })
})

test('an export that fails says why, answers 4 and leaves no file', async () => {
  const file = aFile('unwritable')
  const out = folder.path('unwritable')
  // Something that no file can replace bears its name.
  fs.mkdirSync(`${out}/2026-03-10_CPS_ordre-du-jour.pdf/content`, { recursive: true })

  const said = await say('export', file, '--report', 'ordre-du-jour', '--meeting', 'meeting-1', '--out', out)

  expect(said).toMatchObject({ code: 4, out: '', err: expect.stringMatching(/.+\. .+\n$/) })
  expect(fs.readdirSync(out)).toEqual(['2026-03-10_CPS_ordre-du-jour.pdf'])
})

test('demo writes the sample and everything that is printed from it, one line per file', async () => {
  const out = folder.path('demo')

  const said = await say('demo', '--out', out)

  expect(said).toMatchObject({ code: 0, err: '' })
  const lines = said.out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
  expect(lines.map(([file = '']) => path.extname(file))).toEqual([
    '.gouvernail',
    '.pdf',
    '.svg',
    // The atlas and the dossier.
    ...['.pdf', '.pdf'],
    // Before the next meeting, and after the last one.
    ...['.pdf', '.pdf', '.pdf', '.pdf'],
    ...['.pdf', '.pdf', '.pdf'],
    '.pdf',
    '.csv',
    '.pdf',
    // The risks, the coherence, the indicators and the dashboard.
    ...['.pdf', '.pdf', '.pdf', '.pdf'],
    // The slip for an éditeur, and its mail.
    ...['.pdf', '.eml'],
    // Who carries what, the compositions and the annexe of a convention.
    ...['.pdf', '.pdf', '.pdf'],
    '.docx',
  ])
  expect(lines.map(([file = '']) => path.basename(file)).sort()).toEqual(fs.readdirSync(out).sort())
  for (const [, ...facts] of lines) expect(facts).toHaveLength(3)
  expect(await say('demo', '--out', out)).toMatchObject({ code: 0 })
})

test('run by itself, the file does the same and ends with the exit code', () => {
  const file = aFile('alone')

  const version = execFileSync(process.execPath, [entry, '--version'], { encoding: 'utf8' })
  const info = spawnSync(process.execPath, [entry, 'info', file, '--json'], { encoding: 'utf8' })
  const wrong = spawnSync(process.execPath, [entry, 'info'], { encoding: 'utf8' })

  expect(version).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect([info.status, JSON.parse(info.stdout).path]).toEqual([0, file])
  expect([wrong.status, wrong.stdout]).toEqual([2, ''])
})

test('Ctrl+C during an export ends with 130 and leaves no half file', async () => {
  const out = folder.path('interrupted')
  const child = spawn(process.execPath, [entry, 'demo', '--out', out], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))

  // The document is written, and its chart is about to be.
  child.stdout.once('data', () => child.kill('SIGINT'))

  expect(await ended).toBe(130)
  expect(fs.readdirSync(out).filter((name) => !/\.(gouvernail|pdf|svg)$/.test(name))).toEqual([])
})

test.skipIf(process.platform === 'win32')('answers that nobody reads any more end quietly', () => {
  const file = aFile('piped')

  const shell = spawnSync('sh', ['-c', `"${process.execPath}" "${entry}" dump "${file}" | head -c 10`], {
    encoding: 'utf8',
  })

  expect([shell.stdout, shell.stderr]).toEqual(['{\n  "forma', ''])
})

test('check tells each departure with the sentence of the fiche, and its code how serious the worst is', async () => {
  const file = aFile('check')

  const words = await say('check', file, '--at', '2026-03-10')
  const json = await say('check', file, '--at', '2026-03-10', '--json')

  const results: { code: string; severity: string; message: string; sentences: string[] }[] = JSON.parse(
    json.out,
  )
  expect([words.code, json.code]).toEqual([11, 11])
  expect(results.find(({ code }) => code === 'CSO-01')).toMatchObject({
    severity: 'error',
    objects: [],
    message: 'Aucun comité de suivi opérationnel.',
    sentences: [expect.stringContaining('Direction Service Informatique')],
    dismissed: null,
  })
  const lines = words.out.trimEnd().split('\n')
  expect(lines).toHaveLength(results.length + 1)
  expect(lines[0]).toMatch(/^ERREUR\t[A-Z]{3}-\d{2}\t/)
  expect(await say('check', file, '--at', 'demain')).toMatchObject({ code: 2 })
})

test('check sees the organisation of the day that is asked', async () => {
  const file = aFile('check-at')
  const session = openSession(file)
  for (const [id] of session.data().body)
    successOf(session.execute(commandSchema.parse({ type: 'body.edit', id, patch: { from: '2026-01-01' } })))
  session.close()
  const codesAt = async (at: string) =>
    JSON.parse((await say('check', file, '--at', at, '--json')).out).map((one: { code: string }) => one.code)

  expect(await codesAt('2025-12-31')).toContain('ORG-01')
  expect(await codesAt('2026-01-01')).not.toContain('ORG-01')
})
