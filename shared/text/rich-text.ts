/** The tools of a rich text, and what it says of links. */
export const richText = {
  tools: 'Mise en forme',
  full: 'Ce texte deviendrait trop long : ce qui vient d’être écrit ou collé n’y est pas. Joignez plutôt un document.',
  heading: 'Titre',
  subheading: 'Sous-titre',
  strong: 'Gras',
  emphasis: 'Italique',
  bullets: 'Liste',
  numbers: 'Liste numérotée',
  table: 'Insérer un tableau',
  link: 'Lien',
  address: 'Adresse du site ou de messagerie',
  addressFault: 'Écrivez une adresse complète : https://… ou nom@domaine.fr.',
  keepLink: 'Placer le lien',
  removeLink: 'Retirer le lien',
  addRow: 'Ajouter une ligne',
  addColumn: 'Ajouter une colonne',
  removeRow: 'Supprimer la ligne',
  removeColumn: 'Supprimer la colonne',
  removeTable: 'Supprimer le tableau',
} as const

/** The parts of an item's sheet, as committees expect them; the proposal has a field of its own. */
export const sheetOutline = ['Objet', 'Contexte', 'Enjeux', 'Options', 'Incidences'] as const
