import { checkNumberPattern } from '../decisions/numbering.ts'
import { isReversed } from '../kit/period.ts'
import { makesLoop } from '../organisation/hierarchy.ts'
import { canLink } from '../organisation/link-rules.ts'
import { type Collection, collections } from './collections.ts'
import { type DocumentData, recordsOf } from './document-data.ts'
import { referencesOf } from './references.ts'

export type ProblemCode =
  | 'project-missing'
  | 'reference-missing'
  | 'period-reversed'
  | 'entity-loop'
  | 'link-refused'
  | 'seat-twice-in-meeting'
  | 'number-twice'
  | 'number-skipped'
  | 'number-incomplete'
  | 'adopted-without-number'
  | 'pattern-invalid'
  | 'item-of-another-body'

/** A broken invariant; `detail` names the field, the number or the refusal. */
export type Problem = {
  readonly code: ProblemCode
  readonly collection: Collection
  readonly id: string
  readonly detail: string
}

/** Every invariant of a document that does not hold. A document made by our commands has none. */
export function checkDocument(data: DocumentData): readonly Problem[] {
  return [
    ...(data.project.size === 1
      ? []
      : [problem('project-missing', 'project', 'project', String(data.project.size))]),
    ...collections.flatMap((collection) => missingReferences(data, collection)),
    ...reversedPeriods(data),
    ...organisationProblems(data),
    ...meetingProblems(data),
    ...numberProblems(data),
  ]
}

function problem(code: ProblemCode, collection: Collection, id: string, detail: string): Problem {
  return { code, collection, id, detail }
}

function missingReferences(data: DocumentData, collection: Collection): readonly Problem[] {
  return recordsOf(data, collection).flatMap((record) =>
    referencesOf(collection, record)
      .filter((reference) => !data[reference.collection].has(reference.id))
      .map((reference) =>
        problem('reference-missing', collection, record.id, `${reference.field}: ${reference.id}`),
      ),
  )
}

function reversedPeriods(data: DocumentData): readonly Problem[] {
  const dated = ['entity', 'body', 'tenure', 'mandate', 'link'] as const
  return dated.flatMap((collection) =>
    recordsOf(data, collection)
      .filter(isReversed)
      .map((record) => problem('period-reversed', collection, record.id, `${record.from} > ${record.to}`)),
  )
}

function organisationProblems(data: DocumentData): readonly Problem[] {
  const loops = recordsOf(data, 'entity')
    .filter((entity) => makesLoop(data, entity.id, entity.parentId))
    .map((entity) => problem('entity-loop', 'entity', entity.id, entity.parentId ?? ''))
  const links = recordsOf(data, 'link').flatMap((link) => {
    const allowed = canLink(data, link, link.id)
    return allowed.ok ? [] : [problem('link-refused', 'link', link.id, allowed.error)]
  })
  const patterns = recordsOf(data, 'body').flatMap((body) => {
    const checked = checkNumberPattern(body.numberPattern)
    return checked.ok ? [] : [problem('pattern-invalid', 'body', body.id, checked.error)]
  })
  return [...loops, ...links, ...patterns]
}

function meetingProblems(data: DocumentData): readonly Problem[] {
  const seen = new Set<string>()
  const twice = recordsOf(data, 'attendance').flatMap((attendance) => {
    const key = `${attendance.meetingId} ${attendance.seatId}`
    if (seen.has(key))
      return [problem('seat-twice-in-meeting', 'attendance', attendance.id, attendance.seatId)]
    seen.add(key)
    return []
  })
  const strangers = recordsOf(data, 'decision').flatMap((decision) => {
    const meeting = decision.meetingId === null ? undefined : data.meeting.get(decision.meetingId)
    return meeting !== undefined && meeting.bodyId !== decision.bodyId
      ? [problem('item-of-another-body', 'decision', decision.id, meeting.id)]
      : []
  })
  return [...twice, ...strangers]
}

function numberProblems(data: DocumentData): readonly Problem[] {
  const problems: Problem[] = []
  const printed = new Set<string>()
  const ordinals = new Map<string, Set<number>>()
  for (const decision of data.decision.values()) {
    const { id, number, numberPeriod, numberOrdinal, status } = decision
    if (number === null && numberPeriod === null && numberOrdinal === null) {
      if (['adopted', 'executed', 'replaced', 'obsolete'].includes(status)) {
        problems.push(problem('adopted-without-number', 'decision', id, status))
      }
      continue
    }
    if (number === null || numberPeriod === null || numberOrdinal === null) {
      problems.push(problem('number-incomplete', 'decision', id, number ?? ''))
      continue
    }
    if (printed.has(number)) problems.push(problem('number-twice', 'decision', id, number))
    printed.add(number)
    const series = `${decision.bodyId} ${numberPeriod}`
    const given = ordinals.get(series) ?? new Set<number>()
    if (given.has(numberOrdinal)) problems.push(problem('number-twice', 'decision', id, number))
    ordinals.set(series, given.add(numberOrdinal))
  }
  return [...problems, ...skippedNumbers(ordinals)]
}

function skippedNumbers(ordinals: ReadonlyMap<string, ReadonlySet<number>>): readonly Problem[] {
  return [...ordinals].flatMap(([series, given]) => {
    const [bodyId = '', period = ''] = series.split(' ')
    const highest = Math.max(...given)
    return given.size === highest
      ? []
      : [problem('number-skipped', 'body', bodyId, `${period}: ${highest - given.size}`)]
  })
}
