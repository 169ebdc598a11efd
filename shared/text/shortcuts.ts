/** A gesture that is no action of the registry: keys by their name (`keyNames`), then what the hand does with them. */
export type Gesture = { readonly keys: readonly string[]; readonly hand?: string; readonly does: string }

/** The dialog of the keyboard shortcuts. */
export const shortcutText = {
  title: 'Raccourcis clavier',
  action: 'Afficher les raccourcis clavier',
  ownHelp: 'Une séance est ouverte : F1 montre sa propre aide.',
  words: ['aide', 'touches', 'clavier', 'gestes'],
  anywhere: 'Partout',
  onChart: 'Sur l’organigramme',
  onLine: 'Sur la ligne du temps',
  inLists: 'Dans les listes et les tableaux',
  inTexts: 'Dans les textes mis en forme',
} as const

/** What the keyboard does wherever one is. */
export const anywhereGestures: readonly Gesture[] = [
  { keys: ['f6'], does: 'Passer à la zone suivante de la fenêtre' },
  { keys: ['shift', 'f6'], does: 'Passer à la zone précédente' },
  { keys: ['enter'], does: 'Garder ce qui est saisi' },
  { keys: ['escape'], does: 'Rendre la valeur d’avant, ou fermer' },
]

/** What the mouse and the keyboard do on the chart, beside its actions. */
export const chartGestures: readonly Gesture[] = [
  { keys: [], hand: 'Molette', does: 'Déplacer la vue' },
  { keys: [], hand: 'Bouton du milieu', does: 'Déplacer la vue' },
  { keys: ['space'], hand: 'glisser', does: 'Déplacer la vue' },
  { keys: ['mod'], hand: 'molette', does: 'Agrandir ou réduire à l’endroit du pointeur' },
  { keys: ['tab'], does: 'Entrer dans l’organigramme, ou en sortir' },
  {
    keys: ['arrowup', 'arrowdown', 'arrowleft', 'arrowright'],
    does: 'Aller à l’élément voisin ; déplacer ce qui est sélectionné',
  },
  { keys: ['shift'], hand: 'flèches', does: 'Déplacer ce qui est sélectionné dix fois plus loin' },
  { keys: ['mod'], hand: 'flèches', does: 'Aller à l’élément voisin en gardant la sélection' },
  { keys: ['space'], does: 'Sélectionner l’élément, ou le relâcher' },
  { keys: ['mod', 'space'], does: 'L’ajouter à la sélection, ou le retirer' },
  { keys: [], hand: 'Glisser un élément', does: 'Le déplacer, avec la sélection' },
  { keys: ['alt'], hand: 'en le déplaçant', does: 'Suspendre les repères' },
  { keys: ['alt'], hand: 'puis glisser', does: 'En faire une copie, sans les personnes' },
  { keys: [], hand: 'Clic droit, touche Menu, Maj+F10', does: 'Ouvrir le menu de ce qui est là' },
  { keys: [], hand: 'Glisser sur le fond', does: 'Sélectionner dans un cadre' },
  { keys: ['shift'], hand: 'clic', does: 'Ajouter à la sélection, ou retirer' },
  { keys: [], hand: 'Double clic', does: 'Renommer sur place' },
  { keys: [], hand: 'Glisser une poignée', does: 'Relier à un autre élément' },
]

/** What the mouse and the keyboard do on the line of time. */
export const lineGestures: readonly Gesture[] = [
  { keys: ['arrowleft', 'arrowright'], does: 'Aller au changement précédent ou suivant' },
  { keys: ['pageup', 'pagedown'], does: 'Avancer ou reculer d’un mois' },
  { keys: ['shift'], hand: 'pages', does: 'Avancer ou reculer d’un an' },
  { keys: ['home', 'end'], does: 'Aller au début ou à la fin' },
  { keys: [], hand: 'Glisser le repère', does: 'Choisir la date, près d’un changement ce changement' },
  { keys: ['alt'], hand: 'glisser', does: 'Choisir n’importe quel jour' },
]

/** What the keyboard does in lists and tables. */
export const listGestures: readonly Gesture[] = [
  { keys: ['arrowup', 'arrowdown'], does: 'Choisir une ligne' },
  { keys: ['enter'], does: 'Ouvrir la ligne dans l’inspecteur' },
  { keys: ['shift'], hand: 'flèches', does: 'Étendre la sélection' },
  { keys: ['space'], does: 'Ajouter la ligne à la sélection, ou l’en retirer' },
  { keys: ['mod', 'a'], does: 'Sélectionner toutes les lignes' },
  {
    keys: ['alt', 'arrowdown'],
    hand: 'sur un en-tête',
    does: 'Trier, filtrer, déplacer ou masquer la colonne',
  },
  { keys: ['shift'], hand: 'flèches sur un en-tête', does: 'Élargir ou rétrécir la colonne' },
  { keys: [], hand: 'Glisser un en-tête', does: 'Changer l’ordre des colonnes' },
  { keys: ['alt', 'arrowup'], does: 'Monter la ligne, là où l’ordre se change' },
  { keys: ['alt', 'arrowdown'], does: 'Descendre la ligne' },
]

/** What the keyboard does in rich texts. */
export const textGestures: readonly Gesture[] = [
  { keys: ['mod', 'b'], does: 'Mettre en gras' },
  { keys: ['mod', 'i'], does: 'Mettre en italique' },
  { keys: ['mod', 'shift', '1'], does: 'Faire un titre du paragraphe' },
  { keys: ['mod', 'shift', '2'], does: 'En faire un sous-titre' },
  { keys: ['mod', 'shift', '8'], does: 'En faire une liste ; « - » en début de ligne aussi' },
  { keys: ['mod', 'shift', '7'], does: 'En faire une liste numérotée ; « 1. » aussi' },
  { keys: ['mod', 'shift', 'k'], does: 'Placer un lien' },
  { keys: ['tab'], does: 'Passer à la cellule suivante, ou mettre sous le point précédent' },
  { keys: ['shift', 'tab'], does: 'Revenir à la cellule précédente, ou au niveau du dessus' },
  { keys: ['shift', 'enter'], does: 'Aller à la ligne dans le paragraphe' },
]
