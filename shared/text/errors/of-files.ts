import type { AppError, OpenErrorCode } from '../../api/errors.ts'
import type { Collection } from '../../document/collections.ts'
import { localMoment } from '../../kit/local-moment.ts'
import { longDate, timeOfDay } from '../dates.ts'
import { fieldName } from '../field-names.ts'
import { count } from '../plurals.ts'
import { collectionNouns } from '../record-nouns.ts'
import { type Catalogue, several } from './sentence.ts'

/** Why a file cannot be opened, created or written. */
export const fileErrors: Catalogue<OpenErrorCode> = {
  'drop-unknown': [
    'Ce fichier ne se dépose pas ici',
    "{Subject} n'est ni un document Gouvernail, ni une copie chiffrée, ni un tableau à importer (CSV, XLSX, ODS). Une annexe ou un logo s'ajoute depuis la fiche qui le porte.",
  ],
  'drop-without-document': [
    "Ouvrez d'abord un document",
    "{Subject} est un tableau, qui s'importe dans un document. Ouvrez ou créez un document, puis déposez de nouveau le fichier.",
  ],
  'file-missing': [
    'Fichier introuvable',
    "{Subject} n'est plus à cet endroit : il a été déplacé, renommé ou supprimé, ou le dossier partagé ne répond pas. Vérifiez l'emplacement, puis ouvrez-le à nouveau.",
  ],
  'file-replaced': [
    'Un autre fichier est à cette place',
    "{Subject} n'est plus celui qui a été ouvert : un autre l'a remplacé, par exemple une copie synchronisée ou une sauvegarde remise en place. Rien n'y a été écrit. Enregistrez une copie de votre travail, puis comparez les deux.",
  ],
  'file-not-ours': [
    "Ce fichier n'est pas un document Gouvernail",
    "{Subject} a été créé par un autre logiciel. Il n'a pas été modifié. Choisissez un document créé avec Gouvernail, ou demandez une autre copie à la personne qui vous l'a transmis.",
  ],
  'file-is-folder': [
    'Ceci est un dossier',
    "{Subject} n'est pas un document, mais un dossier. Rien n'y a été changé. Choisissez le document qu'il contient.",
  ],
  'file-empty': [
    'Fichier vide',
    "{Subject} ne contient rien : sa copie a sans doute été interrompue. Rien n'y a été écrit. Copiez-le de nouveau depuis l'original, ou ouvrez une sauvegarde.",
  ],
  'file-zeroed': [
    'Contenu du fichier perdu',
    "{Subject} ne contient plus que des zéros, comme après une panne de disque ou une synchronisation interrompue. Rien n'y a été écrit. Restaurez une version précédente depuis une sauvegarde ou l'historique du dossier partagé.",
  ],
  'file-truncated': [
    'Fichier incomplet',
    "{Subject} s'arrête avant la fin : sa copie ou son téléchargement a été interrompu. Rien n'y a été écrit. Copiez-le de nouveau depuis l'original, ou ouvrez une sauvegarde.",
  ],
  'file-damaged': [
    'Fichier endommagé',
    "Une partie de {subject} est illisible. Rien n'y a été écrit, pour ne pas aggraver les dégâts. Ouvrez une sauvegarde, et conservez ce fichier : une partie de son contenu est peut-être récupérable.",
  ],
  'file-newer': [
    "Document d'une version plus récente",
    "{Subject} a été enregistré par une version de Gouvernail plus récente que celle-ci. Il est intact et n'a pas été modifié. Installez la dernière version pour l'ouvrir.",
  ],
  'file-neighbour-planted': [
    'Fichier suspect à côté du document',
    "À côté de {subject} se trouve un fichier de même nom, terminé par -journal, -wal ou -shm, qui mène ailleurs : s'en servir pourrait abîmer un autre de vos fichiers. Par prudence, le document n'a pas été ouvert et rien n'a été écrit. Copiez-le seul dans un autre dossier, puis ouvrez cette copie.",
  ],
  'file-altered-schema': [
    'Structure du document modifiée',
    "La structure interne de {subject} a été changée par un autre logiciel. Par prudence, il n'a pas été ouvert et rien n'y a été écrit. Demandez une autre copie à la personne qui vous l'a transmis, ou ouvrez une sauvegarde.",
  ],
  'file-altered-values': (params) => [
    'Contenu du document modifié',
    `Un autre logiciel a changé le contenu de {subject} : Gouvernail ne peut pas y lire ${several(params, 'valeur', 'valeurs')}${placesOf(params)}. Par prudence, il n'a pas été ouvert et rien n'y a été écrit. Demandez une autre copie à la personne qui vous l'a transmis, ou ouvrez une sauvegarde.`,
  ],
  'file-read-only': [
    'Document en lecture seule',
    "{Subject} est protégé contre l'écriture : vous pouvez le consulter, mais pas le modifier. Pour y travailler, enregistrez une copie, ou retirez la protection dans les propriétés du fichier.",
  ],
  'file-no-permission': [
    'Accès refusé',
    "Votre compte n'a pas le droit d'ouvrir {subject}. Le fichier est intact. Demandez ce droit à son propriétaire ou à votre service informatique.",
  ],
  'file-open-elsewhere': (params) => [
    'Document déjà ouvert ailleurs',
    `{Subject} est ouvert ${whoHasIt(params)}. Il n'a pas été ouvert ici, pour que deux saisies ne se contredisent pas. Fermez-le là-bas, puis réessayez.`,
  ],
  'file-held': [
    'Document ouvert ailleurs : lecture seule',
    "Vous voyez {subject} tel qu'il était enregistré quand vous l'avez ouvert. Pour y travailler, ouvrez-le de nouveau quand il sera fermé là-bas.",
  ],
  'disk-full': [
    'Disque plein',
    "Il ne reste plus assez de place pour écrire. Ce qui était déjà enregistré est intact. Libérez de l'espace ou choisissez un autre emplacement, puis recommencez.",
  ],
  'file-exists': [
    'Ce nom est déjà pris',
    "{Subject} existe déjà dans ce dossier ; il n'a pas été remplacé. Choisissez un autre nom.",
  ],
  'place-silent': [
    'Le dossier ne répond pas',
    "{Subject} se trouve dans un dossier qui ne répond pas : le réseau ou le serveur est peut-être coupé. Rien n'y a été changé. Vérifiez la connexion, puis réessayez, ou choisissez un autre emplacement.",
  ],
  'folder-missing': [
    'Dossier introuvable',
    "Le dossier choisi n'existe plus, ou le lecteur qui le contient n'est pas branché. Rien n'a été écrit. Choisissez un autre dossier.",
  ],
  'folder-read-only': [
    'Dossier protégé',
    "Votre compte n'a pas le droit d'écrire dans le dossier de {subject}. Rien n'y a été modifié. Enregistrez dans un autre dossier, ou demandez ce droit à votre service informatique.",
  ],
  'file-io': [
    'Le disque ne répond pas',
    "La lecture ou l'écriture de {subject} a échoué. Ce qui était déjà enregistré est intact. Vérifiez que le lecteur est branché ou que le dossier partagé répond, puis recommencez.",
  ],
}

