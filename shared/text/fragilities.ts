import type { Fragility, Load } from '../turnover/fragilities.ts'
import { fullName } from './names.ts'
import { count, listText } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** Sentences of the points of single failure. */
export const fragilityText = {
  action: 'Voir les points de fragilité',
  actionWords: ['absence', 'seul', 'personne clé', 'risque', 'continuité', 'suppléant'],
  title: 'Points de fragilité',
  intro: 'Ce que l’absence d’une seule personne arrêterait, à la date affichée.',
  threshold: 'À partir de',
  thresholdUnit: 'charges',
  thresholdHint: 'Paramètre de l’outil, modifiable.',
  open: 'Ouvrir',
  none: 'Aucun point de fragilité à cette date.',
  sections: {
    person: 'Portent beaucoup à elles seules',
    chair: 'Une seule présidence, sans suppléant',
    referent: 'Un seul référent, qui porte autre chose',
  },
} as const

/** « 3 sièges sans suppléant, 2 responsabilités, 4 décisions ou suivis en cours et 1 risque suivi ». */
export function loadText({ seats, responsibilities, tasks, risks }: Load): string {
  return listText([
    ...(seats === 0 ? [] : [`${count(seats, 'siège')} sans suppléant`]),
    ...(responsibilities === 0 ? [] : [count(responsibilities, 'responsabilité')]),
    ...(tasks === 0 ? [] : [`${count(tasks, 'décision ou suivi', 'décisions ou suivis')} en cours`]),
    ...(risks === 0 ? [] : [count(risks, 'risque suivi', 'risques suivis')]),
  ])
}

/** One fragility: what or who, and why. */
export function fragilityLine(fragility: Fragility): { readonly title: string; readonly note: string } {
  switch (fragility.type) {
    case 'person':
      return { title: fullName(fragility.person), note: loadText(fragility.load) }
    case 'chair':
      return { title: fragility.body.name, note: fullName(fragility.person) }
    case 'referent':
      return {
        title: fragility.entity.name,
        note: frenchTypography(`${fullName(fragility.person)} : aussi ${loadText(fragility.load)}`),
      }
  }
}

/** « Ouvrir : Commune de Brumeval », read aloud. */
export function openFragility(title: string): string {
  return frenchTypography(`${fragilityText.open} : ${title}`)
}
