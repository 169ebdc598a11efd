import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { faultOfBackup } from '#electron/backups/verify-backup.ts'
import { writeDocument } from '#electron/document/create.ts'
import { openDocument } from '#electron/document/open.ts'
import { randomFrom } from '../../properties/support/random.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { compile } from '../../support/compile.ts'
import { successOf } from '../../support/sessions.ts'
import { type Deed, deedsIn, makeDisk } from './disk.ts'
import { exported, fileNames } from './story.ts'

export type PowerTally = {
  readonly cuts: number
  /** Cuts at which something waited to be flushed, and how many left a journal to be played back. */
  readonly unsettled: number
  readonly playedBack: number
  readonly reported: number
  readonly faults: readonly string[]
}

export type PowerOptions = { readonly cuts: number; readonly seed: number; readonly folder: string }

/** Records what the program writes, then cuts the power at random moments of it and opens what is left. */
export function cutPower({ cuts, seed, folder }: PowerOptions): PowerTally {
  const root = fs.mkdtempSync(path.join(folder, 'gouvernail-power-'))
  try {
    const { deeds, start, place } = record(root, Math.max(4, Math.ceil(cuts / 40)))
    const random = randomFrom(seed)
    const near = momentsOf(deeds, place)
    const moments = Array.from({ length: cuts }, () =>
      random.chance(0.5) ? random.below(deeds.length) : random.pick(near),
    ).toSorted((one, other) => one - other)
    const disk = makeDisk(place)
    for (const deed of start) disk.do(deed)
    const tally = { cuts, unsettled: 0, playedBack: 0, reported: 0, faults: [] as string[] }
    let [done, told] = [0, noReports]
    for (const [rank, moment] of moments.entries()) {
      for (; done < moment; done++) {
        const deed = deeds[done]
        if (deed === undefined) break
        told = reportsAfter(told, deed, String(fs.statSync(path.join(place, fileNames.reports)).ino))
        disk.do(deed)
      }
      const left = path.join(root, `left-${rank}`)
      fs.mkdirSync(left)
      disk.cut(left, randomFrom(seed + rank))
      const journal = path.join(left, `${fileNames.document}-journal`)
      tally.playedBack += Number(fs.existsSync(journal) && fs.statSync(journal).size > 0)
      tally.unsettled += Number(deeds[moment]?.kind !== 'sync' && disk.isUnsettled())
      tally.reported += told.edits
      tally.faults.push(
        ...faultsIn(left, told).map((fault) => `cut ${rank} at write ${moment}, seed ${seed}: ${fault}`),
      )
      fs.rmSync(left, { recursive: true })
    }
    return tally
  } finally {
    fs.rmSync(root, { recursive: true, force: true })
  }
}

/** While the document or its journal is written: most of what is noted is of copies and exports. */
function momentsOf(deeds: readonly Deed[], place: string): readonly number[] {
  const document = path.join(place, fileNames.document)
  const journals = deeds.flatMap((deed) =>
    deed.kind === 'create' && deed.path === `${document}-journal` ? [deed.file] : [],
  )
  const files = new Set([String(fs.statSync(document).ino), ...journals])
  return deeds.flatMap((deed, index) => ('file' in deed && files.has(deed.file) ? [index] : []))
}

/** What is done to the files, after what they were at the start. */
function record(root: string, turns: number) {
  const place = path.join(root, 'place')
  fs.mkdirSync(place)
  const library = path.join(root, 'record-writes.so')
  compile(path.join(import.meta.dirname, 'record-writes.c'), library)
  successOf(writeDocument(path.join(place, fileNames.document), startingContent()))
  fs.writeFileSync(path.join(place, fileNames.reports), '')
  const start = fs.readdirSync(place).flatMap((name): readonly Deed[] => {
    const file = path.join(place, name)
    const number = String(fs.statSync(file).ino)
    return [
      { kind: 'create', file: number, path: file },
      { kind: 'write', file: number, at: 0, bytes: fs.readFileSync(file) },
      { kind: 'sync', file: number },
    ]
  })
  const notes = path.join(root, 'notes')
  const env = { ...process.env, LD_PRELOAD: library, POWER_ROOT: place, POWER_LOG: notes }
  const script = path.join(import.meta.dirname, 'writer.ts')
  const { status, stderr } = spawnSync(process.execPath, [script, place, String(turns)], { env })
  if (status !== 0) throw new Error(`the writer failed: ${String(stderr)}`)
  const folder: Deed = { kind: 'sync', file: String(fs.statSync(place).ino) }
  return { place, start: [...start, folder], deeds: deedsIn(fs.readFileSync(notes)) }
}

type Reports = {
  readonly edit: number
  /** The edit after it was undone: the next one has the number after that. */
  readonly isUndone: boolean
  readonly copy: number
  readonly export: number
  readonly backup: number
  readonly edits: number
}
const noReports: Reports = { edit: 0, isUndone: false, copy: -1, export: -1, backup: -1, edits: 0 }

/** What had been reported once this was written. */
function reportsAfter(told: Reports, deed: Deed, reports: string): Reports {
  if (deed.kind !== 'write' || deed.file !== reports) return told
  const [what = '', turn = ''] = deed.bytes.toString('utf8').trim().split(' ')
  const number = Number(turn)
  if (what === 'edit' || what === 'undo')
    return { ...told, edit: number, isUndone: what === 'undo', edits: told.edits + 1 }
  return { ...told, [what]: number }
}

function faultsIn(folder: string, told: Reports): readonly string[] {
  const at = (name: string) => path.join(folder, name)
  const found = stateIn(at(fileNames.document))
  const isNext = found === told.edit || found === nextAfter(told)
  const backups = fs.readdirSync(folder).filter((name) => name.startsWith(fileNames.backup))
  return [
    ...(found === null ? ['the document does not open'] : []),
    ...(found !== null && !isNext ? [`${told.edit} reported, ${found} found`] : []),
    ...backups.filter((name) => faultOfBackup(at(name)) !== null).map((name) => `half backup ${name}`),
    ...Array.from({ length: told.backup + 1 }, (_, turn) => `${fileNames.backup}-${turn}.gouvernail`)
      .filter((name) => !backups.includes(name))
      .map((name) => `lost ${name}`),
    ...(told.copy >= 0 && stateIn(at(fileNames.copy)) === null ? ['the copy does not open'] : []),
    ...exportFault(at(fileNames.export), told.export),
  ]
}

/** The third edit of each third turn is undone. */
function nextAfter({ edit, isUndone }: Reports): number {
  if (isUndone) return edit + 2
  return edit > 0 && edit % 9 === 0 ? edit - 1 : edit + 1
}

/** The whole export that was reported, or the next one. */
function exportFault(file: string, reported: number): readonly string[] {
  if (!fs.existsSync(file)) return reported < 0 ? [] : ['the export is lost']
  const bytes = fs.readFileSync(file)
  const isWhole = [reported, reported + 1].some((turn) => turn >= 0 && bytes.equals(exported(turn)))
  return isWhole ? [] : [`half export (${reported} reported)`]
}

/** Which edit a document holds; 0 for none, null when it does not open. */
function stateIn(file: string): number | null {
  const opened = openDocument(file)
  if (!opened.ok) return null
  const purpose = opened.value.data().project.get('project')?.purpose ?? ''
  opened.value.close()
  return Number(/^état (\d+)$/.exec(purpose)?.[1] ?? 0)
}
