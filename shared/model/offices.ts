import type { EntityKind } from '../organisation/entity.ts'
import type { PartnerKind } from './model-input.ts'

/** The functions of the referential that a partner has, by what they are for the project. */
export const offices = {
  head: {
    commune: 'maire',
    epci: 'president-intercommunalite',
    syndicate: 'president-syndicat',
    department: 'president-conseil-departemental',
    region: 'president-conseil-regional',
    'public-agency': 'directeur-gip',
  },
  education: {
    commune: 'adjoint-maire-education',
    epci: 'vice-president-intercommunalite-education',
    syndicate: 'vice-president-syndicat',
    department: 'vice-president-conseil-departemental-education',
    region: 'vice-president-conseil-regional',
    'public-agency': 'directeur-gip',
  },
  digital: {
    commune: 'adjoint-maire-numerique',
    epci: 'vice-president-intercommunalite-numerique',
    syndicate: 'vice-president-syndicat',
    department: 'vice-president-conseil-departemental-numerique',
    region: 'vice-president-conseil-regional',
    'public-agency': 'directeur-gip',
  },
  /** Runs the service of education. */
  service: {
    commune: 'responsable-affaires-scolaires',
    epci: 'directeur-education-collectivite',
    syndicate: 'dgs',
    department: 'directeur-education-collectivite',
    region: 'directeur-education-collectivite',
    'public-agency': 'directeur-gip',
  },
} as const satisfies Record<string, Readonly<Record<PartnerKind, string>>>
export type Office = keyof typeof offices

/** The function that holds an office at an organisation of this kind; null where the office makes no sense. */
export function officeAt(office: Office, kind: EntityKind): string | null {
  const known: Readonly<Partial<Record<EntityKind, string>>> = offices[office]
  return known[kind] ?? null
}
