import { assertNever } from '../../kit/assert-never.ts'
import type { Plot, PlotLook, PlotShape } from './plot.ts'

// Ink alone: dashes tell the lines apart, on any printer.
const looks: Readonly<Record<PlotLook, string>> = {
  series: 'stroke="#16294d" stroke-width="1.6" stroke-linejoin="round"',
  target: 'stroke="#475063" stroke-width="1" stroke-dasharray="4 2"',
  baseline: 'stroke="#475063" stroke-width="1" stroke-dasharray="1 2.5"',
  frame: 'stroke="#a3abb9" stroke-width="0.8"',
}

/** A chart as a standalone drawing for paper. The same chart gives the same bytes. */
export function plotSvg({ width, height, letters, shapes }: Plot): string {
  const font = letters === 0 ? '' : ` font-family="'Source Sans 3', sans-serif" font-size="${letters}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"${font}>${shapes.map(shapeToSvg).join('')}</svg>`
}

function shapeToSvg(shape: PlotShape): string {
  switch (shape.kind) {
    case 'line': {
      const points = shape.points.map(({ x, y }) => `${x},${y}`).join(' ')
      return `<polyline points="${points}" fill="none" ${looks[shape.look]}/>`
    }
    case 'dot':
      return `<circle cx="${shape.x}" cy="${shape.y}" r="2.2" fill="#16294d"/>`
    case 'label':
      return `<text x="${shape.x}" y="${shape.y}" text-anchor="${shape.anchor}" fill="#16294d">${escaped(shape.text)}</text>`
    default:
      return assertNever(shape)
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
