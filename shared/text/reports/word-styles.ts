/** Names of our styles as word processors list them; those of headings are their own. */
export const wordStyleNames = {
  lead: 'Chapeau',
  note: 'Note de document',
  cell: 'Texte de tableau',
  contents: 'Titre du sommaire',
  gap: 'Intervalle',
  letterhead: 'Autorité émettrice',
  fact: 'Mention de couverture',
} as const
