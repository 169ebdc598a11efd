import type { MenuItemConstructorOptions as Item } from 'electron'
import type { HistoryStatus, RecentFile } from '#shared/api/models.ts'
import { redoText, undoText } from '#shared/text/commands.ts'
import { recentFileText, menuText as text } from '#shared/text/menu.ts'
import { programName } from '#shared/text/window-title.ts'
import type { Theme } from './preferences.ts'

/** All that the menu of a window shows of its state. */
export type MenuModel = {
  readonly isMac: boolean
  readonly isDevelopment: boolean
  /** Null on the start screen. */
  readonly history: HistoryStatus | null
  readonly recent: readonly Pick<RecentFile, 'id' | 'name' | 'folder'>[]
  readonly theme: Theme
}

/** What the user chose; all but `action` is done by the shell itself. */
export type MenuChoice =
  | { readonly type: 'action'; readonly actionId: string }
  | { readonly type: 'recent'; readonly id: string }
  | { readonly type: 'zoom'; readonly step: -1 | 0 | 1 }
  | { readonly type: 'logs' | 'about' }

type Choose = (choice: MenuChoice) => void
const separator: Item = { type: 'separator' }

/** The native menu of a window, in French. */
export function menuTemplate(model: MenuModel, choose: Choose): Item[] {
  return [
    ...(model.isMac ? [macMenu(choose)] : []),
    { label: text.file, submenu: fileMenu(model, choose) },
    { label: text.edit, submenu: editMenu(model, choose) },
    { label: text.view, submenu: viewMenu(model, choose) },
    { label: text.help, role: 'help', submenu: helpMenu(model, choose) },
  ]
}

function fileMenu({ isMac, history, recent }: MenuModel, choose: Choose): Item[] {
  const asks = actions(choose)
  const enabled = history !== null
  const imports = [
    asks('import.directory', text.importDirectory, { enabled }),
    asks('import.people', text.importPeople, { enabled }),
    asks('import.measures', text.importMeasures, { enabled }),
  ]
  const exports = [
    asks('export.repeat', text.exportRepeat, { enabled, ...shown('CmdOrCtrl+Shift+P') }),
    asks('export.chart', text.exportChart, { enabled }),
    asks('export.paper', text.exportPaper, { enabled, ...shown('CmdOrCtrl+P') }),
    asks('export.pack', text.exportPack, { enabled }),
    asks('export.register', text.exportRegister, { enabled }),
    asks('export.follow-ups', text.exportFollowUps, { enabled }),
    asks('export.risks', text.exportRisks, { enabled }),
    asks('export.coherence', text.exportCoherence, { enabled }),
    asks('export.indicators', text.exportIndicators, { enabled }),
    asks('export.dashboard', text.exportDashboard, { enabled }),
    asks('export.who-carries-what', text.exportWhoCarriesWhat, { enabled }),
    asks('export.composition', text.exportComposition, { enabled }),
    asks('export.convention', text.exportConvention, { enabled }),
  ]
  return [
    asks('model.new', text.newProject),
    asks('document.create', text.newDocument, shown('CmdOrCtrl+N')),
    asks('document.open', text.open, shown('CmdOrCtrl+O')),
    { label: text.openRecent, submenu: recentMenu(recent, choose) },
    asks('document.open-sample', text.openSample),
    separator,
    asks('window.new', text.newWindow, shown('CmdOrCtrl+Shift+N')),
    separator,
    asks('document.save-copy', text.saveCopy, { ...shown('CmdOrCtrl+Shift+S'), enabled }),
    asks('document.encrypt', text.encryptCopy, { enabled }),
    asks('copy.send', text.sendCopy, { enabled }),
    asks('copy.list', text.copies, { enabled }),
    asks('merge.open', text.merge, { enabled }),
    asks('backup.name', text.nameVersion, { ...shown('CmdOrCtrl+S'), enabled }),
    asks('backup.open', text.backups, { enabled }),
    asks('document.reveal', text.reveal, { enabled }),
    { label: text.import, submenu: imports, enabled },
    { label: text.export, submenu: exports, enabled },
    separator,
    asks('document.close', text.close, { enabled }),
    { label: text.closeWindow, role: 'close', accelerator: 'CmdOrCtrl+W' },
    ...(isMac ? [] : [separator, quit()]),
  ]
}

