import { z } from 'zod'
import { dateField, idField } from '../kit/fields.ts'
import { bodyIdField } from '../organisation/body.ts'
import { agendaItemIdField, agendaItemShape } from './agenda-item.ts'

export const pendingItemIdField = idField<'PendingItem'>()
export type PendingItemId = z.infer<typeof pendingItemIdField>

const { order, title, nature, rapporteurPersonId, rapporteurLabel, duration, text, proposal } =
  agendaItemShape
export const pendingItemShape = {
  id: pendingItemIdField,
  bodyId: bodyIdField,
  order,
  title,
  nature,
  rapporteurPersonId,
  rapporteurLabel,
  duration,
  text,
  proposal,
  recordedOn: dateField,
  /** The item that was adjourned or not reached, when it comes from one. */
  originItemId: agendaItemIdField.nullable(),
} as const

export const pendingItemSchema = z.strictObject(pendingItemShape).readonly()
/** An item (point en attente) that waits for a meeting of its body. */
export type PendingItem = z.infer<typeof pendingItemSchema>
