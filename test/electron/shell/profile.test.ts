import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recentFiles } from '#electron/document/recent-files.ts'
import { openLog, traceOf } from '#electron/shell/log.ts'
import { openPreferences } from '#electron/shell/preferences.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const now = () => new Date('2026-11-24T09:00:00Z')

describe('the preferences', () => {
  it('survive a restart', () => {
    const file = folder.path('kept.json')
    openPreferences(file).set({ theme: 'dark', zoom: 1.5 })

    expect(openPreferences(file).get()).toMatchObject({ theme: 'dark', zoom: 1.5, window: null })
  })

  it('lose only the value that is damaged', () => {
    const file = folder.path('damaged.json')
    fs.writeFileSync(file, '{"theme": "mauve", "zoom": 2, "window": {"bounds": {"x": "left"}}}')

    expect(openPreferences(file).get()).toEqual({
      theme: 'system',
      zoom: 2,
      exportFolder: null,
      window: null,
    })
  })

  it('are the usual ones when the file is unreadable', () => {
    const file = folder.path('broken.json')
    fs.writeFileSync(file, '{')

    expect(openPreferences(file).get()).toEqual({
      theme: 'system',
      zoom: 0,
      exportFolder: null,
      window: null,
    })
  })
})

describe('the log', () => {
  it('holds one JSON line for each incident', () => {
    const log = openLog(folder.path('logs'), now)

    log.write('failed', { id: 'a1', trace: traceOf('oh') })
    log.write('slow', { method: 'execute', milliseconds: 80 })

    const lines = fs.readFileSync(folder.path('logs/gouvernail.log'), 'utf8').trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { at: '2026-11-24T09:00:00.000Z', event: 'failed', id: 'a1', trace: 'oh' },
      { at: '2026-11-24T09:00:00.000Z', event: 'slow', method: 'execute', milliseconds: 80 },
    ])
  })

  it('begins a new file when it has grown, and keeps the one before', () => {
    const log = openLog(folder.path('large'), now)
    log.write('failed', { trace: 'x'.repeat(1_000_001) })

    log.write('failed', { trace: 'y' })

    expect(fs.readFileSync(folder.path('large/gouvernail.log'), 'utf8')).toContain('"y"')
    expect(fs.readFileSync(folder.path('large/gouvernail.log.1'), 'utf8')).toContain('xxx')
  })

  it('does not fail where nothing can be written', () => {
    fs.writeFileSync(folder.path('a-file'), '')

    expect(() => openLog(folder.path('a-file/logs'), now).write('failed')).not.toThrow()
  })
})

// Windows has no such rights: there the folder of a user is closed to the others by its own list.
it.skipIf(process.platform === 'win32')('what tells where documents are is for its owner only', () => {
  const umask = process.umask(0o022)
  openPreferences(folder.path('own/preferences.json')).set({ zoom: 1 })
  recentFiles(folder.path('own/recent-files.json'), now).remember('/partage/projet.gouvernail')
  openLog(folder.path('own/logs'), now).write('failed')
  process.umask(umask)

  const names = [
    'own',
    'own/logs',
    'own/preferences.json',
    'own/recent-files.json',
    'own/logs/gouvernail.log',
  ]
  const rights = names.map((name) => (fs.statSync(folder.path(name)).mode & 0o777).toString(8))
  expect(rights).toEqual(['700', '700', '600', '600', '600'])
})
