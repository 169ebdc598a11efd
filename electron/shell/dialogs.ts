import fs from 'node:fs'
import path from 'node:path'
import type { FileFilter } from 'electron'
import type { AppError } from '#shared/api/errors.ts'
import {
  aboutText,
  copyName,
  fileNames,
  lossQuestion,
  numberedName,
  replaceQuestion,
  dialogText as text,
} from '#shared/text/dialogs.ts'
import { errorText } from '#shared/text/errors.ts'
import { documentFileName } from '#shared/text/file-names.ts'
import type { Dialogs, WindowId } from '../api/ports.ts'
import { encryptedExtension } from '../document/age-file.ts'
import { placeKind } from '../files/place-kind.ts'
import type { DialogBoxes } from './native-dialogs.ts'
import type { Preferences } from './preferences.ts'

export type ShellDialogs = Dialogs & {
  /** For failures that no page asked for: a file given by the desktop. */
  readonly tellError: (id: WindowId | null, error: AppError) => Promise<void>
  readonly about: (
    id: WindowId,
    versions: { readonly program: string; readonly electron: string },
  ) => Promise<void>
}

const documents: FileFilter = { name: text.documents, extensions: ['gouvernail'] }
// Systems know one extension: what comes before it in the name of an encrypted copy is for people.
const encrypted: FileFilter = { name: text.encrypted, extensions: ['age'] }
const openable: FileFilter = { name: text.documents, extensions: ['gouvernail', 'age'] }
const exportFilters: Readonly<Record<string, FileFilter>> = {
  '.pdf': { name: text.pdf, extensions: ['pdf'] },
  '.svg': { name: text.svg, extensions: ['svg'] },
  '.png': { name: text.png, extensions: ['png'] },
  '.docx': { name: text.docx, extensions: ['docx'] },
  '.eml': { name: text.eml, extensions: ['eml'] },
  '.ics': { name: text.ics, extensions: ['ics'] },
  '.csv': { name: text.csv, extensions: ['csv'] },
  '.xlsx': { name: text.xlsx, extensions: ['xlsx'] },
}

