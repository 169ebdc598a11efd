import { actStateLabels } from '../acts.ts'
import { itemOutcomeWords } from '../agenda.ts'
import { convocationKindLabels, convocationMeansLabels } from '../convocations.ts'
import { relationLabels } from '../decision-relations.ts'
import { reminderMeansLabels } from '../follow-ups.ts'
import {
  assignmentRoleLabels,
  competenceTransferLabels,
  conventionKindLabels,
  deploymentLabels,
  deputyRuleLabels,
  majorityLabels,
  missionSourceLabels,
  needLabels,
  noticeCountingLabels,
  noticeEventLabels,
  purchaseModeLabels,
  quorumBasisLabels,
  quorumCountLabels,
  responsibilityKindLabels,
  sectorLabels,
  skillLabels,
} from '../governance-vocabulary.ts'
import {
  agendaNatureLabels,
  attendanceStatusLabels,
  decisionNatureLabels,
  decisionStatusLabels,
  followUpStatusLabels,
  meetingModalityLabels,
  meetingStatusLabels,
  voteModeLabels,
} from '../meeting-vocabulary.ts'
import { minutesStatusLabels, observationOutcomeLabels } from '../minutes.ts'
import {
  acceptanceKindLabels,
  acceptanceResultLabels,
  changeRequestPriorityLabels,
  changeRequestStatusLabels,
  coherenceVerdictLabels,
  contractPointKindLabels,
  dimensionLabels,
  indicatorSenseLabels,
  probabilityLabels,
  reservationSeverityLabels,
  riskFamilyLabels,
  riskImpactLabels,
  riskStatusLabels,
  riskTreatmentLabels,
  usageReportKindLabels,
} from '../quality-vocabulary.ts'
import { minutesKindLabels } from '../reports/minutes.ts'
import { ballotWords } from '../secretary.ts'
import { stateLabels } from '../view-filter.ts'
import {
  bodyKindLabels,
  civilityLabels,
  entityKindLabels,
  levelLabels,
  linkKindLabels,
  mandateRankLabels,
  projectScopeLabels,
  seatKindLabels,
  seatRoleLabels,
  voiceLabels,
} from '../vocabulary.ts'

type Labels = Readonly<Record<string | number, string | object>>

/** The words of what a field may say: by field for all records, by collection and field where they differ. */
const labels: Readonly<Record<string, Labels>> = {
  level: levelLabels,
  'entity.kind': entityKindLabels,
  sector: sectorLabels,
  deployment: deploymentLabels,
  'project.scope': projectScopeLabels,
  competenceTransfer: competenceTransferLabels,
  purchaseMode: purchaseModeLabels,
  civility: civilityLabels,
  skills: skillLabels,
  deputyOfOfficer: deputyRuleLabels,
  deputyOfElected: deputyRuleLabels,
  deputyOfQualified: deputyRuleLabels,
  noticeCounting: noticeCountingLabels,
  noticeEvent: noticeEventLabels,
  quorumBasis: quorumBasisLabels,
  quorumCounts: quorumCountLabels,
  majority: majorityLabels,
  kinds: bodyKindLabels,
  bodyKind: bodyKindLabels,
  'seat.kind': seatKindLabels,
  'seat.role': seatRoleLabels,
  voice: voiceLabels,
  'mandate.rank': mandateRankLabels,
  'addressee.rank': { ...mandateRankLabels, guest: 'invité' },
  'link.kind': linkKindLabels,
  'mission.source': missionSourceLabels,
  'assignment.role': assignmentRoleLabels,
  'responsibility.kind': responsibilityKindLabels,
  'convention.kind': conventionKindLabels,
  'view.scope': { everything: 'tout', chosen: 'éléments choisis' },
  keptLevels: levelLabels,
  keptEntityKinds: entityKindLabels,
  keptBodyKinds: bodyKindLabels,
  keptStates: stateLabels,
  modality: meetingModalityLabels,
  'meeting.status': meetingStatusLabels,
  nature: agendaNatureLabels,
  'decision.nature': decisionNatureLabels,
  standing: {
    secretary: 'secrétariat de séance',
    'previous-minutes': 'compte rendu précédent',
    'follow-up': 'suivi des décisions',
    'other-business': 'questions diverses',
    'next-date': 'prochaine séance',
  },
  'agendaItem.outcome': itemOutcomeWords,
  'minutes.kind': minutesKindLabels,
  'minutes.status': minutesStatusLabels,
  'observation.outcome': observationOutcomeLabels,
  'attendance.status': attendanceStatusLabels,
  presence: { expected: 'attendu', present: 'présent', excused: 'excusé', absent: 'absent' },
  'reply.answer': attendanceStatusLabels,
  'convocation.kind': convocationKindLabels,
  'convocation.means': convocationMeansLabels,
  'reminder.means': reminderMeansLabels,
  edition: { members: 'complète', public: 'publique' },
  'decisionRelation.kind': relationLabels,
  'decision.status': decisionStatusLabels,
  'decisionPassage.status': decisionStatusLabels,
  'documentTemplate.report': {
    convocation: 'convocation',
    minutes: 'compte rendu',
    'decision-list': 'relevé de décisions',
  },
  'sessionEvent.kind': {
    opened: 'ouverture',
    suspended: 'suspension',
    resumed: 'reprise',
    closed: 'levée',
    arrived: 'arrivée',
    left: 'départ',
    'item-opened': 'début d’un point',
    'item-closed': 'fin d’un point',
  },
  voteMode: voteModeLabels,
  actState: actStateLabels,
  choice: ballotWords,
  'followUp.status': followUpStatusLabels,
  dimension: dimensionLabels,
  verdict: coherenceVerdictLabels,
  sense: indicatorSenseLabels,
  family: riskFamilyLabels,
  treatment: riskTreatmentLabels,
  'risk.status': riskStatusLabels,
  probability: probabilityLabels,
  impact: riskImpactLabels,
  'acceptance.kind': acceptanceKindLabels,
  'acceptance.result': acceptanceResultLabels,
  'reservation.severity': reservationSeverityLabels,
  'contractPoint.kind': contractPointKindLabels,
  priority: changeRequestPriorityLabels,
  'changeRequest.status': changeRequestStatusLabels,
  'usageReport.kind': usageReportKindLabels,
  needs: needLabels,
}

/** The word for one of the values that a field admits; null when the field is not of that kind. */
export function valueLabel(collection: string, field: string, value: string | number): string | null {
  const known = labels[`${collection}.${field}`] ?? labels[field]
  const label = known?.[value]
  if (label === undefined) return null
  if (typeof label === 'string') return label
  for (const name of ['label', 'noun', 'short', 'says']) {
    const word = (label as Readonly<Record<string, unknown>>)[name]
    if (typeof word === 'string') return word
  }
  return null
}
