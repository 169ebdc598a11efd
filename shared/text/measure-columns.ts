type MeasureField = 'indicator' | 'on' | 'value' | 'place' | 'note'
type Words = { readonly label: string; readonly aliases: readonly string[] }

/** The columns of a table of measures: their names, and others that people give them, folded. */
export const measureColumns: Readonly<Record<MeasureField, Words>> = {
  indicator: { label: 'Indicateur', aliases: ['nom', 'nomdelindicateur', 'libelle'] },
  on: { label: 'Date', aliases: ['jour', 'mesurele', 'datedelamesure'] },
  value: { label: 'Valeur', aliases: ['mesure', 'resultat', 'chiffre'] },
  place: {
    label: 'Lieu',
    aliases: ['uai', 'rne', 'ecole', 'ecoleuai', 'organisme', 'etablissement', 'lieumesure'],
  },
  note: { label: 'Note', aliases: ['commentaire', 'remarque', 'observation', 'precision'] },
}
