import { ballotChoices } from '#shared/decisions/ballot.ts'
import { decisionNatures, voteModes } from '#shared/decisions/decision.ts'
import { followUpStatuses } from '#shared/decisions/follow-up.ts'
import type { Collection } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { agendaNatures, itemOutcomes, standingItems } from '#shared/meetings/agenda-item.ts'
import { attendanceStatuses } from '#shared/meetings/attendance.ts'
import { addresseeRanks, convocationKinds, convocationMeans } from '#shared/meetings/convocation.ts'
import { guestPresences } from '#shared/meetings/guest.ts'
import { meetingModalities, meetingStatuses } from '#shared/meetings/meeting.ts'
import { minutesKinds, observationOutcomes } from '#shared/meetings/minutes.ts'
import { replyAnswers } from '#shared/meetings/reply.ts'
import { sessionEventKinds } from '#shared/meetings/session-event.ts'
import { bodyKinds } from '#shared/organisation/body.ts'
import { conventionKinds } from '#shared/organisation/convention.ts'
import { deploymentStages, entityKinds, sectors } from '#shared/organisation/entity.ts'
import { skills } from '#shared/organisation/job-function.ts'
import { levels } from '#shared/organisation/level.ts'
import { linkKinds } from '#shared/organisation/link.ts'
import { assignmentRoles } from '#shared/organisation/mission.ts'
import { needs, requirementKinds } from '#shared/organisation/phase.ts'
import { competenceTransfers, projectScopes, purchaseModes } from '#shared/organisation/project.ts'
import { responsibilityKinds } from '#shared/organisation/responsibility.ts'
import { deputyRules, quorumBases } from '#shared/organisation/rules-profile.ts'
import { mandateRanks, seatKinds, seatRoles, voices } from '#shared/organisation/seat.ts'
import { contentNames, contents } from './contents.ts'
import type { Random } from './random.ts'
import { day, idIn, line, maybe, maybeIdIn, name, nodeIn, period, prose } from './random-fields.ts'

/** The fields of a random record, without its id; valid for its schema, plausible or not for the rules. */
export type RandomFields = (random: Random, data: DocumentData) => object

const order = (random: Random) => random.below(50)
const time = (random: Random) => random.pick(['08:00', '14:30', '23:59'])
const coordinate = (random: Random) => random.below(4000) - 2000

const responsible = (random: Random, data: DocumentData) => ({
  responsiblePostId: maybeIdIn(random, data, 'post'),
  responsiblePersonId: maybeIdIn(random, data, 'person'),
  responsibleLabel: line(random),
  dueDate: maybe(random, day),
})

/** Where a decision is taken: mostly an item with its own meeting and body, sometimes anything. */
function occasion(random: Random, data: DocumentData) {
  const item = data.agendaItem.get(idIn(random, data, 'agendaItem'))
  const meeting = item === undefined ? undefined : data.meeting.get(item.meetingId)
  if (item === undefined || meeting === undefined || random.chance(0.2)) {
    return {
      bodyId: idIn(random, data, 'body'),
      meetingId: maybeIdIn(random, data, 'meeting'),
      agendaItemId: maybeIdIn(random, data, 'agendaItem'),
    }
  }
  const withItem = random.chance(0.7)
  return { bodyId: meeting.bodyId, meetingId: meeting.id, agendaItemId: withItem ? item.id : null }
}

function attendanceAt(random: Random, data: DocumentData) {
  const meetingId = idIn(random, data, 'meeting')
  const bodyId = data.meeting.get(meetingId)?.bodyId
  const seats = [...data.seat.values()].filter((seat) => seat.bodyId === bodyId).map((seat) => seat.id)
  const seat = () =>
    seats.length === 0 || random.chance(0.1) ? idIn(random, data, 'seat') : random.pick(seats)
  return { meetingId, seatId: seat(), proxySeatId: maybe(random, seat) }
}

/** Somebody, if anybody; a seat is rarely represented by nobody, which is refused. */
function standIn(random: Random, data: DocumentData) {
  const status = random.pick(attendanceStatuses)
  const isNamed = status === 'represented' && random.chance(0.9)
  return { status, personId: isNamed ? idIn(random, data, 'person') : maybeIdIn(random, data, 'person') }
}