function recentMenu(recent: MenuModel['recent'], choose: Choose): Item[] {
  if (recent.length === 0) return [{ label: text.noRecent, enabled: false }]
  return recent.map(({ id, name, folder }) => ({
    // An ampersand would underline the letter after it.
    label: recentFileText(name, folder).replaceAll('&', '&&'),
    click: () => choose({ type: 'recent', id }),
  }))
}

function editMenu({ history }: MenuModel, choose: Choose): Item[] {
  const asks = actions(choose)
  // At an official act the item stays: choosing it tells what can be done instead.
  const [canTry, canRedo] = [history?.undo != null, history?.redo != null]
  return [
    asks('edit.undo', undoText(history), { ...shown('CmdOrCtrl+Z'), enabled: canTry }),
    asks('edit.redo', redoText(history), { ...shown('CmdOrCtrl+Shift+Z'), enabled: canRedo }),
    asks('journal.open', text.journal, { ...shown('CmdOrCtrl+Shift+H'), enabled: history !== null }),
    asks('trash.open', text.trash, { enabled: history !== null }),
    separator,
    { label: text.cut, role: 'cut' },
    { label: text.copy, role: 'copy' },
    { label: text.paste, role: 'paste' },
    { label: text.selectAll, role: 'selectAll' },
    separator,
    asks('view.palette', text.palette, shown('CmdOrCtrl+K')),
  ]
}

function viewMenu({ theme, history, isDevelopment }: MenuModel, choose: Choose): Item[] {
  const asks = actions(choose)
  const themed = (value: Theme, label: string) =>
    asks(`view.theme-${value}`, label, { type: 'radio', checked: theme === value })
  const zoom = (step: -1 | 0 | 1) => () => choose({ type: 'zoom', step })
  return [
    themed('light', text.light),
    themed('dark', text.dark),
    themed('system', text.system),
    separator,
    { label: text.enlarge, accelerator: 'CmdOrCtrl+Plus', click: zoom(1) },
    // The same key without Shift, and on the number pad.
    { label: text.enlarge, accelerator: 'CmdOrCtrl+=', click: zoom(1), visible: false },
    { label: text.enlarge, accelerator: 'CmdOrCtrl+numadd', click: zoom(1), visible: false },
    { label: text.reduce, accelerator: 'CmdOrCtrl+-', click: zoom(-1) },
    { label: text.reduce, accelerator: 'CmdOrCtrl+numsub', click: zoom(-1), visible: false },
    { label: text.actualSize, accelerator: 'CmdOrCtrl+0', click: zoom(0) },
    separator,
    asks('day.line', text.timeLine, { ...shown('CmdOrCtrl+Shift+J'), enabled: history !== null }),
    asks('day.today', text.today, { ...shown('CmdOrCtrl+J'), enabled: history !== null }),
    separator,
    asks('meeting.project', text.projection, { enabled: history !== null }),
    { label: text.fullScreen, role: 'togglefullscreen' },
    ...(isDevelopment ? developerItems : []),
  ]
}

const developerItems: readonly Item[] = [
  separator,
  { label: text.reload, role: 'reload' },
  { label: text.developerTools, role: 'toggleDevTools' },
]

function helpMenu({ isMac }: MenuModel, choose: Choose): Item[] {
  return [
    actions(choose)('help.shortcuts', text.shortcuts, shown('F1')),
    { label: text.logs, click: () => choose({ type: 'logs' }) },
    ...(isMac ? [] : [separator, about(choose)]),
  ]
}

function macMenu(choose: Choose): Item {
  return {
    label: programName,
    role: 'appMenu',
    submenu: [
      about(choose),
      separator,
      { label: text.hide, role: 'hide' },
      { label: text.hideOthers, role: 'hideOthers' },
      { label: text.showAll, role: 'unhide' },
      separator,
      quit(),
    ],
  }
}

function about(choose: Choose): Item {
  return { label: text.about, click: () => choose({ type: 'about' }) }
}

function quit(): Item {
  return { label: text.quit, role: 'quit', accelerator: 'CmdOrCtrl+Q' }
}

function actions(choose: Choose) {
  return (actionId: string, label: string, more: Item = {}): Item => ({
    label: label.replaceAll('&', '&&'),
    click: () => choose({ type: 'action', actionId }),
    ...more,
  })
}

// Shown but not taken: the page sees the keys first, since in a text field they mean text.
function shown(accelerator: string): Item {
  return { accelerator, registerAccelerator: false }
}
