import { expect, test } from 'vitest'
import { lawSeed } from '../support/law-seed.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { whyNot } from './compile.ts'
import { kill } from './kills/kills.ts'

const folder = temporaryFolder()
const kills = 500

test.skipIf(whyNot !== null)(
  `${kills} kills at random moments: nothing reported is lost, everything opens${whyNot === null ? '' : ` (${whyNot})`}`,
  { timeout: 900_000 },
  async () => {
    const { rows, lost, unopened, half } = await kill({
      kills,
      seed: lawSeed,
      folder: folder.path(''),
      clock: 'processor',
    })

    expect({ lost, unopened, half }).toEqual({ lost: [], unopened: [], half: [] })
    // Kills that only met processes at rest would prove nothing.
    const all = Object.values(rows)
    expect(all.length).toBe(6)
    for (const row of all) expect(row.committed).toBeGreaterThan(0)
    expect(all.reduce((sum, { halfDone }) => sum + halfDone, 0)).toBeGreaterThan(kills / 50)
  },
)
