import { canonicalJson } from '../kit/canonical-json.ts'
import type { Minutes, Rectification } from '../meetings/minutes.ts'
import { type MinutesContentData, minutesParts } from './minutes-content.ts'
import type { Seal } from './seal.ts'
import { sealedFields } from './status-rules.ts'

/** What seals are computed from. */
export type SealedData = MinutesContentData & {
  readonly minutes: ReadonlyMap<string, Minutes>
  readonly rectification: ReadonlyMap<string, Rectification>
}

/** What a seal is about. */
export type SealSubject = Pick<Seal, 'kind' | 'decisionId' | 'minutesId' | 'rectificationId'>

/** A part of what is sealed, as one text: the same content gives the same text, any change another one. */
export type PartText = { readonly name: string; readonly text: string }

/** What is sealed of an adopted decision, field by field; the annulment of its number has a seal of its own. */
const decisionParts = [
  ...sealedFields,
  'motives',
  'optionsSetAside',
  'consultedFrom',
  'consultedUntil',
] as const
const annulmentParts = ['number', 'annulledOn', 'annulmentReason'] as const
const rectificationParts = ['minutesId', 'date', 'text'] as const

/** What a seal holds as it stands now, part by part; null when it is not there any more. */
export function sealedParts(data: SealedData, subject: SealSubject): readonly PartText[] | null {
  switch (subject.kind) {
    case 'decision': {
      const decision = data.decision.get(subject.decisionId ?? '')
      if (decision === undefined) return null
      const ballots = [...data.ballot.values()]
        .filter(({ decisionId }) => decisionId === decision.id)
        .sort((a, b) => (a.id < b.id ? -1 : 1))
      return [...partsOf(decision, decisionParts), part('ballots', ballots)]
    }
    case 'annulment': {
      const decision = data.decision.get(subject.decisionId ?? '')
      return decision === undefined ? null : partsOf(decision, annulmentParts)
    }
    case 'minutes': {
      const minutes = data.minutes.get(subject.minutesId ?? '')
      if (minutes === undefined) return null
      return [
        part('adoptedOn', minutes.adoptedOn),
        ...Object.entries(minutesParts(data, minutes.meetingId)).map(([name, told]) => part(name, told)),
      ]
    }
    case 'rectification': {
      const rectification = data.rectification.get(subject.rectificationId ?? '')
      return rectification === undefined ? null : partsOf(rectification, rectificationParts)
    }
  }
}

/** What the fingerprint of a seal is computed from: all of it but its own name. */
export function sealText({
  id: _,
  hash: _hash,
  ...sealed
}: Omit<Seal, 'id' | 'hash'> & Partial<Seal>): string {
  return canonicalJson(sealed)
}

function partsOf<R extends object>(record: R, fields: readonly (keyof R & string)[]): readonly PartText[] {
  return fields.map((field) => part(field, record[field]))
}

function part(name: string, value: unknown): PartText {
  return { name, text: canonicalJson(value) }
}
