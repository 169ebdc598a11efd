import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exportReport, type ReportSource, type WrittenReport } from '#electron/exports/export-report.ts'
import { createExporter } from '#electron/exports/exporter.ts'
import { exportsWorkerUrl } from '#electron/exports/worker-url.ts'
import type { ReportRequest } from '#shared/api/contract.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { zipMembers } from '../support/zip.ts'
import { hasPdfTools, type ReadPdf, readPdf } from './support/pdf-tools.ts'
import { resourcesPath } from './support/render.ts'
import { requests, sampleProject } from './support/sample-project.ts'

const folder = temporaryFolder()
const exporter = createExporter({ workerUrl: exportsWorkerUrl(), resourcesPath })
const now = () => new Date('2026-11-24T09:15:00Z')
const sample = sampleProject()

afterAll(() => exporter.dispose())

async function write(request: ReportRequest, source: ReportSource = sample): Promise<WrittenReport> {
  const written = await exportReport({ source, request, target: { folder: folder.path('.') }, exporter, now })
  if (!written.ok) throw new Error(`${written.error.code} ${JSON.stringify(written.error.params)}`)
  return written.value
}

/** Text with ordinary spaces on one line, as a reader would search it. */
function flat(text: string): string {
  return text.replace(/[\s\u00A0\u202F]+/g, ' ')
}

/** Each of these words stands after the one before it. */
function expectInOrder(text: string, words: readonly string[]): void {
  let rest = text
  const missing = words.filter((word) => {
    const place = rest.indexOf(word)
    rest = place < 0 ? rest : rest.slice(place + word.length)
    return place < 0
  })
  expect(missing).toEqual([])
}

const conventionWords = [
  'Convention cadre n° 2025-ENT-01',
  'Durée',
  'Partie',
  'M. Philippe GRANDEVOILE',
  'Délibération du comité syndical n° 2025-31 du 4 novembre 2025',
  'Présidence',
  'Comité de pilotage stratégique (CPS)',
  'S’y ajoutent 6 équipes d’école',
  'Missions des instances',
  'Qui porte quoi',
  'Compétences et référents',
]

function expectDeclared(pdf: ReadPdf, bytes: Uint8Array): void {
  const source = Buffer.from(bytes).toString('latin1')
  expect(pdf.faults).toEqual([])
  expect(pdf.facts).toMatchObject({ tagged: true, language: 'fr-FR', encrypted: false })
  expect(source).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>')
  expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(pdf.fonts.filter(({ embedded }) => !embedded)).toEqual([])
  expect(pdf.pages.join('')).not.toContain('□')
}

