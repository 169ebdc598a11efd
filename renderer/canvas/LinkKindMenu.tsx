import { perform } from '#renderer/actions/perform.ts'
import { currentData, newId } from '#renderer/document/hooks.ts'
import { Menu } from '#renderer/ui/Menu.tsx'
import type { LinkId, LinkKind, NodeRef } from '#shared/organisation/link.ts'
import { organisationText as text } from '#shared/text/organisation.ts'
import { capitalise } from '#shared/text/terms.ts'
import { linkKindLabels } from '#shared/text/vocabulary.ts'
import { type PendingLink, selectLink, useCanvas } from './canvas-store.ts'

/** Asks what the line that was just drawn means. */
export function LinkKindMenu() {
  const pending = useCanvas((state) => state.pendingLink)
  if (pending === null) return null
  const close = () => useCanvas.setState({ pendingLink: null })
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: a veil; Escape closes. */}
      <div className="chart-veil" onClick={close} />
      <div className="chart-kinds" style={{ left: pending.at.x, top: pending.at.y }}>
        <Menu
          label={text.newLink}
          onClose={close}
          entries={pending.kinds.map((kind) => ({
            id: kind,
            label: capitalise(linkKindLabels[kind].verb),
            onAction: () => void createLink(pending, kind),
          }))}
        />
      </div>
    </>
  )
}

async function createLink({ sourceId, targetId }: PendingLink, kind: LinkKind): Promise<void> {
  useCanvas.setState({ pendingLink: null })
  const [source, target] = [refOf(sourceId), refOf(targetId)]
  const value = { id: newId<LinkId>(), kind, source, target, label: '', from: null, to: null }
  if (await perform({ type: 'link.create', value })) selectLink(value.id)
}

function refOf(id: string): NodeRef {
  const type = currentData().body.has(id) ? 'body' : 'entity'
  return { type, id } as NodeRef // the chart shows entities and bodies only
}
