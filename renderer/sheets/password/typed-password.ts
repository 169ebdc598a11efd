import { isLongPassword, passwordForm } from '#shared/api/passwords.ts'
import { encryptionText as text } from '#shared/text/encryption.ts'

/** A password that is being chosen: typed twice, or drawn by chance. */
export type TypedPassword = { readonly password: string; readonly again: string }

export const nothingTyped: TypedPassword = { password: '', again: '' }

/** Tells whether the second one, where it is typed, is another one. */
export function isDifferent({ password, again }: TypedPassword): boolean {
  return again !== '' && passwordForm(again) !== passwordForm(password)
}

/** What the two fields still lack, as a sentence; null when the password can be used. */
export function passwordFault({ password, again }: TypedPassword): string | null {
  if (passwordForm(password) === '') return text.missing
  if (!isLongPassword(password)) return text.short
  if (again === '') return text.unconfirmed
  return isDifferent({ password, again }) ? text.different : null
}
