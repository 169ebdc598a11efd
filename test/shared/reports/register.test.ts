import { describe, expect, test } from 'vitest'
import type { BodyId } from '#shared/organisation/body.ts'
import { buildRegister } from '#shared/reports/register/build-register.ts'
import { registerRows } from '#shared/reports/register/register-rows.ts'
import type { RegisterRequest } from '#shared/reports/register/register-selection.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { moment, orvelle, type Row } from './support/orvelle.ts'
import { chapter, outline, paragraphs, tables, words } from './support/reading.ts'

const cps = 'cps' as BodyId // ids are branded text
const whole: RegisterRequest = { bodyId: null, from: null, to: null }

/** Two more bodies' days: an evening meeting and a decision taken outside any meeting. */
const rows: readonly Row[] = [
  ['meeting', 'cso-mars', { bodyId: 'cso', date: '2026-03-10', startTime: '09:00', status: 'held' }],
  [
    'decision',
    'cso-1',
    {
      bodyId: 'cso',
      meetingId: 'cso-mars',
      status: 'adopted',
      number: '2026-CSO-01',
      numberPeriod: '2026',
      numberOrdinal: 1,
      title: 'Recette',
      nature: 'opinion',
    },
  ],
  [
    'decision',
    'cps-3',
    {
      bodyId: 'cps',
      date: '2027-01-01',
      status: 'replaced',
      number: '2027-CPS-01',
      numberPeriod: '2027',
      numberOrdinal: 1,
      title: 'Report',
      order: 5,
    },
  ],
  ['decision', 'projet', { bodyId: 'cps', meetingId: 'mars' }],
]
const data = orvelle(...rows)

describe('the register', () => {
  test('has its decisions by date, then meeting, then number, and only numbered ones', () => {
    const register = buildRegister(data, whole, moment)

    expect(outline(register)).toEqual([
      '1 Décisions',
      '2 Mardi 10\u00A0mars 2026 – CSO – Séance n°\u00A01 de 2026',
      '2 Mardi 10\u00A0mars 2026 – CPS – Séance n°\u00A01 de 2026',
      '2 Vendredi 1er\u00A0janvier 2027 – CPS – hors séance',
      '1 Table chronologique',
    ])
    expect(tables(chapter(register, 'Table chronologique'))).toEqual([
      [
        ['N°', 'Date', 'Instance', 'Objet', 'Nature', 'Feuillet'],
        ['2026-CSO-01', '10/03/2026', 'CSO', 'Recette', 'Avis', ''],
        ['2026-CPS-01', '10/03/2026', 'CPS', 'Périmètre de déploiement', 'Décision', ''],
        ['2026-CPS-02', '10/03/2026', 'CPS', 'Charte d’usage', 'Validation', ''],
        ['2027-CPS-01', '01/01/2027', 'CPS', 'Report', 'Décision', ''],
      ],
    ])
  })

  test('says on its title page which decisions it holds', () => {
    const register = buildRegister(data, whole, moment)
    const [cover] = register.blocks

    expect(cover?.type === 'cover' && cover.facts.map(({ label, value }) => [label, words(value)])).toEqual([
      ['Nombre de décisions', '4'],
      ['Numéros', '2026-CSO-01 | de 2026-CPS-01 à 2027-CPS-01'],
      ['Version', 'établie le 24 novembre 2026'],
    ])
    expect(words(register.meta.dateSentence)).toBe('Du 10 mars 2026 au 1er janvier 2027')
    expect(register.meta).toMatchObject({
      kind: 'register',
      title: 'Registre des décisions – Toutes les instances du projet – Registre 2026-2027',
      bodyName: 'Toutes les instances du projet',
      reference: 'Registre 2026-2027',
      footerLeft: 'Registre 2026-2027 – Toutes les instances du projet',
      pageLabel: 'Feuillet',
      fileBase: '2026-11-24_registre-des-decisions',
    })
  })

  test('of one body and one year is named after them, without a column for the body', () => {
    const register = buildRegister(data, { bodyId: cps, from: '2026-01-01', to: '2026-12-31' }, moment)

    expect(register.meta).toMatchObject({
      title: 'Registre des décisions – CPS – Registre 2026',
      bodyName: 'Comité de pilotage stratégique (CPS)',
      reference: 'Registre 2026',
      fileBase: '2026-12-31_CPS_registre-des-decisions',
    })
    expect(words(register.meta.dateSentence)).toBe('Du 1er janvier au 31 décembre 2026')
    expect(tables(register.blocks)[0]?.map((row) => row.length)).toEqual([5, 5, 5])
  })

  test('gives each decision its date, its text as adopted, its vote, who answers for it and its act', () => {
    const [box] = buildRegister(data, { bodyId: cps, from: null, to: null }, moment).blocks.filter(
      (block) => block.type === 'callout',
    )

    expect(words(box?.title ?? [])).toBe('Décision n° 2026-CPS-01 – Périmètre de déploiement')
    expect(words(box?.aside ?? [])).toBe('Décision du 10 mars 2026')
    expect(box?.paragraphs.map(words)).toEqual(['Le comité valide le périmètre de déploiement.'])
    expect(words(box?.vote ?? [])).toBe(
      'Adoptée par consensus | Responsable : inspectrice de l’éducation nationale en résidence de la circonscription de Belleroche (Mme Anne DORÉ) | Échéance : 30 juin 2026 | Acte : arrêté de la DASEN',
    )
  })

  test('of a period without decisions says so', () => {
    const register = buildRegister(data, { bodyId: cps, from: '2025-01-01', to: '2025-12-31' }, moment)
    const [cover] = register.blocks

    expect(cover?.type === 'cover' && cover.facts.map(({ value }) => words(value))).toEqual([
      'aucune',
      'établie le 24 novembre 2026',
    ])
    expect(paragraphs(register.blocks)).toEqual([
      'Aucune décision numérotée n’a été adoptée au cours de cette période.',
    ])
    expect(outline(register)).toEqual(['1 Décisions'])
    expect(register.meta.reference).toBe('Registre 2025')
  })

  test('of a project without any decision is that of the current year', () => {
    const register = buildRegister({ ...data, decision: new Map() }, whole, moment)

    expect(register.meta.reference).toBe('Registre 2026')
    expect(words(register.meta.dateSentence)).toBe('Depuis l’origine du projet')
  })
})

