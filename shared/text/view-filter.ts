import { bodyKinds } from '../organisation/body.ts'
import { entityKinds } from '../organisation/entity.ts'
import { levels } from '../organisation/level.ts'
import { type ViewFilter, type ViewState, viewStates } from '../organisation/view.ts'
import { count } from './plurals.ts'
import { capitalise } from './terms.ts'
import { frenchTypography } from './typography.ts'
import { bodyKindLabels, entityKindLabels, levelLabels } from './vocabulary.ts'

/** Sentences of the filter of a view: what comes forward while the rest fades. */
export const filterText = {
  filter: 'Filtrer',
  filterView: 'Filtrer la vue',
  focus: 'Concentrer sur la sélection',
  clear: 'Tout montrer',
  title: 'Mettre en avant',
  levels: 'Niveau',
  bodies: 'Instances',
  entities: 'Organismes',
  states: 'État',
  months: 'Dans les',
  monthsUnit: 'mois',
  around: 'Autour de',
  steps: 'Distance',
  stepsUnit: 'pas',
  bar: 'Filtre de la vue',
  faded: 'estompé par le filtre',
  note: 'Le reste s’estompe, sans disparaître.',
  wider: 'Un pas de plus',
  narrower: 'Un pas de moins',
  widest: 'C’est déjà la plus grande distance.',
  narrowest: 'L’élément est déjà seul.',
  nothingToClear: 'Aucun filtre n’est en place.',
  nodeForFocus: 'Sélectionnez d’abord un organisme ou une instance.',
  notKept: 'Le temps de cette fenêtre : une vue ne garde qu’un seul centre.',
  noneKept: 'Rien ne répond au filtre.',
} as const

/** « Siège ou poste vacant » */
export const stateLabels: Readonly<Record<ViewState, string>> = {
  vacant: 'Siège ou poste vacant',
  ending: 'Mandat qui se termine bientôt',
  problem: 'Signalé par les contrôles',
}

/** « 12 sur 60 » */
export function keptText(kept: number, all: number): string {
  return kept === 0 ? filterText.noneKept : frenchTypography(`${kept} sur ${all}`)
}

/** « Niveau école · Commune · Siège ou poste vacant »: what a filter asks, each part once. */
export function filterInWords(filter: ViewFilter): readonly string[] {
  return [
    ...levels
      .filter((level) => filter.keptLevels.includes(level))
      .map((level) => `Niveau ${levelLabels[level].toLocaleLowerCase('fr-FR')}`),
    ...bodyKinds
      .filter((kind) => filter.keptBodyKinds.includes(kind))
      .map((kind) => capitalise(bodyKindLabels[kind].label)),
    ...entityKinds
      .filter((kind) => filter.keptEntityKinds.includes(kind))
      .map((kind) => capitalise(entityKindLabels[kind].short)),
    ...viewStates
      .filter((state) => filter.keptStates.includes(state))
      .map((state) =>
        state === 'ending'
          ? `Mandat qui se termine dans les ${count(filter.endingMonths, 'mois', 'mois')}`
          : stateLabels[state],
      ),
  ].map(frenchTypography)
}

/** « À 2 pas de « CPS » »: on what a view is concentrated. */
export function focusInWords(name: string, steps: number): string {
  return frenchTypography(steps === 0 ? `« ${name} » seul` : `À ${count(steps, 'pas', 'pas')} de « ${name} »`)
}

/** « À 2 pas de 3 éléments » */
export function focusOnSeveralInWords(size: number, steps: number): string {
  const nodes = count(size, 'élément')
  return frenchTypography(steps === 0 ? `${nodes} seuls` : `À ${count(steps, 'pas', 'pas')} de ${nodes}`)
}
