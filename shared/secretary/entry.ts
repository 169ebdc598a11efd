import type { CommandOf, StepsPurpose } from '../commands/command.ts'
import type { DecisionId } from '../decisions/decision.ts'
import type { ProxyRefusal } from '../meetings/proxies.ts'

/** One of the commands that a line consists of. */
export type EntryStep = CommandOf<'steps'>['steps'][number]

/** What a line is for: it names the undo step. */
export type EntryPurpose = StepsPurpose extends infer S ? (S extends `session-${infer P}` ? P : never) : never

/** Why a line cannot be entered; the sentence is in shared/text. */
export type EntryFault =
  | {
      readonly code:
        | 'not-open'
        | 'already-open'
        | 'closed'
        | 'cancelled'
        | 'minutes-adopted'
        | 'no-current-item'
        | 'last-item'
        | 'first-item'
        | 'no-proposal'
        | 'nothing-written'
        | 'too-long'
        | 'vote-form'
        | 'sealed'
        | 'rejected'
        | 'everyone-noted'
        | 'call-going-on'
        | 'quorum-met'
        | 'nobody-called'
    }
  | { readonly code: 'no-member' | 'unknown-command' | 'not-understood'; readonly typed: string }
  | { readonly code: 'no-such-item'; readonly rank: number; readonly count: number }
  | {
      readonly code:
        | 'already-there'
        | 'not-there'
        | 'no-deputy'
        | 'has-no-voice'
        | 'guest-cannot'
        | 'already-noted'
      readonly name: PersonWords
    }
  | {
      readonly code: 'proxy-refused'
      readonly refusal: ProxyRefusal
      readonly giver: PersonWords
      readonly receiver: PersonWords
    }
  | { readonly code: 'too-many-votes'; readonly counted: number; readonly voices: number }

/** The name of a person as the catalogue will print it. */
export type PersonWords = {
  readonly civility: 'mr' | 'mrs' | null
  readonly firstName: string
  readonly lastName: string
}

/** What the view does by itself, nothing of the document being changed. */
export type Gesture =
  | { readonly type: 'help' | 'timeline' | 'projection' }
  /** To put back in the field: a decision whose text is to be changed. */
  | { readonly type: 'rewrite'; readonly line: string }
  /** An official act, which is asked before it is done. */
  | { readonly type: 'adopt'; readonly decisionId: DecisionId }

/** One of those whom the typed letters may mean: the letters that mean her alone, and the line with these. */
export type Choice = { readonly code: string; readonly name: PersonWords; readonly line: string }

/** What a line means at this moment. */
export type Entry =
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'steps'
      readonly purpose: EntryPurpose
      readonly about: string
      readonly steps: readonly EntryStep[]
    }
  | { readonly kind: 'choices'; readonly choices: readonly Choice[] }
  | { readonly kind: 'gesture'; readonly gesture: Gesture }
  | { readonly kind: 'fault'; readonly fault: EntryFault }

/** Says why a line cannot be entered. */
export function faulty(fault: EntryFault): Entry {
  return { kind: 'fault', fault }
}

/** A line that becomes one undo step. */
export function entering(purpose: EntryPurpose, about: string, steps: readonly EntryStep[]): Entry {
  return { kind: 'steps', purpose, about: shortLine(about), steps }
}

// A name of an undo step is shown cut anyway; whole characters, never half of one.
const longestAbout = 60

function shortLine(text: string): string {
  return [...oneLine(text)].slice(0, longestAbout).join('')
}

/** A text as one line: what breaks lines, exports or files is left out. */
export function oneLine(text: string): string {
  return cleanText(text).replace(/\s+/gu, ' ').trim()
}

/** A text without control characters, lone surrogates and blanks at its ends; its lines stay. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]|\p{Cs}/gu, '')
    .trim()
}
