import type { BackupErrorCode } from '../../api/errors.ts'
import type { Catalogue } from './sentence.ts'

/** What does not work with the backups of a document. */
export const backupErrors: Catalogue<BackupErrorCode> = {
  'salvage-nothing': [
    'Rien à récupérer',
    "{Subject} ne contient plus rien de lisible. Il n'a pas été modifié, et aucun document n'a été créé. Restaurez une sauvegarde, ou une version précédente du dossier partagé.",
  ],
  'backup-failed': [
    'Sauvegarde impossible',
    "{Subject} n'a pas pu être sauvegardé sur ce poste : la place manque, ou le disque ne répond pas. Votre document est intact. Libérez de la place, ou enregistrez une copie ailleurs (menu Fichier).",
  ],
  'backup-unsound': [
    'Sauvegarde écartée',
    "{Subject} a été copié, mais la copie n'a pas passé la vérification : elle n'a pas été gardée. Les sauvegardes précédentes sont intactes. Enregistrez une copie sur un autre disque (menu Fichier).",
  ],
  'backup-missing': [
    'Sauvegarde introuvable',
    "Cette sauvegarde n'est plus sur ce poste, ou ne peut plus être lue. Votre document n'a pas été changé. Choisissez-en une autre dans la liste.",
  ],
  'backup-read-only': [
    'Document en lecture seule',
    '{Subject} ne peut pas être remplacé : il est ouvert en lecture seule. Restaurez plutôt une copie, à côté ou ailleurs.',
  ],
}
