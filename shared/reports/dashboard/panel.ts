import type { Collection } from '../../document/collections.ts'
import type { BodyId } from '../../organisation/body.ts'
import type { IndicatorFacts } from '../indicators/indicator-facts.ts'

/** What a dashboard is about. */
export type DashboardScope = {
  /** Null: the whole project. */
  readonly bodyId: BodyId | null
  /** Decisions are counted from this day on; null: all of them. */
  readonly from: string | null
  /** The day on which the state is told. */
  readonly date: string
  /** Which day it is: the stage of another one is known by its dates only. */
  readonly today: string
}

export type PanelId =
  | 'stage'
  | 'meetings'
  | 'decisions'
  | 'followUps'
  | 'seats'
  | 'objectives'
  | 'indicators'
  | 'risks'
  | 'contract'
export type PanelTone = 'ok' | 'attention' | 'late' | 'neutral'

/** Something counted, and where what was counted is found. */
export type Figure = {
  readonly words: string
  readonly collection: Collection
  readonly ids: readonly string[]
  /** Among what the figure before it counts. */
  readonly isPart: boolean
}

/** One thing of a panel, its state, and the record that it stands for. */
export type PanelLine = {
  readonly collection: Collection
  readonly id: string
  readonly name: string
  readonly state: string
  readonly tone: PanelTone
  /** Of an indicator only. */
  readonly facts?: IndicatorFacts
}

export type Panel = {
  readonly id: PanelId
  readonly title: string
  readonly figures: readonly Figure[]
  /** What is told in a sentence: what is missing, rather than a zero. */
  readonly note: string
  /** The first of them, the gravest first. */
  readonly lines: readonly PanelLine[]
  /** How many more there are. */
  readonly rest: number
}

type PanelParts = Pick<Panel, 'id' | 'title'> & {
  readonly figures?: readonly Figure[]
  readonly note?: string
  readonly lines?: readonly PanelLine[]
  /** How many lines the page has room for. */
  readonly most?: number
}

/** A panel with the first of its lines; what counts nothing is left out. */
export function panel({ figures = [], note = '', lines = [], most = 5, ...named }: PanelParts): Panel {
  return {
    ...named,
    note,
    figures: figures.filter(({ ids }) => ids.length > 0),
    lines: lines.slice(0, most),
    rest: Math.max(0, lines.length - most),
  }
}

/** A count of records. */
export function figure(
  words: (count: number) => string,
  collection: Collection,
  records: readonly { readonly id: string }[],
): Figure {
  return { words: words(records.length), collection, ids: records.map(({ id }) => id), isPart: false }
}

/** A count of some of those that the figure before it counts. */
export function part(...given: Parameters<typeof figure>): Figure {
  return { ...figure(...given), isPart: true }
}

/** Tells whether what a body follows belongs to a dashboard. */
export function isOfScope({ bodyId: asked }: DashboardScope, bodyId: BodyId | null): boolean {
  return asked === null || asked === bodyId
}
