import fs from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentFromDump, dumpSession } from '#electron/document/dump.ts'
import { verifyDatabase } from '#electron/document/verify.ts'
import { dumpFaultText } from '#shared/text/problems.ts'
import { lawRuns, lawSeed } from '../support/law-seed.ts'
import { newSession, successOf } from '../support/sessions.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { mutations } from './support/dump-mutations.ts'
import { randomFrom } from './support/random.ts'
import { randomSession } from './support/random-session.ts'

const folder = temporaryFolder()
const runs = lawRuns(25)
const seed = lawSeed

test(`dump and load undo each other, and spoilt dumps are told at their place, for ${runs} random documents`, () => {
  console.info(`dump laws: seed ${seed} (LAW_SEED=${seed} plays the same documents again)`)
  const told = new Map<string, number>()

  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 60 }), (documentSeed, commands) => {
      const [file, other] = [folder.path('random.gouvernail'), folder.path('loaded.gouvernail')]
      for (const name of [file, other]) fs.rmSync(name, { force: true })
      const session = randomSession(file, documentSeed, commands)
      const json = JSON.stringify(dumpSession(session))

      const loaded = newSession(other, successOf(contentFromDump(JSON.parse(json))))

      expect(loaded.data()).toEqual(session.data())
      expect(JSON.stringify(dumpSession(loaded))).toBe(json)
      expect(verifyDatabase(loaded.database)).toEqual([])
      session.close()
      loaded.close()
      for (const [name, spoil] of Object.entries(mutations)) {
        const spoilt = JSON.parse(json)
        const path = spoil(spoilt, randomFrom(documentSeed))
        if (path === null) continue
        const result = contentFromDump(spoilt)
        const faults = result.ok ? [] : result.error
        expect(
          faults.filter((fault) => fault.path.startsWith(path)).length,
          `${name}: ${path}`,
        ).toBeGreaterThan(0)
        for (const fault of faults) expect(dumpFaultText(fault)).toMatch(/\u00a0: .+\.$/)
        told.set(name, (told.get(name) ?? 0) + 1)
      }
    }),
    { seed, numRuns: runs },
  )

  expect([...told.keys()].sort()).toEqual(Object.keys(mutations).sort())
})