/** The same register two years later: a decision replaced, one with its act, one whose number was annulled. */
const later = orvelle(
  ...rows,
  ['theme', 'deploiement', { order: 10, name: 'Déploiement' }],
  ['theme', 'usages', { order: 20, name: 'Usages' }],
  ['theme', 'budget', { order: 30, name: 'Budget' }],
  ['decisionTheme', 'dt-1', { decisionId: 'decision-1', themeId: 'deploiement' }],
  ['decisionTheme', 'dt-2', { decisionId: 'decision-2', themeId: 'deploiement' }],
  ['decisionTheme', 'dt-3', { decisionId: 'decision-2', themeId: 'usages' }],
  [
    'decisionRelation',
    'dr-1',
    { decisionId: 'cps-3', targetId: 'decision-1', kind: 'replaces', note: 'article 2' },
  ],
  [
    'decision',
    'decision-2',
    {
      ...orvelle().decision.get('decision-2'),
      status: 'withdrawn',
      annulledOn: '2026-04-02',
      annulmentReason: 'numéro donné deux fois.',
    },
  ],
  [
    'decision',
    'cps-3',
    {
      ...data.decision.get('cps-3'),
      status: 'adopted',
      proposedOn: '2026-12-02',
      act: 'Délibération',
      actAuthority: 'Comité syndical',
      actReference: 'n° 2027-4',
      actDate: '2027-02-01',
      actState: 'enforceable',
      diffusion: 'maires concernés',
    },
  ],
  ['seal', 'seal-1', { bodyId: 'cps', order: 1, decisionId: 'decision-1', hash: 'a'.repeat(64) }],
  [
    'seal',
    'seal-2',
    { bodyId: 'cps', order: 2, decisionId: 'cps-3', sealedOn: '2027-01-01', hash: 'b'.repeat(64) },
  ],
)

