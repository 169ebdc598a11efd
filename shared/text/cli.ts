import { longDate, shortDate, timeOfDay } from './dates.ts'
import { wholeFingerprint } from './decision-history.ts'
import { bytesText, count, listText } from './plurals.ts'
import { frenchTypography } from './typography.ts'

export type VerbName =
  | 'new'
  | 'import'
  | 'info'
  | 'verify'
  | 'backup'
  | 'salvage'
  | 'encrypt'
  | 'decrypt'
  | 'check'
  | 'search'
  | 'diff'
  | 'journal'
  | 'merge'
  | 'export'
  | 'dump'
  | 'load'
  | 'demo'

type VerbHelp = {
  /** What follows the name of the verb. */
  readonly usage: string
  readonly summary: string
  readonly options?: readonly (readonly [option: string, meaning: string])[]
  readonly notes?: readonly string[]
  /** Printed as it is: typography would spoil what is meant to be copied. */
  readonly example?: string
}

const passwordNote =
  'Le mot de passe vient de la variable GOUVERNAIL_PASSWORD, sinon du terminal (il ne s’affiche pas), sinon de la première ligne de l’entrée standard ; jamais de la commande elle-même, que d’autres peuvent lire.'

const helps: Readonly<Record<VerbName, VerbHelp>> = {
  new: {
    usage: 'FICHIER [--sample | --from RÉPONSES_JSON]',
    summary: 'Crée un document, sans remplacer un fichier existant.',
    options: [
      ['--sample', "remplit le document du projet d'exemple"],
      [
        '--from RÉPONSES_JSON',
        "remplit le document de l'organisation type, selon les réponses de l'assistant",
      ],
    ],
    notes: [
      'Un document vide contient le référentiel des fonctions ; le projet prend le nom du fichier.',
      'Réponses : name, scope (academic, departmental, constituency, college-sector, commune, commune-group), territory, et au besoin constituencies, partners, competenceTransfer, transferTo, purchaseMode, buyer, coordinator, supplier, schools, phase, startedOn.',
    ],
    example:
      '{"name": "ENT de la Côte-d’Or", "scope": "departmental", "territory": {"code": "21"}, "constituencies": 6, "phase": "phase-5"}',
  },
  import: {
    usage: 'annuaire|personnes TABLEAU FICHIER [--dry-run] [--overwrite] [--json]',
    summary:
      "Importe dans un document les écoles de l'annuaire de l'éducation, ou une liste de personnes, postes et mandats.",
    options: [
      ['--dry-run', 'dit ce qui serait fait, sans rien écrire'],
      [
        '--overwrite',
        "remplace aussi ce que le document dit autrement : les champs d'un organisme, les coordonnées d'une personne",
      ],
      ['--public-only', 'annuaire : laisse de côté les écoles privées'],
      [
        '--departement CODES',
        'annuaire : départements à importer, comme 94 ou 21,2A ; tous sans cette option',
      ],
      ['--close', "annuaire : ferme aussi les écoles que l'annuaire ne connaît plus"],
      [
        '--same-names',
        'personnes : tient pour la même personne la seule du document qui porte ce nom, si aucune adresse ne dit le contraire',
      ],
      ['--json', 'donne les mêmes faits en JSON'],
    ],
    notes: [
      'TABLEAU : un fichier CSV, XLSX ou ODS.',
      "L'annuaire se télécharge en CSV sur data.education.gouv.fr. Les noms de colonnes de toutes les années conviennent. Sans les options --overwrite et --close, seuls les organismes nouveaux, les champs vides et les écoles que le fichier dit fermées changent.",
      "Les colonnes d'une liste de personnes sont reconnues à leur titre, comme dans le fichier modèle que le programme enregistre. Une personne est reconnue à son nom et à son adresse ; une ligne dont seul l'un des deux convient est douteuse, dite et laissée de côté.",
      "Tout est fait en une étape, que le programme peut annuler. Les remarques vont sur la sortie d'erreur.",
      "Code de sortie : 1 si le fichier n'est pas l'annuaire ou une liste de personnes, 3 si l'un des fichiers ne peut pas être lu ou écrit.",
    ],
  },
  info: {
    usage: 'FICHIER [--json]',
    summary: 'Dit ce que contient un document.',
    options: [['--json', 'donne les mêmes faits en JSON']],
  },
  verify: {
    usage: 'FICHIER',
    summary: 'Vérifie un document en entier, sans y écrire.',
    notes: [
      'Intégrité, structure, renvois, valeurs, règles, contenus des pièces jointes, sceaux des registres : un défaut par ligne.',
      'Sans défaut, dit pour chaque registre le nombre de ses sceaux et l’empreinte du dernier, à comparer avec celle d’un registre imprimé.',
    ],
  },
  backup: {
    usage: 'FICHIER DOSSIER',
    summary: "Écrit une sauvegarde vérifiée d'un document dans un dossier, avec son historique.",
    notes: [
      'Le nom est celui du document, suivi du jour et de l’heure ; un fichier qui existe n’est jamais remplacé.',
      'La sauvegarde est relue en entier avant de recevoir son nom. Son chemin est écrit sur la sortie.',
    ],
  },
  salvage: {
    usage: 'FICHIER NOUVEAU',
    summary: 'Récupère dans un nouveau document ce qui peut l’être d’un fichier endommagé.',
    notes: [
      'Le fichier endommagé n’est que lu. Le nouveau document ne remplace aucun fichier.',
      'Dit ce qui est récupéré, puis ce qui est perdu, un élément par ligne, et ce qui reste à corriger.',
    ],
  },
  encrypt: {
    usage: 'FICHIER COPIE.gouvernail.age',
    summary: 'Écrit une copie chiffrée d’un document, qu’un mot de passe seul ouvre.',
    notes: [
      'La copie est épurée de l’historique et vérifiée ; elle ne remplace aucun fichier. Format : age, version 1 (age-encryption.org).',
      passwordNote,
      'Le mot de passe compte au moins 12 caractères. Personne ne peut le retrouver : transmettez-le par un autre canal que le fichier.',
    ],
  },
  decrypt: {
    usage: 'COPIE.gouvernail.age FICHIER',
    summary: 'Ouvre une copie chiffrée, et enregistre le document qu’elle contient.',
    notes: ['La copie n’est que lue. Le document ne remplace aucun fichier.', passwordNote],
  },
  check: {
    usage: 'FICHIER [--at JOUR] [--json]',
    summary: "Compare l'organisation à la fiche du ministère, sans y écrire.",
    options: [
      ['--at JOUR', "date de l'organisation contrôlée ; aujourd'hui sans cette option"],
      ['--json', 'donne les mêmes résultats en JSON'],
    ],
    notes: [
      'Une ligne par résultat : gravité, code, objets, message, phrase de la fiche, séparés par des tabulations.',
      "Code de sortie : 0 sans résultat ou avec des conseils seulement, 10 s'il y a des alertes, 11 s'il y a des erreurs.",
    ],
  },
  search: {
    usage: 'FICHIER MOTS [--json]',
    summary: 'Cherche des mots dans tout le document, pièces jointes comprises.',
    options: [['--json', 'donne les mêmes résultats en JSON : kind, id, title, date, snippet']],
    notes: [
      'Une ligne par résultat, le meilleur d’abord : nature, titre, date, extrait, séparés par des tabulations.',
      'Les accents et les pluriels ne comptent pas ; un mot trouve ceux qui commencent par lui ; des mots entre guillemets se suivent.',
    ],
  },
  diff: {
    usage: 'FICHIER AUTRE [--json]',
    summary: 'Dit en phrases ce qui change d’un document à l’autre, sans y écrire.',
    options: [['--json', 'donne les mêmes faits en JSON, avec chaque fiche avant et après']],
    notes: [
      'Les phrases sont groupées par objet : une instance avec ses sièges, une séance avec ses points.',
    ],
  },
  journal: {
    usage: 'FICHIER [--by NOM] [--json]',
    summary: 'Dit qui a fait quoi dans le document, du plus récent au plus ancien.',
    options: [
      ['--by NOM', 'seulement ce qu’a fait cette personne, du nom que lui donne le système'],
      ['--json', 'donne les mêmes faits en JSON, avec leur auteur, les objets et les personnes concernés'],
    ],
    notes: [
      'Les étapes sont groupées par jour ; l’auteur suit l’heure quand il est connu ; un acte officiel, qui ne s’annule pas, et une étape annulée sont signalés.',
      'Le document garde ses 200 dernières étapes ; une copie épurée n’en garde aucune.',
    ],
  },
  merge: {
    usage: 'FICHIER COPIE [--base BASE] [--prefer mine|theirs] [--dry-run] [--json]',
    summary: 'Fusionne dans un document une copie sur laquelle on a travaillé ailleurs.',
    options: [
      [
        '--base BASE',
        'le document tel qu’il était quand la copie est partie ; inutile quand la copie a été envoyée par « Envoyer une copie », ou que les deux fichiers ont un passé commun',
      ],
      [
        '--prefer mine|theirs',
        'tranche tous les conflits : mine garde ce qui est dans le document, theirs prend ce qui est dans la copie',
      ],
      ['--dry-run', 'dit ce qui serait fait, sans rien écrire'],
      ['--json', 'donne les mêmes faits en JSON'],
    ],
    notes: [
      'Avec la base, ce qu’un seul côté a changé est repris ; ce que les deux ont changé autrement est un conflit. Sans base, ce qui n’est que d’un côté est gardé, et tout ce qui diffère est un conflit.',
      'Un conflit sans --prefer n’écrit rien : il est dit, avec ce que porte chaque côté. Ce qui est scellé ou adopté reste tel qu’il a été scellé.',
      'Les numéros d’une instance appartiennent à un seul côté : si les deux ont pris des actes officiels, ceux du côté écarté redeviennent des propositions.',
      'Le document d’avant est gardé à côté (avant-fusion). La fusion est une seule étape, que le programme peut annuler.',
      'Code de sortie : 12 s’il reste des conflits, 1 si la copie est celle d’un autre projet ou n’est pas cohérente, 3 si un fichier ne peut pas être lu ou écrit.',
    ],
  },
  export: {
    usage: 'FICHIER --report NOM --out DOSSIER',
    summary: 'Produit un document à imprimer ou un tableau.',
    options: [
      [
        '--report NOM',
        'organigramme, atlas (l’organisation page à page, avec un index), comparaison (de l’organisation à deux dates), dossier (de séance), convocation, ordre-du-jour, emargement, pouvoir, compte-rendu, releve (des décisions d’une séance), extrait (du registre), demande-evolution (fiche pour l’éditeur), registre (des décisions), suivi (tableau des actions), risques (registre des risques), coherence (objectifs confrontés aux travaux), indicateurs, tableau-de-bord (du comité, sur une page), conformite, qui-porte-quoi, composition (des instances), convention (son annexe gouvernance) ou person-data (tout ce que le document dit d’une personne)',
      ],
      ['--out DOSSIER', 'dossier qui reçoit le fichier, créé au besoin'],
      [
        '--format FORMAT',
        'pdf (sans cette option) ; svg pour un organigramme ou une comparaison, png pour un organigramme, xlsx pour un registre, un suivi, des risques, une fiche de cohérence ou des indicateurs, csv pour les mêmes, une comparaison, un relevé, la conformité, qui porte quoi, une composition ou person-data, docx pour une comparaison, une convocation, un ordre du jour, un pouvoir, un compte rendu, un relevé, un extrait, qui porte quoi, une composition ou une convention, eml (brouillons de courriels) pour une convocation ou une demande d’évolution, ics (agenda) pour une convocation',
      ],
      [
        '--meeting SÉANCE',
        'séance des documents de séance : sa date (2026-03-10), son numéro (3 ou 2026-3) ou son identifiant',
      ],
      [
        '--decision DÉCISION',
        'décision de l’extrait : son numéro ou son identifiant ; toutes celles de la séance, un fichier chacune, avec --meeting seul',
      ],
      [
        '--demande DEMANDE',
        'demande d’évolution : son numéro ou son identifiant ; la seule du projet sans cette option',
      ],
      [
        '--edition ÉDITION',
        'complete (sans cette option) ou publique, sans ce qui est confidentiel : dossier, compte rendu et relevé',
      ],
      [
        '--body INSTANCE',
        'sigle ou identifiant ; pour un registre, un suivi, des indicateurs, un tableau de bord ou une composition, toutes les instances sans cette option',
      ],
      [
        '--sending ENVOI',
        'pour une convocation : convocation, seconde, complement, report ou annulation ; la dernière notée sans cette option',
      ],
      ['--each', 'une lettre ou un brouillon par destinataire ; un seul pour tous sans cette option'],
      ['--date JOUR, --reply-by JOUR', 'date de la lettre, et date limite de réponse'],
      ['--reference TEXTE', 'numéro de la lettre au chrono'],
      [
        '--issue',
        'note que ce dossier complet est remis aux membres ; le suivant sera le « dossier rectifié n° 2 »',
      ],
      ['--with-pack', 'joint le dossier de séance aux brouillons de courriels'],
      ['--convention CONVENTION', 'numéro ou identifiant ; la seule du projet sans cette option'],
      ['--person PERSONNE', 'pour person-data : identifiant ou nom, comme Claire Aubépin'],
      [
        '--from JOUR, --to JOUR',
        'première et dernière date des décisions d’un registre, de l’inscription des actions d’un suivi, ou des mesures d’indicateurs ; pour un tableau de bord, début du décompte des décisions et jour de l’état ; pour une comparaison, les deux dates, la seconde aujourd’hui sans cette option',
      ],
      ['--at JOUR, --date JOUR', "date de l'organisation décrite ; aujourd'hui sans cette option"],
      [
        '--view VUE',
        "nom ou identifiant de la vue de l'organigramme, de l'atlas ou de la comparaison ; la première sans cette option",
      ],
      [
        '--paper A4|A3|A2|A1|A0',
        "papier de l'organigramme, de l'atlas ou de la comparaison ; A3 sans cette option",
      ],
      ['--orientation paysage|portrait', 'sens du papier ; paysage sans cette option'],
      [
        '--tiles',
        "organigramme sur autant de feuilles de ce papier qu'il en faut pour le lire, à assembler, avec leur plan",
      ],
      ['--by niveau|circonscription', "pages de l'atlas ; par circonscription sans cette option"],
      ['--scale 1|2|3|4', 'finesse d’une image png : fois plus de points qu’à l’écran ; 1 sans cette option'],
      [
        '--overlay vacances|echeances|membres|charges',
        'ce que l’organigramme ou l’atlas met en évidence, avec sa légende : sièges et postes vacants, mandats qui prennent fin, origine des membres ou qui porte quoi ; rien sans cette option',
      ],
      ['--months N', 'avec --overlay echeances : dans combien de mois, de 1 à 36 ; 6 sans cette option'],
      ['--mono', 'organigramme, atlas ou comparaison lisible sur une imprimante en noir et blanc'],
    ],
  },
  dump: {
    usage: 'FICHIER [--out FICHIER_JSON]',
    summary: 'Écrit tout le document en JSON.',
    options: [['--out FICHIER_JSON', 'fichier à créer ; la sortie standard sans cette option']],
    notes: ["L'historique des modifications n'en fait pas partie."],
  },
  load: {
    usage: 'FICHIER_JSON FICHIER',
    summary: 'Crée un document à partir du JSON de la commande dump, sans remplacer un fichier existant.',
    notes: [
      "Un JSON qui n'est pas un document valable est refusé en entier, avec l'emplacement de chaque défaut.",
    ],
  },
  demo: {
    usage: '--out DOSSIER',
    summary: "Crée le projet d'exemple et en tire chaque export, une ligne par fichier produit.",
    options: [
      ['--out DOSSIER', 'dossier qui reçoit les fichiers, créé au besoin ; ceux de même nom sont remplacés'],
    ],
  },
}

