import { itemsToTakeUp, quorumLoss } from '../../meetings/second-call.ts'
import { bodyPhrases } from '../../text/body-phrases.ts'
import { minutesWords, quorumLostSentence, unexaminedItems } from '../../text/reports/minutes.ts'
import { heading, paragraph } from '../parts/blocks.ts'
import { decisionsOf } from '../parts/decisions.ts'
import type { Block } from '../report-document.ts'
import type { MinutesContext } from './minutes-context.ts'

/** Whether the meeting was closed because it could not deliberate, with items of substance left. */
export function endedWithoutQuorum({ data, meeting }: MinutesContext): boolean {
  const loss = meeting.status === 'held' ? quorumLoss(data, meeting) : null
  return loss !== null && itemsToTakeUp(data, meeting).length > 0
}

/** The items that a meeting without a quorum never came to: nothing was said nor decided about them. */
export function unexamined(context: MinutesContext): ReadonlySet<string> {
  if (!endedWithoutQuorum(context)) return new Set()
  const { data, meeting, items } = context
  const decided = new Set<string | null>(
    decisionsOf(data, meeting.id).map(({ agendaItemId }) => agendaItemId),
  )
  const left = items.filter(
    ({ item }) => item.outcome === null && item.minutes.trim() === '' && !decided.has(item.id),
  )
  return new Set(left.map(({ item }) => item.id))
}

/** The statement that the body could not deliberate (constat de carence), and what becomes of its agenda. */
export function withoutQuorumBlocks(context: MinutesContext): readonly Block[] {
  const { data, meeting, body, items } = context
  const loss = endedWithoutQuorum(context) ? quorumLoss(data, meeting) : null
  if (loss === null) return []
  const left = unexamined(context)
  const numbers = items.flatMap(({ item, number }) => (left.has(item.id) ? [number] : []))
  return [
    heading(1, minutesWords.withoutQuorum),
    paragraph(quorumLostSentence(bodyPhrases(body.name).short, loss.when === 'opening', loss.statement)),
    ...(numbers.length === 0 ? [] : [paragraph(unexaminedItems(numbers, items.length))]),
  ]
}
