import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { requiredNodeApi } from '#electron/runtime/sqlite.mjs'
import { cacheKey } from '#electron/runtime/sqlite-build.mjs'

test('the module says which Node-API its shipped binaries need', () => {
  const bindings = path.resolve(import.meta.dirname, '../../../node_modules/better-sqlite3/binding.gyp')

  expect(requiredNodeApi(fs.readFileSync(bindings, 'utf8'))).toBe(10)
})

test('a module that no longer says so is built from source rather than trusted', () => {
  expect(requiredNodeApi("'defines': []")).toBe(Number.POSITIVE_INFINITY)
})

test('a build is kept for one version on one kind of machine', () => {
  const keys = [
    cacheKey('13.2.0', 'linux', 'x64'),
    cacheKey('13.2.1', 'linux', 'x64'),
    cacheKey('13.2.0', 'linux', 'arm64'),
    cacheKey('13.2.0', 'darwin', 'x64'),
  ]

  expect(new Set(keys).size).toBe(4)
  expect(cacheKey('13.2.0', 'linux', 'x64')).toBe(keys[0])
})
