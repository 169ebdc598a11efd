import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { cacheFolder, publish } from '#electron/runtime/cache.mjs'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const write = (content: string) => async (file: string) => fs.writeFileSync(file, content)
const listing = (target: string) => fs.readdirSync(path.dirname(target))

test('the cache is where the user keeps caches', () => {
  expect(cacheFolder({ XDG_CACHE_HOME: '/caches' })).toBe(path.join('/caches', 'gouvernail'))
})

test('a result appears whole, and nothing else stays', async () => {
  const target = folder.path('whole/result')

  await publish(target, write('complete'))

  expect(fs.readFileSync(target, 'utf8')).toBe('complete')
  expect(listing(target)).toEqual(['result'])
})

test('work that fails publishes nothing', async () => {
  const target = folder.path('failed/result')
  const fail = async (file: string) => {
    fs.writeFileSync(file, 'half')
    throw new Error('no space left')
  }

  await expect(publish(target, fail)).rejects.toThrow('no space left')

  expect(fs.existsSync(target)).toBe(false)
})

test('what a dead run left behind is swept, what a living run is making is not', async () => {
  const target = folder.path('swept/result')
  fs.mkdirSync(path.dirname(target))
  // Process numbers are below 2^22 on Linux: this one cannot be alive. Ours can.
  fs.mkdirSync(`${target}.partial-99999999`)
  fs.writeFileSync(`${target}.partial-${process.ppid}`, 'being made')

  await publish(target, write('complete'))

  expect(listing(target).sort()).toEqual(['result', `result.partial-${process.ppid}`])
})

test('a result that is no longer good is replaced, a folder included', async () => {
  const target = folder.path('replaced/result')
  fs.mkdirSync(target, { recursive: true })
  fs.writeFileSync(path.join(target, 'old'), '')
  const fill = async (partial: string) => {
    fs.mkdirSync(partial)
    fs.writeFileSync(path.join(partial, 'new'), '')
  }

  await publish(target, fill, () => false)

  expect(fs.readdirSync(target)).toEqual(['new'])
})

test('when another run was faster, its result is kept', async () => {
  const target = folder.path('raced/result')
  const slower = async (partial: string) => {
    fs.writeFileSync(partial, 'ours')
    fs.writeFileSync(target, 'theirs')
  }

  await publish(target, slower)

  expect(fs.readFileSync(target, 'utf8')).toBe('theirs')
  expect(listing(target)).toEqual(['result'])
})