describe.skipIf(!hasPdfTools)('the pack of the sample project (needs poppler-utils and qpdf)', () => {
  let written: WrittenReport
  let pdf: ReadPdf
  let pages: readonly string[]

  beforeAll(async () => {
    written = await write(requests.pack)
    pdf = readPdf(readFileSync(written.path))
    pages = pdf.pages.map(flat)
  })

  test('is named after its meeting, whole, tagged, and declares PDF/A and PDF/UA', () => {
    expect(written.path).toMatch(/2026-12-08_CPS_dossier-de-seance\.pdf$/)
    expect(written).toMatchObject({ pages: pdf.facts.pages, rows: null, warnings: [] })
    expect(flat(pdf.facts.title)).toBe('Dossier de séance – CPS – 8 décembre 2026')
    expectDeclared(pdf, readFileSync(written.path))
  })

  test('says body, day and page n/N at the foot of every page', () => {
    pages.forEach((page, index) => {
      expect(page).toContain('Comité de pilotage stratégique – séance n° 3 du 8 décembre 2026')
      expect(page).toContain(`Page ${index + 1}/${pages.length}`)
    })
  })

  test('ends no line of a title with a little word, and breaks no sigle', () => {
    const text = pdf.pages.join('\n')

    expect(text.match(/^Point \d+ – .*\b(?:de|la|le|des|du|et)$/gmu)).toBeNull()
    expect(text).toMatch(/Point 5 – Calendrier et\sconditions\nde\sla\sdeuxième vague/)
    expect(text).not.toMatch(/E-\nRUN/)
  })

  test('has a bookmark for each part, at the page that its sommaire announces', () => {
    const parts = pdf.bookmarks.filter(({ level }) => level === 1)
    const contents = (pages[1] ?? '').replace(/[\s.\u2060]+/g, ' ')

    expect(parts.map(({ title }) => flat(title))).toEqual([
      'Convocation',
      'Ordre du jour',
      'Composition de l’instance',
      'Organigramme au 8 décembre 2026',
      'Compte rendu de la séance n° 2 du 29 septembre 2026, pour approbation',
      'Suivi des décisions et des actions',
      'Point 1 – Désignation du secrétaire de séance',
      'Point 2 – Approbation du compte rendu de la séance du 29 septembre 2026',
      'Point 3 – Suivi des décisions et des actions',
      'Point 4 – Bilan d’étape du déploiement',
      'Point 5 – Calendrier et conditions de la deuxième vague',
      'Point 6 – Plan de formation et d’accompagnement pour 2027',
      'Point 7 – Évaluation de l’impact : choix des indicateurs',
      'Point 8 – Questions diverses et date de la prochaine séance',
      'Annexe 1 – Bilan d’étape du déploiement au 20 novembre 2026',
      'Annexe 2 – Calendrier prévisionnel de la deuxième vague',
      'Feuille d’émargement',
      'Pouvoir',
    ])
    for (const { title, page } of parts) expect(contents).toContain(`${flat(title)} ${page} `)
  })

  test('sends from the agenda to the pages where the annexes really are', () => {
    const annexes = pdf.bookmarks.filter(({ title }) => title.startsWith('Annexe'))

    expect(annexes).toHaveLength(2)
    for (const [index, { page }] of annexes.entries()) {
      expect(pages[3]).toContain(`Annexe ${index + 1}, p. ${page}`)
    }
    expect(pages[(annexes[1]?.page ?? 0) - 1]).toContain('Déroulement par semaine')
  })

  test('is read in the order of its pages', () => {
    expectInOrder(pages.join(' '), [
      'Mme Hélène VAUTRIN, directrice académique des services de l’éducation nationale',
      'Sommaire',
      'Durée totale prévue : 1 h 55.',
      'l’instance compte 17 sièges, dont 1 vacant.',
      'Équivalent textuel de l’organigramme',
      'Membres : voir Composition de l’instance',
      'rend compte à',
      'Décisions de la séance n° 2 de 2026, du 29 septembre 2026',
      'Point 5 – Calendrier et conditions',
      'Proposition de décision',
      'Le comité arrête le calendrier de la deuxième vague présenté en annexe.',
      'Suppléant ou pouvoir donné à',
      'La présidente de séance',
    ])
  })

  test('raises the ending of a first of the month, so that it is read but not level', () => {
    expect(pages.join(' ')).toMatch(/le 1\s?er février 2027/)
  })

  test('gives the same bytes for the same document', async () => {
    const before = readFileSync(written.path)
    const again = await write(requests.pack)

    expect(Buffer.compare(readFileSync(again.path), before)).toBe(0)
  })
})

