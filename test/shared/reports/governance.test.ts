import { describe, expect, test } from 'vitest'
import { type ReportRequest, reportRequestSchema } from '#shared/api/contract.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import type { ConventionId } from '#shared/organisation/convention.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import { buildComposition } from '#shared/reports/governance/build-composition.ts'
import { buildConventionAnnex } from '#shared/reports/governance/build-convention-annex.ts'
import { buildWhoCarriesWhat } from '#shared/reports/governance/build-who-carries-what.ts'
import { compositionRows } from '#shared/reports/governance/composition-rows.ts'
import { whoCarriesWhatRows } from '#shared/reports/governance/who-carries-what-rows.ts'
import type { RecordSketch } from '../../support/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { moment, orvelle } from './support/orvelle.ts'
import { allBlocks, chapter, factsOf, outline, paragraphs, tables, words } from './support/reading.ts'

const day = '2026-11-24'
const cps = 'cps' as BodyId // ids are branded text
const cadre = 'cadre' as ConventionId
const entity = (id: string) => ({ type: 'entity', id })

const funding: readonly RecordSketch[] = [
  [
    'responsibility',
    'cle-1',
    { kind: 'funding', holder: entity('syndicat'), share: 6250, from: '2026-01-01' },
  ],
  [
    'responsibility',
    'cle-2',
    { kind: 'funding', holder: entity('commune'), share: 2500, act: 'délibération du 3 mai 2026' },
  ],
  ['responsibility', 'cle-0', { kind: 'funding', holder: entity('dsden'), share: 10000, to: '2025-12-31' }],
]
const convention: readonly RecordSketch[] = [
  [
    'convention',
    'cadre',
    {
      kind: 'framework',
      number: '2025-01',
      title: 'Convention cadre',
      signedOn: '2026-05-12',
      from: '2026-05-12',
    },
  ],
  [
    'conventionParty',
    'partie-1',
    {
      conventionId: 'cadre',
      entityId: 'syndicat',
      role: 'achat',
      signatoryPostId: 'poste-president',
      enablingAct: 'délibération n° 4',
      enabledOn: '2026-04-02',
    },
  ],
  [
    'conventionParty',
    'partie-2',
    { conventionId: 'cadre', entityId: 'circo', order: 20, signatoryPostId: 'poste-ien' },
  ],
]
const missions: readonly RecordSketch[] = [
  ['mission', 'orienter', { name: 'Définir les orientations', source: 'fiche', bodyKind: 'steering' }],
  ['mission', 'former', { name: 'Former les équipes', source: 'fiche', bodyKind: 'proximity', order: 20 }],
  ['assignment', 'a-1', { missionId: 'orienter', bodyId: 'cps', role: 'responsible' }],
  ['assignment', 'a-2', { missionId: 'orienter', bodyId: 'cso', role: 'contributor' }],
]

describe('« Qui porte quoi »', () => {
  test('names who carries, who answers for it, since when and by which act, kind by kind', () => {
    const report = buildWhoCarriesWhat(orvelle(...funding), day, moment)

    expect(report.meta).toMatchObject({ kind: 'statement', fileBase: '2026-11-24_qui-porte-quoi' })
    expect(tables(chapter(report, 'Responsabilités'))[0]).toEqual([
      ['Porteur', 'Depuis', 'Acte'],
      ['Coordination globale'],
      ['DSDEN de la Haute-Orvelle', '', ''],
      ['Financement'],
      ['Commune de Belleroche | 25 %', '', 'délibération du 3 mai 2026'],
      ['Syndicat mixte Orvelle numérique | 62,5 %', '01/01/2026', ''],
    ])
  })

  test('says what is missing from the keys, and what nobody carries', () => {
    const facts = factsOf(chapter(buildWhoCarriesWhat(orvelle(...funding), day, moment), 'Responsabilités'))

    expect(facts[0]).toBe('Ensemble des clés de financement : Il manque 12,5 %')
    expect(facts[1]).toMatch(/^Responsabilités non attribuées : Maîtrise d’ouvrage, .*.* et /)
  })

  test('tells last what is over', () => {
    const report = buildWhoCarriesWhat(orvelle(...funding), day, moment)

    expect(outline(report).at(-1)).toBe('1 Responsabilités terminées')
    expect(tables(chapter(report, 'Responsabilités terminées'))[0]?.[1]).toEqual([
      'Financement',
      'DSDEN de la Haute-Orvelle | 100 %',
      '31/12/2025',
    ])
  })

  test('as a table has every one, in force or not, shares as numbers', () => {
    const { columns, rows } = whoCarriesWhatRows(orvelle(...funding), day)
    const told = rows.map((row) => ['Porteur', 'Part (%)', 'État'].map((name) => row[columns.indexOf(name)]))

    expect(told).toEqual([
      ['DSDEN de la Haute-Orvelle', null, 'en vigueur'],
      ['Commune de Belleroche', 25, 'en vigueur'],
      ['Syndicat mixte Orvelle numérique', 62.5, 'en vigueur'],
      ['DSDEN de la Haute-Orvelle', 100, 'terminée'],
    ])
  })
})

