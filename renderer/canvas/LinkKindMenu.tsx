import { useRef } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { connectionCommand } from '#renderer/sheets/connect.ts'
import { connectionOffers } from '#renderer/sheets/connection-offers.ts'
import { Menu, type MenuEntry } from '#renderer/ui/Menu.tsx'
import { Popover } from '#renderer/ui/Popover.tsx'
import type { Chart } from '#shared/chart/chart.ts'
import type { ConnectionKind } from '#shared/organisation/connections.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { organisationText as text } from '#shared/text/organisation.ts'
import { capitalise } from '#shared/text/terms.ts'
import { type PendingLink, selectLink, selectNodes, useCanvas } from './canvas-store.ts'
import { standingPlacements } from './placements.ts'

type LinkKindMenuProps = { readonly chart: Chart; readonly viewId: ViewId }

/** Asks what the line that was just drawn means, where it was dropped. */
export function LinkKindMenu({ chart, viewId }: LinkKindMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const pending = useCanvas((state) => state.pendingLink)
  const place = { position: 'fixed', left: pending?.at.x ?? 0, top: pending?.at.y ?? 0 } as const
  const join = (line: PendingLink, kind: ConnectionKind) => void connect(chart, viewId, line, kind)
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
        <Menu
          label={text.newLink}
          onClose={dropLine}
          entries={pending === null ? [] : entriesFor(pending, join)}
        />
      </Popover>
    </>
  )
}

function dropLine(): void {
  useCanvas.setState({ pendingLink: null })
}

function entriesFor(
  line: PendingLink,
  join: (line: PendingLink, kind: ConnectionKind) => void,
): readonly MenuEntry[] {
  return connectionOffers(currentData(), line.source, line.target).map(({ kind, label, refusal }) => ({
    id: kind,
    label,
    disabledReason: refusal === null ? undefined : capitalise(refusal),
    onAction: () => join(line, kind),
  }))
}

async function connect(chart: Chart, viewId: ViewId, line: PendingLink, kind: ConnectionKind): Promise<void> {
  dropLine()
  const { command, id } = connectionCommand({ kind, source: line.source, target: line.target })
  if (command.type === 'link.create') {
    if (await perform(command)) selectLink(id)
    return
  }
  // What enters a container finds its place there; everything else stays where it is.
  const others = standingPlacements(chart, viewId, (other) => other === id)
  if (await perform({ ...command, placements: others })) selectNodes([id])
}
