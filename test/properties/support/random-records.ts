import { ballotChoices } from '#shared/decisions/ballot.ts'
import { actStates, decisionNatures, decisionStatuses, voteModes } from '#shared/decisions/decision.ts'
import { followUpStatuses, reminderMeans } from '#shared/decisions/follow-up.ts'
import { relationKinds } from '#shared/decisions/relation.ts'
import type { Collection } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { agendaNatures, itemOutcomes, standingItems } from '#shared/meetings/agenda-item.ts'
import { attendanceStatuses } from '#shared/meetings/attendance.ts'
import { addresseeRanks, convocationKinds, convocationMeans } from '#shared/meetings/convocation.ts'
import { guestPresences } from '#shared/meetings/guest.ts'
import { packEditions } from '#shared/meetings/issued-pack.ts'
import { meetingModalities, meetingStatuses } from '#shared/meetings/meeting.ts'
import { minutesKinds, observationOutcomes } from '#shared/meetings/minutes.ts'
import { replyAnswers } from '#shared/meetings/reply.ts'
import { sessionEventKinds } from '#shared/meetings/session-event.ts'
import { bodyKinds } from '#shared/organisation/body.ts'
import { conventionKinds } from '#shared/organisation/convention.ts'
import { templatedReports } from '#shared/organisation/document-template.ts'
import { deploymentStages, entityKinds, sectors } from '#shared/organisation/entity.ts'
import { skills } from '#shared/organisation/job-function.ts'
import { pictureTypes } from '#shared/organisation/letterhead.ts'
import { levels } from '#shared/organisation/level.ts'
import { linkKinds } from '#shared/organisation/link.ts'
import { assignmentRoles } from '#shared/organisation/mission.ts'
import { packParts } from '#shared/organisation/pack-part.ts'
import { needs, requirementKinds } from '#shared/organisation/phase.ts'
import { competenceTransfers, projectScopes, purchaseModes } from '#shared/organisation/project.ts'
import { responsibilityKinds } from '#shared/organisation/responsibility.ts'
import { deputyRules, quorumBases } from '#shared/organisation/rules-profile.ts'
import { mandateRanks, seatKinds, seatRoles, voices } from '#shared/organisation/seat.ts'
import { viewScopes, viewStates } from '#shared/organisation/view.ts'
import { acceptanceKinds, acceptanceResults, reservationSeverities } from '#shared/quality/acceptance.ts'
import { contractPointKinds } from '#shared/quality/contract-point.ts'
import { impactDimensions } from '#shared/quality/impact-dimension.ts'
import { indicatorDimensions, indicatorSenses } from '#shared/quality/indicator.ts'
import { coherenceVerdicts } from '#shared/quality/objective.ts'
import { riskDegrees, riskFamilies, riskStatuses, riskTreatments } from '#shared/quality/risk.ts'
import { changeRequestPriorities, changeRequestStatuses, usageReportKinds } from '#shared/quality/usage.ts'
import { requestStandingAs } from '#shared/quality/usages.ts'
import { contentNames, contents } from './contents.ts'
import type { Random } from './random.ts'
import { day, idIn, line, maybe, maybeIdIn, name, nodeIn, period, prose } from './random-fields.ts'

/** The fields of a random record, without its id; valid for its schema, plausible or not for the rules. */
export type RandomFields = (random: Random, data: DocumentData) => object

const order = (random: Random) => random.below(50)
const time = (random: Random) => random.pick(['08:00', '14:30', '23:59'])
const coordinate = (random: Random) => random.below(4000) - 2000

const quantity = (random: Random) => random.pick([0, 1, 12, 0.1, 66.67, -3.5, 1e12, 123_456_789.012_345])
/** After every day of `day`. */
const lateDay = '2027-12-31'

const nextNumber = (records: ReadonlyMap<string, { readonly number: number }>) =>
  Math.max(0, ...[...records.values()].map(({ number }) => number)) + 1

function setAndDue(random: Random) {
  return { setOn: day(random), dueDate: random.chance(0.2) ? day(random) : maybe(random, () => lateDay) }
}

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

