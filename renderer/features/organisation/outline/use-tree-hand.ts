import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useMemo, useRef } from 'react'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import type { ActionRegistry } from '#renderer/actions/registry.ts'
import { showInspector } from '#renderer/actions/show-inspector.ts'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { rowHeightNow } from '#renderer/ui/table/use-row-window.ts'
import { outlineStep, rowTyped } from '#shared/chart/outline/outline-keys.ts'
import { nodeIdOf, type OutlineRow } from '#shared/chart/outline/outline-rows.ts'
import { fold } from '#shared/kit/fold.ts'
import { levelLabels } from '#shared/text/vocabulary.ts'
import { chooseNodes } from './choose-nodes.ts'
import { flip, renameInOutline, setActiveRow, useOutline } from './outline-store.ts'

/** Letters typed within this time, in milliseconds, are one word. */
const typingPause = 1000

type Reach = 'replace' | 'extend' | 'toggle' | 'move'
type Keys = { readonly shiftKey: boolean; readonly ctrlKey: boolean; readonly metaKey: boolean }

/** What mouse and keyboard do in the tree, as WAI-ARIA says of one of which several rows can be selected. */
export function useTreeHand(rows: readonly OutlineRow[], box: RefObject<HTMLElement | null>) {
  const registry = useRegistry()
  const latest = useRef(rows)
  useEffect(() => {
    latest.current = rows
  })
  return useMemo(() => handOf(() => latest.current, box, registry), [box, registry])
}

function handOf(
  rows: () => readonly OutlineRow[],
  box: RefObject<HTMLElement | null>,
  registry: ActionRegistry,
) {
  let anchor: string | null = null // from where Shift selects
  const typing = typedWord()
  const at = () => rows().findIndex(({ id }) => id === useOutline.getState().active)

  function reach(index: number, how: Reach) {
    const row = rows()[index]
    if (row === undefined) return
    const { active: before } = useOutline.getState()
    setActiveRow(row.id)
    if (how !== 'extend') anchor = row.id
    const nodeId = nodeIdOf(row)
    if (how === 'move' || nodeId === null) return
    const { selectedNodes } = useCanvas.getState()
    // What was selected elsewhere since is where one begins.
    if (anchor === null || !selectedNodes.has(anchor)) anchor = before
    if (how === 'extend') chooseNodes(between(rows(), anchor ?? row.id, index), nodeId)
    else if (how === 'toggle') chooseNodes(toggled(selectedNodes, nodeId), nodeId)
    else chooseNodes([nodeId], nodeId)
  }
  function renameNext(by: 1 | -1) {
    const from = at()
    const isNode = (row: OutlineRow | undefined) => row?.type === 'node'
    let index = from + by
    while (index >= 0 && index < rows().length && !isNode(rows()[index])) index += by
    const row = rows()[index]
    if (row?.type !== 'node') return box.current?.focus()
    reach(index, 'replace')
    renameInOutline(row.node.id)
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || event.altKey) return
    // Who has the keyboard on a row is not typing its name any more.
    renameInOutline(null)
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeightNow()) - 1)
    const step = outlineStep(rows(), at(), event.key, page)
    const word = isLetter(event) ? typing(fold(event.key), event.timeStamp) : ''
    const found = word === '' ? null : rowTyped(rows().map(wordsOf), at(), word)
    if (step !== null)
      act(event, () => (step.type === 'go' ? reach(step.index, reachOf(event)) : flip([step.id])))
    else if (event.key === ' ') act(event, () => reach(at(), event.ctrlKey ? 'toggle' : 'replace'))
    else if (event.key === 'Enter') act(event, () => openRow(rows()[at()], registry))
    else if (word !== '') act(event, () => found !== null && reach(found, 'replace'))
  }
  function onClick(event: MouseEvent) {
    const index = rowAt(event, rows())
    const row = rows()[index]
    if (row === undefined || isField(event)) return
    const isFold = event.target instanceof Element && event.target.closest('[data-fold]') !== null
    if (isFold && row.isOpen !== undefined) flip([row.id])
    else reach(index, event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'toggle' : 'replace')
  }
  function onDoubleClick(event: MouseEvent) {
    const row = rows()[rowAt(event, rows())]
    if (row !== undefined && !isField(event)) openRow(row, registry)
  }
  function onContextMenu(event: MouseEvent) {
    const index = rowAt(event, rows())
    const row = rows()[index]
    const nodeId = row === undefined ? null : nodeIdOf(row)
    if (nodeId !== null && !useCanvas.getState().selectedNodes.has(nodeId)) reach(index, 'replace')
  }
  function onFocus() {
    if (at() === -1 && rows().length > 0) setActiveRow(rows()[0]?.id ?? null)
  }
  return { renameNext, handlers: { onKeyDown, onClick, onDoubleClick, onContextMenu, onFocus } }
}

/** A level opens or closes; anything else opens its sheet, which gets the keyboard. */
function openRow(row: OutlineRow | undefined, registry: ActionRegistry): void {
  if (row === undefined) return
  const nodeId = nodeIdOf(row)
  if (nodeId === null) {
    flip([row.id])
    return
  }
  if (!useCanvas.getState().selectedNodes.has(nodeId)) chooseNodes([nodeId], nodeId)
  showInspector(registry)
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.app-inspector')?.focus())
}

function act(event: KeyboardEvent, doIt: () => unknown): void {
  event.preventDefault()
  doIt()
}

function reachOf({ shiftKey, ctrlKey, metaKey }: Keys): Reach {
  if (shiftKey) return 'extend'
  return ctrlKey || metaKey ? 'move' : 'replace'
}

function isLetter({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && /^[\p{L}\p{N}]$/u.test(key)
}

function isField({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('input') !== null
}

function rowAt({ target }: MouseEvent, rows: readonly OutlineRow[]): number {
  const id = target instanceof Element ? target.closest('[data-row]')?.getAttribute('data-row') : null
  return rows.findIndex((row) => row.id === id)
}

function between(rows: readonly OutlineRow[], anchor: string, index: number): ReadonlySet<string> {
  const from = rows.findIndex(({ id }) => id === anchor)
  const [first, last] = from === -1 ? [index, index] : [Math.min(from, index), Math.max(from, index)]
  return new Set(rows.slice(first, last + 1).flatMap((row) => nodeIdOf(row) ?? []))
}

function toggled(ids: ReadonlySet<string>, id: string): readonly string[] {
  return ids.has(id) ? [...ids].filter((other) => other !== id) : [...ids, id]
}

/** What a row is found by: its sigle comes first where it is read first. */
function wordsOf(row: OutlineRow): string {
  if (row.type === 'level') return fold(levelLabels[row.level])
  return fold(row.type === 'node' ? row.node.sigle || row.node.name : row.member.title)
}

function typedWord(): (letter: string, now: number) => string {
  let [word, last] = ['', 0]
  return (letter, now) => {
    word = now - last > typingPause ? letter : word + letter
    last = now
    return word
  }
}
