import { newId } from '#renderer/document/hooks.ts'
import type { CommandOf } from '#shared/commands/command.ts'
import { bodyAndHost, type ConnectionKind } from '#shared/organisation/connections.ts'
import type { LinkId, NodeRef } from '#shared/organisation/link.ts'
import { sinceShownDay } from './today.ts'

/** Two nodes and what joins them, from the first to the second. */
export type WantedConnection = {
  readonly kind: ConnectionKind
  readonly source: NodeRef
  readonly target: NodeRef
}

/** The command that joins two nodes, and the id of the link that it makes or of the node that it attaches. */
export function connectionCommand(
  { kind, source, target }: WantedConnection,
  label = '',
): { readonly command: CommandOf<'link.create' | 'entity.attach' | 'body.host'>; readonly id: string } {
  if (kind === 'host') {
    const hosting = bodyAndHost(source, target)
    if (hosting === null) throw new Error(`an entity hosts a body, not a ${source.type} a ${target.type}`)
    return { command: { type: 'body.host', ...hosting }, id: hosting.id }
  }
  if (kind === 'parent') {
    if (source.type !== 'entity' || target.type !== 'entity') throw new Error('only entities have a parent')
    return { command: { type: 'entity.attach', id: source.id, parentId: target.id }, id: source.id }
  }
  const id = newId<LinkId>()
  const value = { id, kind, source, target, label, from: sinceShownDay(), to: null }
  return { command: { type: 'link.create', value }, id }
}
