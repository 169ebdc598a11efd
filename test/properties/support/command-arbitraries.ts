import { type BatchCollection, batchPurposes } from '#shared/commands/batch.ts'
import { movePurposes } from '#shared/commands/chart.ts'
import {
  type CommandOf,
  type CommandType,
  commandSchema,
  commandTypes,
  stepsPurposes,
} from '#shared/commands/command.ts'
import { decisionStatuses, voteModes } from '#shared/decisions/decision.ts'
import type { Collection } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { lastDays, stillHolds } from '#shared/document/last-days.ts'
import { referenceFields } from '#shared/document/references.ts'
import type { SessionEvent } from '#shared/meetings/session-event.ts'
import { type Level, levels as levelNames } from '#shared/organisation/level.ts'
import { viewSeries } from '#shared/organisation/view-series.ts'
import { ownFault } from '#shared/quality/disagreements.ts'
import { aRecord } from '../../support/builders.ts'
import type { Random } from './random.ts'
import { day, freshId, idIn, line, maybe, maybeIdIn, name, nodeIn, period } from './random-fields.ts'
import { randomFields, viewFilter } from './random-records.ts'

type Generator = (random: Random, data: DocumentData) => object

/**
 * Records that came, changed or went in another copy; rarely with an image of before that is not true any more. What became
 * official, and what it names, changes in ways of its own there: the laws of merging look at that.
 */
const merge: Generator = (random, data) => {
  const kinds = ['entity', 'person', 'link', 'followUp', 'risk', 'objective'] as const
  const changes = Array.from({ length: 1 + random.below(4) }, () => {
    const collection: Collection = random.pick(kinds)
    const known: ReadonlyMap<string, object> = data[collection]
    const id = idIn(random, data, collection)
    const before = random.chance(0.5) ? (known.get(id) ?? null) : null
    const other: { readonly id: string } = record(random, data, collection)
    if (before === null) return { collection, id: other.id, before, after: other }
    const kept = Object.fromEntries(Object.entries(before).filter(([field]) => keptByMerge.has(field)))
    const goes = (collection === 'link' || collection === 'objective') && random.chance(0.3)
    const after = goes ? null : { ...before, ...other, ...kept, id }
    return { collection, id, before: random.chance(0.95) ? before : other, after }
  })
  const orderly = changes.filter(
    ({ collection, after }) => after === null || ownFault(collection, after) === null,
  )
  return { name: name(random), changes: orderly }
}

/** What only an erasure changes, and the days that others must not precede: a merge asks about these before. */
const keptByMerge: ReadonlySet<string> = new Set(['anonymisedOn', 'setOn', 'identifiedOn'])

/** A new record, as `noun.create` carries it. */
function record(random: Random, data: DocumentData, collection: Collection, fields: object = {}) {
  const id = freshId(random, data, collection)
  return aRecord(collection, id, { ...randomFields[collection](random, data), ...fields })
}

const create =
  (collection: Collection): Generator =>
  (random, data) => ({ value: record(random, data, collection) })

/**
 * A few fields of another record of the same kind; rarely none, or values that are there already. Sometimes one reference
 * alone: many at once are nearly always refused for one of them.
 */
const edit =
  (collection: Collection): Generator =>
  (random, data) => {
    const id = idIn(random, data, collection)
    const references = Object.entries(referenceFields[collection])
    if (references.length > 0 && random.chance(0.3)) {
      const [field, target] = random.pick(references)
      return { id, patch: { [field]: idIn(random, data, target) } }
    }
    const current = data[collection].get(id)
    const source = random.chance(0.08) && current !== undefined ? current : record(random, data, collection)
    const { id: _, ...fields } = source
    return { id, patch: Object.fromEntries(random.some(Object.entries(fields), 0.3)) }
  }

/** The same for what is numbered by its handler: its number does not cross the wire. */
const createUnnumbered =
  (collection: 'risk' | 'changeRequest'): Generator =>
  (random, data) => {
    const { number: _, ...value } = record(random, data, collection) as { readonly number: number }
    return { value }
  }

/** An edit without a field that is not written by edits: numbers, and what only an erasure says. */
const editWithout =
  (collection: Collection, kept: string): Generator =>
  (random, data) => {
    const { id, patch } = edit(collection)(random, data) as { id: string; patch: Record<string, unknown> }
    const { [kept]: _, ...fields } = patch
    return { id, patch: fields }
  }

