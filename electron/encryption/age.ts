import { armor, Decrypter, Encrypter } from 'age-encryption'
import { type AppError, appError } from '#shared/api/errors.ts'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import { ageHeaderFault } from './age-header.ts'

/** 2^18: one to three seconds for each password tried, and 256 MB of memory. */
const usualWork = 18

/** Encrypts bytes with a password, in the format of age (version 1, scrypt). `work` is for tests, which cannot wait. */
export async function encryptBytes(
  bytes: Uint8Array,
  password: string,
  work: number = usualWork,
): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(password)
  encrypter.setScryptWorkFactor(work)
  return encrypter.encrypt(bytes)
}

/** The bytes that were encrypted, all of them and as they were, or why they cannot be given. */
export async function decryptBytes(
  file: Uint8Array,
  password: string,
): Promise<Result<Uint8Array, AppError>> {
  try {
    const bytes = unarmoured(file)
    const fault = ageHeaderFault(bytes)
    if (fault !== null) return fail(appError(fault))
    const decrypter = new Decrypter()
    decrypter.addPassphrase(password)
    return ok(await decrypter.decrypt(bytes))
  } catch (error) {
    // The library says all else of a file that was cut or changed, in as many words: for a user they are one.
    return fail(appError(isRefusal(error) ? 'password-wrong' : 'file-encrypted-damaged'))
  }
}

/** The key of the file did not open: the password is another, or the part of the header that holds it was changed. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && error.message === "no identity matched any of the file's recipients"
}

/** A file written as text, for a mail. */
function unarmoured(file: Uint8Array): Uint8Array {
  const isText = Buffer.from(file.subarray(0, 5)).toString('latin1') === '-----'
  return isText ? armor.decode(Buffer.from(file).toString('latin1')) : file
}
