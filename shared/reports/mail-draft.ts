import type { BuiltDocument } from './built-document.ts'

export type MailAddress = { readonly name: string; readonly email: string }

/** The words of a mail that is only prepared: nothing of ours sends it. */
export type MailWords = {
  /** Names the draft among all: its file has the same bytes each time. */
  readonly id: string
  readonly to: readonly MailAddress[]
  readonly bcc: readonly MailAddress[]
  readonly subject: string
  readonly text: string
  /** Instant, ISO 8601. */
  readonly date: string
}

/** A mail to be sent from the user's own program, with the documents that go with it. */
export type MailDraft = {
  readonly fileName: string
  readonly words: MailWords
  /** One that several drafts share is the same object: it is rendered once. */
  readonly attached: readonly BuiltDocument[]
}
