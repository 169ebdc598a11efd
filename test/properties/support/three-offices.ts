import fs from 'node:fs'
import { commonBase } from '#electron/copies/find-base.ts'
import { mergeCopy, openCopy } from '#electron/copies/merge-copy.ts'
import { sendCopy } from '#electron/copies/send-copy.ts'
import type { Session } from '#electron/document/session.ts'
import { type ParcelScope, parcelScopeSchema } from '#shared/document/parcel-scope.ts'
import type { Conflict } from '#shared/merge/conflict.ts'
import { mergeDocuments } from '#shared/merge/merge-documents.ts'
import { partOf } from '#shared/parcel/part-of.ts'
import { aRecord } from '../../support/builders.ts'
import { aCommand, newSession, openSession, successOf } from '../../support/sessions.ts'
import type { temporaryFolder } from '../../support/temporary-folder.ts'
import type { Random } from './random.ts'
import { startingContent } from './starting-content.ts'

/** What a test wants to know of an exchange: both sides before, the one that took after, and whether a base was found. */
export type Exchange = {
  readonly mine: Values
  readonly theirs: Values
  readonly after: Values
  readonly hasBase: boolean
  /** What the same exchange does and asks once more. */
  readonly again: number
}

/** Each record that is there, and the rank of the last edit of each of its fields; none where a part does not tell it. */
export type Values = ReadonlyMap<string, number>

const scopes: readonly ParcelScope[] = [
  { kind: 'everything' },
  ...[
    { kind: 'entity', entityId: 'entity-2' },
    { kind: 'body', bodyId: 'body-1' },
  ].map((scope) => parcelScopeSchema.parse(scope)),
]

/** In none of the parts. */
const outside = 'entity-outside'

/** Whose edits each field of the starting content is; nobody else writes it. */
const owned = [
  { office: 0, id: 'entity-1', field: 'name' },
  { office: 1, id: 'entity-2', field: 'name' },
  { office: 2, id: 'entity-3', field: 'name' },
  { office: 0, id: 'entity-2', field: 'email' },
  { office: 0, id: outside, field: 'email' },
  { office: 1, id: outside, field: 'name' },
  { office: 1, id: 'entity-1', field: 'phone' },
  { office: 2, id: 'entity-2', field: 'phone' },
] as const

/**
 * A document, and two copies that it sends at moments of its own, whole or in part: each office edits what is its own and adds
 * to it, and takes the file of another one now and then. Every rank is told once, so that the newest edit is known.
 */
export function threeOffices(folder: ReturnType<typeof temporaryFolder>, random: Random, steps: number) {
  const name = `${random.below(1e9)}`
  const offices: Session[] = [newSession(folder.path(`${name}-0.gouvernail`), startingContent())]
  let rank = 0
  const now = () => new Date(Date.parse('2026-11-27T09:00:00Z') + 60_000 * ++rank)

  const sessionOf = (office: number) => offices[office] as Session // only of those that are there
  const write = (office: number, id: string, field: string) =>
    // A part may not have it.
    sessionOf(office).execute(
      aCommand({ type: 'entity.edit', id, patch: { [field]: textOf(field, ++rank) } }),
    )
  const add = (office: number, id: string) => {
    const value = aRecord('entity', id, { name: `${rank}` })
    successOf(sessionOf(office).execute(aCommand({ type: 'entity.create', value })))
  }
  const send = () => {
    const origin = sessionOf(0)
    const scope = random.pick(scopes)
    const file = folder.path(`${name}-${offices.length}.gouvernail`)
    const part = partOf(origin.data(), scope)
    const sending = { to: 'DSDEN', from: 'Rectorat', scope: JSON.stringify(scope), part, given: [] }
    successOf(sendCopy(origin, sending, file, now()))
    offices.push(openSession(file))
    // It goes on: the next copy leaves in another state.
    write(0, 'entity-1', 'name')
    write(0, outside, 'email')
  }
  const edit = () => {
    const office = random.below(offices.length)
    const { id, field } = random.pick(owned.filter((one) => one.office === office))
    if (random.chance(0.2)) add(office, `added-${++rank}`)
    else write(office, id, field)
  }
  const exchange = (to: number, from: number): Exchange => {
    const [mine, theirs] = [sessionOf(to), sessionOf(from)]
    const [before, there] = [valuesOf(mine), valuesOf(theirs)]
    const first = take(mine, theirs, now())
    const after = valuesOf(mine)
    const second = take(mine, theirs, now())
    const again = second.changes + second.asked
    return { mine: before, theirs: there, after, hasBase: first.hasBase, again }
  }
  add(0, outside)
  for (const { id, field } of owned) write(0, id, field)
  const exchanges: Exchange[] = []
  for (let step = 0; step < steps || offices.length < 3; step++) {
    if (offices.length < 3 && (step >= steps || random.chance(0.3))) send()
    else if (offices.length < 2 || random.chance(0.6)) edit()
    else {
      const [to = 0, from = 0] = random.pick(pairs.filter((pair) => Math.max(...pair) < offices.length))
      exchanges.push(exchange(to, from))
    }
  }
  for (const [to, from] of pairs) exchanges.push(exchange(to, from))
  const last = offices.map(valuesOf)
  for (const session of offices) {
    session.close()
    fs.rmSync(session.path)
  }
  return { exchanges, last }
}

/** Who takes the file of whom: those that never met their origin again come first. */
const pairs = [
  [1, 2],
  [2, 1],
  [0, 1],
  [0, 2],
  [1, 0],
  [2, 0],
] as const

/** Takes the file of another office; what is asked is answered by the newer edit. */
function take(mine: Session, theirs: Session, at: Date) {
  const opened = successOf(openCopy(mine, theirs.path, theirs))
  const base = commonBase(mine.database, opened.database)
  const newer = ({ fields, mine: one, theirs: other }: Conflict) => {
    const [here, there] = [one, other].map((record) =>
      Math.max(-1, ...fields.map((field) => rankIn((record as Record<string, unknown> | null)?.[field]))),
    ) as [number, number] // two records
    return here >= there ? 'mine' : 'theirs'
  }
  const merge = mergeDocuments(base, mine.data(), opened.data(), newer)
  successOf(mergeCopy(mine, opened, merge, [], at))
  return { hasBase: base !== null, changes: merge.changes.length, asked: merge.conflicts.length }
}

function textOf(field: string, rank: number): string {
  return field === 'email' ? `${rank}@exemple.fr` : `${rank}`
}

function rankIn(value: unknown): number {
  const [digits] = /^\d+/.exec(String(value ?? '')) ?? []
  return digits === undefined ? -1 : Number(digits)
}

function valuesOf(session: Session): Values {
  const values = new Map<string, number>()
  for (const entity of session.data().entity.values()) {
    values.set(entity.id, 0)
    for (const field of ['name', 'email', 'phone'] as const)
      if (rankIn(entity[field]) >= 0) values.set(`${entity.id} ${field}`, rankIn(entity[field]))
  }
  return values
}
