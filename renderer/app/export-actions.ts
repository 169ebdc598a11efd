import { FileDown } from 'lucide-react'
import type { Action, Enabled } from '#renderer/actions/action.ts'
import { exportReport, useExport } from '#renderer/actions/export-report.ts'
import { useNavigation } from '#renderer/actions/navigation.ts'
import { useOverlay } from '#renderer/canvas/overlay-store.ts'
import { shownView } from '#renderer/canvas/shown-view.ts'
import { fadingOn } from '#renderer/canvas/view-filter.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { shownDate } from '#renderer/sheets/today.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import type { ConventionId } from '#shared/organisation/convention.ts'
import { firstView } from '#shared/organisation/views.ts'
import { exportText as text } from '#shared/text/exports.ts'
import { actionGroups } from '#shared/text/ui.ts'

/** The reports, from the menu and the palette; each workspace offers its own with more choices. */
export const exportActions: readonly Action[] = [
  exportAction(
    'export.chart',
    text.chart,
    () => withData((data) => firstView(data) !== null || reason(text.noView)),
    () => {
      const view = shownView()
      const { overlay } = useOverlay.getState()
      if (view !== null) {
        void exportReport({
          report: 'chart',
          viewId: view.id,
          date: shownDate(),
          format: 'pdf',
          page: 'a4',
          ink: 'colour',
          ...(overlay === null ? {} : { overlay }),
          ...fadingOn(view.id, shownDate()),
        })
      }
    },
  ),
  exportAction(
    'export.pack',
    text.pack,
    () => withData(() => shownMeeting() !== null || reason(text.noMeeting)),
    () => {
      const meetingId = shownMeeting()
      if (meetingId !== null)
        void exportReport({
          report: 'pack',
          meetingId,
          edition: 'full',
          contents: null,
          isIssued: false,
          format: 'pdf',
        })
    },
  ),
  exportAction(
    'export.register',
    text.register,
    () => withData(() => true),
    () => {
      void exportReport({ report: 'register', bodyId: null, from: null, to: null, format: 'pdf' })
    },
  ),
  exportAction(
    'export.follow-ups',
    text.followUps,
    () => withData(() => true),
    () => {
      void exportReport({ report: 'follow-ups', bodyId: null, from: null, to: null, format: 'pdf' })
    },
  ),
  exportAction(
    'export.risks',
    text.risks,
    () => withData(() => true),
    () => {
      void exportReport({ report: 'risks', bodyId: null, from: null, to: null, format: 'pdf' })
    },
  ),
  exportAction(
    'export.coherence',
    text.coherence,
    () => withData(() => true),
    () => {
      void exportReport({ report: 'coherence', bodyId: null, from: null, to: null, format: 'pdf' })
    },
  ),
  exportAction(
    'export.indicators',
    text.indicators,
    () => withData(() => true),
    () => {
      void exportReport({ report: 'indicators', bodyId: null, from: null, to: null, format: 'pdf' })
    },
  ),
  exportAction(
    'export.dashboard',
    text.dashboard,
    () => withData(() => true),
    () => {
      void exportReport({ report: 'dashboard', bodyId: null, from: null, to: null, format: 'pdf' })
    },
  ),
  exportAction(
    'export.who-carries-what',
    text.whoCarriesWhat,
    () => withData(() => true),
    () => {
      void exportReport({ report: 'who-carries-what', date: shownDate(), format: 'pdf' })
    },
  ),
  exportAction(
    'export.composition',
    text.composition,
    () => withData(() => true),
    () => {
      void exportReport({ report: 'composition', bodyId: null, date: shownDate(), format: 'pdf' })
    },
  ),
  exportAction(
    'export.convention',
    text.convention,
    () => withData((data) => shownConvention(data) !== null || reason(text.noConvention)),
    () => {
      const conventionId = shownConvention(openData())
      if (conventionId !== null) {
        void exportReport({ report: 'convention', conventionId, date: shownDate(), format: 'pdf' })
      }
    },
  ),
]

function exportAction(id: string, label: string, isEnabled: () => Enabled, run: () => void): Action {
  return { id, group: actionGroups.document, label: () => label, icon: FileDown, isEnabled, run }
}

function withData(rule: (data: DocumentData) => Enabled): Enabled {
  const { state } = useDocumentStore.getState()
  if (state.phase !== 'open') return reason(text.noDocument)
  return useExport.getState().isRunning ? reason(text.running) : rule(state.snapshot.data)
}

function openData(): DocumentData | null {
  const { state } = useDocumentStore.getState()
  return state.phase === 'open' ? state.snapshot.data : null
}

function shownMeeting(): MeetingId | null {
  const id = useNavigation.getState().places.meetings?.id
  return (id === undefined ? undefined : openData()?.meeting.get(id))?.id ?? null
}

/** The convention that is open, or the only one of the project. */
function shownConvention(data: DocumentData | null): ConventionId | null {
  const id = useNavigation.getState().places.governance?.id
  const shown = id === undefined ? undefined : data?.convention.get(id)
  const [only, ...others] = data?.convention.values() ?? []
  return shown?.id ?? (others.length === 0 ? (only?.id ?? null) : null)
}

function reason(words: string): Enabled {
  return { reason: words }
}
