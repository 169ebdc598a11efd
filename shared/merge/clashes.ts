import type { AnyRecord, Collection } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import { overlap, type Period } from '../kit/period.ts'
import { placeOfMeasurement } from '../quality/measurements.ts'
import { allOf, fieldsOf, recordIn, type Sides } from './sides.ts'

/** Two records that cannot stand together; the first is here, the second comes from the other side. */
export type Clash = { readonly collection: Collection; readonly ids: readonly [string, string] }

type Values = Readonly<Record<string, unknown>>
type PlaceOf = (fields: Values, record: AnyRecord) => string | null

/** What only one record may be or bear: pairs of the file, codes of the State, numbers. */
const places: readonly (readonly [Collection, PlaceOf])[] = [
  ['entity', ({ uai }) => (uai === null ? null : String(uai))],
  ['documentTemplate', ({ report, bodyId }) => `${report} ${bodyId}`],
  ['assignment', ({ missionId, bodyId }) => `${missionId} ${bodyId}`],
  ['conventionParty', ({ conventionId, entityId }) => `${conventionId} ${entityId}`],
  ['placement', ({ viewId, node }) => `${viewId} ${JSON.stringify(node)}`],
  ['meeting', ({ bodyId, number, date }) => `${bodyId} ${String(date).slice(0, 4)} ${number}`],
  ['minutes', ({ meetingId }) => String(meetingId)],
  ['attendance', ({ meetingId, seatId }) => `${meetingId} ${seatId}`],
  ['guest', ({ meetingId, personId }) => `${meetingId} ${personId}`],
  ['reply', ({ meetingId, seatId }) => `${meetingId} ${seatId}`],
  ['issuedPack', ({ meetingId, number }) => `${meetingId} ${number}`],
  ['ballot', ({ decisionId, seatId }) => `${decisionId} ${seatId}`],
  ['decisionTheme', ({ decisionId, themeId }) => `${decisionId} ${themeId}`],
  ['followUp', ({ bodyId, number }) => (number === null ? null : `${bodyId} ${number}`)],
  ['risk', ({ number }) => String(number)],
  ['riskAction', ({ riskId, followUpId }) => `${riskId} ${followUpId}`],
  ['measurement', (_, record) => placeOfMeasurement(record as Parameters<typeof placeOfMeasurement>[0])], // of this collection
  ['changeRequest', ({ number }) => String(number)],
]

/** Terms of which one place holds one at a time. */
const terms: readonly (readonly [Collection, PlaceOf])[] = [
  ['mandate', ({ seatId, rank }) => (rank === 'holder' ? String(seatId) : null)],
  ['tenure', ({ postId }) => String(postId)],
]

/** The records of a merged document that cannot stand together, although they did not meet on either side. */
export function clashesIn(data: DocumentData, sides: Sides): readonly Clash[] {
  const always = () => true
  const atOnce = (a: AnyRecord, b: AnyRecord) => overlap(a as Period, b as Period) // terms have periods
  return [
    ...places.flatMap(([collection, placeOf]) => meetings(data, sides, collection, placeOf, always)),
    ...terms.flatMap(([collection, placeOf]) => meetings(data, sides, collection, placeOf, atOnce)),
  ]
}

/** Where a record stands of which one place holds one; null when it holds no such place. */
export function placeOf(collection: Collection, record: AnyRecord): string | null {
  const own = places.find(([name]) => name === collection)
  return own === undefined ? null : own[1](fieldsOf(record), record)
}

function meetings(
  data: DocumentData,
  sides: Sides,
  collection: Collection,
  placeOf: PlaceOf,
  collide: (a: AnyRecord, b: AnyRecord) => boolean,
): readonly Clash[] {
  const byPlace = new Map<string, AnyRecord[]>()
  for (const record of allOf(data, collection).values()) {
    const place = placeOf(fieldsOf(record), record)
    if (place !== null) byPlace.set(place, [...(byPlace.get(place) ?? []), record])
  }
  const met = (side: DocumentData, a: AnyRecord, b: AnyRecord, place: string): boolean => {
    const [one, other] = [recordIn(side, collection, a.id), recordIn(side, collection, b.id)]
    if (one === null || other === null || !collide(one, other)) return false
    return [one, other].every((record) => placeOf(fieldsOf(record), record) === place)
  }
  return [...byPlace].flatMap(([place, records]) => {
    if (records.length < 2) return []
    return pairsOf(records).flatMap(([a, b]): readonly Clash[] => {
      if (!collide(a, b) || met(sides.mine, a, b, place) || met(sides.theirs, a, b, place)) return []
      const here = recordIn(sides.mine, collection, b.id)
      const isFirst = here !== null && placeOf(fieldsOf(here), here) === place
      return [{ collection, ids: isFirst ? [b.id, a.id] : [a.id, b.id] }]
    })
  })
}

function pairsOf<T>(values: readonly T[]): readonly (readonly [T, T])[] {
  return values.flatMap((a, index) => values.slice(index + 1).map((b) => [a, b] as const))
}
