import { z } from 'zod'
import { dateField, idField, lineField, nameField, proseField } from '../kit/fields.ts'

export const rulesProfileIdField = idField<'RulesProfile'>()
export type RulesProfileId = z.infer<typeof rulesProfileIdField>

/** Who may stand in for a member; `same-assembly` is an elected member of the same assembly (CRPA R133-3). */
export const deputyRules = ['free', 'same-entity', 'same-assembly', 'none'] as const
export type DeputyRule = (typeof deputyRules)[number]
/** Days before the meeting: plain days, or « jours francs », which count neither end. */
export const noticeCountings = ['calendar', 'clear'] as const
/** What must happen before the delay begins: the members receive the convocation, or it is sent. */
export const noticeEvents = ['reception', 'dispatch'] as const
export const quorumBases = ['half', 'majority', 'none'] as const
export const quorumCounts = ['present-and-proxies', 'present'] as const
export const majorities = ['present-or-represented', 'votes-cast'] as const

export const rulesProfileShape = {
  id: rulesProfileIdField,
  name: nameField(120),
  /** Text and article that the rules come from, and the day on which they were read: periods and quorums change. */
  source: lineField(),
  asOf: dateField.nullable(),
  deputyOfOfficer: z.enum(deputyRules),
  deputyOfElected: z.enum(deputyRules),
  deputyOfQualified: z.enum(deputyRules),
  noticeDays: z.int().min(0).max(365),
  noticeCounting: z.enum(noticeCountings),
  noticeEvent: z.enum(noticeEvents),
  quorumBasis: z.enum(quorumBases),
  quorumCounts: z.enum(quorumCounts),
  /** Days before a second convocation may meet; null when the rules ask for none. */
  secondCallDays: z.int().min(0).max(365).nullable(),
  /** How many proxies one member may hold; zero when proxies are not admitted. */
  proxiesPerHolder: z.int().min(0).max(100),
  majority: z.enum(majorities),
  castingVote: z.boolean(),
  note: proseField(),
} as const

export const rulesProfileSchema = z.strictObject(rulesProfileShape).readonly()
/** The rules of functioning of bodies (règles de fonctionnement): editable data with a source and a date, never constants. */
export type RulesProfile = z.infer<typeof rulesProfileSchema>
