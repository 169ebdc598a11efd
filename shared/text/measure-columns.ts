type MeasureField = 'indicator' | 'on' | 'value' | 'place' | 'note'
type Words = {
  readonly label: string
  readonly aliases: readonly string[]
  readonly hint: string
  readonly example: string
}

/** The columns of a table of measures: their names, others that people give them (folded), what they hold, an example. */
export const measureColumns: Readonly<Record<MeasureField, Words>> = {
  indicator: {
    label: 'Indicateur',
    aliases: ['nom', 'nomdelindicateur', 'libelle'],
    hint: 'Nom d’un indicateur du document. Obligatoire.',
    example: 'Écoles ouvertes',
  },
  on: {
    label: 'Date',
    aliases: ['jour', 'mesurele', 'datedelamesure'],
    hint: 'Jour de la mesure, comme 20/11/2026. Obligatoire.',
    example: '20/11/2026',
  },
  value: {
    label: 'Valeur',
    aliases: ['mesure', 'resultat', 'chiffre'],
    hint: 'Nombre, sans son unité : 79 pour 79 %. Obligatoire.',
    example: '12',
  },
  place: {
    label: 'Lieu',
    aliases: ['uai', 'rne', 'ecole', 'ecoleuai', 'organisme', 'etablissement', 'lieumesure'],
    hint: 'UAI ou nom d’une école ou d’un organisme du document ; vide pour l’ensemble du périmètre.',
    example: '',
  },
  note: {
    label: 'Note',
    aliases: ['commentaire', 'remarque', 'observation', 'precision'],
    hint: 'Source ou précision.',
    example: 'Relevé de l’éditeur',
  },
}

export const measureModelText = {
  fileName: 'modele-mesures.xlsx',
  sheet: 'Mesures',
  unit: {
    label: 'Unité',
    hint: 'Unité de l’indicateur, pour mémoire : cette colonne n’est pas importée.',
    example: 'écoles',
  },
  /** Says how the file works, line by line. */
  notes: [
    'Une ligne par mesure : recopiez le nom de l’indicateur pour une autre date ou un autre lieu.',
    'Les lignes sans date ni valeur sont laissées de côté. Une mesure du même jour au même endroit remplace celle du document.',
    'Importez ensuite ce fichier : Qualité, Indicateurs, Importer.',
  ],
} as const
