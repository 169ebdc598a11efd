import { isCastInItsBody } from '../decisions/ballot.ts'
import { checkNumberPattern } from '../decisions/numbering.ts'
import { isTakenInItsBody } from '../decisions/occasion.ts'
import { hasItsSubject } from '../decisions/seal.ts'
import { isReversed } from '../kit/period.ts'
import { hasOneOwner } from '../meetings/attachment.ts'
import { isOfItsBody } from '../meetings/attendance.ts'
import { isCalledByItsBody } from '../meetings/convocations.ts'
import { areAdoptedInItsBody } from '../meetings/minutes-life.ts'
import { strangerInEvent } from '../meetings/session-event.ts'
import { conventionsInLoop } from '../organisation/conventions.ts'
import { entitiesInLoop } from '../organisation/hierarchy.ts'
import { refusedLinks } from '../organisation/link-rules.ts'
import { checkResponsibility } from '../organisation/responsibilities.ts'
import { placeOfMeasurement } from '../quality/measurements.ts'
import { type Collection, collections } from './collections.ts'
import { type DocumentData, recordsOf } from './document-data.ts'
import { hasItsReferences, referencesOf } from './references.ts'

export type ProblemCode =
  | 'project-missing'
  | 'view-missing'
  | 'reference-missing'
  | 'period-reversed'
  | 'entity-loop'
  | 'link-refused'
  | 'placement-twice'
  | 'seat-twice-in-meeting'
  | 'seat-of-another-body'
  | 'number-twice'
  | 'number-skipped'
  | 'number-incomplete'
  | 'adopted-without-number'
  | 'pattern-invalid'
  | 'item-of-another-body'
  | 'adopted-elsewhere'
  | 'item-of-another-meeting'
  | 'guest-of-another-meeting'
  | 'represented-by-nobody'
  | 'record-invalid'
  | 'responsibility-refused'
  | 'assignment-twice'
  | 'convention-loop'
  | 'party-twice'
  | 'attachment-owner'
  | 'template-twice'
  | 'pack-number-twice'
  | 'theme-twice'
  | 'relation-to-itself'
  | 'seal-subject'
  | 'risk-action-twice'
  | 'measurement-twice'
  | 'quality-refused'

/** A broken invariant of a record, at one of its fields when one is to blame; `detail` names the value or the refusal. */
export type Problem = {
  readonly code: ProblemCode
  readonly collection: Collection
  readonly id: string
  readonly field: string
  readonly detail: string
}

export type Check = (data: DocumentData) => readonly Problem[]

/** All that `checkDocument` looks at, in parts short enough to be spread over idle moments. */
export const documentChecks: readonly Check[] = [
  (data) =>
    data.project.size === 1
      ? []
      : [problem('project-missing', 'project', 'project', '', String(data.project.size))],
  (data) => (data.view.size > 0 ? [] : [problem('view-missing', 'view', '', '', '')]),
  ...collections.map((collection) => (data: DocumentData) => missingReferences(data, collection)),
  reversedPeriods,
  organisationProblems,
  governanceProblems,
  meetingProblems,
  sittingProblems,
  numberProblems,
  paperProblems,
  registerProblems,
  qualityProblems,
]

/** Every invariant of a document that does not hold. A document made by our commands has none. */
export function checkDocument(data: DocumentData): readonly Problem[] {
  return documentChecks.flatMap((check) => check(data))
}

/** A problem of one record. */
export function problem(
  code: ProblemCode,
  collection: Collection,
  id: string,
  field: string,
  detail: string,
): Problem {
  return { code, collection, id, field, detail }
}

function missingReferences(data: DocumentData, collection: Collection): readonly Problem[] {
  const broken: Problem[] = []
  for (const record of recordsOf(data, collection)) {
    // Asked of each record at each edit: its references are listed only once one of them is missing.
    if (hasItsReferences(data, collection, record)) continue
    for (const { field, collection: target, id } of referencesOf(collection, record)) {
      if (!data[target].has(id)) broken.push(problem('reference-missing', collection, record.id, field, id))
    }
  }
  return broken
}

function reversedPeriods(data: DocumentData): readonly Problem[] {
  const dated = [
    'entity',
    'phase',
    'body',
    'tenure',
    'mandate',
    'link',
    'responsibility',
    'convention',
  ] as const
  return dated.flatMap((collection) =>
    recordsOf(data, collection)
      .filter(isReversed)
      .map((record) =>
        problem('period-reversed', collection, record.id, 'to', `${record.from} > ${record.to}`),
      ),
  )
}

