import { previousMeeting } from '../../meetings/agenda.ts'
import { areAdopted } from '../../meetings/minutes-life.ts'
import { forApproval, packWords } from '../../text/reports/pack.ts'
import { minutesBody, minutesFacts } from '../minutes/build-minutes.ts'
import { minutesContext } from '../minutes/minutes-context.ts'
import { titleOf } from '../minutes/minutes-meta.ts'
import { facts, heading, paragraph } from '../parts/blocks.ts'
import type { ReportMoment } from '../parts/meta.ts'
import type { Block } from '../report-document.ts'
import { type PackContext, partId } from './pack-context.ts'

/**
 * The minutes of the meeting before, for approval at this one; nothing once another one adopted them. A public edition
 * has them only when this meeting did adopt them: a draft is for the members.
 */
export function previousMinutesBlocks(context: PackContext, moment: ReportMoment): readonly Block[] {
  const { data, meeting, edition } = context
  const previous = previousMeeting(data, meeting)
  const told =
    previous === null || previous.status !== 'held' ? null : minutesContext(data, previous.id, edition)
  if (told === null) return []
  const isAdopted = told.minutes !== null && areAdopted(told.minutes)
  const isAdoptedHere = isAdopted && told.minutes?.adoptedAtMeetingId === meeting.id
  if (isAdopted && !isAdoptedHere) return []
  if (edition === 'public' && !isAdoptedHere) return []
  return [
    heading(1, forApproval(titleOf(told)), partId('previous-minutes')),
    ...(isAdopted ? [] : [paragraph(packWords.previousLead, 'lead')]),
    ...facts(minutesFacts(told, moment)),
    ...minutesBody(told).flatMap(underTitle),
  ]
}

/** One level lower: what is a document of its own elsewhere is a part here, which is read and not signed. */
function underTitle(block: Block): readonly Block[] {
  if (block.type === 'signature') return []
  if (block.type === 'heading') {
    const level = block.level === 1 ? 2 : block.level === 2 ? 3 : 4
    return [{ ...block, level }]
  }
  const hasBlocks = block.type === 'section' || block.type === 'together' || block.type === 'booklet'
  if (!hasBlocks) return [block]
  const blocks = block.blocks.flatMap(underTitle)
  return blocks.length === 0 ? [] : [{ ...block, blocks }]
}