describe.skipIf(!hasPdfTools)(
  'the other documents of the sample project (needs poppler-utils and qpdf)',
  () => {
    test('the pack of a meeting that was held tells who came and what was decided', async () => {
      const pdf = readPdf(readFileSync((await write(requests.heldPack)).path))

      expectDeclared(pdf, readFileSync((await write(requests.heldPack)).path))
      expectInOrder(flat(pdf.pages.join(' ')), [
        'Étaient présents (9)',
        'Étaient représentés (2)',
        'a donné pouvoir à Mme Amélie TOURNEBRISE',
        'Synthèse des échanges',
        'Décision n° 2026-CPS-05 – Extension du périmètre à douze écoles',
        'Adoptée par consensus',
        'Adoptée par vote à main levée : 11 voix pour, aucune voix contre, 1 abstention',
        'Feuille d’émargement',
      ])
    })

    test('the register has its decisions in order, and sends to the feuillets where they are', async () => {
      const written = await write(requests.register)
      const pdf = readPdf(readFileSync(written.path))
      const pages = pdf.pages.map(flat)
      const [table = '', byTheme = ''] = (pages.at(-1) ?? '').split('Table thématique')

      expect(written.path).toMatch(/2026-11-24_registre-des-decisions\.pdf$/)
      expectDeclared(pdf, readFileSync(written.path))
      expect(pages[0]).toContain('Nombre de décisions 11')
      expect(pages[0]).toContain('de 2026-CPS-01 à 2026-CPS-07')
      pages.forEach((page, index) => {
        expect(page).toContain(`Feuillet ${index + 1}/${pages.length}`)
      })
      const rows = [
        ...table.matchAll(/(2026-C[PS][SO]-\d\d) (\d\d\/\d\d\/2026) .*? (\d+)(?=\s*(?:2026-C|$))/g),
      ]
      expect(rows).toHaveLength(11)
      expect(new Set(byTheme.match(/2026-C[PS][SO]-\d\d/g))).toEqual(
        new Set(rows.map(([, number]) => number)),
      )
      for (const [, number = '', , sheet] of rows)
        expect(pages[Number(sheet) - 1]).toContain(`Décision n° ${number}`)
    })

    test('the thread of a decision is drawn on the organigramme, and told step by step', async () => {
      const written = await write(requests.thread)
      const pdf = readPdf(readFileSync(written.path))

      expectDeclared(pdf, readFileSync(written.path))
      expect(pdf.facts.sizes).toHaveLength(2)
      expectInOrder(flat(pdf.pages.join(' ')), [
        'Fil de la décision 2026-CPS-05',
        '238 j',
        'Étapes',
        '2026-CPS-02 – Périmètre de la première vague',
        'la question redescend',
        '109 jours',
      ])
    })

    test('the organigramme is one landscape page and the same in words', async () => {
      const written = await write(requests.chart)
      const pdf = readPdf(readFileSync(written.path))

      expect(written.path).toMatch(/2026-11-24_organigramme\.pdf$/)
      expectDeclared(pdf, readFileSync(written.path))
      expect(pdf.facts.sizes.every(([width, height]) => width > height)).toBe(true)
      expectInOrder(flat(pdf.pages.join(' ')), [
        'Organigramme – ENT des écoles de la Sourdaine',
        'Organisation au 24 novembre 2026',
        'Équivalent textuel de l’organigramme',
        'Niveau académique',
        'Comité de pilotage stratégique (CPS) – 17 sièges, dont 1 vacant',
        'Liens entre organismes et instances',
      ])
    })

    test.each([
      [
        'whoCarriesWhat',
        'qui-porte-quoi',
        ['Maîtrise d’ouvrage', 'M. Olivier ROCFEUILLE', '52,5 %', 'Les 3 GAP'],
      ],
      [
        'composition',
        'composition-des-instances',
        ['Sommaire', '(CPS)', '31/08/2028', 'Siège vacant', 'Groupe d’utilisateurs des familles'],
      ],
      [
        'bodyComposition',
        'CPS_composition-des-instances',
        ['Composition de l’instance', 'Mme Hélène VAUTRIN'],
      ],
      ['convention', '2025-ENT-01_annexe-gouvernance', conventionWords],
    ] as const)(
      '%s is whole, tagged and read in order',
      async (name, fileName, told) => {
        const written = await write(requests[name])
        const pdf = readPdf(readFileSync(written.path))

        expect(written).toMatchObject({ pages: pdf.facts.pages, warnings: [] })
        expect(written.path).toContain(`2026-11-24_${fileName}.pdf`)
        expectDeclared(pdf, readFileSync(written.path))
        expectInOrder(flat(pdf.pages.join(' ')), told)
      },
      60_000,
    )
  },
)

const letterWords = [
  'Direction des services départementaux de l’éducation nationale de la Sourdaine',
  'Affaire suivie par : Mathilde BELORME',
  'Mél. : mathilde.belorme@sourdaine-numerique.example',
  'Brumeval, le 24 novembre 2026',
  'La directrice académique des services de l’éducation nationale de la Sourdaine',
  'Mesdames et Messieurs les membres du comité de pilotage stratégique',
  'Objet : convocation à la séance n° 3 de 2026 du comité de pilotage stratégique',
  'Réf. : 2026-117',
  'Décision de la directrice académique',
  'P. J. : ordre du jour',
  'formulaire de pouvoir',
  'Mesdames, Messieurs,',
  'le mardi 8 décembre 2026, de 14 h 00 à 16 h 00, salle Orvelle',
  'la moitié au moins de ses membres est présente ou a donné pouvoir',
  'au plus tard le jeudi 3 décembre 2026',
  'l’expression de ma considération distinguée',
  'Hélène VAUTRIN',
  'Ordre du jour',
  'Questions diverses et date de la prochaine séance',
]

describe.skipIf(!hasPdfTools)('what goes out before a meeting (needs poppler-utils and qpdf)', () => {
  test.each([
    ['letter', '2026-12-08_CPS_convocation', letterWords],
    ['agenda', '2026-12-08_CPS_ordre-du-jour', ['Ordre du jour', 'Présidence', 'Décision attendue']],
    [
      'signIn',
      '2026-12-08_CPS_feuille-d-emargement',
      ['Feuille d’émargement', 'Signature', 'Membres en exercice', 'Quorum'],
    ],
    ['proxies', '2026-12-08_CPS_pouvoir', ['Pouvoir', 'Je soussignée, Hélène VAUTRIN', 'Bon pour pouvoir']],
  ] as const)(
    '%s is whole, tagged and read in order',
    async (name, fileName, told) => {
      const written = await write(requests[name])
      const pdf = readPdf(readFileSync(written.path))

      expect(written).toMatchObject({ pages: pdf.facts.pages, warnings: [] })
      expect(written.path).toMatch(new RegExp(`${fileName}\\.pdf$`))
      expectDeclared(pdf, readFileSync(written.path))
      expectInOrder(flat(pdf.pages.join(' ')), told)
    },
    60_000,
  )

  test('a letter fits one page, with its agenda on the next', async () => {
    const pdf = readPdf(readFileSync((await write(requests.letter)).path))

    expect(pdf.facts.pages).toBe(2)
    expect(flat(pdf.pages[1] ?? '')).toMatch(/^ ?Ordre du jour/)
  })

  test('letters to each count their own pages, and a form alone bears no number', async () => {
    const letters = readPdf(readFileSync((await write(requests.letters)).path)).pages.map(flat)
    const forms = readPdf(readFileSync((await write(requests.proxies)).path)).pages.map(flat)

    expect(letters).toHaveLength(30)
    letters.forEach((page, index) => {
      expect(page).toContain(`Page ${(index % 2) + 1}/2`)
    })
    expect(letters[0]).toContain('Madame la Présidente,')
    expect(forms).toHaveLength(13)
    expect(forms.join('')).not.toContain('Page')
  })
})

