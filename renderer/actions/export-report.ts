import { create } from 'zustand'
import type { ReportRequest } from '#shared/api/contract.ts'
import type { ApiEvent } from '#shared/api/events.ts'
import type { ExportedFile } from '#shared/api/models.ts'
import { exportedText, warningText } from '#shared/text/exports.ts'
import { onPaper, onSheets } from '#shared/text/paper.ts'
import { commonText } from '#shared/text/ui.ts'
import { subscribe } from '../document/client.ts'
import { rememberExport } from './last-export.ts'
import { notify } from './notices.ts'
import { ask } from './perform.ts'

type Progress = Extract<ApiEvent, { type: 'export-progressed' }>

/** The export that is running, if any; the frame shows it with its cancel button. */
export const useExport = create<{ readonly isRunning: boolean; readonly progress: Progress | null }>(() => ({
  isRunning: false,
  progress: null,
}))

/**
 * Exports a report where the user chooses, or in the place of a file written before, then offers to open it; true once it
 * is written. One at a time.
 */
export async function exportReport(
  request: ReportRequest,
  inPlaceOf: string | null = null,
): Promise<boolean> {
  if (useExport.getState().isRunning) return false
  useExport.setState({ isRunning: true, progress: null })
  const stop = subscribe((event) => {
    if (event.type === 'export-progressed') useExport.setState({ progress: event })
  })
  try {
    const file =
      inPlaceOf === null
        ? await ask('report.export', request)
        : await ask('report.again', { request, fileId: inPlaceOf })
    if (file !== null) {
      rememberExport(request, file.fileId)
      offer(file, request)
    }
    return file !== null
  } finally {
    stop()
    useExport.setState({ isRunning: false, progress: null })
  }
}

/** Stops the export that is running; no file is left behind. */
export function cancelExport(): void {
  void ask('report.cancel', undefined)
}

function offer(file: ExportedFile, request: ReportRequest): void {
  notify({
    tone: file.warnings.length === 0 ? 'ok' : 'attention',
    title: exportedText(file),
    text: file.fileName,
    notes: file.warnings.map(warningText),
    actions: [
      ...largerPaper(file, request),
      { label: commonText.open, onPress: () => void ask('report.open', { fileId: file.fileId }) },
      { label: commonText.reveal, onPress: () => void ask('report.reveal', { fileId: file.fileId }) },
    ],
  })
}

/** What would make words large enough: paper, or sheets of it. */
function largerPaper({ warnings }: ExportedFile, request: ReportRequest) {
  const small = warnings.find((warning) => warning.type === 'small-text')
  if (small === undefined || (request.report !== 'chart' && request.report !== 'comparison')) return []
  const { largerPage, sheets, page } = small
  return [
    ...(largerPage === null
      ? []
      : [
          {
            label: onPaper(largerPage),
            onPress: () => void exportReport({ ...request, page: largerPage }),
          },
        ]),
    ...(sheets === null || request.report !== 'chart'
      ? []
      : [
          {
            label: onSheets(sheets.columns, sheets.rows, page),
            onPress: () => void exportReport({ ...request, sheets: 'fewest' }),
          },
        ]),
  ]
}
