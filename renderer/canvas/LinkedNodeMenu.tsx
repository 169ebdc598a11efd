import { useReactFlow } from '@xyflow/react'
import { useRef } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { connectionCommand } from '#renderer/sheets/connect.ts'
import { connectionOffers } from '#renderer/sheets/connection-offers.ts'
import { Menu, type MenuEntry } from '#renderer/ui/Menu.tsx'
import { Popover } from '#renderer/ui/Popover.tsx'
import type { Chart } from '#shared/chart/chart.ts'
import type { Point } from '#shared/chart/geometry.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { bodyKinds } from '#shared/organisation/body.ts'
import { entityKinds } from '#shared/organisation/entity.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { connectText as text } from '#shared/text/connect.ts'
import { capitalise } from '#shared/text/terms.ts'
import { bodyKindLabels, entityKindLabels } from '#shared/text/vocabulary.ts'
import { useConnect } from './connect-store.ts'
import { type CreateTool, creationAt, present } from './creating.ts'

type LinkedNodeMenuProps = { readonly chart: Chart; readonly viewId: ViewId }

/** A line dropped on the void: what to create there, and what the line means; both are one undo step. */
export function LinkedNodeMenu({ chart, viewId }: LinkedNodeMenuProps) {
  const anchor = useRef<HTMLSpanElement>(null)
  const pending = useConnect((state) => state.pendingNode)
  const { screenToFlowPosition } = useReactFlow()
  const place = { position: 'fixed', left: pending?.at.x ?? 0, top: pending?.at.y ?? 0 } as const
  return (
    <>
      <span ref={anchor} aria-hidden style={place} />
      <Popover
        triggerRef={anchor}
        isOpen={pending !== null}
        onOpenChange={(isOpen) => !isOpen && giveUp()}
        placement="bottom start"
        offset={0}
        aria-label={text.create}
      >
        <Menu
          label={text.create}
          onClose={giveUp}
          entries={
            pending === null
              ? []
              : entriesFor(chart, viewId, pending.source, screenToFlowPosition(pending.at))
          }
        />
      </Popover>
    </>
  )
}

function giveUp(): void {
  useConnect.setState({ pendingNode: null })
}

function entriesFor(chart: Chart, viewId: ViewId, source: NodeRef, at: Point): readonly MenuEntry[] {
  const kinds = (tools: readonly CreateTool[]) =>
    tools.flatMap((tool): readonly MenuEntry[] => {
      const entries = linkEntries(chart, viewId, source, tool, at)
      return entries.length === 0 ? [] : [{ id: `${tool.type} ${tool.kind}`, label: labelOf(tool), entries }]
    })
  return [
    {
      id: 'body',
      label: text.createBody,
      entries: kinds(bodyKinds.map((kind) => ({ type: 'create-body', kind }))),
    },
    {
      id: 'entity',
      label: text.createEntity,
      entries: kinds(entityKinds.map((kind) => ({ type: 'create-entity', kind }))),
    },
  ]
}

/** The ways to join what would be created, asked of the document as it would be. */
function linkEntries(
  chart: Chart,
  viewId: ViewId,
  source: NodeRef,
  tool: CreateTool,
  at: Point,
): readonly MenuEntry[] {
  const { command, node } = creationAt(chart, viewId, tool, at)
  const data = currentData()
  const record = command.value
  const after: DocumentData =
    command.type === 'body.create'
      ? { ...data, body: new Map([...data.body, [command.value.id, command.value]]) }
      : { ...data, entity: new Map([...data.entity, [command.value.id, command.value]]) }
  return connectionOffers(after, source, node)
    .filter(({ refusal }) => refusal === null)
    .map(({ kind, label }) => ({
      id: kind,
      label,
      edits: true,
      onAction: async () => {
        giveUp()
        const connection = connectionCommand({ kind, source, target: node }).command
        const about = record.sigle || record.name
        const steps = [command, connection]
        if (await perform({ type: 'steps', purpose: 'create-linked', about: about.slice(0, 120), steps }))
          present(node.id)
      },
    }))
}

function labelOf(tool: CreateTool): string {
  if (tool.type === 'create-body') return capitalise(bodyKindLabels[tool.kind].label)
  return capitalise(entityKindLabels[tool.kind].short)
}
