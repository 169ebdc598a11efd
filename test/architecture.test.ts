import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const tops = ['shared', 'electron', 'renderer'] as const
type Top = (typeof tops)[number]
type SourceFile = { readonly name: string; readonly text: string; readonly imports: readonly string[] }

/** Files that grew past 300 lines, with the length that they may not exceed. The list may only shrink. */
const ratchet: Readonly<Record<string, number>> = {}

const files = tops.flatMap((top) => sourceFiles(path.join(root, top)))
const styles = textFiles(path.join(root, 'renderer'), /\.css$/)
const readmes = tops.flatMap((top) => textFiles(path.join(root, top), /^README\.md$/))

test('no source file and no style sheet is longer than 400 lines, text catalogues excepted', () => {
  const long = [...files, ...styles]
    .map((file) => [file.name, file.text.split('\n').length] as const)
    .filter(([name, lines]) => !name.startsWith('shared/text/') && lines > (ratchet[name] ?? 400))

  expect(long).toEqual([])
})

test('shared imports nothing but itself, zod and one digest', () => {
  const strangers = importsFrom('shared').filter(
    ([from, target]) =>
      !target.startsWith('shared/') &&
      target !== 'zod' &&
      !(from === 'shared/kit/sha256.ts' && target.startsWith('@noble/hashes/')),
  )

  expect(strangers).toEqual([])
})

test('shared is layered: each folder imports only those below it', () => {
  const below: Readonly<Record<string, readonly string[]>> = {
    kit: [],
    prose: [],
    organisation: ['kit'],
    meetings: ['kit', 'organisation'],
    decisions: ['kit', 'organisation', 'meetings'],
    quality: ['kit', 'organisation', 'meetings', 'decisions'],
    territory: ['kit', 'text'],
    secretary: ['kit', 'organisation', 'meetings', 'decisions', 'document', 'commands'],
    turnover: ['kit', 'organisation', 'meetings', 'decisions', 'quality', 'document', 'commands'],
    text: [
      'kit',
      'organisation',
      'meetings',
      'decisions',
      'quality',
      'document',
      'commands',
      'chart',
      'api',
      'turnover',
      'secretary',
      'merge',
    ],
    document: ['kit', 'organisation', 'meetings', 'decisions', 'quality'],
    merge: ['kit', 'organisation', 'meetings', 'decisions', 'quality', 'document'],
    parcel: ['kit', 'organisation', 'meetings', 'decisions', 'quality', 'document', 'merge', 'text'],
    commands: ['kit', 'organisation', 'meetings', 'decisions', 'quality', 'document'],
    chart: ['kit', 'organisation'],
    copying: ['kit', 'organisation', 'meetings', 'document', 'commands'],
    search: ['kit', 'organisation', 'meetings', 'decisions', 'document', 'prose', 'text', 'api'],
    imports: ['kit', 'organisation', 'quality', 'document', 'commands', 'chart', 'text', 'territory', 'api'],
    model: [
      ...['kit', 'organisation', 'meetings', 'decisions', 'quality', 'document', 'commands', 'territory'],
      ...['chart', 'text'],
    ],
    reports: [
      ...['kit', 'organisation', 'meetings', 'decisions', 'quality', 'document', 'chart', 'text', 'api'],
      'model',
      'prose',
    ],
    api: ['kit', 'organisation', 'meetings', 'decisions', 'quality', 'document', 'commands', 'territory'],
  }
  const wrong = importsFrom('shared').filter(([from, target]) => {
    if (!target.startsWith('shared/')) return false
    const [folder = '', other = ''] = [folderOf(from), folderOf(target)]
    return folder !== other && !(below[folder] ?? []).includes(other)
  })

  expect(wrong).toEqual([])
})

test('only main, preload and shell import electron', () => {
  const wrong = importsFrom('electron').filter(
    ([from, target]) =>
      target === 'electron' &&
      !/^electron\/(main|preload)\.ts$|^electron\/(shell|runtime\/default-app)\//.test(from),
  )

  expect(wrong).toEqual([])
})

test('SQL stays where it is owned', () => {
  const owners = /^electron\/(database|tables|history|document|search)\//
  const importers = importsFrom('electron').filter(
    ([from, target]) => target === 'better-sqlite3' && !owners.test(from),
  )
  const statements = files.filter(
    (file) =>
      file.name.startsWith('electron/') &&
      !owners.test(file.name) &&
      /\b(INSERT INTO|DELETE FROM|SELECT \w+ FROM|UPDATE \w+ SET)\b/.test(file.text),
  )

  expect(importers).toEqual([])
  expect(statements.map((file) => file.name)).toEqual([])
})