/** Every verb, as it is written. */
export const verbNames = Object.keys(helps) as readonly VerbName[] // the keys of the table above

const exitCodes: readonly (readonly [code: string, meaning: string])[] = [
  ['0', 'tout est fait'],
  ['1', 'le document a des défauts, ou la demande est refusée'],
  ['2', 'la commande est mal écrite'],
  ['3', "un fichier n'a pas pu être lu ou écrit"],
  ['4', "l'export a échoué"],
  ['10', 'check a trouvé des alertes'],
  ['11', 'check a trouvé des erreurs'],
  ['12', 'merge a trouvé des conflits à trancher'],
  ['70', 'erreur inattendue'],
  ['130', 'interrompu'],
]

/** Short answers of the command line. */
export const cliText = {
  sound: 'Aucun défaut.',
  sampleOrAnswers: 'Choisissez entre --sample et --from.',
  created: (file: string, entities: number, bodies: number, seats: number) =>
    [file, count(entities, 'organisme'), count(bodies, 'instance'), count(seats, 'siège')].join('\t'),
  conforming: 'Aucun écart relevé.',
  report: (name: string) =>
    frenchTypography(
      `Rapport inconnu : ${name}. Choisissez organigramme, comparaison, dossier, convocation, ordre-du-jour, emargement, pouvoir, compte-rendu, releve, extrait, demande-evolution, registre, suivi, risques, coherence, indicateurs, tableau-de-bord, conformite, qui-porte-quoi, composition, convention ou person-data.`,
    ),
  sending: (name: string, known: readonly string[]) =>
    frenchTypography(`Envoi inconnu : ${name}. Choisissez ${listText(known, 'ou')}.`),
  format: (format: string) => frenchTypography(`Ce rapport n'existe pas en ${format}.`),
  paper: (paper: string) => frenchTypography(`Papier inconnu : ${paper}. Choisissez A4, A3, A2, A1 ou A0.`),
  twicePaper: frenchTypography('--paper et --page disent la même chose : gardez --paper.'),
  orientation: (name: string) =>
    frenchTypography(`Orientation inconnue : ${name}. Choisissez paysage ou portrait.`),
  notADrawing: (option: string) =>
    frenchTypography(`${option} ne concerne que l'organigramme et l'atlas : ôtez cette option.`),
  tilesWithoutPdf: (format: string) =>
    frenchTypography(
      `--tiles découpe un PDF en feuilles à assembler ; un fichier ${format} tient d'un seul tenant : ôtez --tiles, ou demandez --format pdf.`,
    ),
  scale: (scale: string) => frenchTypography(`Finesse inconnue : ${scale}. Choisissez 1, 2, 3 ou 4.`),
  scaleWithoutPicture: frenchTypography(
    "--scale règle la finesse d'une image : ajoutez --format png à un organigramme, ou ôtez --scale.",
  ),
  byWithoutAtlas: frenchTypography("--by règle les pages de l'atlas : ôtez cette option de l'organigramme."),
  atlasBy: (by: string) =>
    frenchTypography(`Découpage inconnu : ${by}. Choisissez niveau ou circonscription.`),
  atlasFormat: frenchTypography(
    "L'atlas est un livre : il n'existe qu'en pdf. Pour un dessin ou une image, exportez l'organigramme.",
  ),
  atlasTiles: frenchTypography("L'atlas se lit déjà page à page : ôtez --tiles, ou exportez l'organigramme."),
  overlay: (name: string, known: readonly string[]) =>
    frenchTypography(`Mise en évidence inconnue : ${name}. Choisissez ${listText(known, 'ou')}.`),
  monthsWithoutEndings: frenchTypography(
    "--months dit jusqu'où chercher les fins de mandat : ajoutez --overlay echeances, ou ôtez --months.",
  ),
  months: (months: string, most: number) =>
    frenchTypography(`Nombre de mois invalide : ${months}. Écrivez un nombre entier de 1 à ${most}.`),
  misplacedOption: (option: string, about: string) =>
    frenchTypography(`L'option --${option} n'a pas de sens pour ${about}.`),
  department: (text: string) =>
    frenchTypography(`Département inconnu : ${text}. Écrivez son code, comme 94 ou 2A.`),
  departmentMissing: (codes: readonly string[]) =>
    frenchTypography(
      `Le fichier couvre ${codes.length} départements : choisissez avec --departement. Codes du fichier : ${codes.join(', ')}.`,
    ),
  day: (text: string) => frenchTypography(`Date inconnue : ${text}. Écrivez-la comme 2026-03-10.`),
  meeting: 'Précisez la séance avec --meeting. Séances du document :',
  edition: (name: string) => frenchTypography(`Édition inconnue : ${name}. Choisissez complete ou publique.`),
  decision: (name: string) =>
    frenchTypography(`Aucune décision ne porte le numéro ${name}. Décisions du document :`),
  noDecision: 'Cette séance n’a aucune décision numérotée.',
  convention: (name: string | null) =>
    frenchTypography(
      name === null
        ? 'Précisez la convention avec --convention. Conventions du document :'
        : `Convention inconnue : ${name}. Conventions du document :`,
    ),
  noConvention: frenchTypography(
    'Le document ne contient aucune convention : ajoutez-la dans « Missions et conventions ».',
  ),
  noChangeRequest: frenchTypography(
    "Le document ne contient aucune demande d'évolution : ajoutez-la dans « Qualité ».",
  ),
  changeRequest: (name: string | null) =>
    frenchTypography(
      name === null
        ? 'Précisez la demande d’évolution avec --demande. Demandes du document :'
        : `Demande d’évolution inconnue : ${name}. Demandes du document :`,
    ),
  person: (name: string, hasNear: boolean) =>
    frenchTypography(`Personne inconnue : ${name}.${hasNear ? ' Noms proches dans le document :' : ''}`),
  homonyms: (name: string) =>
    frenchTypography(
      `Plusieurs personnes répondent à ${name} : précisez avec l'identifiant. Personnes du document :`,
    ),
  body: (name: string) => frenchTypography(`Instance inconnue : ${name}. Instances du document :`),
  view: (name: string) => frenchTypography(`Vue inconnue : ${name}. Vues du document :`),
  unreadableJson: "Ce fichier n'est pas du JSON :",
  more: (number: number) => frenchTypography(`… et ${count(number, 'autre défaut', 'autres défauts')}.`),
  verb: (name: string) => frenchTypography(`Commande inconnue : ${name}. L'option --help donne la liste.`),
  noVerb: 'Il manque une commande.',
  noPassword: frenchTypography(
    'Il manque le mot de passe. Écrivez-le dans la variable GOUVERNAIL_PASSWORD, ou sur l’entrée standard.',
  ),
  otherPassword: 'Les deux mots de passe ne sont pas les mêmes. Rien n’a été écrit.',
  askPassword: frenchTypography('Mot de passe : '),
  askAgain: frenchTypography('Le même, pour confirmer : '),
  noWords: 'Il manque les mots à chercher.',
  unknownOption: (name: string) => frenchTypography(`Option inconnue : ${name}.`),
  missingValue: (name: string) => frenchTypography(`Il manque une valeur après ${name}.`),
  needlessValue: (name: string) => frenchTypography(`L'option ${name} ne prend pas de valeur.`),
  missingOption: (...names: readonly string[]) =>
    frenchTypography(`Il manque l'option ${listText(names, 'ou')}.`),
  wrongFiles: (usage: string) => frenchTypography(`Les fichiers donnés ne conviennent pas. Usage : ${usage}`),
} as const

