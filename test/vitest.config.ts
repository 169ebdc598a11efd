import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './support/longest-first.ts'

const root = resolve(import.meta.dirname, '..')

// What tests start (commands, threads, vitest's own processes) finds its modules compiled: to start the command line from its
// TypeScript takes half as long.
process.env.NODE_COMPILE_CACHE ??= resolve(root, 'node_modules/.cache/node')

// What prints, whose compiler never gives its memory back, and what runs for long: each file in a process of its own.
const heavy = [
  'test/{properties,documents,campaign}/**/*.test.ts',
  'test/electron/{api,cli,exports}/**/*.test.ts',
]

const onlyNode = {
  setupFiles: ['test/support/law-seed.ts'],
  // Vitest would leave one core out, and a machine may have two.
  maxWorkers: '100%',
  // No more than a guard, for all: a busy machine may be ten times slower, and no test is about time.
  testTimeout: 300_000,
  hookTimeout: 300_000,
}

// Two worlds: only Node (`--project 'unit*'`), and the built program in the real Electron, two windows at a time: each
// has its own screen, and a window mostly waits. Most tests keep what is imported from one file to the next: to import the
// same modules again took three quarters of the time of unit tests, and a second of each journey.
export default defineConfig({
  root,
  cacheDir: resolve(root, 'node_modules/.cache/vite-test'),
  test: {
    pool: 'forks',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        root,
        test: {
          ...onlyNode,
          name: 'unit',
          include: ['test/{shared,electron,renderer}/**/*.test.{ts,tsx}', 'test/architecture.test.ts'],
          exclude: heavy,
          isolate: false,
        },
      },
      { root, test: { ...onlyNode, name: 'unit-heavy', include: heavy } },
      {
        root,
        test: {
          name: 'journeys',
          include: ['test/{journeys,looks}/**/*.test.ts'],
          globalSetup: 'test/support/virtual-display.ts',
          setupFiles: ['test/support/users-environment.ts', 'test/support/picture-of-failure.ts'],
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 90_000,
          // As long as Playwright waits for what it looks for: what comes at once is not waited for.
          expect: { poll: { timeout: 30_000 } },
        },
      },
    ],
  },
})
