// @ts-check
import { spawn } from 'node:child_process'
import { steps } from './messages.mjs'
import { SetUpFailure } from './report.mjs'
import { installCommand } from './system-libraries.mjs'

const SCREEN = '1920x1080x24'

/** Says whether a window can be shown. @param {NodeJS.ProcessEnv} env */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY)
}

/** The switches that a window needs here: Chromium refuses its sandbox to root, which only containers and build machines use. */
export function sandboxSwitches() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/**
 * Starts a virtual screen for the tests. Xvfb picks a free number and tells it, so that two runs do not meet.
 *
 * @returns {Promise<{ name: string, close: () => void }>}
 */
export function openVirtualDisplay() {
  return new Promise((settle, refuse) => {
    // Without -noreset, it begins anew when its last window goes, and a program that starts right then waits for ever.
    const parameters = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset']
    const server = spawn('Xvfb', parameters, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
    const close = () => server.kill('SIGTERM')
    const fail = (/** @type {string} */ reason) =>
      refuse(new SetUpFailure(steps.display, reason, installCommand(['tests'])))
    server.on('error', (error) => fail(error.message))
    server.on('exit', (code) => fail(`Xvfb: ${code}`))
    process.once('exit', close)
    server.stdio[3]?.once('data', (number) => settle({ name: `:${String(number).trim()}`, close }))
  })
}
