import { noBreakSpace as nb } from './characters.ts'
import { momentText } from './dates.ts'

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
  open: 'Ouvrir',
  reveal: 'Afficher dans le dossier',
  more: 'Autres actions',
  noMatch: 'Aucun résultat.',
} as const

/** Why a message that offers to take something back does not any more. */
export const undoOfferText = {
  notLast: 'Ce n’est plus la dernière étape',
  notLastHint:
    'D’autres modifications ont suivi, et aucune n’a été annulée. Revenez en arrière depuis le journal (Ctrl+Maj+H).',
  elsewhere: 'Ce document n’est plus ouvert ici',
  elsewhereHint:
    'Rien n’a été annulé. Ouvrez-le de nouveau, puis revenez en arrière depuis son journal (Ctrl+Maj+H).',
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
  understood: 'J’ai compris',
  workspaces: 'Espaces de travail',
  inspector: 'Inspecteur',
  inspectorWidth: 'Largeur de l’inspecteur',
  documentMenu: 'Document',
  readOnly: 'Lecture seule',
  opening: 'Ouverture du document…',
  saving: 'Enregistrement…',
  refused: 'Non enregistré. Échap rend la valeur précédente.',
} as const

/** The actions of the frame itself. */
export const frameActionText = {
  editProject: 'Modifier le projet',
  create: 'Créer un document',
  open: 'Ouvrir un document',
  openSample: 'Ouvrir le projet exemple',
  saveCopy: 'Enregistrer une copie',
  close: 'Fermer le document',
  reveal: 'Afficher le fichier dans son dossier',
  newWindow: 'Ouvrir une nouvelle fenêtre',
  palette: 'Rechercher',
  collapseRail: 'Réduire la navigation',
  expandRail: 'Déployer la navigation',
  showInspector: 'Afficher l’inspecteur',
  hideInspector: 'Masquer l’inspecteur',
  goTo: (workspace: string) => `Aller à « ${workspace} »`,
  theme: {
    system: 'Suivre le thème du système',
    light: 'Utiliser le thème clair',
    dark: 'Utiliser le thème sombre',
  },
  noDocument: 'Ouvrez d’abord un document.',
  copySaved: 'Copie enregistrée',
  inCopy: (fileName: string) => `Vous travaillez maintenant dans «${nb}${fileName}${nb}».`,
  look: 'Consulter sans modifier',
  settle: 'Réessayer d’enregistrer',
  settled: 'Tout est de nouveau dans le fichier',
  allSaved: 'Tout est déjà dans le fichier.',
  noInspector: 'Cet espace n’a pas d’inspecteur.',
} as const

/** Other words that find an action in the palette. */
export const frameActionWords = {
  undo: ['défaire', 'retour en arrière', 'annuler'],
  redo: ['refaire', 'rétablir'],
  editProject: ['nom', 'territoire', 'périmètre', 'coordination', 'en-tête', 'objet'],
  create: ['nouveau', 'fichier', 'projet'],
  open: ['fichier', 'parcourir'],
  openSample: ['démonstration', 'modèle'],
  saveCopy: ['sauvegarder', 'dupliquer', 'exporter'],
  settle: ['fichier', 'mémoire', 'écrire', 'reprendre'],
  close: ['quitter'],
  reveal: ['emplacement', 'explorateur'],
  newWindow: ['nouvelle'],
  rail: ['barre latérale', 'masquer', 'navigation'],
  inspector: ['panneau', 'détail', 'propriétés', 'masquer'],
  theme: ['couleurs', 'nuit', 'jour', 'apparence'],
} as const

/** The command palette. */
export const paletteText = {
  title: 'Palette de commandes',
  placeholder: 'Rechercher une commande, une instance, une personne…',
  recent: 'Récentes',
  commands: 'Commandes',
  none: 'Aucune commande ne correspond.',
  hint: 'Essayez un autre mot, ou une partie du mot.',
} as const

/** The window without a document. */
export const startText = {
  product: 'Gouvernail',
  tagline: 'La gouvernance de vos projets ENT, dans un seul fichier qui reste chez vous.',
  createHint: 'Un fichier vide, prêt à recevoir votre organisation.',
  openHint: 'Un fichier .gouvernail de ce poste ou d’un dossier partagé.',
  sampleHint: 'Un projet fictif et complet, pour découvrir.',
  recent: 'Documents récents',
  noRecent: 'Les documents que vous ouvrirez apparaîtront ici.',
  missing: 'Introuvable à cet emplacement',
  forget: (name: string) => `Retirer « ${name} » de la liste`,
} as const

/** When a file was opened last: « Ouvert hier à 9 h 05 », in the hours of the user's zone. */
export function openedText(openedAt: string, now: Date): string {
  return `Ouvert ${momentText(openedAt, now)}`
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
