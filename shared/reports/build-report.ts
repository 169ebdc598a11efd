import type { ReportRequest } from '../api/contract.ts'
import { type AppError, appError } from '../api/errors.ts'
import type { DocumentData } from '../document/document-data.ts'
import { assertNever } from '../kit/assert-never.ts'
import { fail, ok, type Result } from '../kit/result.ts'
import { buildAtlas } from './atlas/build-atlas.ts'
import { printed } from './built-document.ts'
import { type BuiltReport, spreadsheet } from './built-report.ts'
import { buildChart } from './chart/build-chart.ts'
import { smallTextWarnings } from './chart/small-text.ts'
import { buildCoherence } from './coherence/build-coherence.ts'
import { coherenceRows } from './coherence/coherence-rows.ts'
import { buildComparison, buildComparisonSvg } from './comparison/build-comparison.ts'
import { comparisonRows } from './comparison/comparison-rows.ts'
import { buildConformity } from './conformity/build-conformity.ts'
import { conformityRows } from './conformity/conformity-rows.ts'
import { buildConvocation } from './convocation/build-convocation.ts'
import { buildMeetingReport } from './convocation/build-meeting-report.ts'
import { buildDashboard } from './dashboard/build-dashboard.ts'
import { buildFollowUps } from './follow-ups/build-follow-ups.ts'
import { followUpRows } from './follow-ups/follow-up-rows.ts'
import { buildReminders } from './follow-ups/reminders.ts'
import { buildComposition } from './governance/build-composition.ts'
import { buildConventionAnnex } from './governance/build-convention-annex.ts'
import { buildWhoCarriesWhat } from './governance/build-who-carries-what.ts'
import { compositionRows } from './governance/composition-rows.ts'
import { whoCarriesWhatRows } from './governance/who-carries-what-rows.ts'
import { buildIndicators } from './indicators/build-indicators.ts'
import { indicatorRows } from './indicators/indicator-rows.ts'
import { buildExtract } from './minutes/build-extract.ts'
import { buildMinutes } from './minutes/build-minutes.ts'
import { buildDecisionList, decisionListRows } from './minutes/decision-list.ts'
import { buildPack } from './pack/build-pack.ts'
import { chartOfTwoDays } from './parts/chart-drawing.ts'
import type { ReportMoment } from './parts/meta.ts'
import { buildPersonData } from './person/build-person-data.ts'
import { personDataRows } from './person/person-data-rows.ts'
import { buildRegister } from './register/build-register.ts'
import { registerRows } from './register/register-rows.ts'
import type { ReportDocument } from './report-document.ts'
import { buildRisks } from './risks/build-risks.ts'
import { riskRows } from './risks/risk-rows.ts'
import { shownTableReport } from './shown-table-report.ts'
import { buildFeedback } from './usages/feedback.ts'
import { buildSlipReport } from './usages/slip-mail.ts'

