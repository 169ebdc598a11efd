/** Sentences about what decisions are filed under, and what they concern. */
export const classificationText = {
  title: 'Classement',
  themes: 'Thèmes',
  noThemes: 'Aucun thème.',
  chooseThemes: 'Choisir les thèmes',
  newTheme: 'Nouveau thème',
  newThemeHint: 'Il s’ajoute à la liste, pour toutes les décisions.',
  save: 'Classer',
  subjects: 'Objets concernés',
  subject: 'Périmètre, objectif, organisme ou instance',
  perimeter: 'Périmètre du projet',
  objective: 'objectif',
  addSubject: 'Ajouter un objet concerné',
  add: 'Ajouter',
  removeSubject: 'Retirer',
} as const