/** Nearly always one of what can have files, and not two of them. */
function ownerOfAttachment(random: Random, data: DocumentData) {
  if (random.chance(0.15)) return { agendaItemId: null, ...ownerOfQuality(random, data) }
  if (random.chance(0.15)) return { agendaItemId: null, minutesId: maybeIdIn(random, data, 'minutes') }
  const agendaItemId = idIn(random, data, 'agendaItem')
  const conventionId = idIn(random, data, 'convention')
  if (random.chance(0.04)) return { agendaItemId, conventionId }
  return random.chance(0.6) ? { agendaItemId } : { agendaItemId: null, conventionId }
}

function ownerOfQuality(random: Random, data: DocumentData) {
  return random.pick([
    { acceptanceId: idIn(random, data, 'acceptance') },
    { changeRequestId: idIn(random, data, 'changeRequest') },
    { goodPracticeId: idIn(random, data, 'goodPractice') },
  ])
}

function someContent(random: Random) {
  const index = random.below(contents.length)
  const byteSize = random.chance(0.95) ? contents[index]?.byteLength : 7
  return { sha256: contentNames[index], byteSize }
}

function somePicture(random: Random) {
  return { sha256: contentNames[random.below(contents.length)], mediaType: random.pick(pictureTypes) }
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
  letterhead: (random, data) => ({
    name: name(random).slice(0, 100),
    entityId: maybeIdIn(random, data, 'entity'),
    lines: prose(random).slice(0, 900),
    contact: prose(random).slice(0, 900),
    place: line(random).slice(0, 100),
    delegation: line(random),
    via: line(random),
    logo: maybe(random, () => ({ ...somePicture(random), description: name(random) })),
  }),
  partnerLogo: (random, data) => ({
    letterheadId: idIn(random, data, 'letterhead'),
    order: order(random),
    name: name(random),
    ...somePicture(random),
  }),
  documentTemplate: (random, data) => ({
    report: random.pick(templatedReports),
    bodyId: maybeIdIn(random, data, 'body'),
    fileName: name(random),
    ...someContent(random),
  }),
  issuedPack: (random, data) => {
    const meetingId = idIn(random, data, 'meeting')
    const issued = [...data.issuedPack.values()].filter((pack) => pack.meetingId === meetingId)
    const next = Math.max(0, ...issued.map(({ number }) => number)) + 1
    return {
      meetingId,
      number: random.chance(0.9) ? next : 7,
      edition: random.pick(packEditions),
      issuedOn: day(random),
      note: prose(random).slice(0, 900),
      pageCount: 1 + random.below(600),
      parts: random.some([...packParts], 0.5).map((key, index) => ({
        key,
        title: line(random),
        firstPage: index + 1,
        pages: random.below(9),
        sha256: contentNames[0],
      })),
    }
  },
  project: (random, data) => ({
    name: name(random),
    scope: maybe(random, () => random.pick(projectScopes)),
    letterheadId: maybeIdIn(random, data, 'letterhead'),
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
  view: (random, data) => ({
    name: name(random),
    order: order(random),
    scope: random.pick(viewScopes),
    centreEntityId: maybeIdIn(random, data, 'entity'),
    centreBodyId: maybeIdIn(random, data, 'body'),
    centreSteps: random.below(4),
    ...viewFilter(random),
    focusEntityId: maybeIdIn(random, data, 'entity'),
    focusBodyId: maybeIdIn(random, data, 'body'),
    focusSteps: random.below(4),
  }),
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
    const isMovement = kind === 'arrived' || kind === 'left'
    const guests = [...data.guest.values()].filter((guest) => guest.meetingId === meetingId)
    const guest = isMovement && guests.length > 0 && random.chance(0.3) ? random.pick(guests).id : null
    const items = [...data.agendaItem.values()].filter((item) => item.meetingId === meetingId)
    const item = items.length === 0 ? idIn(random, data, 'agendaItem') : random.pick(items).id
    return {
      meetingId,
      kind,
      at: time(random),
      order: order(random),
      seatId: isMovement && guest === null ? seatId : null,
      guestId: guest,
      personId: kind === 'arrived' && guest === null ? maybeIdIn(random, data, 'person') : null,
      proxySeatId: kind === 'left' && guest === null ? proxySeatId : null,
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
    optionsSetAside: prose(random),
    proposedOn: maybe(random, day),
    actAuthority: line(random),
    actReference: line(random),
    actDate: maybe(random, day),
    actState: maybe(random, () => random.pick(actStates)),
    diffusion: line(random),
    consultedFrom: maybe(random, day),
    ...responsible(random, data),
  }),
  theme: (random) => ({ order: order(random), name: name(random).slice(0, 100) }),
  decisionTheme: (random, data) => ({
    decisionId: idIn(random, data, 'decision'),
    themeId: idIn(random, data, 'theme'),
  }),
  decisionSubject: (random, data) => ({
    decisionId: idIn(random, data, 'decision'),
    node: nodeIn(random, data),
  }),
  decisionRelation: (random, data) => ({
    decisionId: idIn(random, data, 'decision'),
    targetId: idIn(random, data, 'decision'),
    kind: random.pick(relationKinds),
    note: line(random),
  }),
  decisionPassage: (random, data) => ({
    decisionId: idIn(random, data, 'decision'),
    on: day(random),
    status: random.pick(decisionStatuses),
    reason: line(random),
  }),
  seal: (random, data) => {
    const decisionId = idIn(random, data, 'decision')
    return {
      decisionId,
      bodyId: data.decision.get(decisionId)?.bodyId ?? idIn(random, data, 'body'),
      order: 1 + random.below(50),
    }
  },
  contributor: (random, data) => ({
    followUpId: idIn(random, data, 'followUp'),
    postId: maybeIdIn(random, data, 'post'),
    personId: maybeIdIn(random, data, 'person'),
    label: line(random),
  }),
  reminder: (random, data) => ({
    followUpId: idIn(random, data, 'followUp'),
    on: day(random),
    means: random.pick(reminderMeans),
    addressee: line(random),
  }),
  followUp: (random, data) => ({
    bodyId: idIn(random, data, 'body'),
    decisionId: maybeIdIn(random, data, 'decision'),
    agendaItemId: maybeIdIn(random, data, 'agendaItem'),
    number: maybe(random, () => 1 + random.below(99)),
    revisedDueDate: maybe(random, day),
    progress: random.below(101),
    text: name(random),
    ...responsible(random, data),
    status: random.pick(followUpStatuses),
    recordedOn: day(random),
    closedOn: maybe(random, day),
  }),
  objective: (random, data) => ({
    order: order(random),
    name: name(random),
    expectation: prose(random),
    ...setAndDue(random),
    phaseId: maybeIdIn(random, data, 'phase'),
    bodyId: maybeIdIn(random, data, 'body'),
    dimension: maybe(random, () => random.pick(impactDimensions)),
  }),
  decisionAim: (random, data) => ({
    decisionId: idIn(random, data, 'decision'),
    objectiveId: maybe(random, () => idIn(random, data, 'objective')),
  }),
  objectiveReview: (random, data) => ({
    objectiveId: idIn(random, data, 'objective'),
    on: day(random),
    verdict: random.pick(coherenceVerdicts),
    workDone: prose(random),
    gap: prose(random),
    correction: prose(random),
    bodyId: maybeIdIn(random, data, 'body'),
    meetingId: maybeIdIn(random, data, 'meeting'),
  }),
  indicator: (random, data) => {
    const target = maybe(random, quantity)
    return {
      order: order(random),
      name: name(random),
      unit: random.pick(['', 'écoles', '%', '{count} $']),
      dimension: random.pick(indicatorDimensions),
      sense: random.pick(indicatorSenses),
      baseline: maybe(random, quantity),
      target,
      targetDate: target === null && random.chance(0.9) ? null : maybe(random, day),
      method: prose(random),
      bodyId: maybeIdIn(random, data, 'body'),
      objectiveId: maybeIdIn(random, data, 'objective'),
    }
  },
  measurement: (random, data) => ({
    indicatorId: idIn(random, data, 'indicator'),
    on: day(random),
    value: quantity(random),
    entityId: maybeIdIn(random, data, 'entity'),
    note: line(random),
  }),
  risk: (random, data) => {
    const identifiedOn = day(random)
    const status = random.pick(riskStatuses)
    return {
      number: nextNumber(data.risk),
      name: name(random),
      description: prose(random),
      family: random.pick(riskFamilies),
      phaseId: maybeIdIn(random, data, 'phase'),
      bodyId: maybeIdIn(random, data, 'body'),
      responsiblePostId: maybeIdIn(random, data, 'post'),
      responsiblePersonId: maybeIdIn(random, data, 'person'),
      responsibleLabel: line(random),
      treatment: random.pick(riskTreatments),
      mitigation: prose(random),
      status,
      identifiedOn,
      closedOn: (status === 'closed') !== random.chance(0.05) ? lateDay : null,
    }
  },
  riskAssessment: (random, data) => ({
    riskId: idIn(random, data, 'risk'),
    on: random.chance(0.5) ? lateDay : day(random),
    probability: random.pick(riskDegrees),
    impact: random.pick(riskDegrees),
    note: prose(random),
  }),
  riskAction: (random, data) => ({
    riskId: idIn(random, data, 'risk'),
    followUpId: idIn(random, data, 'followUp'),
  }),
  acceptance: (random, data) => {
    const heldOn = maybe(random, day)
    return {
      kind: random.pick(acceptanceKinds),
      name: name(random),
      scope: prose(random),
      plannedOn: maybe(random, day),
      heldOn,
      result:
        heldOn === null && random.chance(0.9) ? null : maybe(random, () => random.pick(acceptanceResults)),
      conclusion: prose(random),
      bodyId: maybeIdIn(random, data, 'body'),
      supplierId: maybeIdIn(random, data, 'entity'),
      conventionId: maybeIdIn(random, data, 'convention'),
      phaseId: maybeIdIn(random, data, 'phase'),
      decisionId: maybeIdIn(random, data, 'decision'),
    }
  },
  reservation: (random, data) => ({
    acceptanceId: idIn(random, data, 'acceptance'),
    order: order(random),
    text: name(random),
    severity: random.pick(reservationSeverities),
    dueDate: maybe(random, day),
    liftedOn: maybe(random, day),
  }),
  contractPoint: (random, data) => ({
    kind: random.pick(contractPointKinds),
    name: name(random),
    detail: prose(random),
    amount: maybe(random, quantity),
    raisedOn: day(random),
    dueDate: maybe(random, () => lateDay),
    settledOn: random.chance(0.2) ? day(random) : maybe(random, () => lateDay),
    bodyId: maybeIdIn(random, data, 'body'),
    supplierId: maybeIdIn(random, data, 'entity'),
    conventionId: maybeIdIn(random, data, 'convention'),
    decisionId: maybeIdIn(random, data, 'decision'),
  }),
  changeRequest: (random, data) => {
    const status = random.pick(changeRequestStatuses)
    const standing = { status, transmittedOn: null, answeredOn: null, deliveredOn: null }
    const supplierId = random.chance(0.9) ? idIn(random, data, 'entity') : null
    return {
      number: nextNumber(data.changeRequest),
      name: name(random),
      need: prose(random),
      priority: random.pick(changeRequestPriorities),
      askedOn: day(random),
      bodyId: maybeIdIn(random, data, 'body'),
      supplierId,
      ...(random.chance(0.9) ? requestStandingAs(status, standing, lateDay) : { status }),
      answer: prose(random),
      expectedOn: maybe(random, day),
    }
  },
  usageReport: (random, data) => ({
    kind: random.pick(usageReportKinds),
    on: day(random),
    text: name(random),
    bodyId: maybeIdIn(random, data, 'body'),
    meetingId: maybeIdIn(random, data, 'meeting'),
    entityId: maybeIdIn(random, data, 'entity'),
    changeRequestId: maybeIdIn(random, data, 'changeRequest'),
    reply: prose(random),
  }),
  goodPractice: (random, data) => ({
    name: name(random),
    on: day(random),
    text: prose(random),
    entityId: maybeIdIn(random, data, 'entity'),
    bodyId: maybeIdIn(random, data, 'body'),
    dimension: maybe(random, () => random.pick(impactDimensions)),
    sharedOn: random.chance(0.1) ? day(random) : maybe(random, () => lateDay),
    sharedThrough: line(random),
  }),
  setting: (random) => ({ value: prose(random).slice(0, 9000) }),
}

/** What a view brings forward: often nothing in particular. */
export function viewFilter(random: Random) {
  return {
    keptLevels: random.some(levels, 0.2),
    keptEntityKinds: random.some(entityKinds, 0.05),
    keptBodyKinds: random.some(bodyKinds, 0.1),
    keptStates: random.some(viewStates, 0.2),
    endingMonths: 1 + random.below(24),
  }
}
