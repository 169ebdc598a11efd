import { type RefObject, useEffect, useRef } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { nodeRefOf } from '#renderer/canvas/node-ref.ts'
import { useTypedInPlace } from '#renderer/ui/use-typed-in-place.ts'
import type { ChartNode } from '#shared/chart/graph.ts'
import { organisationText } from '#shared/text/organisation.ts'
import { focusOutline } from './focus-outline.ts'
import { renameInOutline, useOutline } from './outline-store.ts'

type OutlineNameProps = {
  readonly node: ChartNode
  /** Goes on with the name before (-1) or after (1), by Tab. */
  readonly onNext?: (by: 1 | -1) => void
}

/** The name of a node, or the field in which it is typed. */
export function OutlineName({ node, onNext }: OutlineNameProps) {
  const isRenaming = useOutline((state) => state.renaming === node.id)
  if (isRenaming) return <NameField node={node} {...(onNext === undefined ? {} : { onNext })} />
  return (
    <>
      {node.sigle !== '' && <strong>{node.sigle} </strong>}
      {node.name}
    </>
  )
}

function NameField({ node, onNext }: OutlineNameProps) {
  const { field, keep, giveUp } = useTypedInPlace({
    label: organisationText.rename,
    value: node.name,
    // As on the chart: without a name, it keeps its own.
    onKeep: async (name) => name === '' || perform({ type: 'node.rename', node: nodeRefOf(node), name }),
    onLeave: () => renameInOutline(null),
  })
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => takeKeyboard(box), [])
  const latest = useRef(keep)
  useEffect(() => {
    latest.current = keep
  })
  // Scrolled out of the rows that are drawn, it is left without a blur.
  useEffect(() => () => void latest.current(), [])
  return (
    <input
      {...field}
      ref={box}
      className="outline-field"
      aria-label={organisationText.rename}
      maxLength={300}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (!['Enter', 'Escape', 'Tab'].includes(event.key)) return
        event.preventDefault()
        const by = event.shiftKey ? -1 : 1
        if (event.key === 'Escape') giveUp()
        else if (event.key === 'Enter') void keep().then((isKept) => isKept && focusOutline())
        else void keep().then((isKept) => isKept && (onNext === undefined ? focusOutline() : onNext(by)))
        if (event.key === 'Escape') focusOutline()
      }}
    />
  )
}

/** A menu from which it was asked for holds the keyboard until it has closed: some frames on a busy machine. */
const mostFrames = 120

function takeKeyboard(box: RefObject<HTMLInputElement | null>): () => void {
  let frame = 0
  const take = (tries: number) => {
    box.current?.focus()
    if (document.activeElement !== box.current && tries < mostFrames)
      frame = requestAnimationFrame(() => take(tries + 1))
  }
  take(0)
  return () => cancelAnimationFrame(frame)
}
