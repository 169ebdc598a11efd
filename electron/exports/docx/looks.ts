import type { Orientation, PageFormat, ReportKind } from '#shared/reports/report-document.ts'

/** The looks of a text document, those of the PDF as near as word processors can: in twips unless said otherwise. */
export const ink = '16294D'
export const grey = '475063'
export const rule = 'A3ABB9'
export const tint = 'EDF0F5'
export const faintTint = 'F4F6F9'

/** A font that every word processor has, or replaces by one of the same widths (Liberation Sans). */
export const font = 'Arial'

/** Twentieths of a point in so many millimetres. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4)
}

export type Margins = {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

type KindLooks = { readonly points: number; readonly margins: Margins }

/** One entry for each kind of document: size of its text in points, margins of its pages. */
export const kindLooks: Readonly<Record<ReportKind, KindLooks>> = {
  pack: { points: 10.5, margins: margins(22, 22, 24, 24) },
  register: { points: 9.5, margins: margins(18, 16, 21, 25) },
  statement: { points: 10, margins: margins(18, 20, 21, 22) },
  letter: { points: 10.5, margins: margins(18, 20, 22, 25) },
  minutes: { points: 10.5, margins: margins(22, 22, 24, 24) },
  extract: { points: 10.5, margins: margins(18, 22, 21, 24) },
  chart: { points: 10, margins: margins(12, 14, 18, 14) },
}

/** Annexes and drawings have more room. */
export const wideMargins = margins(18, 16, 21, 16)

/** The sheet upright: word processors turn it themselves. */
export const sheets: Readonly<Record<PageFormat, { readonly width: number; readonly height: number }>> = {
  a4: { width: twips(210), height: twips(297) },
  a3: { width: twips(297), height: twips(420) },
  a2: { width: twips(420), height: twips(594) },
  a1: { width: twips(594), height: twips(841) },
  a0: { width: twips(841), height: twips(1189) },
}

/** What is left for text between the margins. */
export function roomOf(format: PageFormat, orientation: Orientation, inside: Margins) {
  const { width, height } = sheets[format]
  const [across, down] = orientation === 'portrait' ? [width, height] : [height, width]
  return { width: across - inside.left - inside.right, height: down - inside.top - inside.bottom }
}

function margins(top: number, right: number, bottom: number, left: number): Margins {
  return { top: twips(top), right: twips(right), bottom: twips(bottom), left: twips(left) }
}
