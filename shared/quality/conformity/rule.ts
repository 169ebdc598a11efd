import type { Decision } from '../../decisions/decision.ts'
import type { FollowUp } from '../../decisions/follow-up.ts'
import type { DecisionPassage } from '../../decisions/passage.ts'
import type { DecisionTheme, Theme } from '../../decisions/theme.ts'
import type { MeetingData } from '../../meetings/agenda.ts'
import type { Attendance } from '../../meetings/attendance.ts'
import type { Addressee, Convocation } from '../../meetings/convocation.ts'
import type { Minutes } from '../../meetings/minutes.ts'
import type { SchoolHoliday } from '../../meetings/school-holiday.ts'
import type { SessionEvent } from '../../meetings/session-event.ts'
import type { Body } from '../../organisation/body.ts'
import type { GovernanceData } from '../../organisation/governance-data.ts'
import type { Phase } from '../../organisation/phase.ts'
import type { DecisionAim } from '../decision-aim.ts'
import type { Dismissal } from '../dismissal.ts'
import type { FicheSentenceId } from '../fiche.ts'
import type { Indicator } from '../indicator.ts'
import type { Objective, ObjectiveReview } from '../objective.ts'
import type { Member } from './members.ts'
import type { ConformityParameters, Threshold } from './parameters.ts'
import type { RuleCode } from './rule-codes.ts'

/** The part of a document that the checks read. */
export type QualityData = GovernanceData &
  MeetingData & {
    readonly attendance: ReadonlyMap<string, Attendance>
    readonly convocation: ReadonlyMap<string, Convocation>
    readonly addressee: ReadonlyMap<string, Addressee>
    readonly minutes: ReadonlyMap<string, Minutes>
    readonly sessionEvent: ReadonlyMap<string, SessionEvent>
    readonly decision: ReadonlyMap<string, Decision>
    readonly theme: ReadonlyMap<string, Theme>
    readonly decisionAim: ReadonlyMap<string, DecisionAim>
    readonly decisionTheme: ReadonlyMap<string, DecisionTheme>
    readonly decisionPassage: ReadonlyMap<string, DecisionPassage>
    readonly followUp: ReadonlyMap<string, FollowUp>
    readonly objective: ReadonlyMap<string, Objective>
    readonly objectiveReview: ReadonlyMap<string, ObjectiveReview>
    readonly indicator: ReadonlyMap<string, Indicator>
    readonly dismissal: ReadonlyMap<string, Dismissal>
    readonly schoolHoliday: ReadonlyMap<string, SchoolHoliday>
    readonly setting: ReadonlyMap<string, { readonly id: string; readonly value: string }>
  }

/** Erreur (the fiche says « doit », or an essential object is missing), alerte, conseil (« peut », « le cas échéant »). */
export const severities = ['error', 'warning', 'advice'] as const
export type Severity = (typeof severities)[number]

/** What a result is about; the panel goes there. */
export type CheckedObject = {
  readonly collection: keyof QualityData
  readonly id: string
}

/** Names as the document has them, numbers, and codes that the catalogue turns into words. */
export type CheckParams = Readonly<Record<string, string | number | readonly string[]>>

export type Violation = {
  readonly severity: Severity
  readonly objects: readonly CheckedObject[]
  readonly params: CheckParams
  /** Tells apart two violations of one rule about the same objects. */
  readonly key?: string
}

/** What the rules are asked about: a document as of a day, at a stage of the project. */
export type CheckContext = {
  readonly data: QualityData
  readonly date: string
  readonly phase: Phase | null
  readonly parameters: ConformityParameters
  /** The members of a body on the day; computed once for all rules. */
  readonly membersOf: (body: Body) => readonly Member[]
  /** Tells whether somebody, somewhere, sits for this function of this entity. */
  readonly isSeated: (functionId: string, entityId: string) => boolean
}

/** One rule of the fiche or of good practice; pure, and silent on what it has no data for. */
export type Rule = {
  readonly code: RuleCode
  /** Whose words it applies; none for the rules of good practice (ADM). */
  readonly sentences: readonly FicheSentenceId[]
  /** The collections that its answer depends on: when none of them changed, neither did the answer. */
  readonly reads: readonly (keyof QualityData)[]
  /** Which threshold of the tool decides, where the fiche gives none. */
  readonly threshold?: Threshold
  /** The editable grid of the stages decides, which is the tool's too. */
  readonly isFromGrid?: boolean
  readonly check: (context: CheckContext) => readonly Violation[]
}