/** Thresholds of the checks, rarely out of their bounds. */
function randomThresholds(random: Random) {
  const value = () => random.below(random.chance(0.9) ? 90 : 5000) + (random.chance(0.9) ? 34 : -20)
  return {
    imbalancePercent: value(),
    lateDecisionDays: value(),
    endingSoonDays: value(),
    lateMinutesDays: value(),
    objectiveReviewMonths: value(),
  }
}

/** A few commands that may follow each other in one gesture; an erasure, which is refused, is rarely among them. */
function someSteps(random: Random, data: DocumentData) {
  const types = commandTypes.filter(
    (type) =>
      type !== 'steps' && (random.chance(0.02) || !(type.startsWith('person.') || type === 'trash.empty')),
  )
  const steps = Array.from({ length: 1 + random.below(3) }, () => {
    const type = random.pick(types)
    return { type, ...generators[type](random, data) }
  })
  return {
    purpose: maybe(random, () => random.pick(stepsPurposes)),
    about: line(random).slice(0, 100),
    steps,
  }
}

const remove =
  (collection: Collection): Generator =>
  (random, data) => ({ id: idIn(random, data, collection) })

/** A node with its place; rarely the place of something else. */
const createNode =
  (collection: 'entity' | 'body'): Generator =>
  (random, data) => {
    const value = record(random, data, collection)
    if (random.chance(0.4)) return { value }
    const node = random.chance(0.1) ? nodeIn(random, data) : { type: collection, id: value.id }
    const others = random.some([...data.placement.values()], 0.2)
    return { value, placements: [record(random, data, 'placement', { node }), ...others] }
  }

/** The places where some nodes stand, or none. */
function somePlaces(random: Random, data: DocumentData) {
  if (random.chance(0.5)) return {}
  return {
    placements: [record(random, data, 'placement'), ...random.some([...data.placement.values()], 0.3)],
  }
}

/** An office given to a person of the directory or, sometimes, to one who joins it. */
function newcomer(random: Random, data: DocumentData, value: object) {
  if (random.chance(0.6)) return { value }
  const person = record(random, data, 'person')
  return { value: random.chance(0.1) ? value : { ...value, personId: person.id }, person }
}

const tidy: Generator = (random, data) => {
  const known = random
    .some([...data.placement.values()], 0.5)
    .map((p) => ({ ...p, x: p.x + 10, pinned: true }))
  const added = Array.from({ length: 1 + random.below(3) }, () => record(random, data, 'placement'))
  return { placements: random.shuffled([...known, ...added]) }
}

/** Places of which something else changes, and others that only stay. */
const placing: Generator = (random, data) => {
  const standing = random.some([...data.placement.values()], 0.3)
  return { ...tidy(random, data), ...(standing.length > 0 ? { standing } : {}) }
}

/** A view with a few places; rarely one of another view. */
const newView: Generator = (random, data) => {
  const value = record(random, data, 'view')
  const placements = Array.from({ length: random.below(3) }, () =>
    record(random, data, 'placement', random.chance(0.1) ? {} : { viewId: value.id }),
  )
  return { value, placements }
}

/** The same, with others that only stay, and a new level for what crosses into another band. */
const move: Generator = (random, data) => {
  const crossing = random.some([...data.placement.values()], 0.2)
  const levels = crossing.map(({ node }) => ({ node, level: random.pick<Level>(levelNames) }))
  const standing = random.some([...data.placement.values()], 0.3)
  return {
    ...tidy(random, data),
    ...(levels.length > 0 ? { levels } : {}),
    ...(standing.length > 0 ? { standing } : {}),
    ...(random.chance(0.2) ? { purpose: random.pick(movePurposes) } : {}),
  }
}

