import { z } from 'zod'
import { decisionIdField } from '../decisions/decision.ts'
import { dateField, idField, nameField, proseField, quantityField } from '../kit/fields.ts'
import { bodyIdField } from '../organisation/body.ts'
import { conventionIdField } from '../organisation/convention.ts'
import { entityIdField } from '../organisation/entity.ts'

/** What the CSO follows with the supplier (fiche: « aspects contractuels », « de qualité, de coûts et de délais »). */
export const contractPointKinds = ['quality', 'cost', 'deadline', 'amendment', 'penalty', 'other'] as const
export type ContractPointKind = (typeof contractPointKinds)[number]

export const contractPointIdField = idField<'ContractPoint'>()
export type ContractPointId = z.infer<typeof contractPointIdField>

export const contractPointShape = {
  id: contractPointIdField,
  kind: z.enum(contractPointKinds),
  name: nameField(),
  detail: proseField(),
  /** Euros, cents included. */
  amount: quantityField.nullable(),
  raisedOn: dateField,
  dueDate: dateField.nullable(),
  settledOn: dateField.nullable(),
  bodyId: bodyIdField.nullable(),
  supplierId: entityIdField.nullable(),
  conventionId: conventionIdField.nullable(),
  decisionId: decisionIdField.nullable(),
} as const

export const contractPointSchema = z.strictObject(contractPointShape).readonly()
/** A point of the contract that is followed with the supplier until it is settled. */
export type ContractPoint = z.infer<typeof contractPointSchema>
