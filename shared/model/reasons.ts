import type { FicheSentenceId } from '../quality/fiche.ts'

/** Choices of ours, which the fiche does not make: each has its sentence in shared/text, shown as « paramètre de l'outil ». */
export const parameterReasons = [
  'one-commune',
  'college-sector',
  'department-relay',
  'department-group',
  'not-yet',
  'typical-seat',
  'usual-link',
  'data-protection',
  'project-ownership',
  'risk-and-quality',
  'school-contribution',
  'membership',
] as const
export type ParameterReason = (typeof parameterReasons)[number]

/** Why something is proposed: a sentence of the fiche, or a parameter of the tool. */
export type Reason =
  | { readonly type: 'fiche'; readonly id: FicheSentenceId }
  | { readonly type: 'parameter'; readonly code: ParameterReason }

/** The fiche says so, here and there. */
export function fiche(...ids: readonly FicheSentenceId[]): readonly Reason[] {
  return ids.map((id) => ({ type: 'fiche', id }))
}

/** We say so. */
export function ours(code: ParameterReason): readonly Reason[] {
  return [{ type: 'parameter', code }]
}
