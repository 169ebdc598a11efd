import { expect, test } from 'vitest'
import { hasDisplay } from '#electron/runtime/display.mjs'
import { missingPackages } from '#electron/runtime/system-libraries.mjs'

test.each([
  [{}, 'linux', false],
  [{ DISPLAY: '' }, 'linux', false],
  [{ DISPLAY: ':0' }, 'linux', true],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true],
  [{}, 'win32', true],
  [{}, 'darwin', true],
] as const)('with %o on %s a window can be shown: %s', (env, platform, answer) => {
  expect(hasDisplay(env, platform)).toBe(answer)
})

test('a library counts under its name of before and after 2024', () => {
  const installed = new Set(['libnss3', 'libgtk-3-0t64'])

  expect(missingPackages(['libnss3', 'libgtk-3-0', 'xvfb'], installed)).toEqual(['xvfb'])
})
