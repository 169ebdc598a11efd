import { z } from 'zod'
import { idField, lineField, nameField, proseField } from '../kit/fields.ts'
import { bodyIdField } from '../organisation/body.ts'
import { agendaItemShape } from './agenda-item.ts'

export const templateItemIdField = idField<'TemplateItem'>()
export type TemplateItemId = z.infer<typeof templateItemIdField>

const { order, section, nature, standing, duration } = agendaItemShape
export const templateItemShape = {
  id: templateItemIdField,
  bodyId: bodyIdField,
  order,
  section,
  title: nameField(),
  nature,
  standing,
  duration,
  rapporteurLabel: lineField(),
  text: proseField(),
} as const

export const templateItemSchema = z.strictObject(templateItemShape).readonly()
/** An item of the usual agenda of a body, from which the agenda of a new meeting starts. */
export type TemplateItem = z.infer<typeof templateItemSchema>
