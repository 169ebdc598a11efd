import fs from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openFile } from '#electron/api/open-file.ts'
import { writeDocument } from '#electron/document/create.ts'
import { type Method, methodInputs } from '#shared/api/contract.ts'
import { commandTypes } from '#shared/commands/command.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { arbitraryOf } from '../../support/arbitrary-of-schema.ts'
import { successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aProgram } from './a-program.ts'

// What a page that fell into bad hands could send.
const calls = 50_000
const folder = temporaryFolder()

const hostile = fc.constantFrom(
  ...['__proto__', 'constructor', '../../etc/passwd', '/etc/passwd', 'C:\\Windows', '\\\\serveur\\partage'],
  ...['\u0000', '\u202e', '=cmd|calc', '<script>', 'a'.repeat(100_000), "'; DROP TABLE body; --"],
)
const junk = fc.oneof(
  hostile,
  fc.string(),
  fc.double(),
  fc.maxSafeInteger(),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue(),
  fc.constant(
    JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  ),
)
const fields = fc.dictionary(
  fc.oneof(
    hostile,
    fc.constantFrom('id', 'value', 'patch', 'type', 'name', 'file', 'path', 'command', 'report'),
  ),
  junk,
  { maxKeys: 5 },
)
const methods = Object.keys(methodInputs) as readonly Method[] // the keys of the contract
const inputOf = (method: Method) =>
  method === 'execute'
    ? fc.tuple(fc.constantFrom(...commandTypes), fields).map(([type, rest]) => ({ ...rest, type }))
    : fc.oneof(junk, fields, fc.array(junk, { maxLength: 4 }))
const call = fc
  .oneof(
    { weight: 1, arbitrary: fc.constant<Method>('execute') },
    { weight: 3, arbitrary: fc.constantFrom(...methods) },
  )
  .chain((method) => inputOf(method).map((input) => ({ method, input })))

test(`${calls} malformed calls break nothing, change nothing and learn nothing`, async () => {
  const file = folder.path('projet.gouvernail')
  successOf(writeDocument(file, startingContent()))
  const program = aProgram({ store: folder.path('recent.json'), folder: folder.path('.') })
  const { serve, openWindow, services, failures } = program
  const window = openWindow()
  successOf(openFile(services, window, file))
  const session = services.documents.sessionOf(window)
  const before = session?.read()
  const listed = fs.readdirSync(folder.path('.')).sort()
  let refused = 0

  await fc.assert(
    fc.asyncProperty(call, async ({ method, input }) => {
      // What happens to be well formed is no part of this.
      fc.pre(!methodInputs[method].safeParse(input).success)
      const answer = await serve(window, method, input)
      refused += 1
      expect(answer).toMatchObject({ ok: false, error: { code: 'input-invalid' } })
      expect(JSON.stringify(answer)).not.toContain(folder.path(''))
    }),
    { numRuns: calls, maxSkipsPerRun: 20 },
  )

  expect(refused).toBe(calls)
  expect(failures).toEqual([])
  expect(session?.read()).toEqual(before)
  expect(session?.data()).toBe(before?.data)
  expect(fs.readdirSync(folder.path('.')).sort()).toEqual(listed)
  expect('polluted' in {}).toBe(false)
  services.documents.close(window)
})

/** Those that only print, import or look at files of the desktop have no program behind them here. */
const isReached = (method: Method) => !/^(?:report|preview|import|window|mail|clipboard)\./.test(method)

test('calls that are well formed and about nothing reach their handlers, which answer in their own words', async () => {
  const file = folder.path('autre.gouvernail')
  successOf(writeDocument(file, startingContent()))
  const program = aProgram({ store: folder.path('recent-2.json'), folder: folder.path('.') })
  const { serve, openWindow, services, failures } = program
  const window = openWindow()
  successOf(openFile(services, window, file))
  const wellFormed = fc
    .constantFrom(...methods.filter(isReached))
    .chain((method) => arbitraryOf(methodInputs[method]).map((input) => ({ method, input })))
  const reached = new Set<Method>()

  await fc.assert(
    fc.asyncProperty(wellFormed, async ({ method, input }) => {
      fc.pre(method !== 'document.close' && methodInputs[method].safeParse(input).success)
      const answer = await serve(window, method, input)
      reached.add(method)
      expect(failures).toEqual([])
      if (!answer.ok) expect(JSON.stringify(answer.error)).not.toContain(folder.path(''))
    }),
    { numRuns: 400, maxSkipsPerRun: 200 },
  )

  expect(reached.size).toBeGreaterThan(25)
  const session = services.documents.sessionOf(window)
  expect(session?.data().project.size).toBe(1)
  services.documents.close(window)
})
