import { fork } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { Asked } from '#electron/places/messages.ts'
import { type StartLooking, watchPlaces } from '#electron/places/places.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()

/** The real process, started as a test can. */
const real: StartLooking = (on) => {
  const child = fork(path.resolve('electron/places/process.ts'))
  child.on('message', (answered) => on.answer(answered as Parameters<typeof on.answer>[0]))
  child.on('exit', on.end)
  return { ask: (asked) => child.send(asked), end: () => void child.kill() }
}

/** A process that answers when it is told to. */
function atWill() {
  const asked: Asked[] = []
  let on: Parameters<StartLooking>[0] | null = null
  let starts = 0
  const start: StartLooking = (listeners) => {
    starts += 1
    on = listeners
    return { ask: (question) => void asked.push(question), end: () => undefined }
  }
  return {
    start,
    asked,
    starts: () => starts,
    answer: (id: number, isThere: boolean) => on?.answer({ id, isThere }),
    die: () => on?.end(),
  }
}

test('another process says whether files are there, and touches the note of an open document only', async () => {
  const places = watchPlaces(real, () => 'shared')
  const file = folder.path('Projet.gouvernail')
  const note = folder.path('.~Projet.gouvernail.lock')
  fs.writeFileSync(file, 'document')
  fs.writeFileSync(note, '{}')
  const long = new Date('2026-01-01T00:00:00Z')
  for (const each of [file, note]) fs.utimesSync(each, long, long)

  expect(await places.look(file)).toBe(true)
  expect(await places.look(folder.path('parti/Projet.gouvernail'))).toBe(false)
  expect(fs.statSync(note).mtime).toEqual(long)
  expect(await places.look(file, true)).toBe(true)
  expect(fs.statSync(note).mtime).not.toEqual(long)
  expect(fs.statSync(file).mtime).toEqual(long)
  fs.rmSync(note)
  expect(await places.look(file, true)).toBe(true)
  expect(await places.answers(file, 60_000)).toBe(true)
  places.end()
})

test('a disk of this machine is not asked, and no process is started', async () => {
  const { start, starts } = atWill()
  const places = watchPlaces(start, () => 'here')

  expect(places.maySilence('/Projet.gouvernail')).toBe(false)
  expect(await places.answers('/Projet.gouvernail', 0)).toBe(true)
  expect(starts()).toBe(0)
})

test('a place that keeps silent is not waited for, and says so later', async () => {
  const { start, asked, answer } = atWill()
  const places = watchPlaces(start, () => 'shared')

  expect(await places.answers('/partage/Projet.gouvernail', 1)).toBe(false)
  const later = places.look('/partage/Projet.gouvernail')
  answer(asked[1]?.id ?? 0, false)
  expect(await later).toBe(false)
})

test('when the process is gone, places are taken to answer, and the next question starts another', async () => {
  const { start, starts, asked, answer, die } = atWill()
  const places = watchPlaces(start, () => 'apart')
  const waiting = places.answers('/cle/Projet.gouvernail', 60_000)
  die()
  expect(await waiting).toBe(true)

  const next = places.look('/cle/Projet.gouvernail')
  answer(asked[1]?.id ?? 0, true)
  expect(await next).toBe(true)
  expect(starts()).toBe(2)
})
