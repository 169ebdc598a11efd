import { meetingsOf } from '../../meetings/agenda.ts'
import { sessionNow } from '../../meetings/session.ts'
import { compositionOf } from '../../organisation/composition.ts'
import { fullDateAndTime } from '../../text/dates.ts'
import { fullName } from '../../text/names.ts'
import {
  closedWithoutQuorum,
  diffusionList,
  minutesWords,
  nextMeetingSentence,
  pauseSentence,
  rectificationTitle,
  tellsNextMeeting,
} from '../../text/reports/minutes.ts'
import { chairQuality, secretaryQuality } from '../../text/reports/pack.ts'
import { meetingChair, meetingSecretary } from '../pack/officers.ts'
import type { PackContext } from '../pack/pack-context.ts'
import { heading, paragraph } from '../parts/blocks.ts'
import { labelled, line, set } from '../parts/lines.ts'
import { nameAndQuality, qualityOfPerson } from '../parts/people.ts'
import { proseParagraphs } from '../parts/prose.ts'
import type { Block, SignatureBlock } from '../report-document.ts'
import type { MinutesContext } from './minutes-context.ts'
import { remainingPauses } from './movements.ts'
import { endedWithoutQuorum } from './without-quorum.ts'

/** Pauses, the next date, the hour at which the meeting was closed, and where to sign. */
export function closingBlocks(context: MinutesContext): readonly Block[] {
  const { closedAt } = sessionNow(context.events)
  const sentences = [
    ...remainingPauses(context),
    ...nextMeeting(context),
    ...(closedAt === null ? [] : [closedSentence(context, closedAt)]),
  ]
  const told = sentences.map((sentence) => paragraph(sentence))
  const title = told.length === 0 ? [] : [heading(1, minutesWords.end)]
  return [...title, { type: 'together', blocks: [...told, signatures(context)] }]
}

function closedSentence(context: MinutesContext, at: string): string {
  return endedWithoutQuorum(context) ? closedWithoutQuorum(at) : pauseSentence('closed', at)
}

/**
 * The next meeting of the body, as it is planned today; not said where the minutes tell it in their own words, nor
 * once they are adopted: a meeting that is moved later must not change them.
 */
function nextMeeting({ data, meeting, items, state }: MinutesContext): readonly string[] {
  const isTold = [meeting, ...items.map(({ item }) => item)].some(({ minutes }) => tellsNextMeeting(minutes))
  if (isTold || state !== 'draft') return []
  const now = `${meeting.date} ${meeting.startTime}`
  const next = meetingsOf(data, meeting.bodyId).find(
    ({ status, date, startTime }) =>
      (status === 'planned' || status === 'convened') && `${date} ${startTime}` > now,
  )
  if (next === undefined) return []
  return [nextMeetingSentence(fullDateAndTime(next.date, next.startTime, next.endTime), next.place)]
}

function signatures(context: PackContext): SignatureBlock {
  const [chair, secretary] = [meetingChair(context), meetingSecretary(context)]
  const name = (person: typeof chair) => (person === null ? null : set(fullName(person)))
  return {
    type: 'signature',
    signatories: [
      { quality: set(chairQuality(chair?.civility)), name: name(chair) },
      { quality: set(secretaryQuality(secretary?.civility)), name: name(secretary) },
    ],
  }
}

/** Disagreements that members asked to have recorded (CRPA R133-13), with their names. */
export function disagreementBlocks({ data, meeting, minutes }: MinutesContext): readonly Block[] {
  const recorded = [...data.observation.values()]
    .filter(({ minutesId, outcome }) => minutesId === minutes?.id && outcome === 'recorded')
    .sort((a, b) =>
      a.receivedOn === b.receivedOn ? (a.id < b.id ? -1 : 1) : a.receivedOn < b.receivedOn ? -1 : 1,
    )
  if (recorded.length === 0) return []
  const items = recorded.map(({ personId, author, text }) => {
    const person = personId === null ? undefined : data.person.get(personId)
    const who =
      person === undefined
        ? author
        : nameAndQuality(person, qualityOfPerson(data, person.id, meeting.bodyId, meeting.date))
    const words = text.replace(/\s+/g, ' ').trim()
    return { content: who === '' ? line(words) : labelled(who, words), children: [] }
  })
  return [heading(1, minutesWords.disagreements), { type: 'list', style: 'bullets', items }]
}

/** The rectifications, each in its frame with its day: the text above stays as it was adopted. */
export function rectificationBlocks({ rectifications }: MinutesContext): readonly Block[] {
  if (rectifications.length === 0) return []
  return [
    heading(1, minutesWords.rectifications),
    ...rectifications.map(
      ({ date, text }): Block => ({
        type: 'callout',
        style: 'note',
        title: line(rectificationTitle(date)),
        aside: null,
        paragraphs: proseParagraphs(text),
        vote: null,
      }),
    ),
  ]
}

/** To whom the minutes go. */
export function diffusionBlock({ data, body, meeting, edition }: MinutesContext): readonly Block[] {
  if (edition === 'public') return []
  const seats = compositionOf(data, body.id, meeting.date)
  const hasDeputies = seats.some(({ deputies }) => deputies.length > 0)
  const hasGuests = [...data.guest.values()].some(({ meetingId }) => meetingId === meeting.id)
  return [paragraph(diffusionList(hasDeputies, hasGuests), 'note')]
}
