import { relativeDay, savedAt, timeOfDay } from './dates.ts'
import { count } from './plurals.ts'

/** The keys as they are written on a French keyboard. */
export const keyNames: Readonly<Record<string, string>> = {
  ctrl: 'Ctrl',
  cmd: '⌘',
  alt: 'Alt',
  shift: 'Maj',
  delete: 'Suppr',
  backspace: 'Retour',
  enter: 'Entrée',
  escape: 'Échap',
  space: 'Espace',
  tab: 'Tab',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  home: 'Origine',
  end: 'Fin',
  pageup: 'Page préc.',
  pagedown: 'Page suiv.',
}

/** The same words everywhere. */
export const commonText = {
  cancel: 'Annuler',
  close: 'Fermer',
  delete: 'Supprimer',
  add: 'Ajouter',
  edit: 'Modifier',
  rename: 'Renommer',
  open: 'Ouvrir',
  reveal: 'Afficher dans le dossier',
  confirm: 'Confirmer',
  retry: 'Réessayer',
  more: 'Autres actions',
  noMatch: 'Aucun résultat.',
  loading: 'Chargement…',
} as const

/** Headings of menus and of the palette. */
export const actionGroups = {
  document: 'Document',
  edit: 'Édition',
  navigate: 'Aller à',
  view: 'Affichage',
  help: 'Aide',
} as const

/** The frame of the window. */
export const frameText = {
  workspaces: 'Espaces de travail',
  workspace: (name: string) => `Espace ${name}`,
  inspector: 'Inspecteur',
  inspectorWidth: 'Largeur de l’inspecteur',
  toolbar: 'Barre d’outils',
  statusBar: 'Barre d’état',
  documentMenu: 'Document',
  nothingSelected: 'Aucune sélection',
  nothingSelectedHint: 'Choisissez un élément pour en voir le détail ici.',
  noProblem: 'Aucun problème',
  problems: (number: number) => count(number, 'problème'),
  readOnly: 'Lecture seule',
} as const

/** The actions of the frame itself. */
export const frameActionText = {
  create: 'Créer un document',
  open: 'Ouvrir un document',
  openSample: 'Ouvrir l’exemple',
  saveCopy: 'Enregistrer une copie',
  close: 'Fermer le document',
  reveal: 'Afficher le fichier dans son dossier',
  newWindow: 'Ouvrir une nouvelle fenêtre',
  palette: 'Rechercher une commande',
  toggleRail: 'Réduire la navigation',
  toggleInspector: 'Afficher l’inspecteur',
  goTo: (workspace: string) => `Aller à ${workspace}`,
  theme: {
    system: 'Suivre le thème du système',
    light: 'Utiliser le thème clair',
    dark: 'Utiliser le thème sombre',
  },
  noDocument: 'Ouvrez d’abord un document.',
} as const

/** Other words that find an action in the palette. */
export const frameActionWords = {
  undo: ['défaire', 'retour en arrière'],
  redo: ['refaire'],
  create: ['nouveau', 'fichier', 'projet'],
  open: ['fichier', 'parcourir'],
  openSample: ['démonstration', 'modèle'],
  saveCopy: ['sauvegarder', 'dupliquer', 'exporter'],
  close: ['quitter'],
  reveal: ['emplacement', 'explorateur'],
  newWindow: ['fenêtre'],
  toggleRail: ['barre latérale', 'masquer', 'navigation'],
  toggleInspector: ['panneau', 'détail', 'propriétés', 'masquer'],
  theme: ['couleurs', 'nuit', 'jour', 'apparence'],
} as const

/** The command palette. */
export const paletteText = {
  title: 'Palette de commandes',
  placeholder: 'Rechercher une commande, une instance, une personne…',
  recent: 'Récemment utilisées',
  none: 'Aucune commande ne correspond.',
  hint: 'Essayez un autre mot, ou une partie du mot.',
} as const

/** The window without a document. */
export const startText = {
  product: 'Gouvernail',
  tagline: 'La gouvernance de vos projets ENT, dans un seul fichier qui reste chez vous.',
  create: 'Créer un document',
  createHint: 'Un fichier vide, prêt à recevoir votre organisation.',
  open: 'Ouvrir un document',
  openHint: 'Un fichier .gouvernail de cet ordinateur ou d’un dossier partagé.',
  openSample: 'Ouvrir l’exemple',
  sampleHint: 'Un projet fictif et complet, pour découvrir.',
  recent: 'Documents récents',
  noRecent: 'Les documents que vous ouvrirez apparaîtront ici.',
  missing: 'Introuvable à cet emplacement',
  forget: (name: string) => `Retirer « ${name} » de la liste`,
} as const

/** The saved state, as the frame says it. `time` is a local `HH:MM`, `date` a local ISO day. */
export function savedText(saved: { readonly date: string; readonly time: string }, today: string): string {
  if (saved.date === today) return savedAt(saved.time)
  return `Enregistré ${relativeDay(saved.date, today)} à ${timeOfDay(saved.time)}`
}

/** When a file was opened last: « Ouvert hier à 9 h 05 ». */
export function openedText(opened: { readonly date: string; readonly time: string }, today: string): string {
  return `Ouvert ${relativeDay(opened.date, today)} à ${timeOfDay(opened.time)}`
}

/** What is said when a part of the window fails: what happened, what is safe, what to do. */
export const breakdownText = {
  part: 'Cette partie de la fenêtre s’est arrêtée.',
  window: 'La fenêtre s’est arrêtée.',
  safe: 'Vos données ne sont pas touchées : chaque modification est enregistrée dans le document dès qu’elle est faite.',
  toDo: 'Réessayez. Si l’arrêt se répète, fermez la fenêtre et rouvrez le document.',
  retry: 'Réessayer',
  details: 'Détails techniques',
} as const