// « (fonction « DASEN », autres appellations ; instance « CPS », natures et 2 autres) ». Names are filled in afterwards.
function placesOf(params: AppError['params']): string {
  const told = Object.keys(params).filter((key) => key.startsWith('field'))
  const places = told.map((key) => {
    const [collection = '', field = ''] = String(params[key]).split(' ')
    return `${collectionNouns[collection as Collection]} « {record${key.slice(5)}} », ${fieldName(field)}` // of a record
  })
  const others = Number(params.count ?? 0) - told.length
  if (places.length === 0) return ''
  return ` (${places.join(' ; ')}${others > 0 ? ` et ${count(others, 'autre')}` : ''})`
}

function whoHasIt({ user, host, since }: AppError['params']): string {
  const by = user === undefined || user === '' ? '' : 'par {user}, '
  return host === undefined || host === ''
    ? 'dans un autre programme ou sur un autre poste'
    : `${by}sur le poste {host}${sinceWhen(String(since ?? ''))}`
}

// The note of whoever has it open may have been written by anything.
function sinceWhen(since: string): string {
  const at = new Date(since)
  if (Number.isNaN(at.getTime())) return ''
  const { day, time } = localMoment(at)
  return `, depuis le ${longDate(day)} à ${timeOfDay(time)}`
}
