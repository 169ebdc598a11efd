import { z } from 'zod'

/** The shortest password that an encrypted copy is made with. */
export const leastPasswordLength = 12

/** How long a password may be, so that a page can send one. */
export const longestPasswordLength = 200

/** A password that was typed in the page. */
export const passwordField = z.string().min(1).max(longestPasswordLength)

/** What the page asks about copies that a password opens: method → schema of its input. */
export const encryptionMethods = {
  /** Writes a clean copy that only this password opens, where the person chooses. */
  'document.encrypt': z.strictObject({ password: passwordField }),
  /** Opens, where the person chooses, the document of the encrypted copy that this window was asked for; or gives it up. */
  'document.unlock': z.strictObject({ password: passwordField }),
  'document.leave-locked': z.undefined(),
} as const

/** Method → what it answers when all goes well. */
export type EncryptionOutputs = {
  'document.encrypt': { readonly fileName: string }
  'document.unlock': { readonly fileName: string }
  'document.leave-locked': null
}

/**
 * A password as it is used: the same accents whatever the keyboard made them of, without the spaces around it that come
 * with a copied line.
 */
export function passwordForm(typed: string): string {
  return typed.normalize('NFC').trim()
}

/** Whether a typed password is long enough to protect a document that leaves this machine. */
export function isLongPassword(typed: string): boolean {
  return passwordForm(typed).length >= leastPasswordLength
}
