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
  subject: 'Organisme ou instance',
  addSubject: 'Ajouter un objet concerné',
  add: 'Ajouter',
  removeSubject: 'Retirer',
} as const
