import type { BodyKind } from '../../organisation/body.ts'

/** The functions that the fiche cites, each with those of the shipped referential that answer to it. */
export const typicalFunctions = {
  'collectivity-president': [
    'president-conseil-regional',
    'president-conseil-departemental',
    'president-intercommunalite',
    'president-syndicat',
    'maire',
  ],
  rector: ['recteur-academie', 'recteur-region-academique'],
  'digital-delegation': [
    'delegue-regional-academique-numerique',
    'delegue-academique-numerique',
    'dan-adjoint-premier-degre',
  ],
  'information-systems': ['drasi', 'dsi-academie', 'dsi-collectivite'],
  inspector: ['ien-ccpd', 'ien-adjoint', 'ien-numerique'],
  dasen: ['dasen', 'daasen'],
  'school-head': ['directeur-ecole'],
  'collectivity-information-systems': ['dsi-collectivite'],
  'e-run': ['e-run'],
  'pedagogical-adviser': ['cpc', 'cpd-numerique'],
} as const satisfies Record<string, readonly string[]>
export type TypicalFunction = keyof typeof typicalFunctions

/** « Composé le cas échéant de … etc. »: examples, so that a missing one is advice and never more. */
export const citedFor = {
  steering: [
    'collectivity-president',
    'rector',
    'digital-delegation',
    'information-systems',
    'inspector',
    'dasen',
  ],
  operational: ['inspector', 'school-head', 'collectivity-information-systems'],
  proximity: ['e-run', 'school-head', 'pedagogical-adviser'],
} as const satisfies Partial<Record<BodyKind, readonly TypicalFunction[]>>

/** The functions of the referential that answer to a typical one. */
export function functionsAnswering(typical: TypicalFunction): ReadonlySet<string> {
  return new Set<string>(typicalFunctions[typical])
}
