import { execFileSync, spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { currentVersion } from '#electron/database/migrate.ts'
import { commandSchema } from '#shared/commands/command.ts'
import { projectOf } from '#shared/document/document-data.ts'
import { letterheadOf } from '#shared/organisation/letterheads.ts'
import { stateOf } from '../../support/file-state.ts'
import { startProcess } from '../../support/other-process.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aFile } from './support/a-file.ts'
import { say } from './support/say.ts'

const folder = temporaryFolder()
const entry = path.resolve(import.meta.dirname, '../../../electron/cli.ts')

test('help says every verb and exit code, and each verb has its own', async () => {
  const general = await say('--help')

  expect(general).toMatchObject({ code: 0, err: '' })
  for (const verb of [
    'new',
    'info',
    'verify',
    'backup',
    'check',
    'search',
    'diff',
    'merge',
    'export',
    'dump',
    'load',
    'demo',
  ]) {
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
  [
    ['export', 'a', '--out', 'b', '--report', 'atlas', '--overlay', 'retards'],
    'Mise en évidence inconnue : retards. Choisissez vacances, echeances, membres ou charges.',
  ],
  [
    ['export', 'a', '--out', 'b', '--report', 'atlas', '--overlay', 'echeances', '--months', '99'],
    'Nombre de mois invalide : 99. Écrivez un nombre entier de 1 à 36.',
  ],
  [['export', 'a', '--out', 'b', '--report', 'organigramme', '--months', '3'], 'ajoutez --overlay echeances'],
  [
    ['export', 'a', '--out', 'b', '--report', 'registre', '--overlay', 'charges'],
    '--overlay ne concerne que l’organigramme et l’atlas',
  ],
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
  const file = aFile(folder, 'info')
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
  const sound = aFile(folder, 'sound')
  const wrong = aFile(folder, 'wrong')
  const db = new Sqlite(wrong)
  db.exec("UPDATE body SET number_pattern = 'X'; UPDATE meeting SET date = 'demain'")
  db.close()
  const held = aFile(folder, 'held')
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
  expect(faults.out.trimEnd().split('\n')).toHaveLength(6)
  expect(await say('verify', held)).toMatchObject({
    code: 3,
    out: '',
    err: expect.stringContaining('ouvert'),
  })
  expect(await say('verify', folder.path('nowhere'))).toMatchObject({ code: 3, out: '' })
  await holder.kill()
})

test('dump and load undo each other, through files', async () => {
  const [file, json, copy] = [
    aFile(folder, 'dumped'),
    folder.path('dump.json'),
    folder.path('loaded.gouvernail'),
  ]

  const printed = await say('dump', file)
  expect(await say('dump', file, '--out', json)).toEqual({ code: 0, out: '', err: '' })
  expect(await say('load', json, copy)).toEqual({ code: 0, out: '', err: '' })

  expect(fs.readFileSync(json, 'utf8')).toBe(printed.out)
  expect((await say('dump', copy)).out).toBe(printed.out)
  expect(await say('dump', file, '--out', json)).toMatchObject({ code: 3 })
  expect(await say('load', json, copy)).toMatchObject({ code: 3 })
})

test('load tells the place of each fault and leaves no file', async () => {
  const dump = JSON.parse((await say('dump', aFile(folder, 'spoilt'))).out)
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
  const file = aFile(folder, 'alone')

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
  const file = aFile(folder, 'piped')

  const shell = spawnSync('sh', ['-c', `"${process.execPath}" "${entry}" dump "${file}" | head -c 10`], {
    encoding: 'utf8',
  })

  expect([shell.stdout, shell.stderr]).toEqual(['{\n  "forma', ''])
})

test('check tells each departure with the sentence of the fiche, and its code how serious the worst is', async () => {
  const file = aFile(folder, 'check')

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
  const file = aFile(folder, 'check-at')
  const session = openSession(file)
  for (const [id] of session.data().body)
    successOf(session.execute(commandSchema.parse({ type: 'body.edit', id, patch: { from: '2026-01-01' } })))
  session.close()
  const codesAt = async (at: string) =>
    JSON.parse((await say('check', file, '--at', at, '--json')).out).map((one: { code: string }) => one.code)

  expect(await codesAt('2025-12-31')).toContain('ORG-01')
  expect(await codesAt('2026-01-01')).not.toContain('ORG-01')
})
