import { z } from 'zod'
import { idField, lineField, periodShape } from '../kit/fields.ts'
import { bodyIdField } from './body.ts'
import { entityIdField } from './entity.ts'

/** Project reporting and State hierarchy are different families and are drawn differently (domain of ENT governance). */
export const linkKinds = [
  'hierarchy',
  'reports-to',
  'steers',
  'supports',
  'supplies',
  'funds',
  'contracts',
  'agreement',
  'group-member',
  'transfers',
  'transmits',
  'processes-data-for',
  'coordinates',
] as const
export type LinkKind = (typeof linkKinds)[number]

/** What can be drawn on the chart and joined by links. */
export const nodeRefField = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('entity'), id: entityIdField }).readonly(),
  z.strictObject({ type: z.literal('body'), id: bodyIdField }).readonly(),
])
export type NodeRef = z.infer<typeof nodeRefField>

/** Tells whether two references name the same node. */
export function sameNode(a: NodeRef, b: NodeRef): boolean {
  return a.type === b.type && a.id === b.id
}

export const linkIdField = idField<'Link'>()
export type LinkId = z.infer<typeof linkIdField>

export const linkShape = {
  id: linkIdField,
  kind: z.enum(linkKinds),
  source: nodeRefField,
  target: nodeRefField,
  /** Precision shown on the edge (« 40 % », « convention du 3 mars 2025 »). */
  label: lineField(120),
  ...periodShape,
} as const

export const linkSchema = z.strictObject(linkShape).readonly()
/** A typed, dated edge: the source « rend compte à », « fournit », « finance » … the target. */
export type Link = z.infer<typeof linkSchema>
