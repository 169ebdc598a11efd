import { projectOf } from '#shared/document/document-data.ts'
import { partnerLogosOf } from '#shared/organisation/letterheads.ts'
import { check, contentsHeld, creating, deleting, editing, type Handler, named, refuse } from './handler.ts'
import { reorder } from './reorder.ts'

const createLetterhead = creating('letterhead')
const createPack = creating('issuedPack')

const setTemplate: Handler<'document-template.set'> = ({ value }, { data, rows }) => {
  const former = [...data.documentTemplate.values()].find(
    ({ report, bodyId }) => report === value.report && bodyId === value.bodyId,
  )
  if (data.documentTemplate.has(value.id)) return refuse('record-exists', { id: value.id })
  const allowed = check('documentTemplate', value, data)
  if (!allowed.ok) return allowed
  const held = contentsHeld(rows, 'documentTemplate', value)
  if (!held.ok) return held
  if (former !== undefined) rows.remove('documentTemplate', former.id)
  rows.insert('documentTemplate', value)
  return named(data, 'documentTemplate', value)
}

export const paperHandlers = {
  'letterhead.create': ((command, context) => {
    const created = createLetterhead(command, context)
    if (created.ok && projectOf(context.data).letterheadId === null)
      context.rows.update('project', 'project', { letterheadId: command.value.id })
    return created
  }) satisfies Handler<'letterhead.create'>,
  'letterhead.edit': editing('letterhead'),
  'letterhead.delete': deleting('letterhead'),
  'partner-logo.create': creating('partnerLogo'),
  'partner-logo.edit': editing('partnerLogo'),
  'partner-logo.delete': deleting('partnerLogo'),
  'partner-logo.reorder': (({ letterheadId, logoIds }, { data, rows }) =>
    reorder(
      rows,
      'partnerLogo',
      partnerLogosOf(data.partnerLogo, letterheadId),
      logoIds,
    )) satisfies Handler<'partner-logo.reorder'>,
  'document-template.set': setTemplate,
  'document-template.delete': deleting('documentTemplate'),
  'issued-pack.create': ((command, context) => {
    const { meetingId, number } = command.value
    const issued = [...context.data.issuedPack.values()].filter((pack) => pack.meetingId === meetingId)
    const next = Math.max(0, ...issued.map((pack) => pack.number)) + 1
    return number === next ? createPack(command, context) : refuse('input-invalid', { field: 'number' })
  }) satisfies Handler<'issued-pack.create'>,
  'issued-pack.delete': deleting('issuedPack'),
}
