import type { ContractPoint } from './contract-point.ts'
import type { Indicator } from './indicator.ts'
import {
  checkAcceptance,
  checkAssessment,
  checkChangeRequest,
  checkContractPoint,
  checkGoodPractice,
  checkIndicator,
  checkObjective,
  checkReservation,
  checkReview,
  checkRisk,
  type QualityFault,
  type RecordRulesData,
} from './record-rules.ts'
import type { GoodPractice } from './usage.ts'

/** The fields that the rules of the quality approach hold together, by kind of record. */
export const ruledFields = {
  objective: ['setOn', 'dueDate'],
  objectiveReview: ['objectiveId', 'on'],
  indicator: ['baseline', 'target', 'targetDate', 'sense'],
  risk: ['status', 'identifiedOn', 'closedOn'],
  riskAssessment: ['riskId', 'on'],
  acceptance: ['heldOn', 'result'],
  reservation: ['acceptanceId', 'liftedOn'],
  contractPoint: ['raisedOn', 'dueDate', 'settledOn'],
  changeRequest: ['status', 'supplierId', 'askedOn', 'transmittedOn', 'answeredOn', 'deliveredOn'],
  goodPractice: ['on', 'sharedOn'],
} as const

/** The day of a record that what belongs to it must not precede. */
export const firstDays = { objective: 'setOn', risk: 'identifiedOn', acceptance: 'heldOn' } as const

/** The kinds of records whose fields such rules hold together. */
export type RuledCollection = keyof typeof ruledFields

/** What these rules read of a document. */
export type RuledData = RecordRulesData & {
  readonly indicator: ReadonlyMap<string, Indicator>
  readonly contractPoint: ReadonlyMap<string, ContractPoint>
  readonly goodPractice: ReadonlyMap<string, GoodPractice>
}

type Ruled<C extends RuledCollection> = RuledData[C] extends ReadonlyMap<string, infer R> ? R : never
type Rules = {
  readonly [C in RuledCollection]: (record: Ruled<C>, data: RecordRulesData) => QualityFault | null
}

/** A record against a rule of the quality approach, and which one. */
export type Disagreement = {
  readonly collection: RuledCollection
  readonly id: string
  readonly fault: QualityFault
}

const rules: Rules = {
  objective: (record, data) => faultOf(checkObjective(record, data)),
  objectiveReview: (record, data) => faultOf(checkReview(record, data)),
  indicator: (record) => faultOf(checkIndicator(record)),
  risk: (record, data) => faultOf(checkRisk(record, data)),
  riskAssessment: (record, data) => faultOf(checkAssessment(record, data)),
  acceptance: (record, data) => faultOf(checkAcceptance(record, data)),
  reservation: (record, data) => faultOf(checkReservation(record, data)),
  contractPoint: (record) => faultOf(checkContractPoint(record)),
  changeRequest: (record, data) => faultOf(checkChangeRequest(record, data)),
  goodPractice: (record) => faultOf(checkGoodPractice(record)),
}

/** No other record: what is asked is only what a record says against itself. */
const nothingElse: RecordRulesData = {
  objective: new Map(),
  objectiveReview: new Map(),
  risk: new Map(),
  riskAssessment: new Map(),
  riskAction: new Map(),
  acceptance: new Map(),
  reservation: new Map(),
  changeRequest: new Map(),
}

/** Every record that these rules refuse, told once: of two days in two records, by the one that came after. */
export function disagreementsIn(data: RuledData): readonly Disagreement[] {
  return ruledCollections.flatMap((collection) => disagreementsOf(data, collection))
}

/** What a record says against itself; null when nothing, or when no such rule is about its kind. */
export function ownFault(collection: string, record: object): QualityFault | null {
  return isRuled(collection) ? ruleOf(collection)(record, nothingElse) : null
}

/** Tells whether such rules are about a kind of record. */
export function isRuled(collection: string): collection is RuledCollection {
  return Object.hasOwn(ruledFields, collection)
}

/** Tells whether other records belong to one of this kind, whose day they must not precede. */
export function hasFirstDay(collection: string): collection is keyof typeof firstDays {
  return Object.hasOwn(firstDays, collection)
}

const ruledCollections = Object.keys(ruledFields) as readonly RuledCollection[] // its own keys

/** Those of which the rule reads the document: they belong to another record, whose day is compared with theirs. */
const dependent: ReadonlySet<RuledCollection> = new Set<RuledCollection>([
  ...(['objectiveReview', 'riskAssessment', 'reservation'] as const),
  // A request whose supplier was deleted goes on without: that it is so already is said by itself.
  'changeRequest',
])

function disagreementsOf(data: RuledData, collection: RuledCollection): readonly Disagreement[] {
  const rule = ruleOf(collection)
  const others = dependent.has(collection) ? data : nothingElse
  return [...data[collection].values()].flatMap((record) => {
    const fault = rule(record, others)
    return fault === null ? [] : [{ collection, id: record.id, fault }]
  })
}

function ruleOf(collection: RuledCollection): (record: object, data: RecordRulesData) => QualityFault | null {
  return rules[collection] as (record: object, data: RecordRulesData) => QualityFault | null // asked of its own records
}

function faultOf(checked: ReturnType<typeof checkObjective>): QualityFault | null {
  return checked.ok ? null : checked.error
}
