import type { Change } from '#shared/document/changes.ts'
import { type AnyRecord, type Collection, collections } from '#shared/document/collections.ts'
import { type Reference, referencesOf } from '#shared/document/references.ts'
import { placeOf } from '#shared/merge/clashes.ts'
import type { Rows } from '../tables/rows.ts'

type Edited = Change & { readonly before: AnyRecord; readonly after: AnyRecord }

/** Of these the file holds places to be one, and nothing names them: what moves to a place goes and comes again. */
const places: ReadonlySet<Collection> = new Set<Collection>([
  ...([
    'assignment',
    'attendance',
    'ballot',
    'conventionParty',
    'decisionTheme',
    'documentTemplate',
  ] as const),
  ...(['issuedPack', 'measurement', 'placement', 'reply', 'riskAction'] as const),
])

/**
 * Writes the changes that lead from one whole document to another, in an order that the file accepts: what stays lets go of
 * what goes and of its number, what goes leaves, what is new comes, then what stays refers to it and has its number. Undo does
 * the reverse: what is new would take along all that still refers to it. References are checked at the end.
 */
export function writeChanges(rows: Rows, changes: readonly Change[]): void {
  rows.deferReferences()
  const edited = changes.filter((change): change is Edited => change.before !== null && change.after !== null)
  const moved = edited.filter(hasMoved)
  const staying = edited.filter((change) => !hasMoved(change))
  const created = changes.filter(({ before }) => before === null)
  const news = new Set(created.map(({ collection, id }) => `${collection} ${id}`))
  const isNew = ({ collection, id }: Reference) => news.has(`${collection} ${id}`)
  const waiting = staying.filter(
    ({ collection, after }) => isNumbered(collection) || referencesOf(collection, after).some(isNew),
  )
  staying.forEach((change, index) => {
    rows.update(change.collection, change.id, { ...withoutNumber(change, index), ...pending(change, isNew) })
  })
  const going = [...changes.filter(({ after }) => after === null), ...moved]
  // A record may have gone along with another one.
  for (const { collection, id } of inOrder(going).toReversed())
    if (rows.get(collection, id) !== null) rows.remove(collection, id)
  const coming = [...created, ...moved]
  for (const { collection, after } of inOrder(coming)) if (after !== null) rows.insert(collection, after)
  for (const { collection, id, after } of waiting) rows.update(collection, id, after)
}

function hasMoved({ collection, before, after }: Edited): boolean {
  return places.has(collection) && placeOf(collection, before) !== placeOf(collection, after)
}

function isNumbered(collection: Collection): boolean {
  return collection === 'decision' || collection === 'risk' || collection === 'changeRequest'
}

/** Another record may take its number over: meanwhile it has none, or one that nothing else can have. */
function withoutNumber({ collection, after }: Edited, index: number): AnyRecord {
  switch (collection) {
    case 'decision':
      return { ...after, number: null, numberPeriod: null, numberOrdinal: null } as AnyRecord // fields of decisions
    case 'risk':
    case 'changeRequest':
      return { ...after, number: -1 - index } as AnyRecord // a field of both
    default:
      return after
  }
}

/** The references to what is not there yet: meanwhile they name nothing that there is. */
function pending({ collection, after }: Edited, isNew: (reference: Reference) => boolean): object {
  const fields = after as unknown as Readonly<Record<string, unknown>> // read by name
  const named = referencesOf(collection, after).filter(isNew)
  return Object.fromEntries(
    named.map(({ field, id }) => {
      const nobody = `~${id}` // no id begins so
      return [field, typeof fields[field] === 'string' ? nobody : { ...Object(fields[field]), id: nobody }]
    }),
  )
}

function inOrder(changes: readonly Change[]): readonly Change[] {
  const rank = new Map(collections.map((collection, index) => [collection, index]))
  return changes.toSorted((a, b) => (rank.get(a.collection) ?? 0) - (rank.get(b.collection) ?? 0))
}