describe('the register, of decisions that have a history', () => {
  const register = buildRegister(later, whole, moment)
  const boxes = register.blocks.filter((block) => block.type === 'callout')
  const told = (id: string) => words(boxes.find((box) => box.id === `decision-${id}`)?.vote ?? [])

  test('refers from each decision to those that amend or replace it, and back', () => {
    expect(told('decision-1')).toMatch(
      /\| Remplacée par la décision n° 2027-CPS-01 du 01\/01\/2027 \(article 2\)$/,
    )
    expect(told('cps-3')).toMatch(/\| Remplace la décision n° 2026-CPS-01 du 10\/03\/2026 \(article 2\)$/)
    const links = boxes.flatMap(({ vote }) =>
      (vote ?? []).flatMap((run) => (run.type === 'reference' ? [run.target] : [])),
    )
    expect(links.toSorted()).toEqual(['decision-cps-3', 'decision-decision-1'])
  })

  test('prints a relation without a link to what is not in the same register', () => {
    const year = buildRegister(later, { bodyId: cps, from: '2026-01-01', to: '2026-12-31' }, moment)
    const [box] = year.blocks.filter((block) => block.type === 'callout')

    expect(words(box?.vote ?? [])).toContain('Remplacée par la décision n° 2027-CPS-01')
    expect((box?.vote ?? []).some(({ type }) => type === 'reference')).toBe(false)
  })

  test('keeps an annulled number in its place, adopted as it was, with the day and the reason', () => {
    expect(told('decision-2')).toMatch(/^Adoptée /)
    expect(told('decision-2')).toMatch(/\| Numéro annulé le 2 avril 2026 : numéro donné deux fois\.$/)
    expect(tables(chapter(register, 'Table chronologique'))[0]?.[3]?.[3]).toMatch(/ \(numéro annulé\)$/)
  })

  test('tells the act with its authority, its reference and its state, and to whom the decision is sent', () => {
    expect(told('cps-3')).toContain(
      'Acte : Délibération (Comité syndical), n° 2027-4 du 1er février 2027 – transmis et publié | Diffusion : maires concernés',
    )
  })

  test('has a thematic table, a decision under each of its themes, then those without one', () => {
    const [table] = chapter(register, 'Table thématique')
    const rows = table?.type === 'table' ? table.rows : []

    expect(
      rows.map((row) => (row.type === 'group' ? words(row.content) : words(row.cells[0] ?? []))),
    ).toEqual([
      ...['Déploiement', '2026-CPS-01', '2026-CPS-02'],
      ...['Usages', '2026-CPS-02'],
      ...['Sans thème', '2026-CSO-01', '2027-CPS-01'],
    ])
  })

  test('bears on its title page the fingerprint of the last seal of each body', () => {
    const [cover] = register.blocks
    const half = Array(4).fill('b'.repeat(8)).join(' ')
    const seals =
      cover?.type === 'cover' ? cover.facts.find(({ label }) => label === 'Dernier sceau') : undefined

    expect(words(seals?.value ?? [])).toBe(`CPS : sceau n° 2, du 01/01/2027 | ${half} | ${half}`)
  })

  test('tells the same in spreadsheets', () => {
    const table = registerRows(later, whole, moment.today)
    const row = table.rows.find(([number]) => number === '2027-CPS-01') ?? []
    const value = (column: string) => row[table.columns.indexOf(column)]

    expect(value('État de l’acte')).toBe('transmis et publié')
    expect(value('Jours jusqu’à l’adoption')).toBe(30)
    expect(value('Liens')).toBe('Remplace la décision n° 2026-CPS-01 du 10/03/2026 (article 2)')
    expect(value('Empreinte du sceau')).toBe('b'.repeat(64))
  })
})

describe('the register for spreadsheets', () => {
  test('has one row for each decision, with the texts as they were written', () => {
    const table = registerRows(data, { bodyId: cps, from: '2026-01-01', to: '2026-12-31' }, moment.today)

    expect(table.fileBase).toBe('2026-12-31_CPS_registre-des-decisions')
    expect(
      Object.fromEntries(table.columns.map((column, index) => [column, table.rows[0]?.[index]])),
    ).toEqual({
      Numéro: '2026-CPS-01',
      Date: '2026-03-10',
      Instance: 'Comité de pilotage stratégique',
      Sigle: 'CPS',
      Séance: 1,
      Point: 'Périmètre de déploiement',
      Objet: 'Périmètre de déploiement',
      Texte: 'Le comité valide le périmètre de déploiement.',
      Motifs: null,
      Nature: 'décision',
      État: 'adoptée',
      'Mode de vote': 'consensus',
      Pour: null,
      Contre: null,
      Abstentions: null,
      Responsable:
        'Inspectrice de l’éducation nationale en résidence de la circonscription de Belleroche (Mme Anne DORÉ)',
      Échéance: '2026-06-30',
      Acte: 'arrêté de la DASEN',
      'Autorité de l’acte': null,
      'Référence de l’acte': null,
      'Date de l’acte': null,
      'État de l’acte': null,
      Diffusion: null,
      Thèmes: null,
      'Objets concernés': null,
      'Options écartées': null,
      'Proposée le': null,
      'Jours jusqu’à l’adoption': null,
      Liens: null,
      'Numéro annulé le': null,
      'Motif de l’annulation': null,
      'Empreinte du sceau': null,
    })
    expect(table.rows).toHaveLength(2)
  })
})

describe('what a decision is about', () => {
  const concerned = orvelle(
    ...rows,
    ['objective', 'ouvrir', { name: 'Ouvrir douze écoles' }],
    ['decisionAim', 'aim-1', { decisionId: 'cps-3', objectiveId: null }],
    ['decisionAim', 'aim-2', { decisionId: 'cps-3', objectiveId: 'ouvrir' }],
    ['decisionSubject', 'subject', { decisionId: 'cps-3', node: { type: 'body', id: 'cso' } }],
  )
  const told = `périmètre du projet ; objectif « Ouvrir douze écoles » ; ${concerned.body.get('cso')?.name}`

  test('is told in the register, and only of those that say it', () => {
    const printed = buildRegister(concerned, whole, moment)
      .blocks.filter((block) => block.type === 'callout')
      .map(({ vote }) => plainSpaces(words(vote ?? [])))

    expect(printed.filter((text) => text.includes('Concerne'))).toHaveLength(1)
    expect(printed.join(' ')).toContain(`Concerne : ${told}`)
  })

  test('is a column of its table', () => {
    const { columns, rows: table } = registerRows(concerned, whole, moment.today)
    const column = columns.indexOf('Objets concernés')

    expect(table.map((row) => row[column]).filter((value) => value !== null)).toEqual([told])
  })
})
