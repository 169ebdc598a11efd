import type { Collection } from '#shared/document/collections.ts'
import { acceptanceTable } from './acceptance.ts'
import { addresseeTable } from './addressee.ts'
import { agendaItemTable } from './agenda-item.ts'
import { assignmentTable } from './assignment.ts'
import { attachmentTable } from './attachment.ts'
import { attendanceTable } from './attendance.ts'
import { ballotTable } from './ballot.ts'
import { bodyTable } from './body.ts'
import { changeRequestTable } from './change-request.ts'
import { contractPointTable } from './contract-point.ts'
import { contributorTable } from './contributor.ts'
import { conventionTable } from './convention.ts'
import { conventionPartyTable } from './convention-party.ts'
import { convocationTable } from './convocation.ts'
import { decisionTable } from './decision.ts'
import { decisionAimTable } from './decision-aim.ts'
import { decisionPassageTable } from './decision-passage.ts'
import { decisionRelationTable } from './decision-relation.ts'
import { decisionSubjectTable } from './decision-subject.ts'
import { decisionThemeTable } from './decision-theme.ts'
import type { Table } from './define-table.ts'
import { dismissalTable } from './dismissal.ts'
import { documentTemplateTable } from './document-template.ts'
import { entityTable } from './entity.ts'
import { followUpTable } from './follow-up.ts'
import { functionTable } from './function.ts'
import { goodPracticeTable } from './good-practice.ts'
import { guestTable } from './guest.ts'
import { indicatorTable } from './indicator.ts'
import { issuedPackTable } from './issued-pack.ts'
import { letterheadTable } from './letterhead.ts'
import { linkTable } from './link.ts'
import { mandateTable } from './mandate.ts'
import { measurementTable } from './measurement.ts'
import { meetingTable } from './meeting.ts'
import { minutesTable } from './minutes.ts'
import { missionTable } from './mission.ts'
import { objectiveTable } from './objective.ts'
import { objectiveReviewTable } from './objective-review.ts'
import { observationTable } from './observation.ts'
import { partnerLogoTable } from './partner-logo.ts'
import { pendingItemTable } from './pending-item.ts'
import { personTable } from './person.ts'
import { phaseTable } from './phase.ts'
import { placementTable } from './placement.ts'
import { postTable } from './post.ts'
import { projectTable } from './project.ts'
import { rectificationTable } from './rectification.ts'
import { reminderTable } from './reminder.ts'
import { replyTable } from './reply.ts'
import { reservationTable } from './reservation.ts'
import { responsibilityTable } from './responsibility.ts'
import { riskTable } from './risk.ts'
import { riskActionTable } from './risk-action.ts'
import { riskAssessmentTable } from './risk-assessment.ts'
import { rulesProfileTable } from './rules-profile.ts'
import { schoolHolidayTable } from './school-holiday.ts'
import { sealTable } from './seal.ts'
import { seatTable } from './seat.ts'
import { sessionEventTable } from './session-event.ts'
import { settingTable } from './setting.ts'
import { templateItemTable } from './template-item.ts'
import { tenureTable } from './tenure.ts'
import { themeTable } from './theme.ts'
import { usageReportTable } from './usage-report.ts'
import { viewTable } from './view.ts'

/** The table of each collection; a collection without its table does not compile. */
export const tables: { readonly [C in Collection]: Table<C> } = {
  entity: entityTable,
  letterhead: letterheadTable,
  partnerLogo: partnerLogoTable,
  project: projectTable,
  phase: phaseTable,
  person: personTable,
  function: functionTable,
  post: postTable,
  tenure: tenureTable,
  rulesProfile: rulesProfileTable,
  body: bodyTable,
  documentTemplate: documentTemplateTable,
  seat: seatTable,
  mandate: mandateTable,
  link: linkTable,
  mission: missionTable,
  assignment: assignmentTable,
  responsibility: responsibilityTable,
  convention: conventionTable,
  conventionParty: conventionPartyTable,
  view: viewTable,
  placement: placementTable,
  meeting: meetingTable,
  agendaItem: agendaItemTable,
  attachment: attachmentTable,
  attendance: attendanceTable,
  convocation: convocationTable,
  addressee: addresseeTable,
  reply: replyTable,
  issuedPack: issuedPackTable,
  decision: decisionTable,
  theme: themeTable,
  decisionTheme: decisionThemeTable,
  decisionSubject: decisionSubjectTable,
  decisionRelation: decisionRelationTable,
  decisionPassage: decisionPassageTable,
  seal: sealTable,
  followUp: followUpTable,
  contributor: contributorTable,
  reminder: reminderTable,
  objective: objectiveTable,
  decisionAim: decisionAimTable,
  objectiveReview: objectiveReviewTable,
  indicator: indicatorTable,
  measurement: measurementTable,
  risk: riskTable,
  riskAssessment: riskAssessmentTable,
  riskAction: riskActionTable,
  acceptance: acceptanceTable,
  reservation: reservationTable,
  contractPoint: contractPointTable,
  changeRequest: changeRequestTable,
  usageReport: usageReportTable,
  goodPractice: goodPracticeTable,
  sessionEvent: sessionEventTable,
  guest: guestTable,
  minutes: minutesTable,
  observation: observationTable,
  rectification: rectificationTable,
  templateItem: templateItemTable,
  pendingItem: pendingItemTable,
  schoolHoliday: schoolHolidayTable,
  ballot: ballotTable,
  dismissal: dismissalTable,
  setting: settingTable,
}

export const tablesByName: ReadonlyMap<string, Table> = new Map(
  Object.values(tables).map((table) => [table.name, table as unknown as Table]), // read generically, by collection
)
