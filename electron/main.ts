import { app, session } from 'electron'
import { droppedFiles } from './api/dropped-files.ts'
import { exportedFiles } from './api/exported-files.ts'
import { fileImports } from './api/file-imports.ts'
import { handlers } from './api/handlers.ts'
import { mayLeave } from './api/leave-document.ts'
import { pairDocuments } from './api/open-documents.ts'
import { reportExports } from './api/report-exports.ts'
import { runningExports } from './api/running-exports.ts'
import { serve } from './api/serve.ts'
import { backupsIn } from './backups/backups.ts'
import { verifyInThread } from './backups/verify-in-thread.ts'
import { recentFiles } from './document/recent-files.ts'
import { typedTexts } from './document/typed-texts.ts'
import { watchPlaces } from './places/places.ts'
import { answeringBoxes } from './shell/answering-boxes.ts'
import { declareAppScheme, serveApp } from './shell/app-protocol.ts'
import { realDesktop } from './shell/desktop.ts'
import { shellDialogs } from './shell/dialogs.ts'
import { developmentUrl, dialogBoxes, programContents, programFolders } from './shell/environment.ts'
import { hardenContents, hardenSession } from './shell/hardening.ts'
import { catchBugs, incidentsTo } from './shell/incidents.ts'
import { openLog } from './shell/log.ts'
import { lookingProcess } from './shell/looking-process.ts'
import { doMenuChoice } from './shell/menu-choices.ts'
import { openFromOutside } from './shell/open-from-outside.ts'
import { collectRequests, isFirstStart, type OutsideRequest } from './shell/outside-requests.ts'
import { answerPages, noteDrops, trustedWindow } from './shell/pages.ts'
import { openPreferences } from './shell/preferences.ts'
import { ownWords, readArguments } from './shell/program-arguments.ts'
import { runInTerminal } from './shell/terminal.ts'
import { realAppearance } from './shell/theme.ts'
import { trustedPage } from './shell/trusted-page.ts'
import { windowFaces } from './shell/window-face.ts'
import { realWindows } from './shell/windows.ts'

const asked = readArguments(ownWords(process.argv, app.isPackaged), process.cwd())
app.commandLine.appendSwitch('lang', 'fr') // the page's own date and time fields follow it

if (asked.kind === 'command-line') await runInTerminal(asked.words)
else if (isFirstStart(asked)) {
  declareAppScheme()
  hardenContents()
  const requests = collectRequests(asked)
  // Not awaited: Electron becomes ready only once this module has run.
  void app.whenReady().then(() => requests.answerWith(start()))
} else app.quit()

/** Puts the program together; answers what opens documents from outside. */
function start(): (request: OutsideRequest) => void {
  const now = () => new Date()
  const folders = programFolders()
  const page = trustedPage(developmentUrl())
  const preferences = openPreferences(folders.preferences)
  const log = openLog(folders.logs, now)
  const incidents = incidentsTo(log)
  const places = watchPlaces(lookingProcess)
  const recent = recentFiles(folders.recent, now, places)
  const [running, reading, previewing] = [runningExports(), runningExports(), runningExports()]
  const desktop = realDesktop()
  const dialogs = shellDialogs(
    answeringBoxes(dialogBoxes(), places, folders.documents),
    preferences,
    folders.documents,
  )
  const windows = realWindows({
    ...{ page, preferences, preload: folders.preload, onPageLost: incidents.pageLost },
    onChanged: (id) => faces.refresh(id),
    isAtRisk: (id) => documents.isAtRisk(id),
    mayClose: (id) => mayLeave(services, id),
    onClosed: (id) => {
      for (const work of [running, reading, previewing]) work.cancel(id)
      documents.close(id)
    },
  })
  const backups = backupsIn({ root: folders.backups, now, verify: verifyInThread, note: log.write })
  const documents = pairDocuments(windows.push, windows.close, backups.watch, now, places)
  const services = {
    ...{
      windows,
      documents,
      places,
      backups,
      dialogs,
      desktop,
      recent,
      running,
      reading,
      previewing,
      preferences,
      now,
    },
    appearance: realAppearance(preferences, () => faces.refreshAll()),
    ...programContents(folders),
    ...{ exports: reportExports(folders.resources, now), imports: fileImports(folders.program) },
    ...{
      dropped: droppedFiles(),
      exported: exportedFiles(),
      typed: typedTexts(folders.typed, now),
      note: log.write,
      logFolder: log.folder,
      bug: incidents.bug,
    },
  }
  const faces = windowFaces(services, (id, choice) => doMenuChoice(services, id, choice))

  catchBugs(services)
  recent.subscribe(faces.refreshAll)
  hardenSession(session.defaultSession, page)
  serveApp(folders.page)
  const contextOf = trustedWindow(page, (windowId) => ({ ...services, windowId }))
  noteDrops(contextOf)
  answerPages(serve({ handlers, contextOf, log: incidents, newId: incidents.newId }))
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', desktop.clean)
  // Habits of the page are written some seconds later by themselves, which a program that ends does not wait for.
  app.on('will-quit', () => session.defaultSession.flushStorageData())
  return (request) => void openFromOutside(services, request)
}
