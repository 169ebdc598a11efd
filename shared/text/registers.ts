import { count, numberText } from './plurals.ts'

/** Sentences of the register of bodies and of the board of mandates. */
export const registerText = {
  bodies: 'Instances',
  body: 'Instance',
  kinds: 'Natures',
  seats: 'Sièges',
  nextMeeting: 'Prochaine séance',
  rules: 'Règles',
  act: 'Acte fondateur',
  frequency: 'Périodicité',
  host: 'Portée par',
  searchBody: 'Rechercher une instance',
  addBody: 'Ajouter une instance',
  noBodies: 'Aucune instance',
  noBodiesHint: 'Comités, groupes et équipes : ajoutez la première, ici ou sur l’organigramme.',
  terms: 'Mandats',
  person: 'Personne',
  office: 'Siège ou poste',
  where: 'Instance ou organisme',
  rank: 'En tant que',
  state: 'Échéance',
  actOfTerm: 'Acte',
  searchTerm: 'Rechercher un mandat',
  withPast: 'Terminés aussi',
  extend: 'Prolonger jusqu’au…',
  end: 'Mettre fin au…',
  noTerms: 'Aucun mandat ni nomination',
  noTermsHint:
    'Mandats et nominations apparaissent ici dès que quelqu’un occupe un siège ou un poste, les plus proches de leur fin en premier.',
} as const

/** Where a mandate or a nomination stands. */
export const termStateLabels = {
  lapsed: 'échu, non remplacé',
  ending: 'échoit bientôt',
  current: 'en cours',
  open: 'sans terme',
  'to-come': 'à venir',
  over: 'terminé',
} as const

/** Extending or ending several mandates at once. */
export const termsText = {
  extend: 'Prolonger',
  end: 'Mettre fin',
  startsLater: 'L’un de ces mandats commence après cette date.',
  nothingChanges: 'Rien ne changerait à cette date.',
} as const

/** « Prolonger 3 mandats ou nominations ». */
export function termsTitle(gesture: 'extend' | 'end', terms: number): string {
  const chosen = count(terms, 'mandat ou nomination', 'mandats ou nominations')
  return gesture === 'extend' ? `Prolonger ${chosen}` : `Mettre fin à ${chosen}`
}

/** « 3 seront prolongés ; 2 resteront inchangés. » */
export function termsChanged(gesture: 'extend' | 'end', changed: number, unchanged: number): string {
  const verb = gesture === 'extend' ? 'prolongé' : 'terminé'
  const done = `${numberText(changed)} ${changed > 1 ? `seront ${verb}s` : `sera ${verb}`}`
  if (unchanged === 0) return `${done}.`
  return `${done}, ${numberText(unchanged)} ${unchanged > 1 ? 'resteront inchangés' : 'restera inchangé'}.`
}

/** « 16 sur 17 », for the seats of a body. */
export function seatsFilled(filled: number, seats: number): string {
  return seats === 0 ? '' : `${numberText(filled)} sur ${numberText(seats)}`
}
