import type { Enabled } from '#renderer/actions/action.ts'
import { exportReport, useExport } from '#renderer/actions/export-report.ts'
import { lastExport, lastFile } from '#renderer/actions/last-export.ts'
import { today } from '#renderer/sheets/today.ts'
import { exportText } from '#shared/text/exports.ts'
import { paperText as text } from '#shared/text/paper.ts'

/** Why the last export cannot be made again now. */
export function whyNotRepeat(): Enabled {
  if (useExport.getState().isRunning) return { reason: exportText.running }
  return lastExport() !== null || { reason: text.nothingToRepeat }
}

/** Makes the last export of this document again, in the same file while the program knows it; one of its day is of today. */
export async function repeatExport(): Promise<boolean> {
  const last = lastExport()
  if (last === null) return false
  const { request, at } = last
  const isOfItsDay = 'date' in request && request.date === today(new Date(at))
  return exportReport(isOfItsDay ? { ...request, date: today() } : request, lastFile())
}
