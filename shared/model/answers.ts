import { z } from 'zod'
import { dateField, lineField, nameField } from '../kit/fields.ts'
import { entityShape } from '../organisation/entity.ts'
import { phaseIdField } from '../organisation/phase.ts'
import { competenceTransfers, purchaseModes } from '../organisation/project.ts'
import { carrierKinds, partnerKinds } from './model-input.ts'

/** By its official code, or by its name where there is none or it is better known. */
const named = { code: lineField(20).default(''), name: lineField().default('') } as const

const carrier = z.strictObject({ kind: z.enum(carrierKinds), ...named }).readonly()
const partner = z.strictObject({ kind: z.enum(partnerKinds), ...named }).readonly()
const constituency = z
  .strictObject({
    name: nameField(),
    /** The ministry's, which begins with the number of its département. */
    code: lineField(20).default(''),
    /** Where the project has several and there is no code; « 21 ». */
    department: lineField(3).default(''),
  })
  .readonly()
const school = z
  .strictObject({
    name: nameField(),
    uai: entityShape.uai.default(null),
    /** The name of its circonscription; the first one when it is not said. */
    constituency: lineField().default(''),
  })
  .readonly()

/** What is asked whatever the perimeter. */
const common = {
  name: nameField(),
  /** The circonscriptions by name, or how many there are. */
  constituencies: z.union([z.int().min(0).max(200), z.array(constituency).max(200).readonly()]).default([]),
  partners: z.array(partner).max(1500).readonly().default([]),
  competenceTransfer: z.enum(competenceTransfers).nullable().default(null),
  transferTo: carrier.nullable().default(null),
  purchaseMode: z.enum(purchaseModes).nullable().default(null),
  buyer: carrier.nullable().default(null),
  coordinator: carrier.nullable().default(null),
  supplier: lineField().default(''),
  schools: z.array(school).max(200).readonly().default([]),
  phase: phaseIdField.nullable().default(null),
  startedOn: dateField.nullable().default(null),
} as const

const byCode = z.strictObject({ code: nameField(20) }).readonly()

/**
 * The answers of the assistant, as the command line reads them: the perimeter, its territory by official code, the
 * partners, who transfers, buys, coordinates, and the stage.
 */
export const answersSchema = z.discriminatedUnion('scope', [
  z.strictObject({ scope: z.literal('academic'), territory: byCode, ...common }).readonly(),
  z.strictObject({ scope: z.literal('departmental'), territory: byCode, ...common }).readonly(),
  z
    .strictObject({
      scope: z.literal('constituency'),
      /** A circonscription is no administrative division: its name, and its département. */
      territory: z.strictObject({ name: nameField(), department: nameField(3) }).readonly(),
      ...common,
    })
    .readonly(),
  z
    .strictObject({
      scope: z.literal('college-sector'),
      /** The collège, and the commune where it stands. */
      territory: z.strictObject({ name: nameField(), commune: nameField(5) }).readonly(),
      ...common,
    })
    .readonly(),
  z.strictObject({ scope: z.literal('commune'), territory: byCode, ...common }).readonly(),
  z
    .strictObject({
      scope: z.literal('commune-group'),
      /** The SIREN of an intercommunalité; or the name of a syndicat, whose communes are among the partners. */
      territory: z.union([byCode, z.strictObject({ name: nameField() }).readonly()]),
      ...common,
    })
    .readonly(),
])
export type Answers = z.infer<typeof answersSchema>