describe('the missions of the bodies, as printed', () => {
  const teams = (number: number): readonly RecordSketch[] =>
    Array.from({ length: number }, (_, index) => [
      [
        'body',
        `gap-${index}`,
        { name: `GAP ${index}`, sigle: `GAP ${index}`, kinds: ['proximity'] },
      ] as const,
      [
        'assignment',
        `former-${index}`,
        { missionId: 'former', bodyId: `gap-${index}`, role: 'responsible' },
      ] as const,
    ]).flat()
  const rowsOf = (data: DocumentData) =>
    tables(chapter(buildWhoCarriesWhat(data, day, moment), 'Missions des instances'))[0]

  test('name who is responsible, and say when nobody is', () => {
    expect(rowsOf(orvelle(...missions))).toEqual([
      ['Mission', 'Responsable', 'Contribuent'],
      ['Comité de pilotage stratégique'],
      ['Définir les orientations', 'CPS', 'CSO'],
      ['Groupe d’accompagnement de proximité'],
      ['Former les équipes', 'Aucune instance', ''],
    ])
  })

  test('count the groups of proximity that do the same side by side', () => {
    expect(rowsOf(orvelle(...missions, ...teams(3)))?.at(-1)).toEqual(['Former les équipes', 'Les 3 GAP', ''])
  })

  test('name them when they are only some', () => {
    const alone: readonly RecordSketch[] = [
      ['body', 'gap-9', { name: 'GAP 9', sigle: 'GAP 9', kinds: ['proximity'] }],
    ]

    expect(rowsOf(orvelle(...missions, ...teams(2), ...alone))?.at(-1)?.[1]).toBe('GAP 0 et GAP 1')
  })
})

describe('the composition of the bodies', () => {
  test('says before the table what is absent from it, and nothing that the table denies', () => {
    const told = (...records: readonly RecordSketch[]) =>
      paragraphs(allBlocks(buildComposition(orvelle(...records), cps, day, moment).blocks))[0]

    const noDeputy: RecordSketch = [
      'mandate',
      'mandat-2',
      { seatId: 'siege-2', personId: 'roy', to: '2025-12-31', rank: 'deputy' },
    ]
    expect(told()).toBe('Au 24 novembre 2026, l’instance compte 5 sièges, dont 1 vacant.')
    // A mandate that is over is an end of mandate.
    expect(told(noDeputy)).toBe(
      'Au 24 novembre 2026, l’instance compte 5 sièges, dont 1 vacant. Aucun suppléant n’est désigné.',
    )
  })

  test('has one part for each body, with its vacancies, its deputies and the ends of its mandates', () => {
    const report = buildComposition(orvelle(), null, day, moment)

    expect(outline(report)).toEqual([
      '1 Comité de pilotage stratégique (CPS)',
      '1 Comité de suivi opérationnel (CSO)',
      '1 Équipe du Tilleul',
    ])
    const [seats] = tables(chapter(report, 'Comité de pilotage stratégique (CPS)'))
    expect(seats?.[0]).toEqual(['N°', 'Membre', 'Siège', 'Suppléant', 'Fin de mandat'])
    expect(seats?.[2]).toEqual(expect.arrayContaining(['M. Paul ROY']))
    expect(seats?.[3]?.[1]).toMatch(/^Siège vacant/)
    expect(seats?.[4]?.at(-1)).toBe('31/03/2027')
    expect(paragraphs(chapter(report, 'Équipe du Tilleul'))).toEqual([expect.stringMatching(/aucun siège/i)])
  })

  test('keeps each body that has few seats on one page, under its heading as it stands elsewhere', () => {
    const oneSeat: RecordSketch = ['seat', 'siege-cso', { bodyId: 'cso' }]
    const { blocks } = buildComposition(orvelle(oneSeat), null, day, moment)
    const kept = blocks.flatMap((block) => (block.type === 'together' ? [block.blocks] : []))

    // The heading opens the block: within another one it would have no room above.
    expect(kept.map(([first]) => first?.type)).toEqual(['heading', 'heading', 'heading'])
    expect(kept.map((inner) => inner.some(({ type }) => type === 'table'))).toEqual([false, true, false])
  })

  test('of one body says it in the title, and has no contents', () => {
    const report = buildComposition(orvelle(), cps, day, moment)

    expect(outline(report)).toEqual(['1 Comité de pilotage stratégique (CPS)'])
    expect(report.meta.fileBase).toBe('2026-11-24_CPS_composition-des-instances')
    expect(report.blocks.map(({ type }) => type)).not.toContain('contents')
  })

  test('as a table has one row for each seat, empty cells where nobody sits', () => {
    const { columns, rows } = compositionRows(orvelle(), cps, day)
    const told = rows.map((row) => ['État', 'Nom', 'Fin de mandat'].map((name) => row[columns.indexOf(name)]))

    expect(told).toEqual([
      ['pourvu', 'Vautrin', null],
      ['pourvu', 'Lacombe', null],
      ['vacant', null, null],
      ['pourvu', 'Roy', '2027-03-31'],
      ['pourvu', 'Tessier', null],
    ])
  })
})

