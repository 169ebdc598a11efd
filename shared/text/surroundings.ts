import type { Surroundings } from '../api/models.ts'
import { noBreakSpace as nb } from './characters.ts'
import type { ErrorText } from './errors.ts'
import { listText } from './plurals.ts'

const quoted = (name: string) => `«${nb}${name}${nb}»`

/** Says that two machines changed one document, and that nothing of it is lost; null when nothing of the kind is seen. */
export function conflictText({ conflicts, conflictOf }: Surroundings): ErrorText | null {
  if (conflictOf !== null)
    return {
      title: 'Ce document est une copie en conflit',
      message: `Le service de synchronisation l’a gardée à côté de ${quoted(conflictOf)}, parce que deux postes avaient modifié le même fichier. Rien n’est perdu${nb}: ouvrez ${quoted(conflictOf)}, fusionnez-y cette copie, puis supprimez-la.`,
    }
  const [first] = conflicts
  if (first === undefined) return null
  const isOne = conflicts.length === 1
  return {
    title: isOne ? 'Une copie en conflit se trouve à côté' : 'Des copies en conflit se trouvent à côté',
    message: `${listText(conflicts.map(quoted))}${nb}: deux postes ont modifié ce document en même temps, et le service de synchronisation a gardé les deux. Rien n’est perdu${nb}: ${isOne ? 'ouvrez-la' : 'ouvrez-les'} pour comparer, puis fusionnez.`,
  }
}

/** Explains once how to work in a place that others reach too; null for a folder of this machine alone. */
export function placeText({ service, isShared }: Surroundings): ErrorText | null {
  if (service !== null)
    return {
      title: `Dossier synchronisé par ${service}`,
      message:
        'Une seule personne à la fois peut y modifier un document. Attendez la fin de la synchronisation avant de l’ouvrir et après l’avoir fermé, sinon le service en gardera deux copies.',
    }
  return isShared
    ? {
        title: 'Dossier partagé du réseau',
        message:
          'Une seule personne à la fois peut y modifier un document. Les autres peuvent le consulter pendant ce temps.',
      }
    : null
}
