import type {
  AppError,
  BackupErrorCode,
  EncryptionErrorCode,
  ExportErrorCode,
  HistoryErrorCode,
  ImportErrorCode,
  OpenErrorCode,
  PaperErrorCode,
  RefusalCode,
} from '../../api/errors.ts'
import type { Catalogue } from './sentence.ts'

type OtherCode = Exclude<
  AppError['code'],
  | OpenErrorCode
  | RefusalCode
  | HistoryErrorCode
  | ExportErrorCode
  | ImportErrorCode
  | PaperErrorCode
  | BackupErrorCode
  | EncryptionErrorCode
>

/** What does not belong to a file, a command or an export. */
export const otherErrors: Catalogue<OtherCode> = {
  'input-invalid': [
    'Saisie refusée',
    "Une valeur n'a pas la forme attendue. Rien n'a été changé. Corrigez la saisie, puis recommencez.",
  ],
  'no-document': [
    'Aucun document ouvert',
    "Cette fenêtre n'affiche pas de document. Ouvrez-en un, ou créez-en un nouveau.",
  ],
  cancelled: ['Opération abandonnée', "Vous n'avez pas fait de choix. Rien n'a été changé."],
  'attachment-unreadable': [
    'Pièce jointe illisible',
    "{Subject} n'a pas pu être lu : il est incomplet ou endommagé. Il n'a pas été joint, et votre document est intact. Ouvrez-le pour le vérifier, puis joignez une copie saine.",
  ],
  // These two are found while joining a file or, for an annex that slipped through, while printing a pack.
  'attachment-encrypted': (params) => [
    'Pièce jointe protégée',
    params.title === undefined
      ? "{Subject} demande un mot de passe : il ne pourrait pas être inséré dans le dossier de séance. Il n'a pas été joint. Enregistrez-en une copie sans mot de passe, puis joignez-la."
      : "L'annexe « {title} » demande un mot de passe : elle ne peut pas être insérée. Aucun fichier n'a été écrit. Remplacez-la par une copie sans mot de passe, puis recommencez.",
  ],
  'attachment-not-supported': (params) => [
    'Format non accepté',
    params.title === undefined
      ? "{Subject} n'est ni un PDF, ni une image PNG ou JPEG. Il n'a pas été joint, et votre document est intact. Enregistrez-le en PDF, puis joignez-le."
      : "L'annexe « {title} » n'est ni un PDF, ni une image PNG ou JPEG : elle ne peut pas être insérée. Aucun fichier n'a été écrit. Remplacez-la ou retirez-la du point, puis recommencez.",
  ],
  'attachment-too-large': [
    'Pièce jointe trop lourde',
    "{Subject} dépasse 50 Mo. Il n'a pas été joint, et votre document est intact. Réduisez sa taille ou découpez-le, puis recommencez.",
  ],
  'attachment-too-many-pages': [
    'Pièce jointe trop longue',
    "{Subject} compte plus de 2 000 pages. Il n'a pas été joint, et votre document est intact. Joignez les seules pages utiles, puis recommencez.",
  ],
  'attachment-page-too-large': [
    'Page démesurée',
    "{Subject} contient une page de plus de cinq mètres de côté. Il n'a pas été joint, et votre document est intact. Imprimez-le en PDF sur un format courant (A4, A3, A0), puis joignez cette copie.",
  ],
  'attachment-too-dense': [
    'Image démesurée',
    "{Subject} contient une image ou un dessin si fin qu'il ne pourrait pas être imprimé (plus de 100 millions de points). Il n'a pas été joint, et votre document est intact. Enregistrez-le avec une définition plus faible, puis joignez cette copie.",
  ],
  'file-too-demanding': [
    'Fichier impossible à examiner',
    "La lecture de {subject} demandait trop de temps ou de mémoire : elle a été arrêtée. Rien n'a été ajouté, et votre document est intact. Ce fichier est sans doute mal formé : demandez-en une copie, ou imprimez-le en PDF, puis recommencez.",
  ],
  'no-mail-program': [
    'Aucun logiciel de courrier n’a répondu',
    "Rien n'a été envoyé, et votre document est intact. Choisissez un logiciel de courrier dans les réglages de votre ordinateur, ou préparez des brouillons (EML).",
  ],
  'no-viewer': [
    'Aucun logiciel pour ouvrir ce fichier',
    "Ce poste n'a pas de logiciel associé à {subject}. Le fichier est intact. Installez un lecteur pour ce format, ou affichez le fichier dans son dossier et ouvrez-le avec le logiciel de votre choix.",
  ],
  'erasure-unfinished': [
    'Effacement à terminer',
    "Les données sont effacées, mais {subject} n'a pas pu être réécrit : la place manque, ou le disque ne répond pas. Un outil spécialisé pourrait encore y lire des restes. Enregistrez une copie du document sur un disque qui a de la place (menu Fichier), travaillez désormais dans cette copie et supprimez ce fichier.",
  ],
  internal: (params) => [
    'Erreur inattendue',
    `L'opération n'a pas abouti. Votre document est intact : ce qui était enregistré le reste. Recommencez ; si l'erreur persiste, transmettez le dossier des journaux (menu Aide)${params.id === undefined ? '' : ' et le repère {id}'} à votre assistance.`,
  ],
}
