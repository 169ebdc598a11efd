import { z } from 'zod'
import { ballotSchema } from '../decisions/ballot.ts'
import { decisionSchema } from '../decisions/decision.ts'
import { contributorSchema, followUpSchema, reminderSchema } from '../decisions/follow-up.ts'
import { decisionPassageSchema } from '../decisions/passage.ts'
import { decisionRelationSchema } from '../decisions/relation.ts'
import { sealSchema } from '../decisions/seal.ts'
import { decisionSubjectSchema } from '../decisions/subject.ts'
import { decisionThemeSchema, themeSchema } from '../decisions/theme.ts'
import { idPattern, proseField } from '../kit/fields.ts'
import { agendaItemSchema } from '../meetings/agenda-item.ts'
import { attachmentSchema } from '../meetings/attachment.ts'
import { attendanceSchema } from '../meetings/attendance.ts'
import { addresseeSchema, convocationSchema } from '../meetings/convocation.ts'
import { guestSchema } from '../meetings/guest.ts'
import { issuedPackSchema } from '../meetings/issued-pack.ts'
import { meetingSchema } from '../meetings/meeting.ts'
import { minutesSchema, observationSchema, rectificationSchema } from '../meetings/minutes.ts'
import { pendingItemSchema } from '../meetings/pending-item.ts'
import { replySchema } from '../meetings/reply.ts'
import { schoolHolidaySchema } from '../meetings/school-holiday.ts'
import { sessionEventSchema } from '../meetings/session-event.ts'
import { templateItemSchema } from '../meetings/template-item.ts'
import { bodySchema } from '../organisation/body.ts'
import { conventionPartySchema, conventionSchema } from '../organisation/convention.ts'
import { documentTemplateSchema } from '../organisation/document-template.ts'
import { entitySchema } from '../organisation/entity.ts'
import { jobFunctionSchema } from '../organisation/job-function.ts'
import { letterheadSchema, partnerLogoSchema } from '../organisation/letterhead.ts'
import { linkSchema } from '../organisation/link.ts'
import { assignmentSchema, missionSchema } from '../organisation/mission.ts'
import { personSchema } from '../organisation/person.ts'
import { phaseSchema } from '../organisation/phase.ts'
import { postSchema, tenureSchema } from '../organisation/post.ts'
import { projectSchema } from '../organisation/project.ts'
import { responsibilitySchema } from '../organisation/responsibility.ts'
import { rulesProfileSchema } from '../organisation/rules-profile.ts'
import { mandateSchema, seatSchema } from '../organisation/seat.ts'
import { placementSchema, viewSchema } from '../organisation/view.ts'
import { acceptanceSchema, reservationSchema } from '../quality/acceptance.ts'
import { contractPointSchema } from '../quality/contract-point.ts'
import { decisionAimSchema } from '../quality/decision-aim.ts'
import { dismissalSchema } from '../quality/dismissal.ts'
import { indicatorSchema, measurementSchema } from '../quality/indicator.ts'
import { objectiveReviewSchema, objectiveSchema } from '../quality/objective.ts'
import { riskActionSchema, riskAssessmentSchema, riskSchema } from '../quality/risk.ts'
import { changeRequestSchema, goodPracticeSchema, usageReportSchema } from '../quality/usage.ts'

export const settingSchema = z
  .strictObject({ id: z.string().regex(idPattern), value: proseField(10_000) })
  .readonly()
/** A preference that travels with the document (the value is JSON text of the feature that owns the key). */
export type Setting = z.infer<typeof settingSchema>

/**
 * Every kind of record of a document with its schema, referenced kinds before those that refer to them.
 * One collection here = one table of the file = one map of DocumentData = one array of the dump.
 */
export const collectionSchemas = {
  entity: entitySchema,
  letterhead: letterheadSchema,
  partnerLogo: partnerLogoSchema,
  phase: phaseSchema,
  project: projectSchema,
  person: personSchema,
  function: jobFunctionSchema,
  post: postSchema,
  tenure: tenureSchema,
  rulesProfile: rulesProfileSchema,
  body: bodySchema,
  documentTemplate: documentTemplateSchema,
  seat: seatSchema,
  mandate: mandateSchema,
  link: linkSchema,
  mission: missionSchema,
  assignment: assignmentSchema,
  responsibility: responsibilitySchema,
  convention: conventionSchema,
  conventionParty: conventionPartySchema,
  view: viewSchema,
  placement: placementSchema,
  meeting: meetingSchema,
  agendaItem: agendaItemSchema,
  templateItem: templateItemSchema,
  pendingItem: pendingItemSchema,
  minutes: minutesSchema,
  observation: observationSchema,
  rectification: rectificationSchema,
  attendance: attendanceSchema,
  guest: guestSchema,
  sessionEvent: sessionEventSchema,
  convocation: convocationSchema,
  addressee: addresseeSchema,
  reply: replySchema,
  issuedPack: issuedPackSchema,
  theme: themeSchema,
  decision: decisionSchema,
  ballot: ballotSchema,
  decisionTheme: decisionThemeSchema,
  decisionSubject: decisionSubjectSchema,
  decisionRelation: decisionRelationSchema,
  decisionPassage: decisionPassageSchema,
  seal: sealSchema,
  followUp: followUpSchema,
  contributor: contributorSchema,
  reminder: reminderSchema,
  objective: objectiveSchema,
  decisionAim: decisionAimSchema,
  objectiveReview: objectiveReviewSchema,
  indicator: indicatorSchema,
  measurement: measurementSchema,
  risk: riskSchema,
  riskAssessment: riskAssessmentSchema,
  riskAction: riskActionSchema,
  acceptance: acceptanceSchema,
  reservation: reservationSchema,
  contractPoint: contractPointSchema,
  changeRequest: changeRequestSchema,
  usageReport: usageReportSchema,
  goodPractice: goodPracticeSchema,
  attachment: attachmentSchema,
  schoolHoliday: schoolHolidaySchema,
  dismissal: dismissalSchema,
  setting: settingSchema,
} as const

export type Collection = keyof typeof collectionSchemas
export type RecordOf<C extends Collection> = z.infer<(typeof collectionSchemas)[C]>
export type AnyRecord = { [C in Collection]: RecordOf<C> }[Collection]

export const collections = Object.keys(collectionSchemas) as readonly Collection[] // the literal above has no other keys
