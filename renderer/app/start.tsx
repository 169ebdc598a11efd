import { createRoot } from 'react-dom/client'
import { uncover } from '#renderer/actions/cover.ts'
import { useExport } from '#renderer/actions/export-report.ts'
import { useNavigation } from '#renderer/actions/navigation.ts'
import { notify, notifyError } from '#renderer/actions/notices.ts'
import { closeDialog } from '#renderer/actions/open-dialog.ts'
import { useRecordOpener } from '#renderer/actions/record-opener.ts'
import { type ActionRegistry, createActionRegistry } from '#renderer/actions/registry.ts'
import type { Workspace } from '#renderer/actions/workspace.ts'
import { recallCanvas } from '#renderer/canvas/canvas-memory.ts'
import { prepareChartThread } from '#renderer/canvas/chart-thread.ts'
import { useDayView } from '#renderer/day/day-view.ts'
import { call, subscribe } from '#renderer/document/client.ts'
import { followDocument, useDocumentStore } from '#renderer/document/document-store.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { showDate, useViewDate } from '#renderer/sheets/today.ts'
import { forgetTableQueries } from '#renderer/ui/table/table-queries.ts'
import { whenIdle } from '#renderer/ui/when-idle.ts'
import { App } from './App.tsx'
import { documentActions } from './document-actions.ts'
import { exportActions } from './export-actions.ts'
import { featureActions } from './feature-actions.ts'
import { concernsWholeDocument, finishTyping } from './finish-typing.ts'
import { keepFocus } from './keep-focus.ts'
import { linkFeatures } from './link-features.ts'
import { openPlace, placeOf } from './open-record.ts'
import { watchProblems } from './problem-store.ts'
import { recordSearches } from './record-searches.ts'
import { followKept } from './typed/kept-store.ts'
import { viewActions } from './view-actions.ts'
import { type Theme, useView } from './view-store.ts'
import { watchConformity } from './watch-conformity.ts'
import { watchDrops } from './watch-drops.ts'
import { whyReadOnly } from './why-read-only.ts'

/** Puts the window together: actions, the document that it follows, the main process, and the page. */
export function startApp(root: HTMLElement, workspaces: readonly Workspace[]): ActionRegistry {
  const registry = createActionRegistry({
    whyReadOnly,
    beforeRun: ({ id }) => concernsWholeDocument(id) && finishTyping(),
    onRefused: (action, { reason, title = action.label() }) => notify({ tone: 'info', title, text: reason }),
  })
  registry.register(documentActions)
  registry.register(exportActions)
  registry.register(featureActions)
  registry.register(viewActions(workspaces))
  for (const search of recordSearches) registry.addSearch(search)
  for (const store of [useDocumentStore, useView, useNavigation, useExport, useViewDate, useDayView])
    registry.follow(store)
  forgetOtherDocuments()
  // A choice of the native menu: the renderer owns the actions.
  subscribe((event) => event.type === 'action-requested' && void registry.run(event.actionId))
  subscribe((event) => event.type === 'backup-failed' && notifyError(event.error))
  linkFeatures()
  // Whoever goes elsewhere wants to see it.
  useNavigation.subscribe(({ workspace }, before) => workspace !== before.workspace && uncover())
  tellTheme()
  window.addEventListener('beforeunload', finishTyping)
  useRecordOpener.setState({
    canOpen: (collection, id) => placeOf(currentData(), collection, id) !== null,
    open: (collection, id) => {
      const place = placeOf(currentData(), collection, id)
      if (place !== null) openPlace(place)
    },
  })
  keepFocus()
  watchDrops()
  followKept()
  followDocument()
  recallCanvas()
  whenIdle(prepareChartThread)
  watchProblems()
  watchConformity()
  createRoot(root).render(<App registry={registry} workspaces={workspaces} />)
  return registry
}

/** The system draws the title bar and the boxes: it follows the page. */
function tellTheme(): void {
  const tell = ({ theme }: { readonly theme: Theme }) => void call('window.set-theme', { theme })
  tell(useView.getState())
  useView.subscribe((view, before) => view.theme !== before.theme && tell(view))
}

/** Places and filters are about what another document holds. */
function forgetOtherDocuments(): void {
  useDocumentStore.subscribe(({ state }, before) => {
    if (fileOf(state) === fileOf(before.state)) return
    whenIdle(prepareChartThread)
    useNavigation.setState(useNavigation.getInitialState(), true)
    forgetTableQueries()
    showDate(null)
    useDayView.setState(useDayView.getInitialState(), true)
    closeDialog()
    uncover()
  })
}

function fileOf(state: ReturnType<typeof useDocumentStore.getState>['state']): string | null {
  return state.phase === 'open' ? `${state.snapshot.status.folder}/${state.snapshot.status.name}` : null
}
