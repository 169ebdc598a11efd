import type { Backup, BackupReason, ErasedBackups } from '../api/backups.ts'
import { localMoment } from '../kit/local-moment.ts'
import { longDate, timeOfDay } from './dates.ts'
import { count, listText } from './plurals.ts'
import { frenchTypography } from './typography.ts'

/** The window of the backups and named versions of a document. */
export const backupText = {
  title: 'Sauvegardes et versions',
  open: 'Sauvegardes et versions',
  words: ['sauvegarde', 'restaurer', 'version', 'revenir', 'récupérer', 'historique'],
  nameVersion: 'Nommer cette version',
  nameWords: ['version', 'sauvegarde', 'enregistrer', 'jalon'],
  intro:
    'Gouvernail garde sur ce poste des copies vérifiées du document : à l’ouverture, chaque heure où il change, avant un import, une conversion ou une restauration.',
  list: 'Sauvegardes',
  when: 'Date',
  what: 'Motif',
  size: 'Taille',
  none: 'Aucune sauvegarde pour l’instant',
  noneHint:
    'La première se fait quelques secondes après l’ouverture. Vous pouvez aussi nommer la version actuelle.',
  choose: 'Choisissez une sauvegarde pour voir ce qui a changé depuis.',
  same: 'Rien n’a changé depuis cette sauvegarde.',
  reading: 'Lecture de la sauvegarde…',
  unreadable:
    'Cette sauvegarde ne peut pas être lue : son fichier a été déplacé ou abîmé. Choisissez-en une autre.',
  changes: 'Changements depuis cette sauvegarde',
  change: 'Changement',
  record: 'Objet',
  name: 'Nom',
  fields: 'Champs modifiés',
  restoreCopy: 'Restaurer une copie',
  restoreInPlace: 'Remplacer le document',
  remove: 'Supprimer',
  reveal: 'Afficher le dossier',
  replaceTitle: 'Remplacer le document par cette sauvegarde ?',
  replaceConfirm: 'Remplacer le document',
  replaceWarning:
    'Le document actuel est d’abord sauvegardé : vous pourrez revenir en arrière de la même façon. Les autres fichiers (copies, exports) ne changent pas.',
  replaceErased:
    'Cette sauvegarde date d’avant un effacement : ce qui a été effacé reviendra dans le document, et sera à effacer de nouveau.',
  removeTitle: 'Supprimer cette sauvegarde ?',
  removeWarning: 'Elle ne pourra plus être restaurée. Le document et les autres sauvegardes ne changent pas.',
  nameTitle: 'Nommer la version actuelle',
  nameLabel: 'Nom de la version',
  nameHint:
    'Une version nommée n’est jamais supprimée d’elle-même. Elle reste sur ce poste et ne part pas avec le document.',
  nameMissing: 'Donnez un nom à cette version, par exemple « Avant le comité de décembre ».',
  nameConfirm: 'Garder cette version',
  named: 'Version gardée',
  restored: 'Sauvegarde restaurée',
  removed: 'Sauvegarde supprimée',
  copy: 'Enregistrer la sauvegarde sous',
  erasedTitle: 'Des sauvegardes contiennent encore ce qui a été effacé',
  erasedAsk: 'Supprimer maintenant…',
  erasedReplaced:
    'Une sauvegarde vérifiée du document actuel est faite d’abord. Vous ne pourrez plus revenir à un état antérieur à l’effacement ; la suppression est notée au journal.',
  erasedOthers:
    'Les copies du fichier que vous avez faites ou envoyées ne sont pas touchées, ni les sauvegardes de votre service informatique : demandez à qui les garde d’en faire autant.',
  erasedKeep: 'Les garder jusque-là',
  erasedGone: 'Sauvegardes supprimées',
  erasedGoneText: 'Plus aucune sauvegarde de ce poste ne contient ce qui a été effacé.',
} as const

export const backupReasonLabels: Readonly<Record<BackupReason, string>> = {
  opening: 'À l’ouverture',
  hourly: 'Automatique',
  migration: 'Avant la conversion au format actuel',
  import: 'Avant un import',
  merge: 'Avant une fusion',
  restore: 'Avant une restauration',
  named: 'Version nommée',
}

/** What became of a record since a backup. */
export const sinceLabels = { added: 'ajout', removed: 'suppression', changed: 'modification' } as const

/** What a backup is in a list: its name, or why it was made. */
export function backupLabel({ reason, name }: Pick<Backup, 'reason' | 'name'>): string {
  return reason === 'named' ? name : backupReasonLabels[reason]
}

/** « 27 novembre 2026 à 14 h 05 », in the hours of the user's zone. */
export function backupMoment({ at }: Pick<Backup, 'at'>): string {
  const { day, time } = localMoment(new Date(at))
  return `${longDate(day)} à ${timeOfDay(time)}`
}

/** « 12 sauvegardes de ce poste contiennent encore … Elles seront supprimées à partir du 27 décembre 2026 … » */
export function erasedBackupsText({ count: number, named, oldest, due }: ErasedBackups): string {
  const { day } = localMoment(new Date(due))
  const versions = named === 0 ? '' : ', versions nommées comprises'
  const since = number > 1 ? `, la plus ancienne du ${backupMoment({ at: oldest })},` : ''
  return frenchTypography(
    number > 1
      ? `${count(number, 'sauvegarde')} de ce document sur ce poste${since} contiennent encore ce qui a été effacé. Elles seront supprimées à partir du ${longDate(day)}${versions} : passé cette date, aucune ne le contiendra plus.`
      : `Une ${named === 1 ? 'version nommée' : 'sauvegarde'} de ce document sur ce poste contient encore ce qui a été effacé. Elle sera supprimée à partir du ${longDate(day)} : passé cette date, aucune ne le contiendra plus.`,
  )
}

/** « Supprimer 12 sauvegardes » */
export function deleteErasedLabel({ count: number }: Pick<ErasedBackups, 'count'>): string {
  return frenchTypography(`Supprimer ${count(number, 'sauvegarde')}`)
}

/** The name of a copy of a document as it was: « Projet ENT – Avant le CPS », « Projet ENT – 27 novembre 2026 à 14 h 05 ». */
export function versionTitle(document: string, backup: Backup): string {
  return `${document} – ${backup.name === '' ? backupMoment(backup) : backup.name}`
}

/** « 3 ajouts, 1 suppression et 12 modifications » since a backup; what did not happen is not told. */
export function sinceSummary({
  added,
  removed,
  changed,
}: Readonly<Record<keyof typeof sinceLabels, number>>): string {
  const counts = [
    [added, 'ajout'],
    [removed, 'suppression'],
    [changed, 'modification'],
  ] as const
  return listText(counts.filter(([value]) => value > 0).map(([value, noun]) => count(value, noun)))
}
