import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lawRuns, lawSeed } from '../support/law-seed.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { playRegister, sequences, type Tally, writeTemplate } from './support/numbering-model.ts'

const folder = temporaryFolder()
const runs = lawRuns(45)
let played = 0

test(`numbers have no gap, are given once and are kept, annulled ones too, in ${runs} random sequences`, {
  timeout: 900_000,
}, async () => {
  const tally: Tally = new Map()
  const template = folder.path('template.gouvernail')
  writeTemplate(template)

  await fc.assert(
    fc.asyncProperty(sequences, (sequence) =>
      playRegister(template, folder.path(`register-${++played}`), sequence, tally),
    ),
    { seed: lawSeed, numRuns: runs, endOnFailure: process.env.LAW_SHRINK === undefined },
  )

  // A run that only met refusals would prove nothing.
  const wanted = ['adopt: done', 'annul: done', 'undo: done', 'redo: done', 'join: done', 'burst: 2 adopted']
  if (runs >= 45) for (const key of wanted) expect(tally.get(key) ?? 0, key).toBeGreaterThan(0)
  if (process.env.LAW_TALLY !== undefined)
    console.info(
      [...tally]
        .map((row) => row.join(' '))
        .sort()
        .join('\n'),
    )
})
