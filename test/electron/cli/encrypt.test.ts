import fs from 'node:fs'
import { PassThrough } from 'node:stream'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { askPassword } from '#electron/cli/password.ts'
import { encryptBytes } from '#electron/encryption/age.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { aFile } from './support/a-file.ts'
import { say } from './support/say.ts'

const folder = temporaryFolder()

afterEach(() => vi.unstubAllEnvs())

test('encrypt and decrypt give the same document back, and refuse what cannot be', async () => {
  const file = aFile(folder, 'ENT')
  const [copy, back] = [folder.path('ENT.gouvernail.age'), folder.path('Reçu.gouvernail')]
  vi.stubEnv('GOUVERNAIL_PASSWORD', 'abaisser-tulipe-volcan')

  const encrypted = await say('encrypt', file, copy)
  const again = await say('encrypt', file, copy)
  const verified = await say('verify', copy)
  const decrypted = await say('decrypt', copy, back)
  const twice = await say('decrypt', copy, back)
  vi.stubEnv('GOUVERNAIL_PASSWORD', 'abaisser-tulipe-volcans')
  fs.writeFileSync(copy, await encryptBytes(fs.readFileSync(back), 'abaisser-tulipe-volcan', 4))
  const wrong = await say('decrypt', copy, folder.path('Autre.gouvernail'))
  vi.stubEnv('GOUVERNAIL_PASSWORD', 'court')
  const short = await say('encrypt', file, folder.path('court.age'))

  expect(encrypted).toEqual({ code: 0, out: `${copy}\n`, err: '' })
  expect(again).toMatchObject({ code: 3, err: expect.stringMatching(/existe déjà/) })
  expect(verified).toMatchObject({ code: 3, err: expect.stringMatching(/protégé par un mot de passe/) })
  expect(decrypted).toEqual({ code: 0, out: `${back}\n`, err: '' })
  expect((await say('dump', back)).out).toBe((await say('dump', file)).out)
  expect(twice).toMatchObject({ code: 3, err: expect.stringMatching(/existe déjà/) })
  expect(wrong).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^Mot de passe refusé/) })
  expect(fs.existsSync(folder.path('Autre.gouvernail'))).toBe(false)
  expect(short).toMatchObject({ code: 1, err: expect.stringMatching(/12 caractères/) })
})

describe('the password', () => {
  /** A terminal, or a pipe, in which these lines are typed. */
  function typed(lines: readonly string[], isTTY: boolean) {
    const input = Object.assign(new PassThrough(), { isTTY })
    let shown = ''
    const show = (text: string) => {
      shown += text
    }
    const sources = { env: {}, input, output: show }
    const write = () => {
      const line = lines.length > 0 ? `${lines.join('\n')}\n` : ''
      input.end(line)
    }
    return { sources, write, shown: () => shown }
  }

  test('comes from the environment first', async () => {
    const { sources } = typed([], true)

    expect(await askPassword(true, { ...sources, env: { GOUVERNAIL_PASSWORD: 'du poste' } })).toEqual({
      ok: true,
      value: 'du poste',
    })
  })

  test('is the first line of what is piped', async () => {
    const { sources, write, shown } = typed(['du tube', 'autre'], false)
    const asked = askPassword(true, sources)
    write()

    expect(await asked).toEqual({ ok: true, value: 'du tube' })
    expect(shown()).toBe('')
  })

  test('is asked in a terminal, twice for a new one, and is not shown', async () => {
    const { sources, shown } = typed([], true)
    const asked = askPassword(true, sources)
    sources.input.write('secret\r')
    await vi.waitFor(() => expect(shown()).toContain('confirmer'))
    sources.input.write('secret\r')

    expect(await asked).toEqual({ ok: true, value: 'secret' })
    expect(shown()).not.toContain('secret')
  })

  test('is refused when the second is another, and when there is none', async () => {
    const { sources, shown } = typed([], true)
    const asked = askPassword(true, sources)
    sources.input.write('secret\r')
    await vi.waitFor(() => expect(shown()).toContain('confirmer'))
    sources.input.write('sercet\r')
    const none = typed([], false)
    const nothing = askPassword(false, none.sources)
    none.write()

    expect(await asked).toMatchObject({ error: { code: 'usage' } })
    expect(await nothing).toMatchObject({ error: { code: 'usage' } })
  })
})