/** Builds any report. Refused when what it is about is no longer in the document, or when there is nothing to draw. */
export function buildReport(
  data: DocumentData,
  request: ReportRequest,
  moment: ReportMoment,
): Result<BuiltReport, AppError> {
  switch (request.report) {
    case 'chart':
      return buildChart(data, request, moment)
    case 'atlas':
      return buildAtlas(data, request, moment)
    case 'pack': {
      const document = buildPack(data, request.meetingId, moment, request)
      return document === null ? fail(appError('record-missing')) : ok(printed(document))
    }
    case 'convocation':
      return buildConvocation(data, request, moment)
    case 'agenda':
    case 'sign-in':
    case 'proxies':
      return buildMeetingReport(data, request, moment)
    case 'register': {
      if (request.bodyId !== null && !data.body.has(request.bodyId)) return fail(appError('record-missing'))
      if (request.format === 'pdf') return ok(printed(buildRegister(data, request, moment)))
      return ok(spreadsheet(registerRows(data, request, moment.today), request.format))
    }
    case 'follow-ups': {
      if (request.bodyId !== null && !data.body.has(request.bodyId)) return fail(appError('record-missing'))
      if (request.format === 'pdf') return ok(printed(buildFollowUps(data, request, moment)))
      return ok(spreadsheet(followUpRows(data, request, moment.today), request.format))
    }
    case 'risks': {
      if (request.bodyId !== null && !data.body.has(request.bodyId)) return fail(appError('record-missing'))
      if (request.format === 'pdf') return ok(printed(buildRisks(data, request, moment)))
      return ok(spreadsheet(riskRows(data, request, moment.today), request.format))
    }
    case 'coherence': {
      if (request.bodyId !== null && !data.body.has(request.bodyId)) return fail(appError('record-missing'))
      if (request.format === 'pdf') return ok(printed(buildCoherence(data, request, moment)))
      return ok(spreadsheet(coherenceRows(data, request, moment.today), request.format))
    }
    case 'indicators': {
      if (request.bodyId !== null && !data.body.has(request.bodyId)) return fail(appError('record-missing'))
      if (request.format === 'pdf') return ok(printed(buildIndicators(data, request, moment)))
      return ok(spreadsheet(indicatorRows(data, request, moment.today), request.format))
    }
    case 'dashboard': {
      if (request.bodyId !== null && !data.body.has(request.bodyId)) return fail(appError('record-missing'))
      return ok(printed(buildDashboard(data, request, moment)))
    }
    case 'reminders':
      return buildReminders(data, request, moment)
    case 'conformity': {
      if (request.format === 'pdf') return ok(printed(buildConformity(data, request.date, moment)))
      return ok(spreadsheet(conformityRows(data, request.date)))
    }
    case 'person-data': {
      const person = data.person.get(request.personId)
      if (person === undefined) return fail(appError('record-missing'))
      if (request.format === 'pdf') return ok(printed(buildPersonData(data, person, moment)))
      return ok(spreadsheet(personDataRows(data, person, moment.today)))
    }
    case 'who-carries-what': {
      const { date, format } = request
      if (format === 'csv') return ok(spreadsheet(whoCarriesWhatRows(data, date)))
      return ok(printed(buildWhoCarriesWhat(data, date, moment), format))
    }
    case 'composition': {
      const { bodyId, date, format } = request
      if (bodyId !== null && !data.body.has(bodyId)) return fail(appError('record-missing'))
      if (format === 'csv') return ok(spreadsheet(compositionRows(data, bodyId, date)))
      return ok(printed(buildComposition(data, bodyId, date, moment), format))
    }
    case 'comparison': {
      if (!data.view.has(request.viewId)) return fail(appError('record-missing'))
      if (request.format === 'csv')
        return ok(spreadsheet(comparisonRows(data, request.before, request.after)))
      if (request.format === 'svg') return buildComparisonSvg(data, request)
      const document = buildComparison(data, request, moment)
      const { viewId, before, after, ink } = request
      const chart = () => chartOfTwoDays(data, viewId, before, after)
      const warnings = smallTextWarnings(document, chart, ink, { sheets: false, atlas: false })
      return ok({ ...printed(document, request.format), warnings })
    }
    case 'convention': {
      const document = buildConventionAnnex(data, request.conventionId, request.date, moment)
      return document === null ? fail(appError('record-missing')) : ok(printed(document, request.format))
    }
    case 'minutes': {
      const document = buildMinutes(data, request.meetingId, request.edition, moment)
      return printedOrMissing(document, request.format)
    }
    case 'decision-list': {
      const { meetingId, edition, format } = request
      if (format === 'csv') {
        const table = decisionListRows(data, meetingId, edition)
        return table === null ? fail(appError('record-missing')) : ok(spreadsheet(table))
      }
      return printedOrMissing(buildDecisionList(data, meetingId, edition, moment), format)
    }
    case 'extract':
      return printedOrMissing(buildExtract(data, request.decisionId, moment), request.format)
    case 'change-request':
      return buildSlipReport(data, request, moment)
    case 'usage-feedback':
      return buildFeedback(data, request, moment)
    case 'table':
      return ok(spreadsheet(shownTableReport(request, moment.today)))
    default:
      return assertNever(request)
  }
}

function printedOrMissing(
  document: ReportDocument | null,
  type: 'pdf' | 'docx',
): Result<BuiltReport, AppError> {
  return document === null ? fail(appError('record-missing')) : ok(printed(document, type))
}
