import type { ErasedTold } from '#shared/api/copies.ts'
import { aChange, applyChanges } from '#shared/document/changes.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { localDay } from '#shared/kit/local-moment.ts'
import { type Erased, withoutErased } from '#shared/merge/erasures.ts'
import { anonymousName, anonymousRank } from '#shared/text/anonymous-name.ts'
import { sealFindings } from '../document/seal-findings.ts'
import type { Session } from '../document/session.ts'
import { type Erasure, erasureFingerprint, erasuresIn } from '../tables/erasures.ts'
import { commonBase } from './find-base.ts'

/** A copy as it is merged: what was erased here for good is neither in it nor in what both have in common. */
export type CopyRead = {
  readonly theirs: DocumentData
  readonly base: DocumentData | null
  /** What of the copy stays erased. */
  readonly erased: readonly ErasedTold[]
}

/** Reads a copy to merge it into a document; `base` where it is known better than the files tell. */
export function readCopy(
  mine: Session,
  copy: Session,
  base: DocumentData | null = commonBase(mine.database, copy.database),
): CopyRead {
  const data = copy.data()
  const { persons, contacts } = erasedHere(mine, copy)
  const erased = { persons: new Set(persons.keys()), contacts: new Set(contacts.keys()) }
  return {
    theirs: leftOut(data, erased, mine.data()),
    base: base === null ? null : withoutErased(base, erased),
    erased: [
      ...told('person', [...persons.values()]),
      ...told('contacts', [...contacts.values()]),
      ...told('name', anonymousHere(mine.data(), data)),
    ],
  }
}

type Known = ReadonlyMap<string, string>

/** Who of a copy was erased here, and the day. */
function erasedHere(mine: Session, copy: Session): { readonly persons: Known; readonly contacts: Known } {
  const known = byFingerprint(erasuresIn(mine.database))
  const there = byFingerprint(erasuresIn(copy.database))
  const [persons, contacts] = [new Map<string, string>(), new Map<string, string>()]
  if (known.size === 0) return { persons, contacts }
  for (const { id, email, phone, note } of copy.data().person.values()) {
    const own = mine.data().person.get(id)
    const person = known.get(erasureFingerprint(mine.database, 'person', id))
    if (person !== undefined && own === undefined) persons.set(id, dayOf(person))
    const fingerprint = erasureFingerprint(mine.database, 'contacts', id)
    const erasure = known.get(fingerprint)
    // What a copy has that knows of the erasure was typed since.
    if (erasure === undefined || there.has(fingerprint) || own === undefined) continue
    if (email !== '' || phone !== '' || note !== '') contacts.set(id, dayOf(erasure))
  }
  return { persons, contacts }
}

function byFingerprint(erasures: readonly Erasure[]): ReadonlyMap<string, Erasure> {
  return new Map(erasures.map((erasure) => [erasure.fingerprint, erasure]))
}

function dayOf({ erasedAt }: Erasure): string {
  return localDay(new Date(erasedAt))
}

/** Without them; where something was sealed with them, they stay as persons without a name: a seal is not broken. */
function leftOut(data: DocumentData, erased: Erased, mine: DocumentData): DocumentData {
  const left = withoutErased(data, erased)
  if (erased.persons.size === 0) return left
  const known = new Set(sealFindings(data).map((finding) => JSON.stringify(finding)))
  const isWhole = sealFindings(left).every((finding) => known.has(JSON.stringify(finding)))
  return isWhole ? left : nameless(withoutErased(data, { ...erased, persons: new Set() }), erased, mine)
}

function nameless(data: DocumentData, { persons }: Erased, mine: DocumentData): DocumentData {
  const on = localDay(new Date())
  let rank = Math.max(0, ...[...mine.person.values(), ...data.person.values()].map(anonymousRank))
  const changes = [...data.person.values()].flatMap((person) => {
    if (!persons.has(person.id) || person.anonymisedOn !== null) return []
    const name = anonymousName(++rank, person.civility)
    const erased = { ...person, ...name, email: '', phone: '', note: '', anonymisedOn: on }
    return [aChange('person', person.id, person, erased)]
  })
  return applyChanges(data, changes)
}

/** The days on which those were made anonymous here whom a copy still names. */
function anonymousHere(mine: DocumentData, theirs: DocumentData): readonly string[] {
  return [...mine.person.values()].flatMap(({ id, anonymisedOn }) =>
    anonymisedOn !== null && theirs.person.get(id)?.anonymisedOn === null ? [anonymisedOn] : [],
  )
}

function told(what: ErasedTold['what'], days: readonly string[]): readonly ErasedTold[] {
  const [first, last] = [days.toSorted()[0], days.toSorted().at(-1)]
  return first === undefined || last === undefined ? [] : [{ what, count: days.length, first, last }]
}
