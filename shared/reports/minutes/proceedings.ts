import type { Decision } from '../../decisions/decision.ts'
import type { FollowUp } from '../../decisions/follow-up.ts'
import { memoGroupBy } from '../../kit/group-by.ts'
import { reportWords } from '../../text/reports/common.ts'
import {
  dueIs,
  itemHeading,
  minutesWords,
  outcomeSentence,
  previousAdopted,
} from '../../text/reports/minutes.ts'
import { rapporteurTerm } from '../../text/reports/pack.ts'
import { capitalise, termFor } from '../../text/terms.ts'
import type { NumberedItem } from '../pack/pack-context.ts'
import { heading, paragraph } from '../parts/blocks.ts'
import { decisionBox, decisionsOf } from '../parts/decisions.ts'
import { labelled, line, stack } from '../parts/lines.ts'
import { nameAndQuality, qualityOfPerson } from '../parts/people.ts'
import { proseBlocks } from '../parts/prose.ts'
import { responsibleInWords } from '../parts/responsible.ts'
import type { Block, Inlines, ListItem } from '../report-document.ts'
import type { MinutesContext } from './minutes-context.ts'
import { eventsDuring } from './movements.ts'
import { ballotLines } from './votes.ts'
import { unexamined } from './without-quorum.ts'

const followUpsByDecision = memoGroupBy((followUp: FollowUp) => followUp.decisionId)

/** The agenda in one list: its numbers are those of the items below. */
export function agendaList({ items }: MinutesContext): readonly Block[] {
  if (items.length === 0) return [heading(1, minutesWords.agenda), paragraph(minutesWords.noAgenda)]
  const list = items.map(({ item }) => ({ content: line(item.title), children: [] }))
  return [heading(1, minutesWords.agenda), { type: 'list', style: 'numbers', items: list }]
}

/** What was said and decided, item after item, under the titles of the parts of the agenda when it has some. */
export function proceedings(context: MinutesContext): readonly Block[] {
  const left = unexamined(context)
  const items = context.items.filter(({ item }) => !left.has(item.id))
  return items.flatMap((numbered, index): readonly Block[] => {
    const { section } = numbered.item
    const isNewPart = section !== '' && section !== items[index - 1]?.item.section
    const blocks = itemBlocks(context, numbered, section === '' ? 1 : 2)
    return isNewPart ? [heading(1, section), ...blocks] : blocks
  })
}

/** Decisions of the meeting that no item of its agenda carries. */
export function otherDecisions(context: MinutesContext): readonly Block[] {
  const known = new Set<string>(context.items.map(({ item }) => item.id))
  const others = decisionsOf(context.data, context.meeting.id).filter(
    ({ agendaItemId }) => agendaItemId === null || !known.has(agendaItemId),
  )
  return others.length === 0
    ? []
    : [heading(1, minutesWords.otherDecisions), ...others.flatMap((decision) => decided(context, decision))]
}

function itemBlocks(context: MinutesContext, numbered: NumberedItem, level: 1 | 2): readonly Block[] {
  const { number, item } = numbered
  const title = heading(level, itemHeading(number, item.title))
  if (context.edition === 'public' && item.isConfidential) {
    return [title, paragraph(minutesWords.withheldNote)]
  }
  const exchanges = proseBlocks(item.minutes, level)
  const told = exchanges.length > 0 ? exchanges : adoptionOfPrevious(context, numbered)
  const decisions = decisionsOf(context.data, context.meeting.id).filter(
    ({ agendaItemId }) => agendaItemId === item.id,
  )
  const outcome = outcomeSentence(item.outcome)
  const isEmpty = told.length + decisions.length === 0 && outcome === ''
  return [
    title,
    ...lines(rapporteurLine(context, numbered)),
    ...told,
    ...eventsDuring(context, item.id).map((sentence) => paragraph(sentence)),
    ...(isEmpty ? [paragraph(minutesWords.noExchange, 'note')] : []),
    ...decisions.flatMap((decision) => decided(context, decision)),
    ...(outcome === '' ? [] : [paragraph(outcome)]),
  ]
}

function rapporteurLine({ data, meeting }: MinutesContext, { item }: NumberedItem): Inlines {
  const person = item.rapporteurPersonId === null ? undefined : data.person.get(item.rapporteurPersonId)
  const named =
    person === undefined
      ? ''
      : nameAndQuality(person, qualityOfPerson(data, person.id, meeting.bodyId, meeting.date))
  const words = [named, item.rapporteurLabel].filter((part) => part !== '').join(', ')
  return labelled(capitalise(termFor(rapporteurTerm, person?.civility ?? null)), words)
}

/** What the item of the previous minutes came to, when its own text does not tell it. */
function adoptionOfPrevious({ data, meeting }: MinutesContext, { item }: NumberedItem): readonly Block[] {
  if (item.standing !== 'previous-minutes') return []
  return [...data.minutes.values()]
    .filter(({ adoptedAtMeetingId }) => adoptedAtMeetingId === meeting.id)
    .flatMap(({ kind, meetingId }) => {
      const adopted = data.meeting.get(meetingId)
      return adopted === undefined ? [] : [paragraph(previousAdopted(kind, adopted.number, adopted.date))]
    })
}

/** A decision as it was taken, then what it asks to be done. */
function decided(context: MinutesContext, decision: Decision): readonly Block[] {
  const box = decisionBox(context.data, decision, '', {
    ballots: ballotLines(context, decision),
    asTaken: true,
  })
  const actions = followUpsByDecision(context.data.followUp)(decision.id)
  if (actions.length === 0) return [box]
  const items = [...actions].sort(byDueDate).map((action) => actionItem(context, decision, action))
  return [box, paragraph(`${minutesWords.followUps} :`), { type: 'list', style: 'bullets', items }]
}

function actionItem({ data }: MinutesContext, { date }: Decision, action: FollowUp): ListItem {
  const { dueDate } = action
  const responsible = responsibleInWords(data, action, date)
  const due = dueDate === null ? '' : dueIs(dueDate)
  const detail =
    responsible === ''
      ? line(capitalise(due))
      : labelled(reportWords.responsible, [responsible, due].filter((part) => part !== '').join(' – '))
  return { content: stack(line(action.text), detail), children: [] }
}

function byDueDate(a: FollowUp, b: FollowUp): number {
  const [left, right] = [a.dueDate ?? '9999', b.dueDate ?? '9999']
  return left === right ? (a.id < b.id ? -1 : 1) : left < right ? -1 : 1
}

function lines(content: Inlines): readonly Block[] {
  return content.length === 0 ? [] : [{ type: 'paragraph', style: 'body', content }]
}