/** Every picker and message box of the program. `home` is the user's folder of documents. */
export function shellDialogs(boxes: DialogBoxes, preferences: Preferences, home: string): ShellDialogs {
  const save = async (
    id: WindowId,
    title: string,
    buttonLabel: string,
    proposed: string,
    filter: FileFilter,
  ) => {
    const chosen = await boxes.save(id, { title, buttonLabel, filters: [filter], path: proposed })
    return chosen === null ? null : withExtension(boxes, id, chosen, `.${filter.extensions[0] ?? ''}`)
  }
  const chooseFolder = async (id: WindowId, folder: string, name: string) => {
    const options = { title: text.exportFolder, buttonLabel: text.export, filters: [], folder }
    const [parent] = await boxes.open(id, { ...options, several: false, isFolder: true })
    if (parent === undefined) return null
    preferences.set({ exportFolder: parent })
    return freshName(path.join(parent, name))
  }
  const chooseOne = async (id: WindowId, title: string, filter: FileFilter) => {
    const options = { title, buttonLabel: text.import, filters: [filter], folder: home, several: false }
    const [file] = await boxes.open(id, options)
    return file ?? null
  }
  return {
    chooseDocument: async (id) => {
      const options = { title: text.openDocument, buttonLabel: text.open, filters: [openable], folder: home }
      const [file] = await boxes.open(id, { ...options, several: false })
      return file ?? null
    },
    chooseNewDocument: (id, name) =>
      save(
        id,
        text.newDocument,
        text.create,
        path.join(home, `${name === null ? fileNames.newDocument : documentFileName(name)}.gouvernail`),
        documents,
      ),
    chooseCopy: (id, documentPath) => {
      const { dir, name } = path.parse(documentPath)
      return save(id, text.saveCopy, text.save, path.join(dir, `${copyName(name)}.gouvernail`), documents)
    },
    chooseEncrypted: async (id, documentPath, sent) => {
      const { dir, name } = path.parse(documentPath)
      const proposed = sent === undefined ? name : documentFileName(sent)
      const title = sent === undefined ? text.saveEncrypted : text.sendCopy
      const options = { title, buttonLabel: text.save, filters: [encrypted] }
      const chosen = await boxes.save(id, {
        ...options,
        path: path.join(dir, `${proposed}${encryptedExtension}`),
      })
      if (chosen === null) return null
      const isWhole = path.extname(chosen).toLowerCase() === '.age'
      return isWhole ? chosen : withExtension(boxes, id, chosen, encryptedExtension)
    },
    chooseDecrypted: (id, encryptedPath) => {
      const { dir, name } = path.parse(encryptedPath)
      return save(id, text.saveDecrypted, text.save, freeDocument(dir, path.parse(name).name), documents)
    },
    askBeforeLoss: async (id, fileName, edits) => {
      const question = { type: 'warning', ...lossQuestion(fileName, edits) } as const
      const buttons = [text.saveACopy, text.leave, text.cancel]
      const button = await boxes.message(id, { ...question, buttons })
      return (['copy', 'leave'] as const)[button] ?? 'stay'
    },
    chooseVersionCopy: (id, documentPath, name, as = 'restored') => {
      const proposed = path.join(path.dirname(documentPath), `${documentFileName(name)}.gouvernail`)
      return save(id, as === 'sent' ? text.sendCopy : text.restoreCopy, text.save, proposed, documents)
    },
    chooseAttachments: (id) => {
      const filters = [{ name: text.attachments, extensions: ['pdf', 'png', 'jpg', 'jpeg'] }]
      const options = { title: text.attach, buttonLabel: text.attachButton, filters, folder: home }
      return boxes.open(id, { ...options, several: true })
    },
    chooseLogo: (id) =>
      chooseOne(id, text.chooseLogo, { name: text.pictures, extensions: ['png', 'jpg', 'jpeg', 'svg'] }),
    chooseTemplate: (id) =>
      chooseOne(id, text.chooseTemplate, { name: text.docx, extensions: ['docx', 'dotx'] }),
    chooseImport: async (id, kind) => {
      const isCalendar = kind === 'holidays'
      const filters = isCalendar
        ? [{ name: text.calendars, extensions: ['ics', 'csv'] }]
        : [{ name: text.tables, extensions: ['csv', 'txt', 'xlsx', 'ods'] }]
      const title = importTitles[kind]
      const [file] = await boxes.open(id, {
        title,
        buttonLabel: text.import,
        filters,
        folder: home,
        several: false,
      })
      return file ?? null
    },
    chooseExport: async (id, fileName) => {
      const folder = existing(preferences.get().exportFolder) ?? home
      if (path.extname(fileName) === '') return chooseFolder(id, folder, fileName)
      const filter = exportFilters[path.extname(fileName)] ?? { name: '*', extensions: ['*'] }
      const file = await save(id, text.export, text.export, path.join(folder, fileName), filter)
      if (file !== null) preferences.set({ exportFolder: path.dirname(file) })
      return file
    },
    tellError: async (id, error) => {
      await boxes.message(id, { type: 'warning', ...errorText(error), buttons: [text.understood] })
    },
    about: async (id, { program, electron }) => {
      await boxes.message(id, { type: 'info', ...aboutText(program, electron), buttons: [text.understood] })
    },
  }
}

// Some systems do not add the extension; the file then meant may exist, and nobody has asked about that one.
async function withExtension(boxes: DialogBoxes, id: WindowId, chosen: string, extension: string) {
  if (path.extname(chosen).toLowerCase() === extension) return chosen
  const file = `${chosen}${extension}`
  if (!fs.existsSync(file)) return file
  const question = { type: 'question', ...replaceQuestion(path.basename(file)) } as const
  const button = await boxes.message(id, { ...question, buttons: [text.replace, text.cancel] })
  return button === 0 ? file : null
}

const importTitles = {
  directory: text.importDirectory,
  people: text.importPeople,
  measures: text.importMeasures,
  holidays: text.importHolidays,
} as const

// What an earlier export left in a folder of that name is not to be sent with this one.
function freshName(folder: string): string {
  let [fresh, number] = [folder, 1]
  while (fs.existsSync(fresh)) fresh = `${folder}_${++number}`
  return fresh
}

/** « Projet.gouvernail », else « Projet 2.gouvernail » …: the document from which a copy was made may lie beside it. */
function freeDocument(folder: string, name: string): string {
  for (let rank = 1; ; rank++) {
    const file = path.join(folder, `${numberedName(name, rank)}.gouvernail`)
    if (!fs.existsSync(file)) return file
  }
}

function existing(folder: string | null): string | null {
  // A folder that may keep silent is not looked at here: it is proposed only once it has answered.
  return folder !== null && (placeKind(folder) !== 'here' || fs.existsSync(folder)) ? folder : null
}
