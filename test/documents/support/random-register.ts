import fc from 'fast-check'
import type { Block, Inlines, ReportDocument, TableRow } from '#shared/reports/report-document.ts'
import { aMeta, run } from './sample-meta.ts'

/** A decision of a register: how many words it has, to which others it refers, and whether it begins a sitting. */
type Told = {
  readonly words: number
  readonly related: readonly number[]
  readonly begins: boolean
  readonly theme: number
}

/** Registers of a few decisions of any length, which refer to each other, with their tables. */
export const randomRegisters: fc.Arbitrary<ReportDocument> = fc
  .array(
    fc.record({
      words: fc.integer({ min: 1, max: 400 }),
      related: fc.array(fc.nat({ max: 99 }), { maxLength: 3 }),
      begins: fc.boolean(),
      theme: fc.integer({ min: 0, max: 2 }),
    }),
    { minLength: 4, maxLength: 14 },
  )
  .map(registerOf)

export const numberOf = (index: number): string => `2026-CPS-${String(index + 1).padStart(2, '0')}`

/** A register of these decisions, in the order of `shared/reports/register`. */
export function registerOf(decisions: readonly Told[]): ReportDocument {
  const rows = decisions.map((_, index) => rowOf(index))
  return {
    meta: aMeta({
      kind: 'register',
      title: 'Registre des décisions',
      footerLeft: 'Registre 2026 – Comité de pilotage stratégique',
      pageLabel: 'Feuillet',
      page: { format: 'a4', orientation: 'portrait' },
    }),
    blocks: [
      { type: 'cover', title: 'Registre des décisions', facts: [] },
      { type: 'contents', title: 'Sommaire', depth: 2 },
      { type: 'pageBreak' },
      { type: 'heading', level: 1, content: run('Décisions') },
      ...decisions.flatMap((told, index) => blocksOf(told, index, decisions.length)),
      { type: 'pageBreak' },
      { type: 'heading', level: 1, content: run('Table chronologique') },
      tableOf(rows),
      { type: 'heading', level: 1, content: run('Table thématique') },
      tableOf(
        [0, 1, 2].flatMap((theme) => [
          { type: 'group', content: run(`Thème ${theme}`) },
          ...rows.filter((_, index) => decisions[index]?.theme === theme),
        ]),
      ),
    ],
  }
}

function blocksOf({ words, related, begins }: Told, index: number, count: number): readonly Block[] {
  const box: Block = {
    type: 'callout',
    style: 'decision',
    title: run(`Décision n° ${numberOf(index)} – Sujet`),
    aside: run('Décision du 3 février 2026'),
    paragraphs: [run(Array.from({ length: words }, (_, i) => `mot${i}`).join(' '))],
    vote: related.flatMap((other) => referenceTo(other % count)),
    id: `decision-${index}`,
  }
  return begins || index === 0
    ? [{ type: 'heading', level: 2, content: run(`Séance de la décision ${index + 1}`) }, box]
    : [box]
}

function referenceTo(index: number): Inlines {
  const content = run(`remplace la décision n° ${numberOf(index)}`)
  return [{ type: 'reference', target: `decision-${index}`, content }, ...run('. ')]
}

function rowOf(index: number): TableRow {
  const target = `decision-${index}`
  return {
    type: 'cells',
    cells: [
      [{ type: 'reference', target, content: run(numberOf(index)) }],
      run(index % 2 === 0 ? 'Validation' : 'Avis'),
      run('Sujet'),
      [{ type: 'pageReference', target }],
    ],
  }
}

function tableOf(rows: readonly TableRow[]): Block {
  return {
    type: 'table',
    style: 'compact',
    caption: null,
    columns: [
      { header: run('N°'), width: 'fit', align: 'start' },
      { header: run('Nature'), width: 'fit', align: 'start' },
      { header: run('Objet'), width: 4, align: 'start' },
      { header: run('Feuillet'), width: 'fit', align: 'end' },
    ],
    rows,
  }
}
