import type { ChartRequest } from '../../api/chart-requests.ts'
import { type AppError, appError } from '../../api/errors.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { fail, ok, type Result } from '../../kit/result.ts'
import { printed } from '../built-document.ts'
import type { BuiltReport } from '../built-report.ts'
import { chartOfDay } from '../parts/chart-drawing.ts'
import type { ReportMoment } from '../parts/meta.ts'
import { buildChartReport, buildChartSvg, chartFileBase, orientationOf } from './build-chart-report.ts'
import { finestPicture, pictureSize } from './picture-size.ts'
import { smallTextWarnings } from './small-text.ts'

/** The organigramme as a document, a drawing or a picture. */
export function buildChart(
  data: DocumentData,
  request: ChartRequest,
  moment: ReportMoment,
): Result<BuiltReport, AppError> {
  if (!data.view.has(request.viewId)) return fail(appError('record-missing'))
  if (request.format === 'pdf') {
    const document = buildChartReport(data, request, moment)
    if (!document.ok) return document
    const { viewId, date, part, ink } = request
    const chart = () => chartOfDay(data, viewId, date, { part: part?.nodeIds, today: moment.today })
    const warnings = smallTextWarnings(document.value, chart, ink, { sheets: true, atlas: true })
    return ok({ ...printed(document.value), warnings })
  }
  const fileName = `${chartFileBase(data, request)}.${request.format}`
  if (request.format === 'svg') {
    const svg = buildChartSvg(data, request, moment.today)
    return svg.ok ? ok({ type: 'svg', fileName, svg: svg.value }) : svg
  }
  const { page, fineness = 1 } = request
  const sheet = { format: page, orientation: orientationOf(request) }
  const most = finestPicture(sheet)
  if (fineness > most)
    return fail(appError('picture-too-large', { format: page.toUpperCase(), fineness, most }))
  const svg = buildChartSvg(data, request, moment.today)
  return svg.ok ? ok({ type: 'png', fileName, svg: svg.value, size: pictureSize(sheet, fineness) }) : svg
}
