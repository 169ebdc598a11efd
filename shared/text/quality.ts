/** The sentences of the workspace « Qualité » that its tabs share. */
export const qualityText = {
  workspace: 'Qualité',
  dashboard: 'Tableau de bord',
  objectives: 'Objectifs',
  risks: 'Risques',
  indicators: 'Indicateurs',
  acceptances: 'Recettes et contrat',
  usages: 'Usages',
  nothingSelected: 'Aucune ligne choisie',
  nothingSelectedHint: 'Choisissez une ligne pour en voir la fiche.',
} as const
