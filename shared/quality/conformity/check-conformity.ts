import { isSameList, memoLast } from '../../kit/memo-last.ts'
import { isWithin } from '../../kit/period.ts'
import type { Body } from '../../organisation/body.ts'
import type { Phase } from '../../organisation/phase.ts'
import type { Dismissal } from '../dismissal.ts'
import { type Member, membersOf } from './members.ts'
import { type ConformityParameters, defaultParameters, thresholds } from './parameters.ts'
import type {
  CheckContext,
  CheckedObject,
  CheckParams,
  QualityData,
  Rule,
  Severity,
  Violation,
} from './rule.ts'
import type { RuleCode } from './rule-codes.ts'
import { rules } from './rules.ts'

/** One departure from the fiche or from good practice, kindly told; never an obstacle. */
export type CheckResult = {
  readonly code: RuleCode
  readonly severity: Severity
  readonly objects: readonly CheckedObject[]
  readonly params: CheckParams
  /** What it is about, as a key: the same departure has the same key tomorrow. */
  readonly subject: string
  /** Set aside with a reason that was not revoked. */
  readonly dismissal: Dismissal | null
}

export type CheckOptions = {
  /** As of which day, ISO. */
  readonly date: string
  readonly parameters?: ConformityParameters
}

export type Checker = (data: QualityData, options: CheckOptions) => readonly CheckResult[]

/** Every rule on a whole document, as of a day. */
export function checkConformity(data: QualityData, options: CheckOptions): readonly CheckResult[] {
  return createChecker()(data, options)
}

/**
 * A checker that remembers what each rule said: at the next call a rule is asked again only when one of the collections
 * that it reads, the day, the stage or the thresholds changed.
 */
export function createChecker(known: readonly Rule[] = rules): Checker {
  const check = createSteppedChecker(known)
  return (data, options) => check(data, options).flatMap((step) => step())
}

export type SteppedChecker = (
  data: QualityData,
  options: CheckOptions,
) => readonly (() => readonly CheckResult[])[]

/** The same, a rule at a time: what all steps answer, in their order, is the answer. A moment of rest holds a few. */
export function createSteppedChecker(known: readonly Rule[] = rules): SteppedChecker {
  const rememberedMembers = rememberMembers()
  const asked = known.map(rememberRule)
  return (data, { date, parameters = defaultParameters }) => {
    const context = { ...contextOf(data, date, parameters), ...rememberedMembers(data, date) }
    return asked.map((ask) => () => ask(context))
  }
}

/** What a rule finds, asked again only when something that it reads changed; with what was set aside of it. */
function rememberRule(rule: Rule): (context: CheckContext) => readonly CheckResult[] {
  let inputs: readonly unknown[] | null = null
  let found: readonly Result[] = []
  const dismissed = memoLast(withDismissals)
  return (context) => {
    const { data, date, parameters } = context
    const now = [date, ...thresholdsOf(parameters), ...rule.reads.map((collection) => data[collection])]
    if (inputs === null || !isSameList(inputs, now)) {
      found = rule.check(context).map((violation) => resultOf(rule.code, violation))
      inputs = now
    }
    return dismissed(found, data.dismissal, date)
  }
}

type Result = Omit<CheckResult, 'dismissal'>

function resultOf(code: RuleCode, violation: Violation): Result {
  const { severity, objects, params } = violation
  return { code, severity, objects, params, subject: keyOf(violation) }
}

/** The stage that the project says it has reached. */
export function currentPhase(data: Pick<QualityData, 'project' | 'phase'>): Phase | null {
  const id = data.project.get('project')?.phaseId ?? null
  return id === null ? null : (data.phase.get(id) ?? null)
}

/**
 * The stage of a day: today the one that the project says, on any other day the one whose dates hold it, the last begun when
 * several do; null when the document does not know.
 */
export function phaseOn(
  data: Pick<QualityData, 'project' | 'phase'>,
  { date, today }: { readonly date: string; readonly today: string },
): Phase | null {
  const said = date === today ? currentPhase(data) : null
  if (said !== null) return said
  const holding = [...data.phase.values()].filter(
    (phase) => (phase.from !== null || phase.to !== null) && isWithin(phase, date),
  )
  const begun = ({ from }: Phase) => from ?? ''
  const [last] = holding.sort((a, b) =>
    begun(a) === begun(b) ? b.order - a.order : begun(a) < begun(b) ? 1 : -1,
  )
  return last ?? null
}

/** What the rules are asked about, for those who ask one thing only (`minimumOf`). */
export function checkContext(
  data: QualityData,
  { date, parameters = defaultParameters }: CheckOptions,
): CheckContext {
  return { ...contextOf(data, date, parameters), ...rememberMembers()(data, date) }
}

type Members = Pick<CheckContext, 'membersOf' | 'isSeated'>

function contextOf(
  data: QualityData,
  date: string,
  parameters: ConformityParameters,
): Omit<CheckContext, keyof Members> {
  return { data, date, parameters, phase: currentPhase(data) }
}

/** Compositions are asked for by many rules, and stay the same until somebody comes or goes, or the body is altered. */
function rememberMembers(): (data: QualityData, date: string) => Members {
  let inputs: readonly unknown[] = []
  let known = new WeakMap<Body, readonly Member[]>()
  return (data, date) => {
    const now = [date, data.seat, data.mandate, data.person, data.post, data.tenure, data.function]
    if (!isSameList(inputs, now)) {
      inputs = now
      known = new WeakMap()
    }
    return membersAt(data, date, known)
  }
}

function membersAt(data: QualityData, date: string, known: WeakMap<Body, readonly Member[]>): Members {
  const ofBody = (body: Body): readonly Member[] => {
    const members = known.get(body) ?? membersOf(data, body, date)
    known.set(body, members)
    return members
  }
  let seated: ReadonlySet<string> | null = null
  return {
    membersOf: ofBody,
    isSeated: (functionId, entityId) => {
      seated ??= seatedFunctions([...data.body.values()].flatMap(ofBody))
      return seated.has(`${functionId} ${entityId}`)
    },
  }
}

function seatedFunctions(members: readonly Member[]): ReadonlySet<string> {
  const seated = new Set<string>()
  for (const { functions, entities } of members) {
    for (const functionId of functions) for (const id of entities) seated.add(`${functionId} ${id}`)
  }
  return seated
}

function withDismissals(
  results: readonly Result[],
  dismissals: QualityData['dismissal'],
  date: string,
): readonly CheckResult[] {
  if (results.length === 0) return []
  const inForce = dismissalsInForce(dismissals, date)
  return results.map((result) => ({
    ...result,
    dismissal: inForce.get(`${result.code} ${result.subject}`) ?? null,
  }))
}

function dismissalsInForce(
  dismissals: QualityData['dismissal'],
  date: string,
): ReadonlyMap<string, Dismissal> {
  const inForce = new Map<string, Dismissal>()
  for (const dismissal of dismissals.values()) {
    if (dismissal.revokedOn === null || date < dismissal.revokedOn)
      inForce.set(`${dismissal.rule} ${dismissal.subject}`, dismissal)
  }
  return inForce
}

function keyOf({ objects, key }: Violation): string {
  return [...objects.map(({ id }) => id), ...(key === undefined ? [] : [key])].join(' ')
}

/** Compared one by one: a document that keeps its own is read again at each check. */
function thresholdsOf(parameters: ConformityParameters): readonly number[] {
  return thresholds.map((threshold) => parameters[threshold])
}
