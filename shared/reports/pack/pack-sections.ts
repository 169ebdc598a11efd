import type { DocumentData } from '../../document/document-data.ts'
import { assertNever } from '../../kit/assert-never.ts'
import type { Edition } from '../../meetings/edition.ts'
import type { MeetingId } from '../../meetings/meeting.ts'
import { type PackPart, packParts } from '../../organisation/pack-part.ts'
import { annexTitle } from '../../text/reports/common.ts'
import { annexOrigin, packWords } from '../../text/reports/pack.ts'
import { indicatorsOn } from '../indicators/build-indicators.ts'
import { guestBlocks } from '../minutes/guests.ts'
import { heading } from '../parts/blocks.ts'
import { compositionBlocks } from '../parts/composition.ts'
import { set } from '../parts/lines.ts'
import type { ReportMoment } from '../parts/meta.ts'
import { type Block, innerBlocks, plainText } from '../report-document.ts'
import { risksOn } from '../risks/build-risks.ts'
import { agendaBlocks } from './agenda.ts'
import { attendanceBlocks } from './attendance.ts'
import { chartBlocks } from './chart-section.ts'
import { convocationBlocks, proxyFormBlocks } from './convocation-part.ts'
import { followUpBlocks } from './follow-up.ts'
import { itemSheets } from './item-sheet.ts'
import { type Annex, annexId, type PackContext, packContext, partId, sheetId } from './pack-context.ts'
import { previousMinutesBlocks } from './previous-minutes.ts'
import { signInBlocks } from './sign-in-sheet.ts'

/** Something that a pack holds and that can be told apart from one pack to the next: a part, a sheet, an annex. */
export type PackSection = {
  /** The same in a later pack of the meeting: the name of the part, the item, the file. */
  readonly key: string
  readonly part: PackPart
  readonly title: string
  /** Of its title, for references. */
  readonly id: string
  readonly blocks: readonly Block[]
}

/** What is addressed to the members, filled in by them, or for them to weigh: no public edition has it. */
const forMembers: ReadonlySet<PackPart> = new Set(['convocation', 'risks', 'sign-in', 'proxy-form'])

/** The parts that an edition may hold, in the order that was chosen. */
export function partsOfEdition(
  edition: PackContext['edition'],
  contents: readonly PackPart[],
): readonly PackPart[] {
  return edition === 'public' ? contents.filter((part) => !forMembers.has(part)) : contents
}

/** What says the day on which it is printed: a letter that was not sent, the state of minutes. */
const dated: ReadonlySet<PackPart> = new Set(['convocation', 'previous-minutes'])

/** All that the pack holds, in its order; a part that has nothing to say is not there. */
export function packSections(context: PackContext, moment: ReportMoment): readonly PackSection[] {
  return context.contents.flatMap((part) => sectionsOf(part, context, moment))
}

/** The same sections as they would be on another day: only what says its day is built again. */
export function sectionsOfDay(
  sections: readonly PackSection[],
  context: PackContext,
  moment: ReportMoment,
): readonly PackSection[] {
  return sections.flatMap((section) =>
    dated.has(section.part) ? sectionsOf(section.part, context, moment) : [section],
  )
}

/** The parts that have something to say in an edition; the chart is taken to have, since drawing it takes long. */
export function partsToPrint(
  data: DocumentData,
  meetingId: MeetingId,
  edition: Edition,
  today: string,
): ReadonlySet<PackPart> {
  const parts = partsOfEdition(edition, packParts)
  const context = packContext(data, meetingId, edition, parts)
  if (context === null) return new Set()
  const moment = { exportedAt: '', today }
  return new Set(parts.filter((part) => part === 'chart' || sectionsOf(part, context, moment).length > 0))
}

function sectionsOf(part: PackPart, context: PackContext, moment: ReportMoment): readonly PackSection[] {
  if (part === 'item-sheets') return sheetSections(context)
  if (part === 'annexes') return context.annexes.map((annex) => annexSection(context, annex))
  const blocks = blocksOf(part, context, moment)
  if (blocks.length === 0) return []
  return [
    { key: part, part, title: titleOf(blocks), id: partId(part), blocks: [{ type: 'pageBreak' }, ...blocks] },
  ]
}

function blocksOf(
  part: Exclude<PackPart, 'item-sheets' | 'annexes'>,
  context: PackContext,
  moment: ReportMoment,
): readonly Block[] {
  switch (part) {
    case 'convocation':
      return convocationBlocks(context, moment)
    case 'agenda':
      return agendaBlocks(context)
    case 'composition':
      return [
        heading(1, packWords.composition, partId(part)),
        ...compositionBlocks(context.data, context.body, context.meeting.date),
        ...attendanceBlocks(context),
        ...(context.isHeld ? guestBlocks(context) : []),
      ]
    case 'chart':
      return chartBlocks(context)
    case 'previous-minutes':
      return previousMinutesBlocks(context, moment)
    case 'follow-up':
      return followUpBlocks(context)
    case 'indicators':
      return wideBlocks(part, packWords.indicators, indicatorsOn(context.data, context.meeting.date))
    case 'risks':
      return wideBlocks(part, packWords.risks, risksOn(context.data, context.meeting.date))
    case 'sign-in':
      return signInBlocks(context)
    case 'proxy-form':
      return proxyFormBlocks(context)
    default:
      return assertNever(part)
  }
}

/** A wide table under its title, on pages of their own; nothing when there is nothing to tell. */
function wideBlocks(part: PackPart, title: string, blocks: readonly Block[]): readonly Block[] {
  if (blocks.length === 0) return []
  const titled = [heading(1, title, partId(part)), ...blocks]
  return [{ type: 'section', orientation: 'landscape', blocks: titled }]
}

function sheetSections(context: PackContext): readonly PackSection[] {
  const isAfterFollowUp = context.contents[context.contents.indexOf('item-sheets') - 1] === 'follow-up'
  // A title and one sentence: nothing to follow yet.
  const isShort = isAfterFollowUp && followUpBlocks(context).length === 2
  return itemSheets(context, { isShort }).map((blocks, index): PackSection => {
    const { number, item } = context.items[index] ?? {}
    return {
      key: `item:${item?.id}`,
      part: 'item-sheets',
      title: titleOf(blocks),
      id: sheetId(number ?? 0),
      blocks,
    }
  })
}

function annexSection({ items }: PackContext, { number, attachment }: Annex): PackSection {
  const title = set(annexTitle(number, attachment.title))
  const holder = items.find(({ annexes }) => annexes.some((annex) => annex.number === number))
  const origin = holder === undefined ? '' : set(annexOrigin(holder.number, holder.item.title))
  const id = annexId(number)
  return {
    key: `annex:${attachment.sha256}`,
    part: 'annexes',
    title,
    id,
    blocks: [{ type: 'annex', source: attachment.sha256, title, origin, id }],
  }
}

/** The words of the first title. */
function titleOf(blocks: readonly Block[]): string {
  for (const block of blocks) {
    if (block.type === 'heading') return plainText(block.content)
    const inner = titleOf(innerBlocks(block))
    if (inner !== '') return inner
  }
  return ''
}
