import { X } from 'lucide-react'
import { useState } from 'react'
import { useRecord } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { nodesById } from '#shared/chart/by-id.ts'
import type { Chart } from '#shared/chart/chart.ts'
import { connectFrom, reattachFrom, connectText as text } from '#shared/text/connect.ts'
import { type Connecting, stopConnecting, useConnect } from './connect-store.ts'
import { offerLink } from './connecting.ts'
import { reattach } from './reattach.ts'

type ConnectBarProps = { readonly chart: Chart; readonly targets: ReadonlyMap<string, string | null> | null }

/** The other end of a line, by its name or by a click: valid ones first, the others say why not. */
export function ConnectBar({ chart, targets }: ConnectBarProps) {
  const connecting = useConnect((state) => state.connecting)
  const [refusal, setRefusal] = useState<string | null>(null)
  const body = useRecord('body', connecting?.sourceId ?? null)
  const entity = useRecord('entity', connecting?.sourceId ?? null)
  if (connecting?.by !== 'choice' || targets === null) return null
  const source = body ?? entity
  const nodes = nodesById(chart.graph)
  const title = connecting.moved === undefined ? connectFrom : reattachFrom
  const choices = [...targets]
    .filter(([id]) => id !== connecting.sourceId)
    .toSorted(([, a], [, b]) => Number(a !== null) - Number(b !== null))
    .map(([id, problem]) => {
      const node = nodes.get(id)
      const label = node === undefined ? id : node.sigle === '' ? node.name : `${node.sigle} – ${node.name}`
      return { id, label, note: problem ?? undefined }
    })
  return (
    <section
      className="connect-bar"
      aria-label={text.bar}
      onKeyDown={(event) => event.key === 'Escape' && giveUp(connecting.sourceId)}
    >
      <strong>{title(source?.sigle || source?.name || '')}</strong>
      <ComboBox
        label={text.target}
        isLabelHidden
        placeholder={text.targetHint}
        // The bar appears because the user asked to choose.
        autoFocus
        choices={choices}
        value={null}
        emptyText={text.noTarget}
        onChange={(id) => {
          if (id === null) return
          const problem = targets.get(id) ?? null
          setRefusal(problem)
          if (problem === null) choose(chart, connecting, id)
        }}
      />
      <Button size="s" variant="quiet" icon={X} onPress={() => giveUp(connecting.sourceId)}>
        {text.giveUp}
      </Button>
      <p role="status">{refusal}</p>
    </section>
  )
}

function giveUp(sourceId: string): void {
  stopConnecting()
  elementOf(sourceId)?.focus()
}

function choose(chart: Chart, { sourceId, moved }: Connecting, targetId: string): void {
  stopConnecting()
  if (moved !== undefined) {
    void reattach(chart, moved.link, moved.end, targetId)
    return
  }
  const box = (elementOf(targetId) ?? elementOf(sourceId))?.getBoundingClientRect()
  const at = { x: (box?.left ?? 0) + (box?.width ?? 0) / 2, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 }
  // The list has gone by then, and gives the keyboard to the menu.
  requestAnimationFrame(() => offerLink(chart, sourceId, targetId, at))
}

function elementOf(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)
}
