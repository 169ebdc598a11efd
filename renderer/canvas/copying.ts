import { notify } from '#renderer/actions/notices.ts'
import { ask, perform } from '#renderer/actions/perform.ts'
import { currentData, newId } from '#renderer/document/hooks.ts'
import type { Chart } from '#shared/chart/chart.ts'
import type { Point } from '#shared/chart/geometry.ts'
import { bandAt } from '#shared/chart/layout/bands.ts'
import type { Excerpt, Spot } from '#shared/copying/excerpt.ts'
import { excerptOf } from '#shared/copying/excerpt-of.ts'
import { readExcerpt, withExcerpt } from '#shared/copying/in-html.ts'
import { paste } from '#shared/copying/paste.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import { bothTitles } from '#shared/organisation/function-titles.ts'
import type { Level } from '#shared/organisation/level.ts'
import type { Placement, PlacementId, ViewId } from '#shared/organisation/view.ts'
import {
  aboutText,
  copiedText,
  duplicatedText,
  leftOutText,
  pastedText,
  copyingText as text,
} from '#shared/text/copying.ts'
import { announce } from './announce.ts'
import { selectNodes, setCurrent, useCanvas } from './canvas-store.ts'
import { pictureOf } from './copied-picture.ts'
import { asHtml, asText, rowsOf } from './copied-table.ts'
import { focusedNode, focusNode } from './focus-node.ts'
import { besideOriginals, placeCopies, type Wanted } from './place-copies.ts'
import { standingPlacements } from './placements.ts'

/** What is selected, as it is carried elsewhere. */
export function selectedExcerpt({ layout }: Chart): Excerpt {
  const spotOf = (id: string): Spot | undefined => {
    const [box, inner] = [layout.boxes.get(id), layout.positions.get(id)]
    if (box === undefined || inner === undefined) return undefined
    const { x, y, width, height } = box
    return { id, x, y, width, height, innerX: inner.x, innerY: inner.y }
  }
  return excerptOf(currentData(), useCanvas.getState().selectedNodes, spotOf)
}

/** The copy that is being put on the clipboard: what is pasted at once after it waits for it. */
const copying: { last: Promise<unknown> } = { last: Promise.resolve() }

/** Puts what is selected on the clipboard, in our form, as a picture and as a table; false when the system refused. */
export function copySelection(chart: Chart): Promise<boolean> {
  const copied = writeSelection(chart)
  copying.last = copied.catch(() => undefined)
  return copied
}

async function writeSelection(chart: Chart): Promise<boolean> {
  const excerpt = selectedExcerpt(chart)
  const picture = await pictureOf(chart, new Set(excerpt.spots.map(({ id }) => id)))
  const rows = rowsOf(excerpt)
  const done = await ask('clipboard.write', {
    text: asText(rows),
    html: withExcerpt(asHtml(rows, picture), excerpt),
    picture: picture?.base64 ?? null,
  })
  if (done === null) return false
  announce(copiedText(excerpt.entity.length + excerpt.body.length))
  return true
}

/** Puts only the picture of what is selected on the clipboard: for slides, and wherever a table is not wanted. */
export async function copyPicture(chart: Chart): Promise<void> {
  const ids = new Set(selectedExcerpt(chart).spots.map(({ id }) => id))
  const picture = await pictureOf(chart, ids)
  if (picture === null) return
  const done = await ask('clipboard.write', { text: '', html: '', picture: picture.base64 })
  if (done !== null) announce(copiedText(ids.size))
}

/** Puts what the clipboard holds of ours on the chart, at a point or where one looks; tells what is in the way. */
export async function pasteClipboard(
  chart: Chart,
  viewId: ViewId,
  centre: Point,
  at: Point | null,
): Promise<void> {
  await copying.last
  const held = await ask('clipboard.read', undefined)
  if (held === null) return
  if (held.excerpt === null) return refuse(held.hasOther ? text.foreign : text.nothingToPaste)
  const read = readExcerpt(held.excerpt)
  if (!read.ok) return refuse(read.why === 'other-version' ? text.otherVersion : text.broken)
  const { excerpt } = read
  const [only, ...others] = [...excerpt.entity, ...excerpt.body]
  // One thing takes the level of the place where it is put, as when it is created there.
  const level = at === null || others.length > 0 ? undefined : bandAt(chart.layout, at.y)?.level
  const levels = new Map<string, Level>(level === undefined || only === undefined ? [] : [[only.id, level]])
  const wanted = (at === null ? besideOriginals(chart, excerpt) : null) ?? {
    type: 'around',
    point: at ?? centre,
  }
  await put(chart, viewId, excerpt, { purpose: 'paste', levels, wanted })
}

/** Copies what is selected at once, beside it or where the hand left it. */
export async function duplicateSelection(
  chart: Chart,
  viewId: ViewId,
  dropped?: { readonly places: ReadonlyMap<string, Point>; readonly levels: ReadonlyMap<string, Level> },
): Promise<void> {
  const excerpt = selectedExcerpt(chart)
  const wanted: Wanted | null =
    dropped === undefined ? besideOriginals(chart, excerpt) : { type: 'at', places: dropped.places }
  if (wanted === null) return
  await put(chart, viewId, excerpt, { purpose: 'duplicate', levels: dropped?.levels ?? new Map(), wanted })
}

type Put = {
  readonly purpose: 'paste' | 'duplicate'
  readonly levels: ReadonlyMap<string, Level>
  readonly wanted: Wanted
}

async function put(chart: Chart, viewId: ViewId, excerpt: Excerpt, { purpose, levels, wanted }: Put) {
  const data = currentData()
  const names = [...excerpt.entity, ...excerpt.body].map(({ name, sigle }) => sigle || name)
  const pasted = paste(excerpt, data, {
    ...{ newId, purpose, levels },
    about: aboutText(names.map((name) => name.slice(0, 100))),
    nameOfPost: (functionId, label, entityId) => postName(excerpt, data, functionId, label, entityId),
  })
  const places = placeCopies(chart, data, excerpt, pasted, wanted)
  const placements = pasted.nodes.flatMap((node): readonly Placement[] => {
    const place = places.get(node.id)
    if (place === undefined) return []
    return [{ id: newId<PlacementId>(), viewId, node, ...place, collapsed: false, pinned: false }]
  })
  // The others keep the places where the layout had put them.
  const standing = standingPlacements(chart, viewId)
  if (!(await perform(pasted.step([...placements, ...standing])))) return
  selectNodes(pasted.nodes.map(({ id }) => id))
  const [first] = pasted.nodes
  // Keys go on with the copy: arrows move it.
  if (first !== undefined && focusedNode() !== null) {
    setCurrent(first.id)
    focusNode(first.id)
  }
  const title = (purpose === 'paste' ? pastedText : duplicatedText)(pasted.nodes.length)
  const left = leftOutText(pasted.leftOut)
  if (left === '') announce(title)
  else notify({ tone: 'info', title, text: left })
}

/** How a post is called that is not here: by its function and its entity, as the excerpt names them. */
function postName(excerpt: Excerpt, data: DocumentData, functionId: string, label: string, entityId: string) {
  const jobFunction = excerpt.function.find(({ id }) => id === functionId)
  const entity = excerpt.entityAround.find(({ id }) => id === entityId)
  return [
    jobFunction === undefined ? '' : bothTitles(jobFunction),
    label,
    entity?.name ?? (data.entity.has(entityId) ? recordName(data, 'entity', entityId) : ''),
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function refuse(words: string): void {
  notify({ tone: 'info', title: text.paste, text: words })
}
