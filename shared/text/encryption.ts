import { leastPasswordLength } from '../api/passwords.ts'
import { frenchTypography } from './typography.ts'

/** Making a copy that a password protects, and opening one. */
export const encryptionText = {
  open: 'Enregistrer une copie chiffrée',
  words: ['chiffrer', 'mot de passe', 'protéger', 'envoyer', 'secret', 'confidentiel', 'age'],
  title: 'Enregistrer une copie chiffrée',
  intro: frenchTypography(
    'La copie ne s’ouvre qu’avec le mot de passe. Elle contient tout le document, sans l’historique de ses modifications ; le vôtre ne change pas.',
  ),
  password: 'Mot de passe',
  again: 'Le même, pour confirmer',
  rule: `Au moins ${leastPasswordLength} caractères, ou une phrase de plusieurs mots.`,
  show: 'Afficher le mot de passe',
  propose: 'Proposer une phrase',
  copy: 'Copier',
  copied: 'Mot de passe copié',
  notCopied: frenchTypography('Le système a refusé la copie. Sélectionnez le mot de passe, puis copiez-le.'),
  warning: 'Personne ne pourra le retrouver',
  warningText: frenchTypography(
    'Sans ce mot de passe, la copie est perdue pour tous. Transmettez-le par un autre canal que le fichier : par téléphone si vous envoyez le fichier par courriel.',
  ),
  confirm: 'Choisir où enregistrer…',
  working: 'Chiffrement…',
  busy: 'Le chiffrement prend quelques secondes.',
  missing: 'Choisissez un mot de passe, ou demandez une phrase.',
  short: frenchTypography(`Ce mot de passe est trop court : ${leastPasswordLength} caractères au moins.`),
  unconfirmed: 'Saisissez le mot de passe une seconde fois.',
  different: 'Les deux mots de passe ne sont pas les mêmes.',
  saved: 'Copie chiffrée enregistrée',
  savedNote: (fileName: string) =>
    `${fileName}. ${frenchTypography('Le mot de passe n’y est pas : transmettez-le à part.')}`,
  unlockTitle: 'Ce document est protégé par un mot de passe',
  unlockIntro: (fileName: string) =>
    frenchTypography(
      'Saisissez le mot de passe que l’on vous a transmis pour « {name} ». Vous choisirez ensuite où enregistrer le document ; la copie chiffrée reste telle quelle.',
    ).replace('{name}', () => fileName),
  unlock: 'Ouvrir…',
  unlocking: 'Vérification…',
  unlockBusy: 'La vérification prend quelques secondes.',
  unlockMissing: 'Saisissez le mot de passe.',
  unlocked: 'Document ouvert',
  unlockedNote: (fileName: string) =>
    `${fileName} est un document ordinaire : le mot de passe ne le protège plus sur ce poste.`,
} as const