/** The help of the whole command line, or of one verb. */
export function helpText(version: string, verb: VerbName | null = null): string {
  return verb === null ? generalHelp(version) : verbHelp(verb)
}

/** How a verb is written: `gouvernail info FICHIER [--json]`. */
export function usageText(verb: VerbName): string {
  return `gouvernail ${verb} ${helps[verb].usage}`
}

/** « registre.pdf, 12 pages, 412 ko, 845 ms »: what an export says of each file. */
export function producedText(
  path: string,
  [amount, word]: readonly [value: number, word: string],
  bytes: number,
  milliseconds: number,
): string {
  return [path, count(amount, word), bytesText(bytes), `${Math.round(milliseconds)}\u00a0ms`].join('\t')
}

/** The words that count what a file holds. */
export const producedWords = {
  pages: 'page',
  rows: 'ligne',
  records: 'fiche',
  files: 'fichier',
  drafts: 'brouillon',
} as const

function generalHelp(version: string): string {
  const widest = Math.max(...verbNames.map((verb) => verb.length))
  return [
    `Gouvernail ${version}`,
    '',
    'Usage\u00a0: gouvernail COMMANDE …',
    '',
    ...verbNames.map((verb) => `  ${verb.padEnd(widest)}  ${frenchTypography(helps[verb].summary)}`),
    '',
    'gouvernail COMMANDE --help décrit une commande.',
    '',
    'Codes de sortie',
    ...exitCodes.map(([code, meaning]) => `  ${code.padStart(3)}  ${frenchTypography(meaning)}`),
    '',
  ].join('\n')
}

