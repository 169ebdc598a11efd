import type { ChartLevel } from '../graph.ts'
import type { Face } from './advance-widths.ts'

export type ThemeName = 'screen-light' | 'screen-dark' | 'screen-contrast' | 'print' | 'print-mono'

/** The hues of one level: `strong` for the bar and for words, `light` behind nodes, `tint` behind the whole band. */
export type LevelColours = {
  readonly strong: string
  readonly barFill: string
  readonly light: string
  readonly border: string
  readonly tint: string
}

/** Every colour of a drawn chart. */
export type Theme = {
  readonly name: ThemeName
  readonly face: Face
  readonly page: string
  readonly card: string
  readonly cardBorder: string
  readonly containerFill: string
  readonly text: string
  readonly muted: string
  readonly edge: string
  readonly edgeStrong: string
  readonly attention: string
  readonly accent: string
  readonly levels: Readonly<Record<ChartLevel, LevelColours>>
}

const light: Theme = {
  name: 'screen-light',
  face: 'public-sans',
  page: '#ffffff',
  card: '#ffffff',
  cardBorder: '#c2cad8',
  containerFill: '#ffffff',
  text: '#1b2333',
  muted: '#566076',
  edge: '#6b7690',
  edgeStrong: '#3d475c',
  attention: '#a6201b',
  accent: '#1f4690',
  levels: {
    academic: { strong: '#1f4690', barFill: '#1f4690', light: '#e6edf8', border: '#b9c9e6', tint: '#f5f8fd' },
    territorial: {
      strong: '#0b6470',
      barFill: '#0f7a86',
      light: '#e0f0f0',
      border: '#acd2d3',
      tint: '#f3f9f9',
    },
    school: { strong: '#855300', barFill: '#b87a14', light: '#f8eeda', border: '#e2cb9c', tint: '#fcf9f2' },
  },
}

const dark: Theme = {
  name: 'screen-dark',
  face: 'public-sans',
  page: '#151a24',
  card: '#222a3a',
  cardBorder: '#3f4a61',
  containerFill: '#1a2130',
  text: '#e8ecf4',
  muted: '#a5b0c5',
  edge: '#7d8aa5',
  edgeStrong: '#b4bfd4',
  attention: '#ff9c96',
  accent: '#8fb1f0',
  levels: {
    academic: { strong: '#a3c0f5', barFill: '#6f98e6', light: '#22304b', border: '#3a4f7a', tint: '#171f2e' },
    territorial: {
      strong: '#86d0d2',
      barFill: '#3fa5ab',
      light: '#1b363c',
      border: '#2c5960',
      tint: '#152328',
    },
    school: { strong: '#e6c07a', barFill: '#c08d35', light: '#3a3020', border: '#5e4c2c', tint: '#211d17' },
  },
}

const systemLevel: LevelColours = {
  strong: 'CanvasText',
  barFill: 'CanvasText',
  light: 'Canvas',
  border: 'CanvasText',
  tint: 'Canvas',
}

/** The colours that the person chose for the whole system (CSS system colours): levels keep their place and their word. */
const contrast: Theme = {
  name: 'screen-contrast',
  face: 'public-sans',
  page: 'Canvas',
  card: 'Canvas',
  cardBorder: 'CanvasText',
  containerFill: 'Canvas',
  text: 'CanvasText',
  muted: 'CanvasText',
  edge: 'CanvasText',
  edgeStrong: 'Highlight',
  attention: 'CanvasText',
  accent: 'Highlight',
  levels: { academic: systemLevel, territorial: systemLevel, school: { ...systemLevel, barFill: 'Canvas' } },
}

const print: Theme = {
  ...light,
  name: 'print',
  face: 'source-sans',
  cardBorder: '#98a2b5',
  edge: '#566076',
  edgeStrong: '#2b3446',
}

/** Levels remain apart without hue: a black, a grey and a hollow bar, and fills of different lightness. */
const mono: Theme = {
  ...print,
  name: 'print-mono',
  cardBorder: '#6e6e6e',
  text: '#000000',
  muted: '#3c3c3c',
  edge: '#3c3c3c',
  edgeStrong: '#000000',
  attention: '#000000',
  accent: '#000000',
  levels: {
    academic: { strong: '#000000', barFill: '#000000', light: '#e2e2e2', border: '#9a9a9a', tint: '#f4f4f4' },
    territorial: {
      strong: '#000000',
      barFill: '#909090',
      light: '#f0f0f0',
      border: '#9a9a9a',
      tint: '#fafafa',
    },
    school: { strong: '#000000', barFill: '#ffffff', light: '#ffffff', border: '#9a9a9a', tint: '#f4f4f4' },
  },
}

const themes: Readonly<Record<ThemeName, Theme>> = {
  'screen-light': light,
  'screen-dark': dark,
  'screen-contrast': contrast,
  print,
  'print-mono': mono,
}

/** The colours and the face of a theme. */
export function themeOf(name: ThemeName): Theme {
  return themes[name]
}