/** A few new records that refer to each other in any order, and a few edits of old ones. */
const batch: Generator = (random, data) => {
  const some = (collection: BatchCollection, most: number) =>
    Array.from({ length: random.below(most + 1) }, () => record(random, data, collection))
  const entities = some('entity', 3)
  const [first] = entities
  const nested = entities.map((entity) =>
    first !== undefined && entity !== first && random.chance(0.5)
      ? { ...entity, parentId: first.id }
      : entity,
  )
  const edits = random
    .some(['entity', 'person', 'body', 'tenure', 'phase', 'followUp', 'risk'] as const, 0.3)
    .map((collection) => {
      const id = idIn(random, data, collection)
      const { from, to } = { ...period(random) }
      const other = {
        person: { phone: '01 23 45 67 89' },
        followUp: { responsiblePersonId: idIn(random, data, 'person') },
        risk: { responsiblePersonId: idIn(random, data, 'person') },
      }
      const patch =
        collection in other ? other[collection as keyof typeof other] : random.chance(0.8) ? { from, to } : {} // a key of it
      return { collection, id, patch }
    })
  return {
    purpose: random.pick(batchPurposes),
    create: {
      entity: random.shuffled(nested),
      person: some('person', 2),
      body: some('body', 1),
      seat: some('seat', 2),
      responsibility: some('responsibility', 1),
      assignment: some('assignment', 1),
    },
    edit: edits,
  }
}

const reorder = (random: Random, ids: readonly string[]) =>
  random.chance(0.1) ? ids.slice(1) : random.shuffled(ids)

const everyId = (data: DocumentData, collection: Collection) => [...data[collection].keys()]

/** Persons who hold nothing any more, sometimes the same twice; now and then somebody who does. */
function formers(random: Random, data: DocumentData) {
  const ended = lastDays(data)
  const former = [...data.person.keys()].filter((id) => ended.get(id) !== stillHolds)
  const some = random.some(former, 0.4)
  return some.length === 0 || random.chance(0.1)
    ? [idIn(random, data, 'person'), ...some]
    : [...some, some[0]]
}

