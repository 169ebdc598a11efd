import { expect, test } from 'vitest'
import { whyNot } from '../support/compile.ts'
import { lawRuns, lawSeed } from '../support/law-seed.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { kill } from './kills/kills.ts'
import { harm } from './pages/pages.ts'
import { cutPower } from './power/power.ts'

const folder = temporaryFolder()
const unless = whyNot === null ? '' : ` (${whyNot})`
const patience = { timeout: 600_000 }

test('what harms a document is seen or harmless, and what lies apart from it comes back', patience, () => {
  const { rows, unseen, failed, apart, recovered } = harm({
    trials: lawRuns(25),
    seed: lawSeed,
    folder: folder.path(''),
  })

  expect({ unseen, failed }).toEqual({ unseen: [], failed: [] })
  expect(recovered / apart).toBeGreaterThan(0.95)
  const seen = Object.values(rows).reduce((sum, { atOpening, byVerify }) => sum + atOpening + byVerify, 0)
  expect(seen).toBeGreaterThan(10)
})

test.skipIf(whyNot !== null)(`a power cut loses nothing that was reported${unless}`, patience, () => {
  const { faults, unsettled, playedBack } = cutPower({
    cuts: lawRuns(20),
    seed: lawSeed,
    folder: folder.path(''),
  })

  expect(faults).toEqual([])
  // Cuts that only met a disk at rest would prove nothing.
  expect(unsettled).toBeGreaterThan(5)
  expect(playedBack).toBeGreaterThan(1)
})

test.skipIf(whyNot !== null)(`a kill loses nothing that was reported${unless}`, patience, async () => {
  const { rows, lost, unopened, half } = await kill({
    ...{ kills: lawRuns(500), seed: lawSeed, folder: folder.path(''), clock: 'processor' },
  })

  expect({ lost, unopened, half }).toEqual({ lost: [], unopened: [], half: [] })
  expect(Object.values(rows).reduce((sum, { committed }) => sum + committed, 0)).toBeGreaterThan(0)
})
