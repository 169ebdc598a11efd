import { useRef } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, newId } from '#renderer/document/hooks.ts'
import { Menu, type MenuEntry } from '#renderer/ui/Menu.tsx'
import { Popover } from '#renderer/ui/Popover.tsx'
import type { LinkId, LinkKind, NodeRef } from '#shared/organisation/link.ts'
import { organisationText as text } from '#shared/text/organisation.ts'
import { capitalise } from '#shared/text/terms.ts'
import { linkKindLabels } from '#shared/text/vocabulary.ts'
import { type PendingLink, selectLink, useCanvas } from './canvas-store.ts'

/** Asks what the line that was just drawn means, where it was dropped. */
export function LinkKindMenu() {
  const anchor = useRef<HTMLSpanElement>(null)
  const pending = useCanvas((state) => state.pendingLink)
  const place = { position: 'fixed', left: pending?.at.x ?? 0, top: pending?.at.y ?? 0 } as const
  return (
    <>
      <span ref={anchor} aria-hidden style={place} />
      <Popover
        triggerRef={anchor}
        isOpen={pending !== null}
        onOpenChange={(isOpen) => !isOpen && dropLine()}
        placement="bottom start"
        offset={0}
        aria-label={text.newLink}
      >
        <Menu label={text.newLink} onClose={dropLine} entries={pending === null ? [] : entriesFor(pending)} />
      </Popover>
    </>
  )
}

function dropLine(): void {
  useCanvas.setState({ pendingLink: null })
}

function entriesFor(pending: PendingLink): readonly MenuEntry[] {
  return pending.kinds.map((kind) => ({
    id: kind,
    label: capitalise(linkKindLabels[kind].verb),
    onAction: () => void createLink(pending, kind),
  }))
}

async function createLink({ sourceId, targetId }: PendingLink, kind: LinkKind): Promise<void> {
  dropLine()
  const [source, target] = [refOf(sourceId), refOf(targetId)]
  const value = { id: newId<LinkId>(), kind, source, target, label: '', from: null, to: null }
  if (await perform({ type: 'link.create', value })) selectLink(value.id)
}

function refOf(id: string): NodeRef {
  const type = currentData().body.has(id) ? 'body' : 'entity'
  return { type, id } as NodeRef // the chart shows entities and bodies only
}