/** Nearly always an item, a convention or minutes, and not two of them. */
function ownerOfAttachment(random: Random, data: DocumentData) {
  if (random.chance(0.15)) return { agendaItemId: null, minutesId: maybeIdIn(random, data, 'minutes') }
  const agendaItemId = idIn(random, data, 'agendaItem')
  const conventionId = idIn(random, data, 'convention')
  if (random.chance(0.04)) return { agendaItemId, conventionId }
  return random.chance(0.6) ? { agendaItemId } : { agendaItemId: null, conventionId }
}

function someContent(random: Random) {
  const index = random.below(contents.length)
  const byteSize = random.chance(0.95) ? contents[index]?.byteLength : 7
  return { sha256: contentNames[index], byteSize }
}

/** A generator for each kind of record; a missing one does not compile. */
export const randomFields: { readonly [C in Collection]: RandomFields } = {
  entity: (random, data) => ({
    kind: random.pick(entityKinds),
    level: random.pick(levels),
    name: name(random),
    sigle: line(random),
    parentId: maybeIdIn(random, data, 'entity'),
    communeId: maybeIdIn(random, data, 'entity'),
    uai: maybe(random, () => '0940001A'),
    insee: maybe(random, () => random.pick(['94028', '2A004'])),
    siren: maybe(random, () => '219400280'),
    code: random.pick(['', '0940101Z']),
    sector: maybe(random, () => random.pick(sectors)),
    deployment: random.pick(deploymentStages),
    address: prose(random).slice(0, 900),
    email: line(random),
    phone: line(random),
    note: prose(random),
    successorId: maybeIdIn(random, data, 'entity'),
    ...period(random),
  }),
  project: (random, data) => ({
    name: name(random),
    scope: maybe(random, () => random.pick(projectScopes)),
    letterhead: prose(random).slice(0, 900),
    territoryCode: random.pick(['', '94', '249400280']),
    competenceTransfer: maybe(random, () => random.pick(competenceTransfers)),
    purchaseMode: maybe(random, () => random.pick(purchaseModes)),
    phaseId: maybeIdIn(random, data, 'phase'),
    startedOn: maybe(random, day),
    purpose: prose(random),
  }),
  person: (random) => ({
    civility: maybe(random, () => random.pick(['mr', 'mrs'])),
    firstName: line(random),
    lastName: name(random),
    email: line(random),
    note: prose(random),
    anonymisedOn: random.chance(0.9) ? null : day(random),
  }),
  phase: (random) => ({
    name: name(random).slice(0, 100),
    order: order(random),
    ...period(random),
    needs: Object.fromEntries(requirementKinds.map((kind) => [kind, random.pick(needs)])),
  }),
  rulesProfile: (random) => ({
    name: name(random).slice(0, 100),
    source: line(random),
    asOf: maybe(random, day),
    deputyOfElected: random.pick(deputyRules),
    noticeDays: random.below(30),
    quorumBasis: random.pick(quorumBases),
    secondCallDays: maybe(random, () => random.below(5)),
    castingVote: random.chance(0.5),
    note: prose(random),
  }),
  function: (random) => ({
    sigle: line(random),
    titleMasculine: name(random),
    titleFeminine: name(random),
    level: random.pick(levels),
    skills: random.some(skills, 0.4),
    isElective: random.chance(0.3),
    aliases: random.some(['proviseur', 'l’« autre »', '[]'], 0.5),
    rank: random.below(1000),
  }),
  post: (random, data) => ({
    functionId: idIn(random, data, 'function'),
    entityId: idIn(random, data, 'entity'),
    label: line(random),
  }),
  tenure: (random, data) => ({
    postId: idIn(random, data, 'post'),
    personId: idIn(random, data, 'person'),
    ...period(random),
    note: prose(random),
  }),
  body: (random, data) => ({
    name: name(random),
    sigle: line(random),
    kinds: random.shuffled(bodyKinds).slice(0, 1 + random.below(3)),
    level: random.pick(levels),
    hostEntityId: maybeIdIn(random, data, 'entity'),
    mission: prose(random),
    rulesProfileId: maybeIdIn(random, data, 'rulesProfile'),
    numberPattern: random.pick([
      '{année}-{sigle}-{ordre:2}',
      '{année-scolaire}/{sigle}/{ordre}',
      'D{séance}.{ordre:3} ({année})',
      '{ordre}',
      '{sigle}',
    ]),
    ...period(random),
  }),
  seat: (random, data) => ({
    bodyId: idIn(random, data, 'body'),
    kind: random.pick(seatKinds),
    role: random.pick(seatRoles),
    voice: random.pick(voices),
    postId: maybeIdIn(random, data, 'post'),
    entityId: maybeIdIn(random, data, 'entity'),
    functionId: maybeIdIn(random, data, 'function'),
    condition: line(random),
    label: line(random),
    order: order(random),
  }),
  mandate: (random, data) => ({
    seatId: idIn(random, data, 'seat'),
    personId: idIn(random, data, 'person'),
    rank: random.pick(mandateRanks),
    ...period(random),
  }),
  link: (random, data) => ({
    kind: random.pick(linkKinds),
    source: nodeIn(random, data),
    target: nodeIn(random, data),
    label: line(random),
    ...period(random),
  }),
  mission: (random) => ({
    code: line(random).slice(0, 20),
    name: name(random),
    source: random.chance(0.1) ? 'fiche' : 'project',
    bodyKind: maybe(random, () => random.pick(bodyKinds)),
    order: order(random),
  }),
  assignment: (random, data) => ({
    missionId: idIn(random, data, 'mission'),
    bodyId: idIn(random, data, 'body'),
    role: random.pick(assignmentRoles),
  }),
  responsibility: (random, data) => {
    const kind = random.pick(responsibilityKinds)
    const isFunding = random.chance(0.1) || kind === 'funding'
    return {
      kind,
      holder: nodeIn(random, data),
      postId: maybeIdIn(random, data, 'post'),
      personId: maybeIdIn(random, data, 'person'),
      share: isFunding ? maybe(random, () => random.below(10_000)) : null,
      isPrincipal: random.chance(0.3),
      isShared: random.chance(0.2),
      mission: line(random),
      note: prose(random),
      ...period(random),
    }
  },
  convention: (random, data) => ({
    kind: random.pick(conventionKinds),
    number: line(random),
    title: name(random),
    parentId: maybeIdIn(random, data, 'convention'),
    purpose: prose(random),
    signedOn: maybe(random, day),
    ...period(random),
  }),
  conventionParty: (random, data) => ({
    conventionId: idIn(random, data, 'convention'),
    entityId: idIn(random, data, 'entity'),
    order: order(random),
    role: line(random),
    article: line(random),
    signatoryPostId: maybeIdIn(random, data, 'post'),
    enabledOn: maybe(random, day),
  }),
  dismissal: (random) => ({
    rule: random.pick(['TER-02', 'ADA-01', 'COL-01']),
    subject: line(random),
    reason: `${name(random)} – motif`,
    by: line(random),
    on: day(random),
  }),
  view: (random) => ({ name: name(random), order: order(random) }),
  placement: (random, data) => ({
    viewId: idIn(random, data, 'view'),
    node: nodeIn(random, data),
    x: coordinate(random),
    y: coordinate(random),
    collapsed: random.chance(0.5),
    pinned: random.chance(0.5),
  }),
  meeting: (random, data) => ({
    bodyId: idIn(random, data, 'body'),
    number: 1 + random.below(9),
    date: day(random),
    startTime: time(random),
    endTime: maybe(random, time),
    modality: random.pick(meetingModalities),
    status: random.pick(meetingStatuses),
    chairPersonId: maybeIdIn(random, data, 'person'),
    secretaryPersonId: maybeIdIn(random, data, 'person'),
    minutes: prose(random),
  }),
  agendaItem: (random, data) => ({
    meetingId: idIn(random, data, 'meeting'),
    order: order(random),
    title: name(random),
    nature: random.pick(agendaNatures),
    rapporteurPersonId: maybeIdIn(random, data, 'person'),
    duration: maybe(random, () => random.below(90)),
    text: prose(random),
    section: line(random),
    standing: maybe(random, () => random.pick(standingItems)),
    outcome: maybe(random, () => random.pick(itemOutcomes)),
    isConfidential: random.chance(0.2),
  }),
  templateItem: (random, data) => ({
    bodyId: idIn(random, data, 'body'),
    order: order(random),
    section: line(random),
    title: name(random),
    nature: random.pick(agendaNatures),
    standing: maybe(random, () => random.pick(standingItems)),
    duration: maybe(random, () => random.below(90)),
    text: prose(random),
  }),
  pendingItem: (random, data) => ({
    bodyId: idIn(random, data, 'body'),
    order: order(random),
    title: name(random),
    nature: random.pick(agendaNatures),
    rapporteurPersonId: maybeIdIn(random, data, 'person'),
    duration: maybe(random, () => random.below(90)),
    proposal: prose(random),
    recordedOn: day(random),
    originItemId: maybeIdIn(random, data, 'agendaItem'),
  }),
  minutes: (random, data) => ({
    meetingId: idIn(random, data, 'meeting'),
    kind: random.pick(minutesKinds),
    status: random.pick(['draft', 'circulated']),
    circulatedOn: maybe(random, day),
    observationsUntil: maybe(random, day),
  }),
  observation: (random, data) => ({
    minutesId: idIn(random, data, 'minutes'),
    personId: maybeIdIn(random, data, 'person'),
    author: line(random),
    receivedOn: day(random),
    text: prose(random).slice(0, 900),
    outcome: random.pick(observationOutcomes),
    answer: prose(random).slice(0, 900),
  }),
  rectification: (random, data) => ({
    minutesId: idIn(random, data, 'minutes'),
    date: day(random),
    text: `Lire : ${name(random)}`,
  }),
  attachment: (random, data) => ({
    ...ownerOfAttachment(random, data),
    order: order(random),
    title: name(random),
    ...someContent(random),
  }),
  attendance: (random, data) => ({
    ...attendanceAt(random, data),
    ...standIn(random, data),
  }),
  guest: (random, data) => ({
    meetingId: idIn(random, data, 'meeting'),
    personId: idIn(random, data, 'person'),
    order: order(random),
    quality: line(random),
    presence: random.pick(guestPresences),
  }),
  sessionEvent: (random, data) => {
    const kind = random.pick(sessionEventKinds)
    const { meetingId, seatId, proxySeatId } = attendanceAt(random, data)
    const isOfSeat = kind === 'arrived' || kind === 'left'
    const items = [...data.agendaItem.values()].filter((item) => item.meetingId === meetingId)
    const item = items.length === 0 ? idIn(random, data, 'agendaItem') : random.pick(items).id
    return {
      meetingId,
      kind,
      at: time(random),
      order: order(random),
      seatId: isOfSeat ? seatId : null,
      personId: kind === 'arrived' ? maybeIdIn(random, data, 'person') : null,
      proxySeatId: kind === 'left' ? proxySeatId : null,
      agendaItemId: kind === 'item-opened' || kind === 'item-closed' ? item : null,
      note: line(random),
      isStruck: random.chance(0.1),
    }
  },
  ballot: (random, data) => ({
    decisionId: idIn(random, data, 'decision'),
    seatId: idIn(random, data, 'seat'),
    choice: random.pick(ballotChoices),
  }),
  schoolHoliday: (random) => {
    const [firstDay = '', lastDay = ''] = [day(random), day(random)].sort()
    return { zone: random.pick(['A', 'B', 'C']), name: name(random).slice(0, 100), firstDay, lastDay }
  },
  convocation: (random, data) => ({
    meetingId: idIn(random, data, 'meeting'),
    kind: random.pick(convocationKinds),
    sentOn: day(random),
    means: random.pick(convocationMeans),
    date: day(random),
    startTime: time(random),
    rules: data.rulesProfile.get(maybeIdIn(random, data, 'rulesProfile') ?? '') ?? null,
    note: prose(random),
  }),
  addressee: (random, data) => ({
    convocationId: idIn(random, data, 'convocation'),
    personId: idIn(random, data, 'person'),
    seatId: maybe(random, () => idIn(random, data, 'seat')),
    rank: random.pick(addresseeRanks),
    postId: maybeIdIn(random, data, 'post'),
    quality: line(random),
    receivedOn: maybe(random, day),
  }),
  reply: (random, data) => {
    const answer = random.pick(replyAnswers)
    const personId = maybeIdIn(random, data, 'person')
    return { ...attendanceAt(random, data), personId, answer, repliedOn: day(random), note: line(random) }
  },
  decision: (random, data) => ({
    ...occasion(random, data),
    order: order(random),
    date: day(random),
    title: name(random),
    text: random.chance(0.1) ? ' \n' : 'Le comité valide.',
    motives: prose(random),
    nature: random.pick(decisionNatures),
    voteMode: maybe(random, () => random.pick(voteModes)),
    votesFor: maybe(random, () => random.below(20)),
    ...responsible(random, data),
  }),
  followUp: (random, data) => ({
    bodyId: idIn(random, data, 'body'),
    decisionId: maybeIdIn(random, data, 'decision'),
    text: name(random),
    ...responsible(random, data),
    status: random.pick(followUpStatuses),
    recordedOn: day(random),
    closedOn: maybe(random, day),
  }),
  setting: (random) => ({ value: prose(random).slice(0, 9000) }),
}
