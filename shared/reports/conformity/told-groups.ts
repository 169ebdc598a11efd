import type { DocumentData } from '../../document/document-data.ts'
import { recordName } from '../../document/record-name.ts'
import { fold } from '../../kit/fold.ts'
import { bodyKinds } from '../../organisation/body.ts'
import type { CheckResult } from '../../quality/conformity/check-conformity.ts'
import { groupResults, type ResultGroup } from '../../quality/conformity/group-results.ts'
import type { CheckedObject } from '../../quality/conformity/rule.ts'
import { adaptationCode } from '../../quality/conformity/rule-codes.ts'

/**
 * The results rule by rule, those of one rule in the order in which a reader looks for them: places by name, committees and
 * their seats by protocol, meetings by day. Gaps to the model keep its order.
 */
export function toldGroups(data: DocumentData, results: readonly CheckResult[]): readonly ResultGroup[] {
  return groupResults(results).map((group) =>
    group.code === adaptationCode ? group : { ...group, results: inOrder(data, group.results) },
  )
}

function inOrder(data: DocumentData, results: readonly CheckResult[]): readonly CheckResult[] {
  if (results.length < 2) return results
  const keyed = results.map((result) => ({ result, key: keyOf(data, result) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ result }) => result)
}

function keyOf(data: DocumentData, { objects }: CheckResult): string {
  return objects.map((object) => placeOf(data, object)).join('\n')
}

function placeOf(data: DocumentData, { collection, id }: CheckedObject): string {
  switch (collection) {
    case 'body':
      return placeOfBody(data, id)
    case 'seat': {
      const seat = data.seat.get(id)
      return seat === undefined ? id : `${placeOfBody(data, seat.bodyId)}\n${padded(seat.order)}`
    }
    case 'meeting': {
      const meeting = data.meeting.get(id)
      return meeting === undefined ? id : `${meeting.date} ${placeOfBody(data, meeting.bodyId)}`
    }
    case 'phase':
      return padded(data.phase.get(id)?.order ?? 0)
    default:
      return sortable(recordName(data, collection, id))
  }
}

function placeOfBody(data: DocumentData, id: string): string {
  const body = data.body.get(id)
  if (body === undefined) return id
  return `${bodyKinds.findIndex((kind) => body.kinds.includes(kind))} ${sortable(body.name)}`
}

/** « Commune du Plessis » between « Commune de Périgny » and « Commune de Santeny », « GAP 2 » before « GAP 10 ». */
function sortable(name: string): string {
  return fold(name)
    .replace(/ (?:de la |de l'|du |des |de |d')/g, ' ')
    .replace(/\d+/g, (digits) => digits.padStart(6, '0'))
}

function padded(order: number): string {
  return String(order).padStart(9, '0')
}
