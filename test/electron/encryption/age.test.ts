import { createHash } from 'node:crypto'
import { Decrypter } from 'age-encryption'
import { describe, expect, test } from 'vitest'
import { decryptBytes, encryptBytes } from '#electron/encryption/age.ts'
import { heaviestWork } from '#electron/encryption/age-header.ts'
import { successOf } from '../../support/sessions.ts'

// The test vectors that the implementations of age share (C2SP/CCTV, CC0): « scrypt », « scrypt_work_factor_23 », « x25519 ».
const vector = Buffer.from(
  'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCByRjAvTndibFVISFRwZ1FnUnBlNUNRIDEwCmdVakV5bUZLTVZYUUVLZE1NSEwyNG9ZZXhqRTNUSUMwTzB6R1NxSjJhVVkKLS0tIElPWGlRWVN0a29UMW12WlcydEZPcVpkaFJWdmo1OGVnQUJ4L3NXZlpRYmMKGzXG5ofdANo6w3msn3QsIf0YWhuePe1znRSsappQEk24Ztg=',
  'base64',
)
const vectorOfWork23 = Buffer.from(
  'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCByRjAvTndibFVISFRwZ1FnUnBlNUNRIDIzCnFXOWVWc1QwTlZiL1Zzd3R3OGtQSXhVbmFZbW05UHgxZFltcTIrNCtxWkEKLS0tIDM4VHBRTXhRUlJOTWZtWVlwQlg2RERyUHg0L1FZNVVtSm5oUHlWb1gvY3cKrF0/NwblUHHTpgQgRpe5CQWVwvf1267oDXoBjChyBYrzznw=',
  'base64',
)
const vectorForKeys = Buffer.from(
  'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBURWlGMHlwcXIrYnB2Y3FYTnlDVkpwTDdPdXdQZFZ3UEw3S1FFYkZET0NjCmhqYWJHWHdTTFE5YzNTNkx3MmkrUzJUdTJmaXdRSEhzbGJCTjZCNDFGTEUKLS0tIFd5SnA5Ri85Rk9aaDdnSmRoZXEyV0lKY3dIZ1ljOE5JVmgzZGR3aHJjTmcK7s9ix86RtDMnTmjU8vkTTLdMW/73vqpSyPC8DpksHoMx+2Y=',
  'base64',
)
/** The SHA-256 of what they hold, as they tell it. */
const payload = '013f54400c82da08037759ada907a8b864e97de81c088a182062c4b5622fd2ab'

const light = 2
const password = 'abaisser-tulipe-volcan'

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

describe('the format of age', () => {
  test('opens what another implementation wrote, as bytes or as text', async () => {
    const text = `-----BEGIN AGE ENCRYPTED FILE-----\n${vector.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END AGE ENCRYPTED FILE-----\n`

    expect(sha256(successOf(await decryptBytes(vector, 'password')))).toBe(payload)
    expect(sha256(successOf(await decryptBytes(Buffer.from(text), 'password')))).toBe(payload)
  })

  test.each([0, 1, 65_535, 65_536, 65_537, 200_000])('gives back %i bytes as they were', async (length) => {
    const bytes = new Uint8Array(length).map((_, index) => (index * 31) % 251)

    const file = await encryptBytes(bytes, password, light)

    if (length >= 64) expect(Buffer.from(file).includes(Buffer.from(bytes.subarray(0, 64)))).toBe(false)
    expect(Buffer.from(successOf(await decryptBytes(file, password))).equals(Buffer.from(bytes))).toBe(true)
  })
})

describe('what is not opened', () => {
  test('another password', async () => {
    const wrong = { error: { code: 'password-wrong' } }

    expect(await decryptBytes(vector, 'Password')).toMatchObject(wrong)
    expect(await decryptBytes(vector, '')).toMatchObject(wrong)
  })

  test('one bit changed in any byte, the last ones included', async () => {
    const file = await encryptBytes(new TextEncoder().encode('Comité de pilotage'), password, light)
    const codes = new Set<string>()

    for (let at = 0; at < file.length; at++) {
      const changed = Uint8Array.from(file)
      changed[at] = (changed[at] ?? 0) ^ 1
      const opened = await decryptBytes(changed, password)
      codes.add(opened.ok ? `opened at ${at}` : opened.error.code)
    }

    expect([...codes].toSorted()).toEqual([
      'file-encrypted-damaged',
      'file-encrypted-for-keys',
      'password-wrong',
    ])
  })

  test('a file cut anywhere, between two of its parts too, or with something after it', async () => {
    const file = await encryptBytes(new Uint8Array(140_000), password, light)
    const header = Buffer.from(file).lastIndexOf('\n---')
    const parts = [1, 2].map((part) => file.length - 140_000 + 65_536 * part)
    const lengths = [0, 10, 22, header, header + 10, header + 60, ...parts, file.length - 16, file.length - 1]

    for (const length of lengths)
      expect(await decryptBytes(file.subarray(0, length), password)).toMatchObject({
        error: { code: 'file-encrypted-damaged' },
      })
    expect(await decryptBytes(Buffer.concat([file, file.subarray(-20)]), password)).toMatchObject({
      error: { code: 'file-encrypted-damaged' },
    })
  })

  test('a file for keys, and one that asks for too much work, before any is done', async () => {
    const started = performance.now()

    expect(await decryptBytes(vectorForKeys, 'password')).toMatchObject({
      error: { code: 'file-encrypted-for-keys' },
    })
    expect(await decryptBytes(vectorOfWork23, 'password')).toMatchObject({
      error: { code: 'file-encrypted-costly' },
    })
    expect(performance.now() - started).toBeLessThan(2_000) // 2^23 takes a minute and 8 GB
  })

  test('what holds a password and a key at once', async () => {
    const file = Buffer.from(vector).toString('latin1')
    const key = Buffer.from(vectorForKeys).toString('latin1').split('\n').slice(1, 3).join('\n')

    const both = Buffer.from(file.replace('\n---', `\n${key}\n---`), 'latin1')

    expect(await decryptBytes(both, 'password')).toMatchObject({ error: { code: 'file-encrypted-damaged' } })
  })
})

test('the limit of work is that of the library', async () => {
  const header = 'age-encryption.org/v1\n-> scrypt rF0/NwblUHHTpgQgRpe5CQ '
  const ending =
    '\nqW9eVsT0NVb/Vswtw8kPIxUnaYmm9Px1dYmq2+4+qZA\n--- 38TpQMxQRRNMfmYYpBX6DDrPx4/QY5UmJnhPyVoX/cw\n'
  const decrypter = new Decrypter()
  decrypter.addPassphrase('password')

  await expect(decrypter.decrypt(Buffer.from(`${header}${heaviestWork + 1}${ending}`))).rejects.toThrow(
    'work factor is too high',
  )
})
