import { useMemo } from 'react'
import { create } from 'zustand'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, currentSnapshot, useData } from '#renderer/document/hooks.ts'
import { useConformityStore } from '#renderer/sheets/conformity-store.ts'
import type { ChartRequest } from '#shared/api/chart-requests.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { recordName } from '#shared/document/record-name.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { noFilter, noFocus } from '#shared/organisation/new-view.ts'
import type { View, ViewFilter, ViewFocus, ViewId } from '#shared/organisation/view.ts'
import {
  broughtForward,
  centresOf,
  isFiltering,
  isFocused,
  type Looked,
} from '#shared/organisation/view-content.ts'
import { filterInWords, focusInWords, focusOnSeveralInWords } from '#shared/text/view-filter.ts'
import { shownView, useShownView } from './shown-view.ts'

type Asked = Looked

/**
 * What is asked of views and not kept in them: everything, in a document that can only be read; else to be concentrated on
 * several nodes at once. It lasts as long as the window.
 */
const useUnkept = create<{ readonly asked: Readonly<Record<string, Partial<Asked>>> }>(() => ({ asked: {} }))

/** A view with what is asked of it, kept or not. */
export type AskedView = View & Pick<Looked, 'focusNodes'>

/** The view on screen with what is asked of it. */
export function useAskedView(): AskedView | null {
  const view = useShownView()
  const unkept = useUnkept(({ asked }) => (view === null ? undefined : asked[view.id]))
  return useMemo(
    () => (view === null || unkept === undefined ? view : { ...view, ...unkept }),
    [view, unkept],
  )
}

/** The same, for actions. */
export function askedView(): AskedView | null {
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
  if (view === null) return
  forgetSeveral(view)
  if (!leaveUnkept(view, focus)) await perform({ type: 'view.focus', id: view.id, ...focus })
}

/** Concentrates it on what stands around several nodes at once, in this window. */
export function focusOnSeveral(focusNodes: readonly string[], focusSteps: number): void {
  const view = shownView()
  if (view !== null) ask(view, { focusNodes, focusSteps })
}

/** Looks some steps further around what the view is concentrated on, or less far. */
export async function widenFocus(by: number): Promise<void> {
  const view = askedView()
  if (view === null) return
  const { focusNodes = [], focusEntityId, focusBodyId } = view
  const focusSteps = view.focusSteps + by
  if (focusNodes.length > 0) focusOnSeveral(focusNodes, focusSteps)
  else await focusView({ focusEntityId, focusBodyId, focusSteps })
}

/** Brings everything forward again, in one undo step. */
export async function clearFilter(): Promise<void> {
  const asked = askedView()
  const view = shownView()
  if (asked === null || view === null) return
  forgetSeveral(asked)
  const filter = { ...noFilter, endingMonths: asked.endingMonths }
  const focus = { ...noFocus, focusSteps: view.focusSteps }
  if (leaveUnkept(asked, { ...filter, ...focus })) return
  const { id } = view
  const steps = [
    ...(isFocused(view) ? [{ type: 'view.focus', id, ...focus } as const] : []),
    ...(isFiltering(view) ? [{ type: 'view.filter', id, filter } as const] : []),
  ]
  const [only, ...others] = steps
  if (only === undefined) return
  await perform(others.length === 0 ? only : { type: 'steps', purpose: null, steps })
}

function leaveUnkept(view: View, patch: Partial<Asked>): boolean {
  if (currentSnapshot().status.readOnly === null) return false
  ask(view, patch)
  return true
}

function ask({ id }: View, patch: Partial<Asked>): void {
  useUnkept.setState(({ asked }) => ({ asked: { ...asked, [id]: { ...asked[id], ...patch } } }))
}

function forgetSeveral({ id, focusNodes }: AskedView): void {
  if (focusNodes === undefined) return
  useUnkept.setState(({ asked }) => {
    const { focusNodes: _nodes, focusSteps: _steps, ...others } = asked[id] ?? {}
    return { asked: { ...asked, [id]: others } }
  })
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

/** What a view brings forward on a day, and why, as paper is told; nothing when it lets nothing step back. */
export function fadingOn(viewId: ViewId, date: string): Pick<ChartRequest, 'forward'> {
  const data = currentData()
  const kept = data.view.get(viewId)
  if (kept === undefined) return {}
  const view: AskedView = { ...kept, ...useUnkept.getState().asked[viewId] }
  const forward = broughtForward(data, view, date, useConformityStore.getState().flagged)
  if (forward === null) return {}
  const why = [...(isFocused(view) ? [focusText(data, view)] : []), ...filterInWords(view)].join(' · ')
  return { forward: { nodeIds: [...forward], why: why.slice(0, 400) } }
}

/** On what a view is concentrated, in words. */
export function focusText(data: DocumentData, view: AskedView): string {
  const { focusNodes = [], focusSteps } = view
  if (focusNodes.length > 1) return focusOnSeveralInWords(focusNodes.length, focusSteps)
  const [id = ''] = centresOf(view)
  return focusInWords(recordName(data, data.body.has(id as BodyId) ? 'body' : 'entity', id), focusSteps) // asked for
}