describe('the files of the sample project for other programs', () => {
  test('a letter opens in a word processor, with the words of the PDF', async () => {
    const written = await write(requests.letterText)
    const document = zipMembers(readFileSync(written.path)).get('word/document.xml')?.toString('utf8') ?? ''

    expect(written.path).toMatch(/2026-12-08_CPS_convocation\.docx$/)
    const told = letterWords.filter((words) => !words.startsWith('Direction'))
    expectInOrder(
      flat(
        document
          .replace(/<w:noBreakHyphen\/>/g, '-')
          .replace(/<w:br\/>|<\/w:p>/g, ' ')
          .replace(/<[^>]*>/g, ''),
      ),
      told,
    )
  })

  test('the annexe gouvernance opens in a word processor, with the words of the PDF', async () => {
    const written = await write(requests.conventionText)
    const document = zipMembers(readFileSync(written.path)).get('word/document.xml')?.toString('utf8') ?? ''

    expect(written).toMatchObject({ pages: null, rows: null, warnings: [] })
    expect(written.path).toMatch(/2026-11-24_2025-ENT-01_annexe-gouvernance\.docx$/)
    const words = document
      .replace(/<w:br\/>|<\/w:p>/g, ' ')
      .replaceAll('<w:noBreakHyphen/>', '-')
      .replace(/<[^>]*>/g, '')
    expectInOrder(flat(words), conventionWords)
  })

  test('the register opens in a spreadsheet: BOM, semicolons, one row for each decision', async () => {
    const written = await write(requests.registerTable)
    const text = readFileSync(written.path, 'utf8')

    expect(written).toMatchObject({ rows: 11, pages: null })
    expect(text.startsWith('\uFEFFNuméro;Date;Instance;Sigle;Séance;')).toBe(true)
    expect(text).toContain('\r\n2026-CPS-01;2026-02-03;"Comité de pilotage stratégique";CPS;1;')
  })

  test('the drawing is a sheet of its own, without anything to fetch', async () => {
    const written = await write(requests.drawing)
    const text = readFileSync(written.path, 'utf8')

    expect(written.path).toMatch(/2026-11-24_organigramme\.svg$/)
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg [^>]*width="297mm" height="210mm"/)
    expect(text).not.toMatch(/href=|url\(|<script|<style/)
    expect(text.trimEnd().endsWith('</svg>')).toBe(true)
  })
})

describe('an export that does not end well', () => {
  test('is made all the same when the file has lost an annex, which is named with its item', async () => {
    const source = { ...sample, attachmentContent: () => null }
    const target = { file: folder.path('perdu.pdf') }

    const written = await exportReport({ source, request: requests.pack, target, exporter, now })

    expect(written.ok && written.value.warnings[0]).toEqual({
      type: 'annex-left-out',
      title: 'Annexe 1 – Bilan d’étape du déploiement au 20\u00A0novembre 2026',
      origin: expect.stringMatching(/^point \d+ – /),
      reason: 'damaged',
    })
  })

  test.each(['pack', 'drawing'] as const)('writes nothing when it is cancelled before: %s', async (name) => {
    const target = { file: folder.path(`annule-${name}`) }
    const order = {
      source: sample,
      request: requests[name],
      target,
      exporter,
      now,
      signal: AbortSignal.abort(),
    }

    expect(await exportReport(order)).toMatchObject({ ok: false, error: { code: 'export-cancelled' } })
    expect(existsSync(target.file)).toBe(false)
  })

  test('tells how far it is, from collecting to writing', async () => {
    const phases: string[] = []
    const onProgress = ({ phase }: { readonly phase: string }) => void phases.push(phase)
    const order = {
      source: sample,
      request: requests.pack,
      target: { file: folder.path('suivi.pdf') },
      exporter,
      now,
    }

    await exportReport({ ...order, onProgress })

    expect([...new Set(phases)]).toEqual(['collecting', 'annexes', 'composing', 'finalising', 'writing'])
  })
})
