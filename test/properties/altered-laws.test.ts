import fs from 'node:fs'
import Sqlite from 'better-sqlite3'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { dumpSession } from '#electron/document/dump.ts'
import { verifyDatabase } from '#electron/document/verify.ts'
import { createRenderer } from '#electron/exports/render.ts'
import { type Command, commandSchema, commandTypes } from '#shared/commands/command.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { namedFinding } from '#shared/document/findings.ts'
import { checkDocument } from '#shared/document/problems.ts'
import { recordFaults } from '#shared/document/record-faults.ts'
import { changeDays } from '#shared/organisation/timeline/change-days.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import { entryLabel } from '#shared/text/commands.ts'
import { findingText } from '#shared/text/problems.ts'
import { resourcesPath } from '../documents/support/render.ts'
import { lawRuns, lawSeed } from '../support/law-seed.ts'
import { openSession } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { alterFile } from './support/alterations.ts'
import { generators } from './support/command-arbitraries.ts'
import { type Random, randomFrom } from './support/random.ts'
import { randomSession } from './support/random-session.ts'
import { requestsOf } from './support/report-requests.ts'
import { faultIn } from './support/well-formed.ts'

const folder = temporaryFolder()
const runs = lawRuns(8)
const moment = { exportedAt: '2026-11-24T10:15:00Z', today: '2026-11-24' }

/** A document of random content in which another program has written what it wanted. */
function alteredDocument(seed: number): string {
  const file = folder.path('altered.gouvernail')
  fs.rmSync(file, { force: true })
  randomSession(file, seed, 40).close()
  const db = new Sqlite(file)
  alterFile(db, randomFrom(seed))
  db.close()
  return file
}

/** A random command; null when it would repeat a foreign value, which the wire refuses. */
function someCommand(random: Random, data: DocumentData): Command | null {
  const type = random.pick(commandTypes)
  try {
    return commandSchema.parse({ type, ...generators[type](random, data) })
  } catch (error) {
    if (error instanceof z.ZodError) return null
    throw error
  }
}

test(`a document with values that ours never have opens, is told about, and is worked on, ${runs} times`, () => {
  console.info(`altered laws: seed ${lawSeed} (LAW_SEED=${lawSeed} alters the same documents again)`)
  let told = 0
  let done = 0

  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const session = openSession(alteredDocument(seed))
      const faults = recordFaults(session.data())
      told += faults.length
      for (const problem of [...faults, ...checkDocument(session.data())])
        expect(findingText(namedFinding(session.data(), problem))).toMatch(/\.$/)
      // Each command is done or refused; nothing is thrown.
      const random = randomFrom(seed)
      for (let step = 0; step < 60; step++) {
        const command = someCommand(random, session.data())
        if (command !== null && session.execute(command).ok) done++
        const { undo } = session.read().history
        if (undo !== null) expect(entryLabel(undo)).toMatch(/\S/)
      }
      while (session.undo().ok) {}
      while (session.redo().ok) {}
      for (const request of requestsOf(session.data())) buildReport(session.data(), request, moment)
      for (const { date } of changeDays(session.data())) expect(date).toMatch(/^\d{4}-\d\d-\d\d$/)
      expect(verifyDatabase(session.database)).toBeInstanceOf(Array)
      dumpSession(session)
      session.close()
    }),
    { seed: lawSeed, numRuns: runs },
  )

  expect(told).toBeGreaterThan(runs)
  expect(done).toBeGreaterThan(runs)
})

test('its documents are printed all the same, and its drawing is well-formed', async () => {
  const renderer = createRenderer(resourcesPath)
  for (let seed = 1; seed <= lawRuns(1); seed++) {
    const session = openSession(alteredDocument(lawSeed + seed))
    const data: DocumentData = { ...session.data(), attachment: new Map() }
    session.close()
    for (const request of requestsOf(data)) {
      const built = buildReport(data, request, moment)
      if (!built.ok) continue
      const { value } = built
      if (value.type === 'svg') expect(faultIn(value.svg)).toBe(undefined)
      if (value.type !== 'pdf') continue
      const job = { type: 'pdf', report: value.document, attachments: [], profile: 'distribution' } as const
      expect(await renderer.render(job, () => undefined)).toMatchObject({ ok: true })
    }
  }
})
