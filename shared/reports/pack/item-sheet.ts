import type { AgendaItem } from '../../meetings/agenda-item.ts'
import { durationText, timeOfDay } from '../../text/dates.ts'
import { agendaNatureLabels } from '../../text/meeting-vocabulary.ts'
import { reportWords } from '../../text/reports/common.ts'
import { itemTitle, packWords, rapporteurTerm, startingAt } from '../../text/reports/pack.ts'
import { capitalise, termFor } from '../../text/terms.ts'
import { fact, facts, heading, paragraph } from '../parts/blocks.ts'
import { decisionBox, decisionsOf } from '../parts/decisions.ts'
import { labelled, line } from '../parts/lines.ts'
import { beginsWithHeading, proseBlocks, proseParagraphs } from '../parts/prose.ts'
import type { Block } from '../report-document.ts'
import { annexReferences, rapporteurLines } from './agenda.ts'
import { type NumberedItem, type PackContext, sheetId } from './pack-context.ts'

/**
 * One sheet for each item. Those with something to read never share a page; short ones stand beside others, whole, and
 * the first one may stand under what comes before it.
 */
export function itemSheets(
  context: PackContext,
  before: { readonly isShort: boolean },
): readonly (readonly Block[])[] {
  return context.items.map((numbered, index): readonly Block[] => {
    const previous = context.items[index - 1]
    const isShort = isShortSheet(context, numbered)
    const isBesideShort = previous === undefined ? before.isShort : isShortSheet(context, previous)
    const sharesPage = isBesideShort || (isShort && previous !== undefined)
    const sheet = itemSheet(context, numbered)
    return [
      ...(sharesPage ? [] : [{ type: 'pageBreak' } as const]),
      ...(isShort ? [{ type: 'together', blocks: sheet } as const] : sheet),
    ]
  })
}

/** About as many characters as three lines hold. */
const shortText = 300

function isShortSheet({ data, isHeld }: PackContext, { item, annexes }: NumberedItem): boolean {
  const length = item.text.length + item.proposal.length + (isHeld ? item.minutes.length : 0)
  const hasDecision = decisionsOf(data, item.meetingId).some(isUnder(item.id))
  return length <= shortText && annexes.length === 0 && !hasDecision
}

function itemSheet(context: PackContext, numbered: NumberedItem): readonly Block[] {
  const { number, item } = numbered
  const title = heading(1, itemTitle(number, item.title), sheetId(number))
  if (context.edition === 'public' && item.isConfidential) return [title, paragraph(packWords.withheldNote)]
  // A presentation with an outline of its own, « Objet, Contexte … », needs no title above it.
  const hasOutline = beginsWithHeading(item.text)
  const text = proseBlocks(item.text, hasOutline ? 1 : 2)
  const exchanges = context.isHeld ? proseBlocks(item.minutes, 2) : []
  const decisions = decisionBlocks(context, numbered)
  const isTold = exchanges.length + decisions.length > 0
  return [
    title,
    ...facts(
      fact(reportWords.nature, capitalise(agendaNatureLabels[item.nature])),
      fact(capitalise(rapporteurWord(context, item)), rapporteurLines(context, item)),
      fact(packWords.duration, timeInWords(numbered)),
      fact(packWords.documents, annexReferences(context, numbered)),
    ),
    ...(text.length > 0 && !hasOutline ? [heading(2, packWords.presentation)] : []),
    ...text,
    ...(text.length === 0 && !isTold ? [paragraph(packWords.noPresentation)] : []),
    ...proposalBlocks(context, numbered),
    ...(exchanges.length === 0 ? [] : [heading(2, packWords.exchanges), ...exchanges]),
    ...decisions,
  ]
}

function rapporteurWord({ data }: PackContext, { rapporteurPersonId }: AgendaItem): string {
  const person = rapporteurPersonId === null ? undefined : data.person.get(rapporteurPersonId)
  return termFor(rapporteurTerm, person?.civility ?? null)
}

function timeInWords({ item, startsAt }: NumberedItem): string {
  const parts = [
    item.duration === null ? '' : durationText(item.duration),
    startsAt === null ? '' : startingAt(timeOfDay(startsAt)),
  ]
  return capitalise(parts.filter((part) => part !== '').join(', '))
}

function proposalBlocks({ isHeld }: PackContext, { item }: NumberedItem): readonly Block[] {
  const paragraphs = proseParagraphs(item.proposal)
  if (paragraphs.length > 0) {
    const title = line(packWords.proposal)
    return [{ type: 'callout', style: 'proposal', title, aside: null, paragraphs, vote: null }]
  }
  return item.nature === 'decision' && !isHeld ? [paragraph(packWords.noProposal)] : []
}

function decisionBlocks({ data, meeting }: PackContext, { item }: NumberedItem): readonly Block[] {
  const decisions = decisionsOf(data, meeting.id).filter(isUnder(item.id))
  if (decisions.length === 0) return []
  return [
    heading(2, packWords.decisions),
    ...decisions.flatMap((decision): readonly Block[] => {
      const motives = labelled(packWords.motives, decision.motives.replace(/\s*\n\s*/g, ' '))
      const because: readonly Block[] =
        motives.length === 0 ? [] : [{ type: 'paragraph', style: 'body', content: motives }]
      return [...because, decisionBox(data, decision, '')]
    }),
  ]
}

function isUnder(itemId: string): (decision: { readonly agendaItemId: string | null }) => boolean {
  return ({ agendaItemId }) => agendaItemId === itemId
}