describe('the « annexe gouvernance » of a convention', () => {
  const report = buildConventionAnnex(orvelle(...convention, ...missions), cadre, day, moment)
  if (report === null) throw new Error('no annex')

  test('holds what the convention is, its parties, the bodies, their missions and who carries what', () => {
    expect(report.meta.fileBase).toBe('2026-11-24_2025-01_annexe-gouvernance')
    expect(
      outline(report)
        .filter((title) => title.startsWith('1'))
        .map(plainSpaces),
    ).toEqual([
      '1 Convention cadre n° 2025-01',
      '1 Parties',
      '1 Instances',
      '1 Missions des instances',
      '1 Qui porte quoi',
      '1 Compétences et référents',
    ])
  })

  test('names who held the post on the day of the signature, and by which act she could sign', () => {
    const [parties] = tables(chapter(report, 'Parties'))

    expect(parties?.map((row) => row.at(-1))).toEqual([
      'Signataire et habilitation',
      expect.stringMatching(/^M\. Étienne LACOMBE \| .* \| délibération n° 4 du 2 avril 2026$/),
      // Anne Doré left her post since, but held it that day.
      expect.stringMatching(/^Mme Anne DORÉ/),
    ])
  })

  test('lists the bodies with presidency and frequency, and counts the teams of schools', () => {
    const bodies = chapter(report, 'Instances')

    expect(tables(bodies)[0]?.map(([name]) => name)).toEqual([
      'Instance',
      expect.stringMatching(/^Comité de pilotage stratégique \(CPS\)/),
      expect.stringMatching(/^Comité de suivi opérationnel \(CSO\)/),
    ])
    expect(paragraphs(bodies)[0]).toMatch(/1 équipe d’école/)
  })

  test('of a convention that was deleted is not made', () => {
    expect(buildConventionAnnex(orvelle(), cadre, day, moment)).toBeNull()
  })

  test('prints nothing empty', () => {
    const said = allBlocks(report.blocks).flatMap((block) =>
      block.type === 'keyValue' ? block.rows.map(({ value }) => words(value)) : [],
    )

    expect(said).not.toContain('')
  })
})

describe('a request for one of them', () => {
  const request = (fields: object): ReportRequest => reportRequestSchema.parse({ date: day, ...fields })

  test.each([
    [{ report: 'who-carries-what', format: 'docx' }, 'docx', '2026-11-24_qui-porte-quoi.docx'],
    [{ report: 'who-carries-what', format: 'csv' }, 'csv', '2026-11-24_qui-porte-quoi.csv'],
    [
      { report: 'composition', bodyId: 'cps', format: 'pdf' },
      'pdf',
      '2026-11-24_CPS_composition-des-instances.pdf',
    ],
    [
      { report: 'convention', conventionId: 'cadre', format: 'docx' },
      'docx',
      '2026-11-24_2025-01_annexe-gouvernance.docx',
    ],
  ])('%o is made as %s and named %s', (fields, type, fileName) => {
    expect(buildReport(orvelle(...convention), request(fields), moment)).toMatchObject({
      ok: true,
      value: { type, fileName },
    })
  })

  test.each([
    [{ report: 'composition', bodyId: 'ailleurs', format: 'pdf' }],
    [{ report: 'convention', conventionId: 'ailleurs', format: 'docx' }],
  ])('about something that was deleted is refused: %o', (fields) => {
    expect(buildReport(orvelle(), request(fields), moment)).toMatchObject({
      ok: false,
      error: { code: 'record-missing' },
    })
  })
})
