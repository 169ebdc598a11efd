import { notify } from '#renderer/actions/notices.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { linkKinds } from '#shared/organisation/link.ts'
import { canLink, possibleLinkKinds } from '#shared/organisation/link-rules.ts'
import { linkRefusalText, organisationText as text } from '#shared/text/organisation.ts'
import { useCanvas } from './canvas-store.ts'
import { nodesById } from './flow-nodes.ts'
import { nodeRefOf } from './node-ref.ts'
import type { Chart } from './use-chart.ts'

/** Why two nodes cannot be joined by any kind of link, in words; null when one is possible. */
export function connectionProblem(chart: Chart, sourceId: string, targetId: string): string | null {
  const [source, target] = [nodesById(chart).get(sourceId), nodesById(chart).get(targetId)]
  if (source === undefined || target === undefined) return linkRefusalText['link-end-missing']
  const [from, to] = [nodeRefOf(source), nodeRefOf(target)]
  if (possibleLinkKinds(currentData(), from, to, linkKinds).length > 0) return null
  const refused = canLink(currentData(), { kind: 'supports', source: from, target: to })
  return linkRefusalText[refused.ok ? 'no-kind' : refused.error]
}

/** Offers the possible kinds of link where the pointer is, or tells why there is none. */
export function offerLink(
  chart: Chart,
  sourceId: string,
  targetId: string,
  at: { readonly x: number; readonly y: number },
): void {
  const problem = connectionProblem(chart, sourceId, targetId)
  if (problem !== null) {
    notify({ tone: 'info', title: text.newLink, text: problem })
    return
  }
  const [source, target] = [nodesById(chart).get(sourceId), nodesById(chart).get(targetId)]
  if (source === undefined || target === undefined) return
  const kinds = possibleLinkKinds(currentData(), nodeRefOf(source), nodeRefOf(target), linkKinds)
  useCanvas.setState({ pendingLink: { sourceId, targetId, kinds, at } })
}

/** The node drawn under a point of the screen. */
export function nodeUnder(x: number, y: number): string | null {
  const element = document.elementFromPoint(x, y)?.closest('.react-flow__node')
  return element?.getAttribute('data-id') ?? null
}
