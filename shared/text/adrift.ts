import type { Adrift, AdriftReason } from '../api/models.ts'
import { noBreakSpace as nb } from './characters.ts'
import type { ErrorText } from './errors.ts'
import { count } from './plurals.ts'

const causes: Readonly<Record<AdriftReason, (name: string) => string>> = {
  'file-missing': (name) =>
    `${name} n’est plus à sa place${nb}: il a été déplacé, renommé ou supprimé, ou bien la clé ou le dossier partagé ne répond plus.`,
  'file-replaced': (name) =>
    `Un autre fichier a pris la place de ${name}, par exemple une copie synchronisée. Rien n’y a été écrit.`,
  'disk-full': (name) => `Le disque de ${name} est plein.`,
  'place-silent': (name) =>
    `Le dossier de ${name} ne répond plus${nb}: le réseau ou le serveur est peut-être coupé.`,
  'file-unwritable': (name) => `${name} ne peut plus être écrit${nb}: le disque ou le dossier le refuse.`,
}

const remedy = 'enregistrez une copie, ou réessayez quand le fichier pourra de nouveau être écrit.'
const remedies: Partial<Record<AdriftReason, string>> = {
  'file-replaced': 'enregistrez une copie, puis comparez les deux.',
  'place-silent': `tout sera écrit dans le fichier dès que le dossier répondra${nb}; si cela dure, enregistrez une copie ailleurs.`,
}

/** Says why the last edits are in memory only, and what to do. */
export function adriftText({ reason, edits }: Adrift, name: string): ErrorText {
  const kept =
    edits === 0
      ? 'Ce que vous ferez maintenant sera gardé en mémoire'
      : `${count(edits, 'modification est gardée', 'modifications sont gardées')} en mémoire`
  const what = remedies[reason] ?? remedy
  return {
    title: 'Vos modifications ne sont plus écrites dans le fichier',
    message: `${causes[reason](`«${nb}${name}${nb}»`)} ${kept}${nb}: ${what}`,
  }
}

/** « 3 modifications en mémoire », in the status bar. */
export function adriftLine({ edits }: Adrift): string {
  return `${count(edits, 'modification', 'modifications')} en mémoire`
}
