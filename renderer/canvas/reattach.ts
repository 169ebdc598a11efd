import { notify } from '#renderer/actions/notices.ts'
import { perform } from '#renderer/actions/perform.ts'
import { nodesById } from '#shared/chart/by-id.ts'
import type { Chart } from '#shared/chart/chart.ts'
import type { Link } from '#shared/organisation/link.ts'
import { linkRefusalText, organisationText as text } from '#shared/text/organisation.ts'
import { type LinkEnd, reattachProblem } from './connect-store.ts'
import { nodeRefOf } from './node-ref.ts'

/** Leads one end of a link to another node, or tells why it cannot; one undo step. */
export async function reattach(chart: Chart, link: Link, end: LinkEnd, nodeId: string): Promise<void> {
  const node = nodesById(chart.graph).get(nodeId)
  const problem =
    node === undefined ? linkRefusalText['link-end-missing'] : reattachProblem(link, end, nodeRefOf(node))
  if (problem !== null) notify({ tone: 'info', title: text.reattach, text: problem })
  else if (node !== undefined)
    await perform({ type: 'link.edit', id: link.id, patch: { [end]: nodeRefOf(node) } })
}
