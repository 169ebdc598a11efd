import { noBreakSpace as nb } from './characters.ts'

/** Sentences about files that are dropped on the window. */
export const dropText = {
  title: 'Déposez le fichier ici',
  what: 'Un document Gouvernail ou une copie chiffrée s’ouvre ; un tableau (CSV, XLSX, ODS) s’importe.',
  importTitle: 'Importer un tableau',
  as: 'Ce tableau contient',
  next: 'Continuer',
  missing: 'Dites ce que contient le tableau.',
  kinds: {
    directory: 'L’annuaire de l’éducation : écoles et établissements',
    people: 'Des personnes, leurs postes et leurs mandats',
    measures: 'Des mesures d’indicateurs',
  },
} as const

/** « Rien n’est encore importé : l’étape suivante montre ce que donnerait « agents.csv ». » */
export function droppedTable(fileName: string): string {
  return `Rien n’est encore importé${nb}: l’étape suivante montre ce que donnerait «${nb}${fileName}${nb}».`
}
