import { narrowNoBreakSpace as narrow, noBreakSpace as nb } from './characters.ts'

/** Titles, buttons and filters of the system's own dialogs. */
export const dialogText = {
  newDocument: 'Créer un document',
  openDocument: 'Ouvrir un document',
  saveCopy: 'Enregistrer une copie',
  saveEncrypted: 'Enregistrer une copie chiffrée',
  saveDecrypted: 'Enregistrer le document ouvert',
  restoreCopy: 'Restaurer une copie',
  sendCopy: 'Enregistrer la copie à envoyer',
  attach: 'Joindre des fichiers au point',
  export: 'Exporter',
  create: 'Créer',
  open: 'Ouvrir',
  save: 'Enregistrer',
  attachButton: 'Joindre',
  documents: 'Documents Gouvernail',
  encrypted: 'Copie chiffrée',
  pictures: 'Images (PNG, JPEG, SVG)',
  chooseLogo: 'Choisir un logo',
  chooseTemplate: 'Choisir un modèle Word',
  attachments: 'PDF et images (PNG, JPEG)',
  pdf: 'Document PDF',
  svg: 'Dessin vectoriel SVG',
  png: 'Image PNG',
  docx: 'Document Word (DOCX)',
  eml: 'Brouillon de courriel (EML)',
  ics: 'Événement d’agenda (ICS)',
  exportFolder: 'Choisir où créer le dossier des brouillons',
  csv: 'Tableau CSV',
  xlsx: 'Classeur Excel',
  importDirectory: 'Choisir l’annuaire de l’éducation',
  importPeople: 'Choisir une liste de personnes',
  importMeasures: 'Choisir un tableau de mesures',
  importHolidays: 'Choisir un calendrier de vacances scolaires',
  import: 'Importer',
  tables: 'Tableaux (CSV, XLSX, ODS)',
  calendars: 'Calendriers (iCalendar, CSV)',
  understood: 'D’accord',
  replace: 'Remplacer',
  cancel: 'Annuler',
  saveACopy: 'Enregistrer une copie…',
  leave: 'Fermer sans les enregistrer',
} as const

/** Names proposed for new files, without extension. */
export const fileNames = {
  newDocument: 'Nouveau projet',
  sample: 'Projet exemple',
} as const

/** « Projet ENT (copie) ». */
export function copyName(name: string): string {
  return `${name} (copie)`
}

/** « Projet exemple 2 » for the second one; the first has no number. */
export function numberedName(name: string, rank: number): string {
  return rank === 1 ? name : `${name} ${rank}`
}

/** Asks before a file is replaced, where the system has not asked. */
export function replaceQuestion(fileName: string): { readonly title: string; readonly message: string } {
  return {
    title: `Remplacer «${nb}${fileName}${nb}»${narrow}?`,
    message: 'Un fichier de ce nom existe déjà dans ce dossier. Son contenu sera perdu.',
  }
}

/** Asks before a document is left of which edits are in memory only. */
export function lossQuestion(
  fileName: string,
  edits: number,
): { readonly title: string; readonly message: string } {
  const what = edits === 1 ? 'La dernière modification n’est' : `Les ${edits} dernières modifications ne sont`
  return {
    title: `Quitter «${nb}${fileName}${nb}»${narrow}?`,
    message: `${what} pas dans le fichier, qui ne peut plus être écrit. Enregistrez une copie pour ne rien perdre.`,
  }
}

/** What « À propos » says. */
export function aboutText(
  version: string,
  electron: string,
): { readonly title: string; readonly message: string } {
  return {
    title: `Gouvernail ${version}`,
    message: [
      `Gouvernance des projets ENT${nb}: instances, séances, décisions, dans un seul fichier, sur votre poste.`,
      'Logiciel libre sous licence MIT. Aucune donnée ne quitte ce poste.',
      `Territoires${nb}: code officiel géographique de l’INSEE et intercommunalités de la DGCL, 2026 (Licence Ouverte).`,
      `Electron ${electron}`,
    ].join('\n\n'),
  }
}
