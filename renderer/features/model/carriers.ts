import type { Choice } from '#renderer/ui/Option.tsx'
import type { Carrier, ModelInput } from '#shared/model/model-input.ts'
import { modelNames } from '#shared/text/model.ts'
import { entityKindLabels } from '#shared/text/vocabulary.ts'

/** A carrier as the id of a choice. */
export function carrierKey({ kind, code, name }: Carrier): string {
  return `${kind} ${code} ${name}`
}

/** Those who may coordinate or buy: the services of the State, then the collectivities. */
export function carriersOf(input: ModelInput): readonly Carrier[] {
  const state: readonly Carrier[] = [
    ...input.academies.map(({ code, name }) => ({ kind: 'academy', code, name }) as const),
    ...input.departments.flatMap(({ code, dsden }) =>
      dsden === null ? [] : [{ kind: 'dsden', code, name: dsden } as const],
    ),
    ...(input.scope === 'constituency'
      ? input.constituencies.map(
          ({ code, name }) => ({ kind: 'constituency', code, name: modelNames.constituency(name) }) as const,
        )
      : []),
  ]
  return [...state, ...input.partners]
}

/** Only those to which a competence can be transferred. */
export function recipientsOf(input: ModelInput): readonly Carrier[] {
  return input.partners.filter(({ kind }) => kind !== 'commune' && kind !== 'region')
}

/** Carriers as choices. */
export function carrierChoices(carriers: readonly Carrier[]): readonly Choice[] {
  return carriers.map((carrier) => ({
    id: carrierKey(carrier),
    label: carrier.name,
    note: entityKindLabels[carrier.kind].short,
  }))
}
