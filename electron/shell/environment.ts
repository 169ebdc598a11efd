import fs from 'node:fs'
import path from 'node:path'
import { app } from 'electron'
import type { Territory } from '#shared/territory/territory.ts'
import type { Templates } from '../api/ports.ts'
import { readReferentials } from '../document/referentials.ts'
import { emptyContent, sampleContent } from '../document/templates.ts'
import { territoryOf } from '../territory/read-territory.ts'
import { type DialogBoxes, nativeDialogs, onceShown } from './native-dialogs.ts'
import { rehearsedDialogs } from './rehearsed-dialogs.ts'

/** Where the program's own files and the user's are. */
export type Folders = {
  readonly program: string
  readonly page: string
  readonly preload: string
  readonly resources: string
  readonly preferences: string
  readonly recent: string
  readonly typed: string
  readonly logs: string
  readonly backups: string
  /** The user's documents; her profile where she has no such folder. */
  readonly documents: string
}

/** The folders of this machine. */
export function programFolders(): Folders {
  const program = app.getAppPath()
  const profile = app.getPath('userData')
  return {
    program,
    page: path.join(program, 'out/renderer'),
    preload: path.join(program, 'out/preload/preload.cjs'),
    resources: path.join(program, 'resources'),
    preferences: path.join(profile, 'preferences.json'),
    recent: path.join(profile, 'recent-files.json'),
    typed: path.join(profile, 'typed-texts.json'),
    logs: path.join(profile, 'logs'),
    backups: path.join(profile, 'backups'),
    documents: writableFolder(app.getPath('documents')) ?? profile,
  }
}

function writableFolder(folder: string): string | null {
  try {
    fs.accessSync(folder, fs.constants.W_OK)
    return folder
  } catch {
    return null
  }
}

/** What the program brings in its own folder: what new documents begin with, and the administrative territory. */
export function programContents(folders: Folders): {
  readonly templates: Templates
  readonly territory: () => Promise<Territory>
} {
  return { templates: fileTemplates(folders), territory: territoryOf(folders.program) }
}

function fileTemplates({ resources, documents }: Folders): Templates {
  return {
    empty: (name) => emptyContent(resources, name),
    sample: () => sampleContent(resources),
    referentials: () => readReferentials(resources),
    sampleFolder: () => documents,
  }
}

/** The server of `npm run dev`; a packaged program never asks. */
export function developmentUrl(): string | null {
  return app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null)
}

/** The boxes of the system, or the answers of a journey; a packaged program has the former only. */
export function dialogBoxes(): DialogBoxes {
  const rehearsed = app.isPackaged ? undefined : process.env.GOUVERNAIL_TEST_DIALOGS
  const print = (text: string) => void process.stdout.write(text)
  return onceShown(rehearsed === undefined ? nativeDialogs : rehearsedDialogs(rehearsed, print))
}