function verbHelp(verb: VerbName): string {
  const { summary, options = [], notes = [], example } = helps[verb]
  const widest = Math.max(0, ...options.map(([option]) => option.length))
  return [
    frenchTypography(summary),
    '',
    `Usage\u00a0: ${usageText(verb)}`,
    ...(options.length > 0 ? [''] : []),
    ...options.map(([option, meaning]) => `  ${option.padEnd(widest)}  ${frenchTypography(meaning)}`),
    ...(notes.length > 0 ? ['', ...notes.map((note) => frenchTypography(note))] : []),
    ...(example === undefined ? [] : ['', `Exemple\u00a0: ${example}`]),
    '',
  ].join('\n')
}

export type DocumentFacts = {
  readonly path: string
  readonly version: number
  readonly byteSize: number
  readonly savedAt: string
  readonly readOnly: string | null
  readonly project: string
  readonly counts: Readonly<Record<string, number>>
  readonly numberedDecisions: number
  readonly vacantSeats: number
  readonly attachmentBytes: number
}

const countedNouns: readonly (readonly [collection: string, singular: string, plural: string])[] = [
  ['entity', 'organisme', 'organismes'],
  ['person', 'personne', 'personnes'],
  ['post', 'poste', 'postes'],
  ['body', 'instance', 'instances'],
  ['seat', 'siège', 'sièges'],
  ['link', 'lien', 'liens'],
  ['meeting', 'séance', 'séances'],
  ['agendaItem', 'point', 'points'],
  ['decision', 'décision', 'décisions'],
  ['followUp', 'suivi', 'suivis'],
  ['attachment', 'pièce jointe', 'pièces jointes'],
]

