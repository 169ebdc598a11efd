import type { personDataSections } from '../../text/reports/person-data.ts'

/** A part of the report. */
export type PersonSection = keyof typeof personDataSections

/** One thing that a document says of a person; a single day has `from` only. */
export type PersonFact = {
  readonly section: PersonSection
  readonly what: string
  readonly detail: string
  readonly from: string | null
  readonly to: string | null
}
