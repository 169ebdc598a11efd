import { useMemo } from 'react'
import { create } from 'zustand'
import { perform } from '#renderer/actions/perform.ts'
import { currentSnapshot, useData } from '#renderer/document/hooks.ts'
import { useConformityStore } from '#renderer/sheets/conformity-store.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { noFilter, noFocus } from '#shared/organisation/new-view.ts'
import type { View, ViewFilter, ViewFocus } from '#shared/organisation/view.ts'
import { broughtForward, isFiltering, isFocused } from '#shared/organisation/view-content.ts'
import { shownView, useShownView } from './shown-view.ts'

type Asked = ViewFilter & ViewFocus

/** What is asked of the views of a document that can only be read: it is not kept. */
const useUnkept = create<{ readonly asked: Readonly<Record<string, Partial<Asked>>> }>(() => ({ asked: {} }))

/** The view on screen with what is asked of it, kept or not. */
export function useAskedView(): View | null {
  const view = useShownView()
  const unkept = useUnkept(({ asked }) => (view === null ? undefined : asked[view.id]))
  return useMemo(
    () => (view === null || unkept === undefined ? view : { ...view, ...unkept }),
    [view, unkept],
  )
}

/** The same, for actions. */
export function askedView(): View | null {
  const view = shownView()
  return view === null ? null : { ...view, ...useUnkept.getState().asked[view.id] }
}

/** Changes what the view on screen brings forward: one undo step, or for this window only where nothing can be kept. */
export async function filterView(patch: Partial<ViewFilter>): Promise<void> {
  const view = askedView()
  if (view === null || leaveUnkept(view, patch)) return
  const { keptLevels, keptEntityKinds, keptBodyKinds, keptStates, endingMonths } = { ...view, ...patch }
  const filter = { keptLevels, keptEntityKinds, keptBodyKinds, keptStates, endingMonths }
  await perform({ type: 'view.filter', id: view.id, filter })
}

/** Concentrates the view on screen on what stands around a node, or on nothing any more. */
export async function focusView(focus: ViewFocus): Promise<void> {
  const view = askedView()
  if (view !== null && !leaveUnkept(view, focus)) await perform({ type: 'view.focus', id: view.id, ...focus })
}

/** Brings everything forward again, in one undo step. */
export async function clearFilter(): Promise<void> {
  const view = askedView()
  if (view === null) return
  const filter = { ...noFilter, endingMonths: view.endingMonths }
  const focus = { ...noFocus, focusSteps: view.focusSteps }
  if (leaveUnkept(view, { ...filter, ...focus })) return
  const { id } = view
  const steps = [
    ...(isFocused(view) ? [{ type: 'view.focus', id, ...focus } as const] : []),
    ...(isFiltering(view) ? [{ type: 'view.filter', id, filter } as const] : []),
  ]
  const [only, ...others] = steps
  if (only === undefined) return
  await perform(others.length === 0 ? only : { type: 'steps', purpose: null, steps })
}

function leaveUnkept({ id }: View, patch: Partial<Asked>): boolean {
  if (currentSnapshot().status.readOnly === null) return false
  useUnkept.setState(({ asked }) => ({ asked: { ...asked, [id]: { ...asked[id], ...patch } } }))
  return true
}

/** The ids of what the view on screen brings forward on a day; null while it asks for nothing. */
export function useForward(date: string): ReadonlySet<string> | null {
  const view = useAskedView()
  const isAsked = view !== null && (isFiltering(view) || isFocused(view))
  // An edit elsewhere computes nothing while nothing is asked.
  const data = useData((all): DocumentData | null => (isAsked ? all : null))
  const problems = useConformityStore((conformity) => conformity.flagged)
  return useMemo(
    () => (data === null || view === null ? null : broughtForward(data, view, date, problems)),
    [data, view, date, problems],
  )
}
