import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')

// Two projects, because they need two different worlds: the first only Node, the second the built program
// in the real Electron, one window at a time (two cores share one screen, and pictures must be repeatable).
export default defineConfig({
  root,
  cacheDir: resolve(root, 'node_modules/.cache/vite-test'),
  test: {
    pool: 'forks',
    projects: [
      {
        root,
        test: {
          name: 'unit',
          setupFiles: ['test/support/law-seed.ts'],
          include: [
            'test/{shared,electron,renderer,properties,documents}/**/*.test.{ts,tsx}',
            'test/architecture.test.ts',
          ],
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'journeys',
          include: ['test/{journeys,looks}/**/*.test.ts'],
          globalSetup: 'test/support/virtual-display.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
