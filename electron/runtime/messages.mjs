// @ts-check
// What set-up says. The catalogue in shared/text is TypeScript and cannot be loaded before `npm ci` has run.

export const steps = {
  node: 'Node.js',
  dependencies: 'Dépendances npm',
  libraries: 'Bibliothèques du système',
  electron: 'Electron',
  sqlite: 'better-sqlite3',
  build: 'Construction',
  display: 'Écran virtuel',
  packaging: 'Empaquetage',
}

export const failureLines = (
  /** @type {string} */ step,
  /** @type {string} */ cause,
  /** @type {string} */ remedy,
) => [`Échec à l’étape « ${step} ».`, `  Cause : ${cause}`, `  Remède : ${remedy}`]

export const failed = 'échec'
export const interrupted = '\nInterrompu. Relancez la même commande : les étapes terminées sont gardées.'
export const unexpected = 'Erreur inattendue (à signaler) :'
export const seconds = (/** @type {number} */ value) => `${value.toFixed(1).replace('.', ',')} s`
export const exitCode = (/** @type {string} */ command, /** @type {number} */ code) =>
  `la commande « ${command} » s’est terminée avec le code ${code}.`
export const cannotRun = (/** @type {string} */ command, /** @type {string} */ reason) =>
  `la commande « ${command} » n’a pas pu être lancée (${reason}).`
export const outOfTime = (/** @type {string} */ command, /** @type {number} */ limit) =>
  `la commande « ${command} » n’a pas répondu en ${limit} s.`

export const node = {
  tooOld: (/** @type {string} */ found, /** @type {string} */ wanted) =>
    `cette version de Node.js (${found}) est trop ancienne : il faut au moins la ${wanted}.`,
  installNewer: (/** @type {string} */ wanted) =>
    `installez Node.js ${wanted} ou plus récent (https://nodejs.org), puis relancez la même commande.`,
}

export const dependencies = {
  upToDate: 'à jour',
  installed: (/** @type {number} */ count) => `${count} paquets installés`,
  remedy:
    'vérifiez l’accès au registre npm (`npm ping`) et la place sur le disque, puis relancez la même commande.',
  inUse: 'sous Windows, npm ne peut pas remplacer le Node.js du projet pendant qu’il tourne.',
  runByHand: 'lancez `npm ci`, puis la même commande.',
}

export const libraries = {
  notNeeded: 'rien à installer sur ce système',
  present: 'présentes',
  installed: (/** @type {readonly string[]} */ names) => `installées : ${names.join(', ')}`,
  missing: (/** @type {readonly string[]} */ names, /** @type {string} */ command) =>
    `il manque ${names.join(', ')}\n    À lancer : ${command}`,
  remedy: (/** @type {string} */ command) => `vérifiez l’accès aux paquets Debian, puis lancez : ${command}`,
}

export const electron = {
  given: (/** @type {string} */ version) => `${version} (ELECTRON_OVERRIDE_DIST_PATH)`,
  official: (/** @type {string} */ version) => version,
  officialInstalled: (/** @type {string} */ version) => `${version}, téléchargé`,
  carried: (/** @type {string} */ version) =>
    `${version} repris du registre npm, pour le développement seulement`,
  carriedInstalled: (/** @type {string} */ version) =>
    `${version} repris du registre npm (le téléchargement officiel est injoignable), pour le développement seulement`,
  givenMissing: (/** @type {string} */ path) =>
    `ELECTRON_OVERRIDE_DIST_PATH désigne un dossier sans Electron : ${path}`,
  fixGiven: 'corrigez cette variable ou retirez-la, puis relancez la même commande.',
  unreachable: (/** @type {string} */ reason) => `Electron n’a pas pu être téléchargé (${reason}).`,
  officialOnly: (/** @type {string} */ reason) =>
    `Electron n’a pas pu être téléchargé (${reason}), et une version publiée n’accepte que l’officiel : celui du registre npm sert au développement et aux tests.`,
  reach:
    'ouvrez l’accès à github.com, ou indiquez un miroir dans ELECTRON_MIRROR, ou un Electron déjà présent dans ELECTRON_OVERRIDE_DIST_PATH.',
  wrongHash: (/** @type {string} */ name) =>
    `${name} n’est pas le fichier attendu (empreinte SHA-256 différente).`,
  untrusted: 'ne l’utilisez pas ; vérifiez quel registre npm est configuré (`npm config get registry`).',
  diskOrRegistry:
    'vérifiez l’accès au registre npm (`npm ping`) et la place sur le disque (500 Mo), puis relancez la même commande.',
  badArchive: (/** @type {string} */ name) => `l’archive d’Electron est illisible (${name}).`,
  doesNotStart: (/** @type {string} */ reason) => `Electron ne démarre pas : ${reason}`,
  libraries: (/** @type {string} */ command) => `installez les bibliothèques du système : ${command}`,
}

export const sqlite = {
  shipped: 'binaire fourni',
  fromCache: 'compilé ici, repris du cache',
  built: 'compilé ici',
  ready: 'prêt',
  buildFailed: (/** @type {number} */ code) => `la compilation du module natif s’est arrêtée (code ${code}).`,
  buildRemedy: (/** @type {string} */ command) =>
    `il faut Python 3, make, un compilateur C++ et les en-têtes de Node.js. Sous Debian : ${command}. Puis relancez la même commande.`,
  doesNotLoad: (/** @type {string} */ runtime, /** @type {string} */ reason) =>
    `le module natif ne se charge pas dans ${runtime} : ${reason}`,
  cleanRemedy: (/** @type {string} */ folder) => `supprimez ${folder}, puis relancez la même commande.`,
}

export const build = {
  done: 'faite',
  remedy: 'corrigez l’erreur ci-dessus, puis relancez la même commande.',
}

export const display = {
  none: 'Aucun écran : la démonstration est faite sans fenêtre, dans out/demo/.',
  headless: 'Démonstration sans fenêtre, dans out/demo/.',
  needed: 'aucun écran n’est disponible (DISPLAY et WAYLAND_DISPLAY sont vides).',
  useHeadless: 'ouvrez une session graphique, ou lancez `npm run demo`.',
  opening: 'Ouverture du projet d’exemple…',
}

export const tests = {
  title: (/** @type {string} */ name) => `\n── ${name} ──`,
  types: 'Types',
  lint: 'Règles et mise en forme',
  unit: 'Tests unitaires, lois et documents',
  journeys: 'Parcours dans Electron',
  noneYet: 'aucun test dans ce dossier',
  unknownPart: (/** @type {string} */ name) => `partie inconnue ou fichier absent : ${name}`,
  usage: 'node electron/runtime/test.mjs [checks|unit|journeys|FICHIER…]',
}

export const packaging = {
  usage: 'npm run package -- dir [--built] ou win|mac|linux (par défaut : le système de cette machine)',
  unknownTarget: (/** @type {string} */ name) => `cible inconnue : ${name}.`,
  refused:
    'cet Electron vient du registre npm : il sert au développement et aux tests, jamais à une version publiée.',
  refusedRemedy:
    'publiez depuis une machine où le téléchargement officiel d’Electron est joignable ; ici, `npm run package -- dir` reste possible.',
  done: (/** @type {string} */ folder) => `dans ${folder}`,
  remedy:
    'lisez le message ci-dessus ; les formats installables demandent des outils que electron-builder télécharge.',
}
