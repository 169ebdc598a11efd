import { z } from 'zod'
import { decisionIdField } from '../decisions/decision.ts'
import { dateField, idField, nameField, proseField } from '../kit/fields.ts'
import { bodyIdField } from '../organisation/body.ts'
import { conventionIdField } from '../organisation/convention.ts'
import { entityIdField } from '../organisation/entity.ts'
import { phaseIdField } from '../organisation/phase.ts'

/** The « recettes techniques et fonctionnelles » of the fiche, and the two verifications of a public contract (CCAG-TIC: VA, VSR). */
export const acceptanceKinds = ['technical', 'functional', 'fitness', 'regular-service'] as const
export type AcceptanceKind = (typeof acceptanceKinds)[number]

/** What it concludes (CCAG-TIC): accepted, with reservations, put off, with a price reduction (réfaction), refused. */
export const acceptanceResults = ['accepted', 'with-reservations', 'adjourned', 'reduced', 'refused'] as const
export type AcceptanceResult = (typeof acceptanceResults)[number]

export const acceptanceIdField = idField<'Acceptance'>()
export type AcceptanceId = z.infer<typeof acceptanceIdField>

export const acceptanceShape = {
  id: acceptanceIdField,
  kind: z.enum(acceptanceKinds),
  name: nameField(),
  /** What is tested, and against what. */
  scope: proseField(),
  plannedOn: dateField.nullable(),
  heldOn: dateField.nullable(),
  /** Null until it has been held. */
  result: z.enum(acceptanceResults).nullable(),
  conclusion: proseField(),
  /** The body that checks; the supplier that is checked; the contract under which. */
  bodyId: bodyIdField.nullable(),
  supplierId: entityIdField.nullable(),
  conventionId: conventionIdField.nullable(),
  phaseId: phaseIdField.nullable(),
  decisionId: decisionIdField.nullable(),
} as const

export const acceptanceSchema = z.strictObject(acceptanceShape).readonly()
/** A recette: the check by which a delivery is accepted. Its signed report (PV) is a file annexed to it. */
export type Acceptance = z.infer<typeof acceptanceSchema>

export const reservationSeverities = ['blocking', 'major', 'minor'] as const

export const reservationIdField = idField<'Reservation'>()
export type ReservationId = z.infer<typeof reservationIdField>

export const reservationShape = {
  id: reservationIdField,
  acceptanceId: acceptanceIdField,
  order: z.int().min(0).max(1_000_000),
  text: nameField(2000),
  severity: z.enum(reservationSeverities),
  dueDate: dateField.nullable(),
  liftedOn: dateField.nullable(),
} as const

export const reservationSchema = z.strictObject(reservationShape).readonly()
/** A reservation (réserve) made at a recette, until it is lifted. */
export type Reservation = z.infer<typeof reservationSchema>
