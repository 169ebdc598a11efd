import { CalendarCheck, CalendarClock, ChevronLeft, ChevronRight, GitCompare, History } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { goTo, useNavigation } from '#renderer/actions/navigation.ts'
import { notify } from '#renderer/actions/notices.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { withDocument } from '#renderer/actions/with-document.ts'
import { showDate, today, useViewDate } from '#renderer/sheets/today.ts'
import { monthsAfter } from '#shared/kit/period.ts'
import { dayText as text, dayWords as words } from '#shared/text/timeline.ts'
import { datedWorkspaces } from './dated-workspaces.ts'
import { compareWith, showLine, useDayView } from './day-view.ts'
import { EventsDialog } from './EventsDialog.tsx'
import { stepFrom } from './life.ts'
import { currentChangeDays } from './use-change-days.ts'

/** What the keyboard, the bar and the palette can do about the shown day. */
export const dayActions: readonly Action[] = [
  {
    id: 'day.today',
    group: text.group,
    label: () => text.back,
    icon: CalendarCheck,
    shortcut: 'Mod+J',
    isEnabled: () => withDocument(() => shownDate() !== today() || { reason: text.isToday }),
    run: () => showDate(null),
    keywords: words.back,
  },
  {
    id: 'day.previous-change',
    group: text.group,
    label: () => text.previous,
    icon: ChevronLeft,
    shortcut: 'Alt+PageUp',
    isEnabled: () => withDocument(),
    run: () => step(-1),
    keywords: words.step,
  },
  {
    id: 'day.next-change',
    group: text.group,
    label: () => text.next,
    icon: ChevronRight,
    shortcut: 'Alt+PageDown',
    isEnabled: () => withDocument(),
    run: () => step(1),
    keywords: words.step,
  },
  {
    id: 'day.line',
    group: text.group,
    label: () => (useDayView.getState().isLineShown ? text.hideLine : text.showLine),
    icon: History,
    shortcut: 'Mod+Shift+J',
    isEnabled: () => withDocument(),
    isChecked: () => useDayView.getState().isLineShown,
    run: toggleLine,
    keywords: words.line,
  },
  {
    id: 'day.events',
    group: text.group,
    label: () => text.events,
    icon: CalendarClock,
    isEnabled: () => withDocument(),
    run: () => openDialog((onClose) => <EventsDialog onClose={onClose} />),
    keywords: words.events,
  },
  {
    id: 'day.compare',
    group: text.group,
    label: () => (useDayView.getState().reference === null ? text.compare : text.stopComparing),
    icon: GitCompare,
    isEnabled: () => withDocument(),
    isChecked: () => useDayView.getState().reference !== null,
    run: toggleComparison,
    keywords: words.compare,
  },
]

/** Goes to the next day on which something changes, or to the one before. */
function step(way: 1 | -1): void {
  const next = stepFrom(currentChangeDays(), shownDate(), way, today())
  if (next === null) notify({ tone: 'info', title: way === 1 ? text.noneNext : text.nonePrevious })
  else showDate(next === today() ? null : next)
}

function shownDate(): string {
  return useViewDate.getState().chosen ?? today()
}

function toggleLine(): void {
  const isShown = useDayView.getState().isLineShown && isInDatedWorkspace()
  showLine(!isShown)
  if (!isInDatedWorkspace()) goTo('organisation')
}

/** Begins with the day a year before, which is what one asks first; another one is chosen on the line. */
function toggleComparison(): void {
  if (useDayView.getState().reference !== null) {
    compareWith(null)
    return
  }
  compareWith(monthsAfter(shownDate(), -12))
  showLine(true)
  goTo('organisation')
}

function isInDatedWorkspace(): boolean {
  return datedWorkspaces.has(useNavigation.getState().workspace)
}
