import { describe, expect, test } from 'vitest'
import type { AtlasRequest } from '#shared/api/chart-requests.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { buildAtlas } from '#shared/reports/atlas/build-atlas.ts'
import {
  buildChartReport,
  buildChartSvg,
  type ChartOptions,
} from '#shared/reports/chart/build-chart-report.ts'
import type { ReportDocument } from '#shared/reports/report-document.ts'
import { sampleProject } from '../../documents/support/sample-project.ts'
import { successOf } from '../../support/sessions.ts'
import { moment, orvelle } from './support/orvelle.ts'
import { allBlocks, lists, outline, paragraphs, tables, words } from './support/reading.ts'

const view = 'vue' as ViewId // ids are branded text
const day = '2026-12-01'
const colour = { viewId: view, date: day, page: 'a4', ink: 'colour' } as const
function reportOf(data: DocumentData, options: ChartOptions): ReportDocument {
  return successOf(buildChartReport(data, options, moment))
}

function svgOf(data: DocumentData, options: ChartOptions): string {
  return successOf(buildChartSvg(data, options, options.date))
}

const empty = { ...orvelle(), entity: new Map(), body: new Map() }

describe('what is brought out over an organigramme', () => {
  const overlay = { kind: 'vacancies', months: 6 } as const
  const charges = { kind: 'charges', months: 6 } as const

  test('is drawn with its words, explained by the legend with its count and told under the title', () => {
    const plain = svgOf(orvelle(), colour)
    const svg = svgOf(orvelle(), { ...colour, overlay })

    expect(plain).not.toMatch(/sièges? vacants? |En évidence/)
    expect(svg).toContain('En évidence\u00A0: sièges et postes vacants')
    expect(svg).toMatch(/sièges vacants \(\d+\)/)
    expect(svg).toMatch(/>\d+\u00A0sièges? vacants?</)
  })

  test('in black and white holds no colour', () => {
    const colours =
      svgOf(orvelle(), { ...colour, ink: 'mono', overlay: charges }).match(/#[0-9a-f]{6}/g) ?? []

    expect(
      colours.filter((one) => one.slice(1, 3) !== one.slice(3, 5) || one.slice(3, 5) !== one.slice(5, 7)),
    ).toEqual([])
  })

  test('says so where there is nothing to bring out', () => {
    const none = { kind: 'endings', months: 1 } as const
    const held = { ...orvelle(), mandate: new Map(), tenure: new Map() }

    expect(svgOf(held, { ...colour, overlay: none })).toContain('Aucun mandat ne prend fin d’ici le')
  })
})

describe('what is brought out and what steps back in an atlas', () => {
  const request = { report: 'atlas', ...colour, format: 'pdf', by: 'level' } as const
  const platesOf = (more: Partial<AtlasRequest>) => {
    const built = successOf(buildAtlas(orvelle(), { ...request, ...more }, moment))
    const blocks = built.type === 'pdf' ? built.document.blocks : []
    return blocks.flatMap((block) => (block.type === 'plate' ? block : []))
  }

  test('is drawn, counted and named on the page that shows it', () => {
    const plates = platesOf({ overlay: { kind: 'vacancies', months: 6 } })
    const marked = plates.filter(({ drawing }) => /sièges vacants \(\d+\)/.test(drawing.svg))

    expect(marked.length).toBeGreaterThan(0)
    expect(marked.length).toBeLessThan(plates.length)
    expect(plates.map(({ aside }) => JSON.stringify(aside).includes('En évidence'))).not.toContain(false)
    expect(JSON.stringify(platesOf({}))).not.toMatch(/sièges vacants \(|En évidence/)
  })

  test('is drawn faintly where the view lets it fade, and told why', () => {
    const [kept = ''] = orvelle().body.keys()
    const faded = platesOf({ forward: { nodeIds: [kept], why: 'Niveau académique' } })

    expect(faded.some(({ drawing }) => drawing.svg.includes('opacity="0.35"'))).toBe(true)
    expect(JSON.stringify(faded.map(({ aside }) => aside))).toContain('Niveau académique')
    expect(JSON.stringify(platesOf({}))).not.toContain('opacity=\\"0.35')
  })
})

describe('the organigramme of a view that lets something fade', () => {
  const [kept = ''] = orvelle().body.keys()
  const forward = { nodeIds: [kept], why: 'Niveau académique' }
  const faint = (svg: string, alpha: string) => svg.split(`<g opacity="${alpha}">`).length - 1

  test('draws the rest faintly, less so in black and white, and says why under it', () => {
    const colours = svgOf(orvelle(), { ...colour, forward })
    const greys = svgOf(orvelle(), { ...colour, ink: 'mono', forward })

    expect(faint(svgOf(orvelle(), colour), '0.35')).toBe(0)
    expect(faint(colours, '0.35')).toBeGreaterThan(8)
    expect(faint(greys, '0.45')).toBe(faint(colours, '0.35'))
    expect(colours).toContain('En avant\u00A0: Niveau académique\u202F; le reste est estompé.')
  })

  test('in a document too, where the key is the caption of the drawing', () => {
    const [drawing] = reportOf(orvelle(), { ...colour, forward }).blocks.filter(
      ({ type }) => type === 'chart',
    )

    expect(drawing).toMatchObject({ svg: expect.stringContaining('<g opacity="0.35">') })
    expect(JSON.stringify(drawing)).toContain('le reste est estompé.')
  })

  test('nothing brought forward leaves all of it faint, and loses none of it', () => {
    const svg = svgOf(orvelle(), { ...colour, forward: { ...forward, nodeIds: [] } })

    expect(svg).toContain('Comité de pilotage')
    expect(faint(svg, '0.35')).toBeGreaterThan(faint(svgOf(orvelle(), { ...colour, forward }), '0.35'))
  })
})

describe('the organigramme of a day', () => {
  const report = reportOf(orvelle(), colour)

  test('is named after its project and its day', () => {
    expect(words(report.meta.dateSentence)).toBe('Organisation au 1er décembre 2026')
    expect(report.meta).toMatchObject({
      kind: 'chart',
      title: 'Organigramme – ENT des écoles de la Haute-Orvelle – 1er\u00A0décembre 2026',
      footerLeft: 'ENT des écoles de la Haute-Orvelle – organisation au 1er\u00A0décembre 2026',
      fileBase: '2026-12-01_organigramme',
      page: { format: 'a4', orientation: 'landscape' },
    })
  })

  test('is drawn, and says in one sentence what is drawn', () => {
    const [drawing] = report.blocks.filter((block) => block.type === 'chart')

    expect(drawing?.svg).toContain('Comité de pilotage')
    expect(drawing?.alt).toBe(
      'Organigramme du projet ENT des écoles de la Haute-Orvelle au 1er\u00A0décembre 2026\u00A0: 7\u00A0organismes, 3\u00A0instances, 6\u00A0liens. Un équivalent textuel suit.',
    )
  })

  test('is followed by the same in words: levels, organisations, bodies, members, links', () => {
    const blocks = allBlocks(report.blocks)

    expect(outline(report)).toEqual([
      '1 Équivalent textuel de l’organigramme',
      '2 Niveau académique',
      '2 Niveau territorial',
      '2 Niveau école',
      '2 Liens entre organismes et instances',
    ])
    expect(lists(blocks)).toEqual([
      'Académie d’Orvelle',
      '  DSDEN de la Haute-Orvelle (DSDEN 99), porte la coordination globale du projet',
      '    Comité de pilotage stratégique (CPS) – 5 sièges, dont 1 vacant',
      '      Mme Hélène VAUTRIN, directrice académique des services de l’éducation nationale (présidente)',
      '      M. Étienne LACOMBE, président du syndicat mixte Orvelle numérique ; suppléant : M. Paul ROY',
      '      Siège vacant – inspecteur ou inspectrice de l’éducation nationale en résidence de la circonscription de Belleroche',
      '      M. Paul ROY, représentant des communes, commune de Belleroche',
      '      Camille TESSIER, cheffe de projet (invité)',
      'Circonscription de Belleroche, rattachement : DSDEN 99',
      'Commune de Belleroche',
      'Syndicat mixte Orvelle numérique (SMON)',
      '  Comité de suivi opérationnel (CSO) – aucun siège',
      'Plume logiciels',
      'Écoles de la circonscription de Belleroche',
      '  École élémentaire du Tilleul, commune de Belleroche',
      '    Équipe du Tilleul – aucun siège',
    ])
    expect(tables(blocks)).toEqual([
      [
        ['De', 'Lien', 'Vers', 'Précision'],
        ['CSO', 'rend compte à', 'CPS', ''],
        ['Commune de Belleroche', 'finance', 'SMON', '40 %'],
      ],
    ])
  })

  test('has its words in columns on large pages', () => {
    const large = reportOf(orvelle(), { ...colour, page: 'a3', ink: 'mono' })
    const [section] = large.blocks.filter((block) => block.type === 'section')

    expect(section?.columns).toBe(3)
    expect(large.meta.page).toEqual({ format: 'a3', orientation: 'landscape' })
  })

  test('names the view in its file name when there are several', () => {
    const data = orvelle(['view', 'autre', { order: 1, name: 'Pour les élus' }])
    const two = reportOf(data, { ...colour, viewId: 'autre' as ViewId })

    expect(two.meta.fileBase).toBe('2026-12-01_organigramme_pour-les-elus')
  })

  test('of an empty organisation says so', () => {
    expect(paragraphs(reportOf(empty, colour).blocks)).toEqual([
      'L’organisation ne comporte encore ni organisme ni instance à cette date.',
    ])
  })
})

describe('the drawing as a file', () => {
  test('is a sheet with its title, its day and a legend', () => {
    const svg = svgOf(orvelle(), { ...colour, page: 'a3', ink: 'mono' })

    expect(svg).toContain('width="420mm" height="297mm"')
    expect(svg).toContain('ENT des écoles de la Haute-Orvelle')
    expect(svg).toContain('Organisation au 1er\u00A0décembre 2026')
    expect(svg).toContain('siège vacant')
  })

  test('does not exist when there is nothing to draw', () => {
    expect(buildChartSvg(empty, colour, day)).toMatchObject({ ok: false, error: { code: 'export-nothing' } })
  })
})

describe('the thread of a decision on the organigramme', () => {
  const data = sampleProject().data()
  const [decision] = [...data.decision.values()].filter(({ number }) => number === '2026-CPS-05')
  const main = 'view-main' as ViewId // ids are branded text
  const options = { ...colour, viewId: main, date: '2026-11-27', decisionId: decision?.id }

  test('is named after it, and told step by step under the drawing', () => {
    const report = reportOf(data, options)
    const [table] = tables(allBlocks(report.blocks))

    expect(report.meta).toMatchObject({
      title: 'Fil de la décision 2026-CPS-05',
      fileBase: '2026-11-27_organigramme_fil-de-la-decision-2026-cps-05',
    })
    expect(outline(report)).toEqual(['1 Étapes'])
    expect(table).toContainEqual([...['2', 'CPS', 'Décide le 03/02/2026', '21 jours']])
  })

  test('fills a sheet of its own with a key', () => {
    const svg = svgOf(data, options)

    expect(svg).toContain('Fil de la décision 2026-CPS-05')
    expect(svg).toContain('demande')
    expect(svg).toContain('opacity="0.3"')
  })
})
