import type { AnyRecord, Collection } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import { ownFault } from '../quality/disagreements.ts'
import { fieldsOf, withFields } from './sides.ts'

const officers: ReadonlySet<string> = new Set(['chairPersonId', 'secretaryPersonId'])

/**
 * Tells whether what a field names belongs to the record, so that no command would delete it: who chaired, kept the minutes or
 * reported at a meeting that was held, the éditeur to whom a request was sent.
 */
export function isOnRecord(
  data: DocumentData,
  collection: Collection,
  record: AnyRecord,
  field: string,
): boolean {
  switch (collection) {
    case 'meeting':
      return officers.has(field) && fieldsOf(record).status === 'held'
    case 'agendaItem':
      return field === 'rapporteurPersonId' && isHeld(data, String(fieldsOf(record).meetingId))
    case 'changeRequest':
      return (
        ownFault(collection, record) === null &&
        ownFault(collection, withFields(record, { [field]: null })) !== null
      )
    default:
      return false
  }
}

function isHeld(data: DocumentData, meetingId: string): boolean {
  return data.meeting.get(meetingId)?.status === 'held'
}
