import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Application } from '../support/application.ts'
import { chartNode } from '../support/chart.ts'
import { openSample } from '../support/sample.ts'
import { exported, goTo } from '../support/screen.ts'
import { watchSockets } from '../support/sockets.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

// The kernel of Linux tells each process its sockets; elsewhere this is not asked, and says so by its name.
const onLinux = test.skipIf(process.platform !== 'linux')

const folder = temporaryFolder()
let application: Application
let sockets: ReturnType<typeof watchSockets>

beforeAll(async () => {
  application = await openSample()
  sockets = watchSockets(application.electron.process().pid ?? 0)
})

afterAll(async () => {
  sockets.stop()
  await application.close()
})

onLinux('from opening to export, no process of the program has a socket beyond this machine', async () => {
  const { window, answerDialogs } = application
  for (const name of [
    ...['Séances', 'Décisions', 'Qualité', 'Personnes et organismes', 'Missions et conventions', 'Contrôles'],
    'Organisation',
  ])
    await goTo(window, name)
  await window.getByRole('button', { name: 'Ranger', exact: true }).click()
  await window.keyboard.press('Control+k')
  await window.getByRole('dialog', { name: 'Palette de commandes' }).waitFor()
  await window.keyboard.type('calendrier')
  await window.keyboard.press('Escape')
  await chartNode(window, 'Comité de pilotage stratégique').waitFor()
  answerDialogs({ kind: 'save', path: folder.path('organigramme.pdf') })
  await window.keyboard.press('Control+p')
  const dialog = window.getByRole('dialog', { name: 'Exporter l’organigramme' })
  await dialog.getByRole('button', { name: 'Exporter', exact: true }).click()
  await exported(window, 'page')

  expect(sockets.seen()).toEqual([])
})

onLinux('and one that would be opened is seen', async () => {
  // Open to all machines around, for a moment: it needs no network to be there.
  const server = await application.electron.evaluateHandle(async () => {
    const opened = process.getBuiltinModule('node:net').createServer()
    await new Promise<void>((resolve) => opened.listen(0, '0.0.0.0', resolve))
    return opened
  })
  await expect.poll(sockets.seen).toEqual([expect.stringMatching(/^\S+ tcp 00000000:[0-9A-F]{4}$/)])
  await server.evaluate((opened) => new Promise((resolve) => opened.close(resolve)))
})
