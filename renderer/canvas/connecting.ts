import { notify } from '#renderer/actions/notices.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { nodesById } from '#shared/chart/by-id.ts'
import type { Chart } from '#shared/chart/chart.ts'
import { connectionsBetween } from '#shared/organisation/connections.ts'
import type { NodeRef } from '#shared/organisation/link.ts'
import { canLink } from '#shared/organisation/link-rules.ts'
import { linkRefusalText, organisationText as text } from '#shared/text/organisation.ts'
import { useCanvas } from './canvas-store.ts'
import { nodeRefOf } from './node-ref.ts'

/** Why two nodes cannot be joined in any way, in words; null when they can. */
export function connectionProblem(chart: Chart, sourceId: string, targetId: string): string | null {
  const ends = endsOf(chart, sourceId, targetId)
  if (ends === null) return linkRefusalText['link-end-missing']
  const connections = connectionsBetween(currentData(), ends.source, ends.target)
  if (connections.some(({ refusal }) => refusal === null)) return null
  const refused = canLink(currentData(), { kind: 'supports', ...ends })
  return linkRefusalText[refused.ok ? 'no-kind' : refused.error]
}

/** Offers what the line may mean where the pointer is, or tells why it means nothing. */
export function offerLink(
  chart: Chart,
  sourceId: string,
  targetId: string,
  at: { readonly x: number; readonly y: number },
): void {
  const problem = connectionProblem(chart, sourceId, targetId)
  const ends = endsOf(chart, sourceId, targetId)
  if (problem === null && ends !== null) useCanvas.setState({ pendingLink: { ...ends, at } })
  else notify({ tone: 'info', title: text.newLink, text: problem ?? linkRefusalText['link-end-missing'] })
}

/** The node drawn under a point of the screen. */
export function nodeUnder(x: number, y: number): string | null {
  const element = document.elementFromPoint(x, y)?.closest('.react-flow__node')
  return element?.getAttribute('data-id') ?? null
}

function endsOf(
  chart: Chart,
  sourceId: string,
  targetId: string,
): { readonly source: NodeRef; readonly target: NodeRef } | null {
  const [source, target] = [nodesById(chart.graph).get(sourceId), nodesById(chart.graph).get(targetId)]
  if (source === undefined || target === undefined) return null
  return { source: nodeRefOf(source), target: nodeRefOf(target) }
}