function organisationProblems(data: DocumentData): readonly Problem[] {
  const loops = entitiesInLoop(data).map((entity) =>
    problem('entity-loop', 'entity', entity.id, 'parentId', entity.parentId ?? ''),
  )
  const links = refusedLinks(data).map(({ link, refusal }) =>
    problem('link-refused', 'link', link.id, '', refusal),
  )
  const patterns = recordsOf(data, 'body').flatMap((body) => {
    const checked = checkNumberPattern(body.numberPattern)
    return checked.ok ? [] : [problem('pattern-invalid', 'body', body.id, 'numberPattern', checked.error)]
  })
  const placements = repeated(
    data.placement.values(),
    ({ viewId, node }) => `${viewId} ${node.type} ${node.id}`,
  )
  const twice = placements.map(({ id, node }) => problem('placement-twice', 'placement', id, 'node', node.id))
  return [...loops, ...links, ...patterns, ...twice]
}

function governanceProblems(data: DocumentData): readonly Problem[] {
  const refused = recordsOf(data, 'responsibility').flatMap((responsibility) => {
    const checked = checkResponsibility(responsibility)
    return checked.ok
      ? []
      : [problem('responsibility-refused', 'responsibility', responsibility.id, 'holder', checked.error)]
  })
  const cells = repeated(data.assignment.values(), ({ missionId, bodyId }) => `${missionId} ${bodyId}`)
  const parties = repeated(
    data.conventionParty.values(),
    ({ conventionId, entityId }) => `${conventionId} ${entityId}`,
  )
  const unowned = recordsOf(data, 'attachment').filter((attachment) => !hasOneOwner(attachment))
  return [
    ...refused,
    ...cells.map(({ id, bodyId }) => problem('assignment-twice', 'assignment', id, 'bodyId', bodyId)),
    ...parties.map(({ id, entityId }) => problem('party-twice', 'conventionParty', id, 'entityId', entityId)),
    ...conventionsInLoop(data).map(({ id, parentId }) =>
      problem('convention-loop', 'convention', id, 'parentId', parentId ?? ''),
    ),
    ...unowned.map(({ id }) => problem('attachment-owner', 'attachment', id, 'agendaItemId', '')),
  ]
}

function meetingProblems(data: DocumentData): readonly Problem[] {
  const attendances = recordsOf(data, 'attendance')
  const twice = repeated(attendances, ({ meetingId, seatId }) => `${meetingId} ${seatId}`)
  const elsewhere = attendances.filter((attendance) => !isOfItsBody(attendance, data))
  const replies = recordsOf(data, 'reply')
  const repliesTwice = repeated(replies, ({ meetingId, seatId }) => `${meetingId} ${seatId}`)
  const repliesElsewhere = replies.filter((reply) => !isOfItsBody(reply, data))
  const called = recordsOf(data, 'addressee').filter((addressee) => !isCalledByItsBody(addressee, data))
  const adoptedElsewhere = recordsOf(data, 'minutes').filter((minutes) => !areAdoptedInItsBody(minutes, data))
  const strangers = recordsOf(data, 'decision').filter((decision) => !isTakenInItsBody(decision, data))
  return [
    ...twice.map(({ id, seatId }) => problem('seat-twice-in-meeting', 'attendance', id, 'seatId', seatId)),
    ...elsewhere.map(({ id, seatId }) => problem('seat-of-another-body', 'attendance', id, 'seatId', seatId)),
    ...repliesTwice.map(({ id, seatId }) => problem('seat-twice-in-meeting', 'reply', id, 'seatId', seatId)),
    ...repliesElsewhere.map(({ id, seatId }) =>
      problem('seat-of-another-body', 'reply', id, 'seatId', seatId),
    ),
    ...called.map(({ id, seatId }) =>
      problem('seat-of-another-body', 'addressee', id, 'seatId', seatId ?? ''),
    ),
    ...strangers.map(({ id, bodyId }) => problem('item-of-another-body', 'decision', id, 'bodyId', bodyId)),
    ...adoptedElsewhere.map(({ id, adoptedAtMeetingId }) =>
      problem('adopted-elsewhere', 'minutes', id, 'adoptedAtMeetingId', adoptedAtMeetingId ?? ''),
    ),
  ]
}

/** What is noted while a meeting is held names what is of this meeting. */
function sittingProblems(data: DocumentData): readonly Problem[] {
  const events = recordsOf(data, 'sessionEvent').flatMap((event) => {
    const fault = strangerInEvent(event, data)
    if (fault === null) return []
    const [field, detail] = {
      'seat-of-another-body': ['seatId', event.seatId] as const,
      'guest-of-another-meeting': ['guestId', event.guestId] as const,
      'item-of-another-meeting': ['agendaItemId', event.agendaItemId] as const,
    }[fault]
    return [problem(fault, 'sessionEvent', event.id, field, detail ?? '')]
  })
  const ballots = recordsOf(data, 'ballot').filter((ballot) => !isCastInItsBody(ballot, data))
  return [
    ...events,
    ...ballots.map(({ id, seatId }) => problem('seat-of-another-body', 'ballot', id, 'seatId', seatId)),
  ]
}

