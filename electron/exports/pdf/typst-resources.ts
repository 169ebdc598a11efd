import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

export type TypstResources = {
  readonly fonts: readonly Uint8Array[]
  readonly templates: readonly { readonly path: string; readonly source: string }[]
}

/** Reads the fonts and templates that we ship; in the order of their names, so that runs are equal. */
export async function readTypstResources(resourcesPath: string): Promise<TypstResources> {
  const fontsFolder = join(resourcesPath, 'fonts')
  const templatesFolder = join(resourcesPath, 'templates')
  const fonts = await namesOf(fontsFolder, '.ttf')
  const templates = await namesOf(templatesFolder, '.typ')
  return {
    fonts: await Promise.all(fonts.map((name) => readFile(join(fontsFolder, name)))),
    templates: await Promise.all(
      templates.map(async (name) => ({
        path: `/${name}`,
        source: await readFile(join(templatesFolder, name), 'utf8'),
      })),
    ),
  }
}

async function namesOf(folder: string, extension: string): Promise<readonly string[]> {
  const names = await readdir(folder)
  return names.filter((name) => name.endsWith(extension)).sort()
}
