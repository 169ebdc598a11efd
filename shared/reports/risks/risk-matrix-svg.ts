import { type RiskDegree, riskDegrees } from '../../quality/risk.ts'
import type { CriticalityZone, RiskCell, RiskMatrix } from '../../quality/risks.ts'
import { criticalityZoneLabels, probabilityLabels, riskImpactLabels } from '../../text/quality-vocabulary.ts'
import { degreeWords, moreRisks, riskWords as words } from '../../text/reports/risks.ts'
import { capitalise } from '../../text/terms.ts'
import { set } from '../parts/lines.ts'

// Units are points where the drawing is as wide as the text of an A4 landscape page.
const head = { width: 124, height: 36 } as const
const cell = { width: 150, height: 44 } as const
const size = { width: head.width + 4 * cell.width + 1, height: head.height + 4 * cell.height + 1 } as const

/** The width of a figure and of what stands between two numbers, in bold 12; a line of a cell; the words « et 12 autres ». */
const widths = { digit: 6.5, between: 5.6, line: cell.width - 12, rest: 84 } as const

/** Fills go from light to dark and the ink changes at the last one: the zones are told apart in black and white too. */
const looks: Readonly<Record<CriticalityZone, { readonly fill: string; readonly ink: string }>> = {
  low: { fill: '#f3f8f5', ink: '#1b2333' },
  moderate: { fill: '#dfe6f2', ink: '#1b2333' },
  high: { fill: '#f2c78a', ink: '#1b2333' },
  critical: { fill: '#8c1915', ink: '#ffffff' },
}

/** The matrix of a day as a drawing: plain shapes and text, each cell with its criticality, its zone and its numbers. */
export function riskMatrixSvg({ cells }: RiskMatrix): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" version="1.1" width="${size.width}" height="${size.height}" viewBox="0 0 ${size.width} ${size.height}" font-family="'Source Sans 3', sans-serif" role="img">`,
    textAt(4, 30, `${words.probability} \u2193`, { size: 9.5 }),
    textAt(head.width + 2 * cell.width, 12, `${words.impact} \u2192`, { size: 9.5, anchor: 'middle' }),
    ...riskDegrees.map(impactHead),
    ...riskDegrees.map(probabilityHead),
    ...cells.map(drawnCell),
    '</svg>',
    '',
  ].join('\n')
}

function impactHead(degree: RiskDegree): string {
  const x = head.width + (degree - 0.5) * cell.width
  return textAt(x, 28, degreeWords(degree, riskImpactLabels[degree]), { size: 9.5, anchor: 'middle' })
}

function probabilityHead(degree: RiskDegree): string {
  const y = topOf(degree) + cell.height / 2 + 3
  return textAt(4, y, degreeWords(degree, probabilityLabels[degree]), { size: 9.5 })
}

function drawnCell({ probability, impact, criticality, zone, risks }: RiskCell): string {
  const [x, y] = [head.width + (impact - 1) * cell.width, topOf(probability)]
  const { fill, ink } = looks[zone]
  const zoneWords = `${criticality} \u00b7 ${criticalityZoneLabels[zone]}`
  return [
    `<rect x="${x}" y="${y}" width="${cell.width}" height="${cell.height}" fill="${fill}" stroke="#566076" stroke-width="0.75"/>`,
    textAt(x + cell.width - 5, y + cell.height - 5, zoneWords, { size: 8, anchor: 'end', ink }),
    ...numberLines(risks.map(({ number }) => number)).map((line, index) =>
      textAt(x + 6, y + 15 + 13 * index, line, { size: 12, weight: 600, ink }),
    ),
  ].join('')
}

/** The numbers on one or two lines; what has no room is counted at the end of the second. */
function numberLines(numbers: readonly number[]): readonly string[] {
  const first = fitting(numbers, widths.line)
  const others = numbers.slice(first)
  const all = fitting(others, widths.line)
  const second = all === others.length ? all : fitting(others, widths.line - widths.rest)
  const rest = others.length - second
  const told = others.slice(0, second).join(', ')
  return [
    numbers.slice(0, first).join(', '),
    [told, rest === 0 ? '' : moreRisks(rest)].filter((words) => words !== '').join(' '),
  ].filter((line) => line !== '')
}

/** How many of the first numbers have room on a line. */
function fitting(numbers: readonly number[], room: number): number {
  let width = 0
  for (const [index, number] of numbers.entries()) {
    width += String(number).length * widths.digit + (index === 0 ? 0 : widths.between)
    if (width > room) return index
  }
  return numbers.length
}

function topOf(probability: RiskDegree): number {
  return head.height + (4 - probability) * cell.height
}

type TextLook = {
  readonly size: number
  readonly anchor?: 'middle' | 'end'
  readonly weight?: 600
  readonly ink?: string
}

// Numbers and words of our own vocabulary: nothing here needs to be escaped.
function textAt(x: number, y: number, value: string, look: TextLook): string {
  const anchor = look.anchor === undefined ? '' : ` text-anchor="${look.anchor}"`
  const weight = look.weight === undefined ? '' : ` font-weight="${look.weight}"`
  return `<text x="${x}" y="${y}" font-size="${look.size}"${anchor}${weight} fill="${look.ink ?? '#1b2333'}">${set(capitalise(value))}</text>`
}
