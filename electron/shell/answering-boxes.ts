import path from 'node:path'
import { appError } from '#shared/api/errors.ts'
import { dialogText as text } from '#shared/text/dialogs.ts'
import { errorText } from '#shared/text/errors.ts'
import { type Places, patienceForChosen } from '../places/places.ts'
import type { DialogBoxes } from './native-dialogs.ts'

/** How long a proposed folder, and a chosen one, may take to answer, in milliseconds. */
const patience = { proposed: 1_000, chosen: patienceForChosen }

/**
 * Boxes that propose no folder that does not answer, `home` instead, and answer no file of one: its user is told, and has
 * chosen nothing.
 */
export function answeringBoxes(boxes: DialogBoxes, places: Places, home: string): DialogBoxes {
  const proposed = async (file: string, otherwise: string) =>
    (await places.answers(file, patience.proposed)) ? file : otherwise
  const answers = async (id: number | null, file: string): Promise<boolean> => {
    if (await places.answers(file, patience.chosen)) return true
    const { title, message } = errorText(appError('place-silent', { name: path.basename(file) }))
    await boxes.message(id, { type: 'warning', title, message, buttons: [text.understood] })
    return false
  }
  return {
    message: boxes.message,
    open: async (id, options) => {
      const folder = await proposed(options.folder, home)
      const files = await boxes.open(id, { ...options, folder })
      // They all lie in one folder.
      const [first] = files
      return first === undefined || (await answers(id, first)) ? files : []
    },
    save: async (id, options) => {
      const asked = await proposed(options.path, path.join(home, path.basename(options.path)))
      const file = await boxes.save(id, { ...options, path: asked })
      return file !== null && (await answers(id, file)) ? file : null
    },
  }
}
