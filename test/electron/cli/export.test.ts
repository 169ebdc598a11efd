import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { writeDocument } from '#electron/document/create.ts'
import { projectOf } from '#shared/document/document-data.ts'
import { aTemplate } from '../../documents/support/word-templates.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { aRecord } from '../../support/builders.ts'
import { stateOf } from '../../support/file-state.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { aCommand, openSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { zipMembers } from '../../support/zip.ts'
import { aFile } from './support/a-file.ts'
import { say } from './support/say.ts'

const folder = temporaryFolder()

test('export asks which meeting when the words name none or several, and says what could be said', async () => {
  const file = aFile(folder, 'meetings')
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

test('export says that there is no convention, rather than an empty list to choose from', async () => {
  const file = folder.path('sans-convention.gouvernail')
  await say('new', file)

  const none = await say('export', file, '--report', 'convention', '--out', folder.path('out'))

  expect(none).toMatchObject({ code: 1, err: '' })
  expect(none.out.replaceAll('\u00a0', ' ').trim()).toBe(
    'Le document ne contient aucune convention : ajoutez-la dans « Missions et conventions ».',
  )
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
  const file = aFile(folder, 'unprintable')
  const out = folder.path('unprintable')

  const said = await say('export', file, '--report', 'dossier', '--meeting', 'meeting-1', '--out', out)

  expect(said).toMatchObject({
    code: 0,
    err: expect.stringMatching(/\t«\sAnnexe 1 – .+ \(point 1 – .+\)\s».+$/m),
  })
})

test('an export that fails says why, answers 4 and leaves no file', async () => {
  const file = aFile(folder, 'unwritable')
  const out = folder.path('unwritable')
  // Something that no file can replace bears its name.
  fs.mkdirSync(`${out}/2026-03-10_CPS_ordre-du-jour.pdf/content`, { recursive: true })

  const said = await say('export', file, '--report', 'ordre-du-jour', '--meeting', 'meeting-1', '--out', out)

  expect(said).toMatchObject({ code: 4, out: '', err: expect.stringMatching(/.+\. .+\n$/) })
  expect(fs.readdirSync(out)).toEqual(['2026-03-10_CPS_ordre-du-jour.pdf'])
})