test('exports know neither the database nor Electron', () => {
  const wrong = importsFrom('electron').filter(
    ([from, target]) =>
      from.startsWith('electron/exports/') &&
      (/^(electron|better-sqlite3)$/.test(target) ||
        /^electron\/(database|tables|history|commands)\//.test(target)),
  )

  expect(wrong).toEqual([])
})

test('the renderer knows neither Node nor the main process', () => {
  const wrong = importsFrom('renderer').filter(
    ([, target]) =>
      target.startsWith('node:') ||
      target.startsWith('electron') ||
      target === 'better-sqlite3' ||
      target === 'fs',
  )

  expect(wrong).toEqual([])
})

test('features never import each other, ui imports nothing of ours, and only the canvas knows React Flow', () => {
  const feature = (name: string) => /^renderer\/features\/([^/]+)\//.exec(name)?.[1] ?? null
  const wrong = importsFrom('renderer').filter(([from, target]) => {
    const crossing = feature(from) !== null && feature(target) !== null && feature(from) !== feature(target)
    const uiLooksOut = from.startsWith('renderer/ui/') && /^(renderer\/(?!ui\/)|shared\/)/.test(target)
    const flowEscapes = target === '@xyflow/react' && !from.startsWith('renderer/canvas/')
    return crossing || uiLooksOut || flowEscapes
  })

  expect(wrong).toEqual([])
})

test('there is no cycle of imports', () => {
  const graph = new Map(
    files.map((file) => [file.name, file.imports.filter((target) => target.includes('/'))]),
  )

  expect(findCycle(graph)).toEqual([])
})

test('the README of a folder fits on a screen', () => {
  const long = readmes
    .map((file) => [file.name, file.text.trimEnd().split('\n').length] as const)
    .filter(([, lines]) => lines > 40)

  expect(long).toEqual([])
})

test('every folder of source says what it is for', () => {
  const folders = new Set(files.map((file) => path.dirname(file.name)))
  const top = [...folders].filter((folder) => folder.split('/').length === 2)

  expect(top.filter((folder) => !fs.existsSync(path.join(root, folder, 'README.md')))).toEqual([])
})

test('sentences in French stay in the catalogue', () => {
  const accented = /(['"`>])[^'"`<>\n]*[éèêàçùîôâÉÈÀÊ][^'"`<>\n]*\1?/
  const wrong = files.filter(
    (file) =>
      /^(renderer|electron)\//.test(file.name) &&
      !file.name.startsWith('electron/runtime/') &&
      // Frozen data: what a document received on the day of a migration.
      !file.name.startsWith('electron/database/migrations/') &&
      withoutComments(file.text)
        .split('\n')
        .some((line) => accented.test(line)),
  )

  expect(wrong.map((file) => file.name)).toEqual([])
})

type TextFile = Pick<SourceFile, 'name' | 'text'>

function sourceFiles(folder: string): readonly SourceFile[] {
  return textFiles(folder, /(?<!\.d)\.(ts|tsx|mjs)$/).map((file) => ({
    ...file,
    imports: importsOf(file.name, file.text),
  }))
}

function textFiles(folder: string, named: RegExp): readonly TextFile[] {
  return fs.readdirSync(folder, { withFileTypes: true, recursive: true }).flatMap((entry) => {
    if (!entry.isFile() || !named.test(entry.name)) return []
    const absolute = path.join(entry.parentPath, entry.name)
    const name = path.relative(root, absolute).replaceAll(path.sep, '/')
    return [{ name, text: fs.readFileSync(absolute, 'utf8') }]
  })
}

function importsOf(name: string, text: string): readonly string[] {
  const found = [
    ...text.matchAll(/^(?:import|export)\s(?:[^'"]*?\sfrom\s)?['"]([^'"]+)['"]/gm),
    ...text.matchAll(/\bimport\(['"]([^'"]+)['"]\)/g),
  ]
  return found.map((match) => resolve(name, match[1] ?? ''))
}

function resolve(from: string, target: string): string {
  if (target.startsWith('#')) return target.slice(1)
  if (target.startsWith('.')) return path.posix.join(path.posix.dirname(from), target)
  return target
}

function importsFrom(top: Top): readonly (readonly [string, string])[] {
  return files
    .filter((file) => file.name.startsWith(`${top}/`))
    .flatMap((file) => file.imports.map((target) => [file.name, target] as const))
}

function folderOf(name: string): string | undefined {
  return name.split('/')[1]
}

function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s\/\/ .*$/gm, '')
}

function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>()
  const visit = (name: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name]
    if (done.has(name)) return []
    for (const target of graph.get(name) ?? []) {
      const cycle = visit(target, [...trail, name])
      if (cycle.length > 0) return cycle
    }
    done.add(name)
    return []
  }
  for (const name of graph.keys()) {
    const cycle = visit(name, [])
    if (cycle.length > 0) return cycle
  }
  return []
}