function paperProblems(data: DocumentData): readonly Problem[] {
  const templates = repeated(data.documentTemplate.values(), ({ report, bodyId }) => `${report} ${bodyId}`)
  const packs = repeated(data.issuedPack.values(), ({ meetingId, number }) => `${meetingId} ${number}`)
  return [
    ...templates.map(({ id, fileName }) =>
      problem('template-twice', 'documentTemplate', id, 'report', fileName),
    ),
    ...packs.map(({ id, number }) =>
      problem('pack-number-twice', 'issuedPack', id, 'number', String(number)),
    ),
  ]
}

function registerProblems(data: DocumentData): readonly Problem[] {
  const themes = repeated(
    data.decisionTheme.values(),
    ({ decisionId, themeId }) => `${decisionId} ${themeId}`,
  )
  const loops = recordsOf(data, 'decisionRelation').filter(
    ({ decisionId, targetId }) => decisionId === targetId,
  )
  const seals = recordsOf(data, 'seal').filter((seal) => !hasItsSubject(seal))
  return [
    ...themes.map(({ id, themeId }) => problem('theme-twice', 'decisionTheme', id, 'themeId', themeId)),
    ...loops.map(({ id, targetId }) =>
      problem('relation-to-itself', 'decisionRelation', id, 'targetId', targetId),
    ),
    ...seals.map(({ id, kind }) => problem('seal-subject', 'seal', id, 'kind', kind)),
  ]
}

function qualityProblems(data: DocumentData): readonly Problem[] {
  const risks = repeated(data.risk.values(), ({ number }) => String(number))
  const requests = repeated(data.changeRequest.values(), ({ number }) => String(number))
  const actions = repeated(data.riskAction.values(), ({ riskId, followUpId }) => `${riskId} ${followUpId}`)
  const measurements = repeated(data.measurement.values(), placeOfMeasurement)
  return [
    ...risks.map(({ id, number }) => problem('number-twice', 'risk', id, 'number', String(number))),
    ...requests.map(({ id, number }) =>
      problem('number-twice', 'changeRequest', id, 'number', String(number)),
    ),
    ...actions.map(({ id, followUpId }) =>
      problem('risk-action-twice', 'riskAction', id, 'followUpId', followUpId),
    ),
    ...measurements.map(({ id, on }) => problem('measurement-twice', 'measurement', id, 'on', on)),
  ]
}

/** Those whose key was already there. */
function repeated<T>(values: Iterable<T>, keyOf: (value: T) => string): readonly T[] {
  const seen = new Set<string>()
  return [...values].filter((value) => seen.size === seen.add(keyOf(value)).size)
}

function numberProblems(data: DocumentData): readonly Problem[] {
  const problems: Problem[] = []
  const printed = new Set<string>()
  const ordinals = new Map<string, Set<number>>()
  for (const decision of data.decision.values()) {
    const { id, number, numberPeriod, numberOrdinal, status } = decision
    if (number === null && numberPeriod === null && numberOrdinal === null) {
      if (['adopted', 'executed', 'replaced', 'obsolete'].includes(status)) {
        problems.push(problem('adopted-without-number', 'decision', id, 'number', status))
      }
      continue
    }
    if (number === null || numberPeriod === null || numberOrdinal === null) {
      problems.push(problem('number-incomplete', 'decision', id, 'number', number ?? ''))
      continue
    }
    if (printed.has(number)) problems.push(problem('number-twice', 'decision', id, 'number', number))
    printed.add(number)
    const series = `${decision.bodyId} ${numberPeriod}`
    const given = ordinals.get(series) ?? new Set<number>()
    if (given.has(numberOrdinal)) problems.push(problem('number-twice', 'decision', id, 'number', number))
    ordinals.set(series, given.add(numberOrdinal))
  }
  return [...problems, ...skippedNumbers(ordinals)]
}

function skippedNumbers(ordinals: ReadonlyMap<string, ReadonlySet<number>>): readonly Problem[] {
  return [...ordinals].flatMap(([series, given]) => {
    const [bodyId = '', period = ''] = series.split(' ')
    const highest = [...given].reduce((a, b) => Math.max(a, b), 0)
    return given.size === highest
      ? []
      : [problem('number-skipped', 'body', bodyId, '', `${period}: ${highest - given.size}`)]
  })
}
