import { app, BrowserWindow, screen } from 'electron'
import type { WindowId, Windows } from '../api/ports.ts'
import type { Preferences } from './preferences.ts'
import { background } from './theme.ts'
import type { TrustedPage } from './trusted-page.ts'
import { besideBounds, firstBounds, fitBounds, leastSize, type Rectangle } from './window-bounds.ts'

export type WindowsOptions = {
  readonly preload: string
  readonly page: TrustedPage
  readonly preferences: Preferences
  /** Title or menu may have to change: the window was made, came to the front, or was told something. */
  readonly onChanged: (id: WindowId) => void
  readonly onClosed: (id: WindowId) => void
  /** Tells whether a window may close; asks its user when something would be lost. */
  readonly mayClose: (id: WindowId) => Promise<boolean>
  readonly isAtRisk: (id: WindowId) => boolean
  /** The page ended unexpectedly; it is loaded again, its document was never in danger. */
  readonly onPageLost: (reason: string) => void
}

/** The windows on the screen. */
export function realWindows(options: WindowsOptions): Windows {
  const rooms = new Set<WindowId>()
  const open = () => {
    const window = createWindow(options, initialBounds(options.preferences))
    follow(window, options)
    keepBounds(window, options.preferences)
    void window.loadURL(options.page.url)
    return window.id
  }
  return {
    open,
    openProjection: (meetingId) => {
      const { bounds, isAlone } = roomBounds()
      const window = createWindow(options, bounds)
      rooms.add(window.id)
      follow(window, options)
      window.once('ready-to-show', () => {
        window.setFullScreen(!isAlone)
        window.showInactive()
      })
      void window.loadURL(`${options.page.url}#projection=${meetingId}`)
      return window.id
    },
    close: (id) => BrowserWindow.fromId(id)?.close(),
    all: () => BrowserWindow.getAllWindows().flatMap((window) => (rooms.has(window.id) ? [] : [window.id])),
    focus: (id) => {
      const window = BrowserWindow.fromId(id)
      if (window?.isMinimized()) window.restore()
      window?.focus()
    },
    push: (id, event) => {
      const window = BrowserWindow.fromId(id)
      if (window === null || window.isDestroyed()) return
      // As text: the bridge to the page copies objects one by one, which takes a second for those of an académie.
      window.webContents.send('event', JSON.stringify(event))
      if (event.type !== 'export-progressed') options.onChanged(id)
    },
  }
}

function createWindow({ preload }: WindowsOptions, bounds: Partial<Rectangle>): BrowserWindow {
  return new BrowserWindow({
    ...bounds,
    minWidth: leastSize.width,
    minHeight: leastSize.height,
    show: false,
    backgroundColor: background(),
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
}

function initialBounds(preferences: Preferences) {
  const workAreas = screen.getAllDisplays().map((display) => display.workArea)
  const focused = BrowserWindow.getFocusedWindow()
  if (focused !== null) return besideBounds(focused.getNormalBounds(), workAreas)
  const saved = preferences.get().window
  return saved === null
    ? firstBounds(screen.getPrimaryDisplay().workArea)
    : fitBounds(saved.bounds, workAreas)
}

/** On the other screen when there is one: that of the room. */
function roomBounds() {
  const here = BrowserWindow.getFocusedWindow()?.getBounds()
  const own = here === undefined ? screen.getPrimaryDisplay() : screen.getDisplayMatching(here)
  const other = screen.getAllDisplays().find(({ id }) => id !== own.id)
  return { bounds: firstBounds((other ?? own).workArea), isAlone: other === undefined }
}

/** A window of work comes back where it was left. */
function keepBounds(window: BrowserWindow, preferences: Preferences): void {
  window.once('ready-to-show', () => {
    if (preferences.get().window?.isMaximized) window.maximize()
    window.show()
  })
  window.on('close', () => {
    preferences.set({ window: { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() } })
  })
}

function follow(
  window: BrowserWindow,
  { preferences, onChanged, onClosed, onPageLost, mayClose, isAtRisk }: WindowsOptions,
): void {
  const { id, webContents } = window
  window.on('focus', () => onChanged(id))
  window.on('closed', () => onClosed(id))
  let isLeft = false
  window.on('close', (event) => {
    if (isLeft || !isAtRisk(id)) return
    event.preventDefault()
    void mayClose(id).then((may) => {
      isLeft = may
      if (may) window.close()
    })
  })
  // The title says what the document is, not what the page calls itself.
  window.on('page-title-updated', (event) => event.preventDefault())
  webContents.on('did-finish-load', () => webContents.setZoomLevel(preferences.get().zoom))
  webContents.on('render-process-gone', (_, { reason }) => {
    onPageLost(reason)
    if (reason !== 'clean-exit' && !window.isDestroyed()) webContents.reload()
  })
  onChanged(id)
}
