import { z } from 'zod'
import { dateField, idField, lineField, nameField } from '../kit/fields.ts'

export const schoolHolidayIdField = idField<'SchoolHoliday'>()
export type SchoolHolidayId = z.infer<typeof schoolHolidayIdField>

export const schoolHolidayShape = {
  id: schoolHolidayIdField,
  /** « A », « B », « C », « Corse », or the name of an académie of its own; empty for all. */
  zone: lineField(40),
  name: nameField(120),
  /** First and last day without school. */
  firstDay: dateField,
  lastDay: dateField,
} as const

export const schoolHolidaySchema = z.strictObject(schoolHolidayShape).readonly()
/** A period of school holidays of a zone, imported or typed: the ministry sets them, nothing computes them. */
export type SchoolHoliday = z.infer<typeof schoolHolidaySchema>