/** One generator for each command: adding a command without its generator does not compile. */
export const generators: { readonly [T in CommandType]: Generator } = {
  'project.edit': (random, data) => {
    const { id: _, ...fields } = record(random, data, 'project', { id: 'project' })
    return { patch: Object.fromEntries(random.some(Object.entries(fields), 0.4)) }
  },
  'entity.create': createNode('entity'),
  'entity.edit': edit('entity'),
  'entity.attach': (random, data) => ({
    id: idIn(random, data, 'entity'),
    parentId: idIn(random, data, 'entity'),
    ...somePlaces(random, data),
  }),
  'body.create': createNode('body'),
  'body.edit': edit('body'),
  'body.host': (random, data) => ({
    id: idIn(random, data, 'body'),
    hostEntityId: idIn(random, data, 'entity'),
    ...somePlaces(random, data),
  }),
  'node.rename': (random, data) => ({ node: nodeIn(random, data), name: name(random) }),
  'organisation.delete': (random, data) => ({
    entityIds: random.some(everyId(data, 'entity'), 0.12),
    bodyIds: random.some(everyId(data, 'body'), 0.2),
    linkIds: random.some(everyId(data, 'link'), 0.2),
    ...(random.chance(0.2) ? { purpose: 'cut' } : {}),
  }),
  'link.create': create('link'),
  'link.edit': edit('link'),
  'seat.create': create('seat'),
  'seat.edit': edit('seat'),
  'seat.delete': remove('seat'),
  'seat.reorder': (random, data) => {
    const bodyId = idIn(random, data, 'body')
    const seats = [...data.seat.values()].filter((seat) => seat.bodyId === bodyId)
    return {
      bodyId,
      seatIds: reorder(
        random,
        seats.map((seat) => seat.id),
      ),
    }
  },
  'mandate.create': (random, data) => {
    const former = data.mandate.get(idIn(random, data, 'mandate'))
    const ends = former !== undefined && random.chance(0.5)
    const value = record(random, data, 'mandate', ends ? { seatId: former.seatId } : {})
    return { ...newcomer(random, data, value), ...(ends ? { endsMandateId: former.id } : {}) }
  },
  'mandate.edit': edit('mandate'),
  'mandate.delete': remove('mandate'),
  'person.create': create('person'),
  'person.edit': editWithout('person', 'anonymisedOn'),
  'person.delete': remove('person'),
  'person.purge': (random, data) => ({ ids: formers(random, data) }),
  'person.anonymise': (random, data) => ({
    ids: formers(random, data),
    on: random.chance(0.5) ? '2030-01-01' : day(random),
  }),
  'function.create': create('function'),
  'function.edit': edit('function'),
  'function.delete': (random, data) => {
    // Most are in use, which is refused: nearly always one that is not, when there is one.
    const used = new Set<string | null>([...data.post.values()].map(({ functionId }) => functionId))
    const free = everyId(data, 'function').filter((id) => !used.has(id))
    return { id: free.length > 0 && random.chance(0.9) ? random.pick(free) : idIn(random, data, 'function') }
  },
  'post.create': create('post'),
  'post.edit': edit('post'),
  'post.delete': remove('post'),
  'post.appoint': (random, data) => {
    const former = data.tenure.get(idIn(random, data, 'tenure'))
    if (former === undefined || random.chance(0.3))
      return { ...newcomer(random, data, record(random, data, 'tenure')), endsTenureId: null }
    const value = record(random, data, 'tenure', { postId: former.postId })
    return { ...newcomer(random, data, value), endsTenureId: former.id }
  },
  'tenure.create': create('tenure'),
  'tenure.edit': edit('tenure'),
  'tenure.delete': remove('tenure'),
  'mission.create': create('mission'),
  'mission.edit': edit('mission'),
  'mission.delete': remove('mission'),
  'mission.reorder': (random, data) => ({ missionIds: reorder(random, everyId(data, 'mission')) }),
  'assignment.set': (random, data) => {
    const cell = record(random, data, 'assignment')
    return random.chance(0.3) ? { ...cell, role: null } : cell
  },
  'responsibility.create': (random, data) => {
    const former = data.responsibility.get(idIn(random, data, 'responsibility'))
    if (former === undefined || random.chance(0.5)) return { value: record(random, data, 'responsibility') }
    const value = record(random, data, 'responsibility', { kind: former.kind, share: former.share })
    return { value, endsId: former.id }
  },
  'responsibility.edit': edit('responsibility'),
  'responsibility.delete': remove('responsibility'),
  'convention.create': (random, data) => {
    const value = record(random, data, 'convention')
    const parties = Array.from({ length: random.below(3) }, () =>
      record(random, data, 'conventionParty', random.chance(0.95) ? { conventionId: value.id } : {}),
    )
    return { value, parties }
  },
  'convention.edit': edit('convention'),
  'convention.delete': remove('convention'),
  'convention-party.create': create('conventionParty'),
  'convention-party.edit': edit('conventionParty'),
  'convention-party.delete': remove('conventionParty'),
  'convention-party.reorder': (random, data) => {
    const conventionId = idIn(random, data, 'convention')
    const parties = [...data.conventionParty.values()].filter((party) => party.conventionId === conventionId)
    return {
      conventionId,
      partyIds: reorder(
        random,
        parties.map((party) => party.id),
      ),
    }
  },
  'phase.create': create('phase'),
  'phase.edit': edit('phase'),
  'phase.delete': remove('phase'),
  'rules-profile.create': create('rulesProfile'),
  'rules-profile.edit': edit('rulesProfile'),
  'rules-profile.delete': remove('rulesProfile'),
  'dismissal.create': create('dismissal'),
  'threshold.set': (random) => ({ value: random.chance(0.3) ? null : randomThresholds(random) }),
  'dismissal.revoke': (random, data) => ({ id: idIn(random, data, 'dismissal'), on: day(random) }),
  'batch.apply': batch,
  'document.merge': merge,
  'document.send-copy': (random, data) => {
    const given = random.chance(0.5) ? [idIn(random, data, 'body')] : []
    return {
      ...{ copyId: `copy-${random.below(1000)}`, to: name(random), from: name(random), given },
      kept: [...data.body.keys()].filter((id) => !given.includes(id)),
    }
  },
  'register.give': (random, data) => ({
    bodyIds: [idIn(random, data, 'body')],
    copyId: `copy-${random.below(1000)}`,
    holder: name(random),
  }),
  'register.take': (random, data) => ({ bodyIds: [idIn(random, data, 'body')] }),
  steps: someSteps,
  'chart.move': move,
  'chart.tidy': (random, data) => ({ ...tidy(random, data), isPart: random.chance(0.5) }),
  'chart.collapse': placing,
  'chart.expand': placing,
  'chart.pin': placing,
  'chart.unpin': placing,
  'view.create': newView,
  'view.create-series': (random, data) => ({
    series: random.pick(viewSeries),
    values: Array.from({ length: 1 + random.below(4) }, () => record(random, data, 'view')),
  }),
  'view.duplicate': (random, data) => ({ sourceId: idIn(random, data, 'view'), ...newView(random, data) }),
  'view.rename': (random, data) => ({ id: idIn(random, data, 'view'), name: name(random) }),
  'view.filter': (random, data) => ({ id: idIn(random, data, 'view'), filter: viewFilter(random) }),
  'view.focus': (random, data) => {
    const [focusEntityId, focusBodyId] = [maybeIdIn(random, data, 'entity'), maybeIdIn(random, data, 'body')]
    return { id: idIn(random, data, 'view'), focusEntityId, focusBodyId, focusSteps: random.below(4) }
  },
  'view.reorder': (random, data) => ({ ids: reorder(random, [...data.view.keys()]) }),
  'view.include': (random, data) => ({
    placements: Array.from({ length: 1 + random.below(3) }, () => record(random, data, 'placement')),
  }),
  'view.exclude': (random, data) => {
    const placements = [...data.placement.values()]
    const known = placements.length > 0 && random.chance(0.8) ? random.pick(placements) : null
    const nodes = [known?.node ?? nodeIn(random, data), ...(random.chance(0.3) ? [nodeIn(random, data)] : [])]
    return { id: known?.viewId ?? idIn(random, data, 'view'), nodes }
  },
  'view.edit': edit('view'),
  'view.delete': remove('view'),
  'meeting.create': (random, data) => {
    const value = record(random, data, 'meeting')
    if (random.chance(0.5)) return { value }
    const meetingId = random.chance(0.05) ? idIn(random, data, 'meeting') : value.id
    return {
      value,
      items: Array.from({ length: random.below(4) }, () => record(random, data, 'agendaItem', { meetingId })),
    }
  },
  'meeting.edit': edit('meeting'),
  'meeting.delete': remove('meeting'),
  'agenda-item.create': create('agendaItem'),
  'agenda-item.edit': edit('agendaItem'),
  'agenda-item.delete': remove('agendaItem'),
  'agenda.reorder': (random, data) => {
    const meetingId = idIn(random, data, 'meeting')
    const items = [...data.agendaItem.values()].filter((item) => item.meetingId === meetingId)
    return {
      meetingId,
      itemIds: reorder(
        random,
        items.map((item) => item.id),
      ),
    }
  },
  'attendance.record': (random, data) => {
    const first = aRecord(
      'attendance',
      freshId(random, data, 'attendance'),
      randomFields.attendance(random, data),
    )
    const { bodyId } = data.meeting.get(first.meetingId) ?? {}
    const others = random
      .some(
        [...data.seat.values()].filter((seat) => seat.bodyId === bodyId),
        0.6,
      )
      .map((seat) =>
        record(random, data, 'attendance', {
          meetingId: first.meetingId,
          seatId: seat.id,
          proxySeatId: null,
        }),
      )
    if (random.chance(0.8)) return { meetingId: first.meetingId, records: [first, ...others] }
    // Whoever stood in joins the directory; rarely somebody whom no record names.
    const person = record(random, data, 'person')
    const named = random.chance(0.9) ? { ...first, status: 'represented', personId: person.id } : first
    return { meetingId: first.meetingId, records: [named, ...others], person }
  },
  'convocation.send': (random, data) => {
    const meetingId = idIn(random, data, 'meeting')
    const id = freshId(random, data, 'convocation')
    const { bodyId } = data.meeting.get(meetingId) ?? {}
    const seats = random.some([...data.seat.values()], 0.7).filter((seat) => seat.bodyId === bodyId)
    const addressees = seats.map((seat) =>
      record(random, data, 'addressee', { convocationId: id, seatId: seat.id }),
    )
    const { kind, sentOn, means, note } = aRecord('convocation', id, randomFields.convocation(random, data))
    return { id, meetingId, kind, sentOn, means, note, addressees }
  },
  'convocation.receive': (random, data) => ({
    addresseeIds: [idIn(random, data, 'addressee'), ...random.some([...data.addressee.keys()], 0.4)],
    receivedOn: random.chance(0.2) ? null : day(random),
  }),
  'reply.record': (random, data) => ({
    replies: [record(random, data, 'reply'), ...random.some([...data.reply.values()], 0.4)],
  }),
  'reply.delete': remove('reply'),
  'session.note': (random, data) => {
    const first = record(random, data, 'sessionEvent') as SessionEvent
    const others = random.some([...data.sessionEvent.values()], 0.05)
    return { meetingId: first.meetingId, events: [first, ...others] }
  },
  'session.correct': (random, data) => ({
    id: idIn(random, data, 'sessionEvent'),
    at: random.pick(['08:10', '14:40']),
    reason: line(random),
  }),
  'session.strike': (random, data) => ({ id: idIn(random, data, 'sessionEvent'), reason: line(random) }),
  'vote.record': (random, data) => {
    const decisionId = idIn(random, data, 'decision')
    const bodyId = data.decision.get(decisionId)?.bodyId
    const seats = [...data.seat.values()].filter((seat) => seat.bodyId === bodyId)
    const ballots = random
      .some(seats, 0.7)
      .map(({ id }) => record(random, data, 'ballot', { decisionId, seatId: id }))
    const count = () => (random.chance(0.3) ? null : random.below(20))
    return {
      decisionId,
      voteMode: random.pick(voteModes),
      votesFor: count(),
      votesAgainst: count(),
      abstentions: count(),
      votesNotTaking: count(),
      ballots: random.chance(0.9) ? ballots : [...ballots, ...ballots.slice(0, 1)],
    }
  },
  'guest.create': create('guest'),
  'guest.edit': edit('guest'),
  'guest.delete': remove('guest'),
  'minutes.create': create('minutes'),
  'minutes.edit': edit('minutes'),
  'minutes.delete': remove('minutes'),
  'minutes.adopt': (random, data) => ({
    id: idIn(random, data, 'minutes'),
    adoptedOn: day(random),
    adoptedAtMeetingId: random.chance(0.7) ? null : idIn(random, data, 'meeting'),
  }),
  'minutes.sign': (random, data) => ({ id: idIn(random, data, 'minutes'), signedOn: day(random) }),
  'observation.create': create('observation'),
  'observation.edit': edit('observation'),
  'observation.delete': remove('observation'),
  'rectification.create': create('rectification'),
  'agenda-template.set': (random, data) => {
    const bodyId = idIn(random, data, 'body')
    const items = [1, 2, 3].map(() => record(random, data, 'templateItem', { bodyId }))
    return { bodyId, items: random.some(items, 0.7) }
  },
  'pending-item.create': create('pendingItem'),
  'pending-item.edit': edit('pendingItem'),
  'pending-item.delete': remove('pendingItem'),
  'school-holidays.import': (random, data) => ({
    holidays: [1, 2].map(() => record(random, data, 'schoolHoliday')),
  }),
  'school-holiday.delete': remove('schoolHoliday'),
  'attachment.create': create('attachment'),
  'attachment.edit': edit('attachment'),
  'attachment.delete': remove('attachment'),
  'decision.create': create('decision'),
  'decision.edit': edit('decision'),
  'decision.delete': remove('decision'),
  'decision.adopt': (random, data) => ({ id: idIn(random, data, 'decision'), date: day(random) }),
  'decision.set-status': (random, data) => ({
    id: idIn(random, data, 'decision'),
    status: random.pick(decisionStatuses),
    passageId: freshId(random, data, 'decisionPassage'),
    on: day(random),
    reason: line(random),
  }),
  'decision.annul': (random, data) => ({
    id: idIn(random, data, 'decision'),
    on: random.chance(0.5) ? '2027-12-31' : day(random),
    reason: name(random),
  }),
  'decision-relation.create': create('decisionRelation'),
  'decision-relation.delete': remove('decisionRelation'),
  'decision.classify': (random, data) => {
    const id = idIn(random, data, 'decision')
    const of = <R extends { readonly decisionId: string }>(records: Iterable<R>) =>
      random.some(
        [...records].filter(({ decisionId }) => decisionId === id),
        0.5,
      )
    const theme = record(random, data, 'decisionTheme', { decisionId: id })
    const subject = record(random, data, 'decisionSubject', { decisionId: id })
    const aim = record(random, data, 'decisionAim', { decisionId: id })
    return {
      id,
      themes: [...of(data.decisionTheme.values()), ...(random.chance(0.6) ? [theme] : [])],
      subjects: [...of(data.decisionSubject.values()), ...(random.chance(0.6) ? [subject] : [])],
      aims: [...of(data.decisionAim.values()), ...(random.chance(0.6) ? [aim] : [])],
    }
  },
  'trash.empty': (random) => ({ count: 1 + random.below(5) }),
  'backups.forget': (random) => ({ count: 1 + random.below(5) }),
  'theme.create': create('theme'),
  'theme.edit': edit('theme'),
  'theme.delete': remove('theme'),
  'theme.reorder': (random, data) => ({ themeIds: reorder(random, everyId(data, 'theme')) }),
  'theme.merge': (random, data) => ({ id: idIn(random, data, 'theme'), intoId: idIn(random, data, 'theme') }),
  'contributor.create': create('contributor'),
  'contributor.delete': remove('contributor'),
  'reminder.record': (random, data) => ({ reminders: [record(random, data, 'reminder')] }),
  'reminder.delete': remove('reminder'),
  'follow-up.create': create('followUp'),
  'follow-up.edit': edit('followUp'),
  'follow-up.delete': remove('followUp'),
  'objective.create': create('objective'),
  'objective.edit': edit('objective'),
  'objective.delete': remove('objective'),
  'objective.reorder': (random, data) => ({ objectiveIds: reorder(random, everyId(data, 'objective')) }),
  'objective-review.create': create('objectiveReview'),
  'objective-review.edit': edit('objectiveReview'),
  'objective-review.delete': remove('objectiveReview'),
  'indicator.create': create('indicator'),
  'indicator.edit': edit('indicator'),
  'indicator.delete': remove('indicator'),
  'indicator.reorder': (random, data) => ({ indicatorIds: reorder(random, everyId(data, 'indicator')) }),
  'measurements.record': (random, data) => ({
    measurements: [
      ...Array.from({ length: 1 + random.below(3) }, () => record(random, data, 'measurement')),
      ...random.some([...data.measurement.values()], 0.2),
    ],
  }),
  'measurement.edit': edit('measurement'),
  'measurement.delete': remove('measurement'),
  'risk.create': createUnnumbered('risk'),
  'risk.edit': editWithout('risk', 'number'),
  'risk.delete': remove('risk'),
  'risk-assessment.create': create('riskAssessment'),
  'risk-assessment.edit': edit('riskAssessment'),
  'risk-assessment.delete': remove('riskAssessment'),
  'risk-action.create': create('riskAction'),
  'risk-action.delete': remove('riskAction'),
  'acceptance.create': create('acceptance'),
  'acceptance.edit': edit('acceptance'),
  'acceptance.delete': remove('acceptance'),
  'reservation.create': create('reservation'),
  'reservation.edit': edit('reservation'),
  'reservation.delete': remove('reservation'),
  'contract-point.create': create('contractPoint'),
  'contract-point.edit': edit('contractPoint'),
  'contract-point.delete': remove('contractPoint'),
  'change-request.create': createUnnumbered('changeRequest'),
  'change-request.create-from': (random, data) => ({
    ...createUnnumbered('changeRequest')(random, data),
    usageReportIds: [idIn(random, data, 'usageReport'), ...random.some(everyId(data, 'usageReport'), 0.3)],
  }),
  'change-request.edit': editWithout('changeRequest', 'number'),
  'change-request.delete': remove('changeRequest'),
  'usage-report.create': create('usageReport'),
  'usage-report.edit': edit('usageReport'),
  'usage-report.delete': remove('usageReport'),
  'good-practice.create': create('goodPractice'),
  'good-practice.edit': edit('goodPractice'),
  'good-practice.delete': remove('goodPractice'),
  'letterhead.create': create('letterhead'),
  'letterhead.edit': edit('letterhead'),
  'letterhead.delete': remove('letterhead'),
  'partner-logo.create': create('partnerLogo'),
  'partner-logo.edit': edit('partnerLogo'),
  'partner-logo.delete': remove('partnerLogo'),
  'partner-logo.reorder': (random, data) => {
    const letterheadId = data.partnerLogo.get(idIn(random, data, 'partnerLogo'))?.letterheadId ?? 'none'
    const logos = [...data.partnerLogo.values()].filter((logo) => logo.letterheadId === letterheadId)
    return {
      letterheadId,
      logoIds: reorder(
        random,
        logos.map(({ id }) => id),
      ),
    }
  },
  'document-template.set': (random, data) => ({ value: record(random, data, 'documentTemplate') }),
  'document-template.delete': remove('documentTemplate'),
  'issued-pack.create': create('issuedPack'),
  'issued-pack.delete': remove('issuedPack'),
  'setting.put': (random, data) => ({ value: record(random, data, 'setting') }),
}

/** A random command of the type about this document, valid for the wire; the rules may still refuse it. */
export function randomCommand<T extends CommandType>(
  type: T,
  random: Random,
  data: DocumentData,
): CommandOf<T> {
  const command = commandSchema.parse({ type, ...generators[type](random, data) })
  return command as CommandOf<T> // the schema of the type has parsed it
}
