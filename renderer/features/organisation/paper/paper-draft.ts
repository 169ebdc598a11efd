import { create } from 'zustand'
import type { AtlasRequest, ChartRequest } from '#shared/api/chart-requests.ts'
import type { PreviewRequest } from '#shared/api/preview.ts'
import type { Orientation, PageFormat } from '#shared/kit/paper.ts'
import type { Overlay } from '#shared/organisation/overlays/overlay.ts'
import type { ViewId } from '#shared/organisation/view.ts'

/** What is chosen in the dialog; what does not apply is kept, in case one comes back to it. */
export type PaperDraft = {
  readonly what: 'chart' | 'atlas'
  readonly part: 'all' | 'selection' | 'screen'
  readonly format: ChartRequest['format']
  readonly page: PageFormat
  readonly orientation: Orientation
  readonly spread: 'one' | 'fewest' | 'chosen'
  readonly columns: number
  readonly rows: number
  readonly by: AtlasRequest['by']
  readonly ink: ChartRequest['ink']
  readonly words: boolean
  /** What steps back on the screen is drawn faintly too. */
  readonly fades: boolean
  readonly fineness: number
}

/** What most want: one page for any printer, with the same in words. */
export const firstDraft: PaperDraft = {
  what: 'chart',
  part: 'all',
  format: 'pdf',
  page: 'a4',
  orientation: 'landscape',
  spread: 'one',
  columns: 2,
  rows: 2,
  by: 'constituency',
  ink: 'colour',
  words: true,
  fades: true,
  fineness: 2,
}

/** The choices of the last time in this window. */
export const usePaperDraft = create<{ readonly draft: PaperDraft }>(() => ({ draft: firstDraft }))

/** Where what is drawn comes from. */
export type PaperSubject = {
  readonly viewId: ViewId
  readonly date: string
  readonly selected: readonly string[]
  readonly onScreen: readonly string[]
  /** What is brought out over the chart on screen; null: nothing. */
  readonly overlay?: Overlay | null
  /** What the view brings forward; undefined when nothing steps back. */
  readonly forward?: ChartRequest['forward']
}

/** What is asked for by these choices. */
export function paperRequest(draft: PaperDraft, subject: PaperSubject): ChartRequest | AtlasRequest {
  const { viewId, date } = subject
  const { page, orientation, ink } = draft
  const common = {
    ...{ viewId, date, page, orientation, ink },
    ...(subject.overlay ? { overlay: subject.overlay } : {}),
    ...(draft.fades && subject.forward !== undefined ? { forward: subject.forward } : {}),
  }
  if (draft.what === 'atlas') return { report: 'atlas', ...common, format: 'pdf', by: draft.by }
  const { format } = draft
  return {
    report: 'chart',
    ...common,
    format,
    ...partOf(draft, subject),
    ...(format === 'pdf' ? { ...spreadOf(draft), words: draft.words } : {}),
    ...(format === 'png' ? { fineness: draft.fineness } : {}),
  }
}

/** The same as it is looked at beforehand: a drawing or a picture, on its page. */
export function previewOf(request: ChartRequest | AtlasRequest): PreviewRequest {
  if (request.report === 'atlas') return request
  if (request.format === 'pdf') return { ...request, format: 'pdf' }
  const { fineness, ...drawing } = request
  return { ...drawing, format: 'pdf', words: false }
}

/** Nothing of it is there: everything is drawn then. */
function partOf({ part }: PaperDraft, { selected, onScreen }: PaperSubject): Pick<ChartRequest, 'part'> {
  const nodeIds = part === 'selection' ? selected : onScreen
  return part === 'all' || nodeIds.length === 0 ? {} : { part: { of: part, nodeIds } }
}

function spreadOf({ spread, columns, rows }: PaperDraft): Pick<ChartRequest, 'sheets'> {
  if (spread === 'one') return {}
  return { sheets: spread === 'fewest' ? 'fewest' : { columns, rows } }
}
