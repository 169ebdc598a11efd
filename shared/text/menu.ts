import { noBreakSpace as nb } from './characters.ts'

/** The native menu, in the order in which it is read. */
export const menuText = {
  file: 'Fichier',
  newProject: 'Nouveau projet…',
  newDocument: 'Nouveau document…',
  newWindow: 'Nouvelle fenêtre',
  open: 'Ouvrir…',
  openRecent: 'Ouvrir un document récent',
  noRecent: 'Aucun document récent',
  openSample: 'Ouvrir le projet exemple',
  saveCopy: 'Enregistrer une copie…',
  reveal: 'Afficher dans le dossier',
  import: 'Importer',
  importDirectory: 'Annuaire de l’éducation…',
  importPeople: 'Personnes, postes et mandats…',
  export: 'Exporter',
  exportChart: 'Organigramme…',
  exportPack: 'Dossier de séance…',
  exportRegister: 'Registre des décisions…',
  close: 'Fermer le document',
  closeWindow: 'Fermer la fenêtre',
  quit: 'Quitter',
  edit: 'Édition',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  selectAll: 'Tout sélectionner',
  palette: 'Palette de commandes…',
  view: 'Affichage',
  light: 'Thème clair',
  dark: 'Thème sombre',
  system: 'Thème du système',
  enlarge: 'Agrandir l’interface',
  reduce: 'Réduire l’interface',
  actualSize: 'Taille normale',
  fullScreen: 'Plein écran',
  developerTools: 'Outils de développement',
  reload: 'Recharger la fenêtre',
  help: 'Aide',
  shortcuts: 'Raccourcis clavier',
  logs: 'Dossier des journaux',
  about: 'À propos de Gouvernail',
  hide: 'Masquer Gouvernail',
  hideOthers: 'Masquer les autres',
  showAll: 'Tout afficher',
} as const

/** A recent file as the menu shows it: its name, then the folder that tells two of the same name apart. */
export function recentFileText(name: string, folder: string): string {
  return `${name}${nb}— ${folder}`
}