const remarks: Readonly<Record<string, (facts: DocumentFacts) => string>> = {
  seat: ({ vacantSeats }) => count(vacantSeats, 'vacant'),
  decision: ({ numberedDecisions }) => count(numberedDecisions, 'numérotée'),
  attachment: ({ attachmentBytes }) => bytesText(attachmentBytes),
}

/** The facts of a document, one per line; `saved` is when it was written, where the user is. */
export function factsText(
  facts: DocumentFacts,
  saved: { readonly day: string; readonly time: string },
): string {
  const lines = countedNouns.map(([collection, singular, plural]) => {
    const number = count(facts.counts[collection] ?? 0, singular, plural)
    const remark = remarks[collection]
    return `  ${number}${remark === undefined ? '' : ` (${remark(facts)})`}`
  })
  const protectedText = facts.readOnly === null ? [] : ['  en lecture seule']
  return [
    facts.project,
    `  ${facts.path}`,
    `  ${bytesText(facts.byteSize)}, format ${facts.version}, enregistré le ${longDate(saved.day)} à ${timeOfDay(saved.time)}`,
    ...protectedText,
    ...lines,
    '',
  ].join('\n')
}

/** « CPS : 7 sceaux enchaînés, le dernier du 29/09/2026, empreinte 864e0a72… »: how far a register is sealed. */
export function chainText(
  body: string,
  seals: number,
  last: { readonly sealedOn: string; readonly hash: string },
): string {
  const chained = count(seals, 'sceau enchaîné', 'sceaux enchaînés')
  return frenchTypography(
    `${body} : ${chained}, le dernier du ${shortDate(last.sealedOn)}, empreinte ${wholeFingerprint(last.hash).join(' ')}.`,
  )
}
