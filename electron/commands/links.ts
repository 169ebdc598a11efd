import { appError } from '#shared/api/errors.ts'
import type { CommandOf } from '#shared/commands/command.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import { fail, ok } from '#shared/kit/result.ts'
import type { Link, NodeRef } from '#shared/organisation/link.ts'
import { canLink } from '#shared/organisation/link-rules.ts'
import { type CommandContext, creating, editing, givenFields, type Outcome } from './handler.ts'

const allowedLink = (link: Link, data: DocumentData) => {
  const allowed = canLink(data, link, link.id)
  return allowed.ok ? allowed : fail(appError(allowed.error))
}

export const linkHandlers = {
  'link.create': creating('link', allowedLink),
  'link.edit': editLink,
}

/** What a change of a link did is told: which end went where, that it was turned, named or is of another kind. */
function editLink(command: CommandOf<'link.edit'>, context: CommandContext): Outcome {
  const before = context.data.link.get(command.id)
  const edited = editing('link', allowedLink)(command, context)
  if (!edited.ok || before === undefined) return edited
  const { source, target, label, kind } = { ...before, ...givenFields<'link'>(command.patch) }
  const name = recordName(context.data, 'link', command.id)
  const isMoved = { source: !isSameNode(source, before.source), target: !isSameNode(target, before.target) }
  if (isMoved.source && isMoved.target) {
    const isReversed = isSameNode(source, before.target) && isSameNode(target, before.source)
    return isReversed ? ok({ purpose: 'reverse', name }) : edited
  }
  if (isMoved.source || isMoved.target) {
    const end = isMoved.source ? source : target
    return ok({ purpose: 'end', name, to: recordName(context.data, end.type, end.id) })
  }
  if (kind !== before.kind) return ok({ purpose: 'kind', name })
  return label === before.label ? edited : ok({ purpose: 'label', name })
}

function isSameNode(a: NodeRef, b: NodeRef): boolean {
  return a.type === b.type && a.id === b.id
}
