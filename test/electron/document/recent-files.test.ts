import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { recentFiles } from '#electron/document/recent-files.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const now = () => new Date('2026-11-24T09:00:00Z')

describe('the list of recent files', () => {
  it('puts the last opened first, once, and survives a restart', () => {
    const store = folder.path('order.json')
    const recent = recentFiles(store, now)

    for (const name of ['a', 'b', 'a']) recent.remember(folder.path(`${name}.gouvernail`))

    const names = recentFiles(store, now)
      .entries()
      .map((entry) => entry.name)
    expect(names).toEqual(['a', 'b'])
  })

  it('keeps twelve', () => {
    const recent = recentFiles(folder.path('twelve.json'), now)

    for (let i = 1; i <= 15; i++) recent.remember(folder.path(`${i}.gouvernail`))

    expect(recent.entries().map((entry) => entry.name)).toEqual([
      '15',
      '14',
      '13',
      '12',
      '11',
      '10',
      '9',
      '8',
      '7',
      '6',
      '5',
      '4',
    ])
  })

  it('tells which files are gone', async () => {
    const recent = recentFiles(folder.path('gone.json'), now)
    fs.writeFileSync(folder.path('here.gouvernail'), '')
    recent.remember(folder.path('here.gouvernail'))
    recent.remember(folder.path('gone.gouvernail'))

    const listed = await recent.list()

    expect(listed.map(({ name, missing }) => [name, missing])).toEqual([
      ['gone', true],
      ['here', false],
    ])
  })

  it('gives ids that hide the path and lead back to it', () => {
    const recent = recentFiles(folder.path('ids.json'), now)
    const file = folder.path('secret.gouvernail')
    recent.remember(file)

    const id = recent.entries()[0]?.id ?? ''

    expect(id).toMatch(/^[0-9a-f]{16}$/)
    expect(recent.pathOf(id)).toBe(file)
    expect(recent.pathOf('unknown')).toBeNull()
  })

  it('forgets a file and says that the list changed', () => {
    const recent = recentFiles(folder.path('forget.json'), now)
    recent.remember(folder.path('a.gouvernail'))
    let told = 0
    const end = recent.subscribe(() => {
      told += 1
    })

    recent.forget(recent.entries()[0]?.id ?? '')
    end()
    recent.remember(folder.path('b.gouvernail'))

    expect(told).toBe(1)
    expect(recent.entries().map((entry) => entry.name)).toEqual(['b'])
  })

  it.each([
    ['cut short', '[{"path": "/a.gouv'],
    ['of another form', '{"files": []}'],
    ['empty', ''],
    ['with a wrong entry', '[{"path": 7, "openedAt": "2026-01-01T00:00:00Z"}]'],
  ])('starts anew when its file is %s', (name, text) => {
    const store = folder.path(`${name}.json`)
    fs.writeFileSync(store, text)
    const recent = recentFiles(store, now)

    expect(recent.entries()).toEqual([])
    recent.remember('/a.gouvernail')
    expect(recentFiles(store, now).entries()).toHaveLength(1)
  })

  it('goes on working when the profile cannot be written', () => {
    fs.writeFileSync(folder.path('a-file'), '')
    const recent = recentFiles(folder.path('a-file/recent.json'), now)

    recent.remember('/a.gouvernail')

    expect(recent.entries()).toHaveLength(1)
  })
})
