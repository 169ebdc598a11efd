import type { AnyRecord, Collection, RecordOf } from '../document/collections.ts'
import { isCore } from './core.ts'
import { type Frame, isIn } from './frame.ts'

type Rule<C extends Collection> = (record: RecordOf<C>, frame: Frame) => boolean

/** Whatever the part: what everybody works with; or what goes with the records to which it belongs. */
const always = () => true
/** Decided once all the rest is known. */
const later = () => false
const ofBody = ({ bodyId }: { readonly bodyId: string | null }, { core }: Frame) => isIn(core.bodies, bodyId)
/** What no body answers for is of the whole project, as its stages are. */
const ofBodyOrNobody = (record: { readonly bodyId: string | null }, frame: Frame) =>
  record.bodyId === null || ofBody(record, frame)
const isOpen = ({ decisionId }: { readonly decisionId: string }, { withheld }: Frame) =>
  !withheld.decisions.has(decisionId)

/**
 * Which records stay in a part as what they are. Records that need another one (`ties`) go with it in any case, so that
 * `always` is said of whatever belongs to a meeting, a decision, a convention … A new collection does not compile without.
 */
const stays: { readonly [C in Collection]: Rule<C> } = {
  entity: ({ id }, { core }) => core.entities.has(id),
  letterhead: ({ id }, { letterheads }) => letterheads.has(id),
  partnerLogo: always,
  phase: always,
  project: always,
  person: later,
  function: always,
  post: ({ entityId }, { core }) => core.entities.has(entityId),
  tenure: ({ postId }, { heldPosts }) => heldPosts.has(postId),
  rulesProfile: always,
  body: ({ id }, { core }) => core.bodies.has(id),
  documentTemplate: ofBodyOrNobody,
  seat: (seat, frame) => ofBody(seat, frame) || isSeatOfCore(seat, frame),
  mandate: always,
  link: ({ source, target }, { core }) => isCore(core, source) || isCore(core, target),
  mission: always,
  assignment: ofBody,
  responsibility: ({ holder }, { core }) => isCore(core, holder),
  convention: ({ id }, { conventions }) => conventions.has(id),
  conventionParty: always,
  view: later,
  placement: later,
  meeting: ofBody,
  agendaItem: always,
  templateItem: ofBody,
  pendingItem: (item, frame) => ofBody(item, frame) && !isIn(frame.withheld.items, item.originItemId),
  minutes: always,
  observation: always,
  rectification: always,
  attendance: always,
  guest: always,
  sessionEvent: always,
  convocation: always,
  addressee: always,
  reply: always,
  issuedPack: always,
  theme: always,
  decision: (decision, frame) =>
    ofBody(decision, frame) && (decision.number !== null || !frame.withheld.decisions.has(decision.id)),
  ballot: isOpen,
  decisionTheme: isOpen,
  decisionSubject: isOpen,
  decisionRelation: (relation, frame) =>
    isOpen(relation, frame) && !frame.withheld.decisions.has(relation.targetId),
  decisionPassage: isOpen,
  seal: ofBody,
  followUp: isFollowUpOfCore,
  contributor: always,
  reminder: always,
  objective: ofBodyOrNobody,
  decisionAim: isOpen,
  objectiveReview: (review, { data, core }) =>
    isIn(core.bodies, review.bodyId) || isIn(core.bodies, data.objective.get(review.objectiveId)?.bodyId),
  indicator: (indicator, frame) =>
    ofBodyOrNobody(indicator, frame) || frame.measuredIndicators.has(indicator.id),
  measurement: ({ entityId, indicatorId }, { data, core }) =>
    isIn(core.entities, entityId) || isIn(core.bodies, data.indicator.get(indicatorId)?.bodyId),
  risk: ofBody,
  riskAssessment: always,
  riskAction: always,
  acceptance: ofBodyOrItsContract,
  reservation: always,
  contractPoint: ofBodyOrItsContract,
  changeRequest: (request, frame) => ofBodyOrItsContract({ ...request, conventionId: null }, frame),
  usageReport: (report, frame) => ofBody(report, frame) || isIn(frame.core.entities, report.entityId),
  goodPractice: (practice, frame) => ofBody(practice, frame) || isIn(frame.core.entities, practice.entityId),
  attachment: isOpenAnnex,
  schoolHoliday: always,
  dismissal: later,
  setting: later,
}

/** Tells whether a record stays in a part, as far as it depends on itself. */
export function staysIn(frame: Frame, collection: Collection, record: AnyRecord): boolean {
  const rule = stays[collection] as (record: AnyRecord, frame: Frame) => boolean // the rule of its own collection
  return rule(record, frame)
}

/** A seat of these entities in a body of others. */
function isSeatOfCore({ postId, entityId }: RecordOf<'seat'>, { data, core }: Frame): boolean {
  return isIn(core.entities, entityId) || isIn(core.entities, data.post.get(postId ?? '')?.entityId)
}

/** In charge of one of these bodies, or because of a decision of theirs. */
function isFollowUpOfCore(followUp: RecordOf<'followUp'>, frame: Frame): boolean {
  const { data, core, withheld } = frame
  const { decisionId, agendaItemId } = followUp
  if (isIn(withheld.decisions, decisionId) || isIn(withheld.items, agendaItemId)) return false
  return ofBody(followUp, frame) || isIn(core.bodies, data.decision.get(decisionId ?? '')?.bodyId)
}

type OfContract = {
  readonly bodyId: string | null
  readonly supplierId: string | null
  readonly conventionId: string | null
}

/** Of one of these bodies; or of nobody, about a contract or a supplier of the part. */
function ofBodyOrItsContract(record: OfContract, frame: Frame): boolean {
  if (record.bodyId !== null) return ofBody(record, frame)
  return isIn(frame.core.entities, record.supplierId) || isIn(frame.conventions, record.conventionId)
}

/** The signed copy of minutes with a confidential item holds its texts. */
function isOpenAnnex(annex: RecordOf<'attachment'>, { withheld }: Frame): boolean {
  const { isConfidential, agendaItemId, decisionId, minutesId } = annex
  if (isConfidential || isIn(withheld.items, agendaItemId)) return false
  return !isIn(withheld.decisions, decisionId) && !isIn(withheld.minutes, minutesId)
}
