import type { DocumentData } from '../../document/document-data.ts'
import { recordName } from '../../document/record-name.ts'
import { groupBy } from '../../kit/group-by.ts'
import { compositionOf } from '../../organisation/composition.ts'
import type { NodeRef } from '../../organisation/link.ts'
import type { PersonId } from '../../organisation/person.ts'
import { type Difference, differencesBetween } from '../../organisation/timeline/differences.ts'
import type { Held } from '../../organisation/timeline/states.ts'
import { responsibilityKindLabels } from '../../text/governance-vocabulary.ts'
import { linkSentence } from '../../text/links.ts'
import { fullName, fullNames } from '../../text/names.ts'
import { capitalise } from '../../text/terms.ts'
import {
  betweenDays,
  countsText,
  type DifferenceSign,
  differenceNouns,
  differenceSentence,
  changeWords as words,
} from '../../text/timeline.ts'
import { frenchTypography } from '../../text/typography.ts'
import { qualityInWords, qualityOfPost, qualityOfSeat, seatInWords } from './people.ts'

/** A difference between two days in words. */
export type DifferenceLine = {
  readonly difference: Difference
  readonly sign: DifferenceSign
  /** The entity or the body that is concerned, where a picture shows it. */
  readonly node: NodeRef | null
  /** Its short name. */
  readonly about: string
  /** The post or the seat, « maire de Brumeval »; empty for what is no office. */
  readonly office: string
  /** « M. Luc ORME remplace Mme Anne SUREAU ». */
  readonly what: string
  /** All of it in one line. */
  readonly sentence: string
}

/** Differences in words; `date` is the day after which they are so, whose composition new bodies are told with. */
export function differenceLines(
  data: DocumentData,
  differences: readonly Difference[],
  date: string,
): readonly DifferenceLine[] {
  return differences.map((difference) => {
    const { node, office, what } = told(data, difference, date)
    const about = node === null ? '' : recordName(data, node.type, node.id)
    const sign = signOf(difference)
    return { difference, sign, node, about, office, what, sentence: differenceSentence(about, office, what) }
  })
}

/** What is carried changes what carries it, which stays. */
function signOf(difference: Difference): DifferenceSign {
  const stays = difference.subject === 'responsibility' || !('change' in difference)
  return stays ? 'changed' : difference.change
}

type Told = Pick<DifferenceLine, 'node' | 'office' | 'what'>

function told(data: DocumentData, difference: Difference, date: string): Told {
  switch (difference.subject) {
    case 'entity':
      return entityTold(data, difference)
    case 'body': {
      const { id, change } = difference
      const seats = compositionOf(data, id, date)
      const held = seats.filter(({ state }) => state === 'held').length
      const what = change === 'added' ? words.bodyAdded(seats.length, held) : words.bodyRemoved
      return { node: { type: 'body', id }, office: '', what }
    }
    case 'link': {
      const link = data.link.get(difference.id)
      if (link === undefined) return nothing
      const name = ({ type, id }: NodeRef) => recordName(data, type, id)
      const sentence = linkSentence(name(link.source), link.kind, name(link.target))
      const what = difference.change === 'added' ? words.linkAdded(sentence) : words.linkRemoved(sentence)
      return { node: link.source, office: '', what }
    }
    case 'responsibility': {
      const one = data.responsibility.get(difference.id)
      if (one === undefined) return nothing
      const kind = responsibilityKindLabels[one.kind]
      const what = difference.change === 'added' ? words.carriesNow(kind) : words.carriesNoMore(kind)
      return { node: one.holder, office: '', what }
    }
    case 'post': {
      const post = data.post.get(difference.id)
      if (post === undefined) return nothing
      return {
        node: { type: 'entity', id: post.entityId },
        office: qualityInWords({ ...qualityOfPost(data, post, null), entity: null }),
        what: heldTold(data, difference.before, difference.after),
      }
    }
    case 'seat': {
      const seat = data.seat.get(difference.id)
      if (seat === undefined) return nothing
      return {
        node: { type: 'body', id: seat.bodyId },
        office: qualityInWords(qualityOfSeat(data, seat, null)) || seatInWords(seat, null),
        what: heldTold(data, difference.before, difference.after),
      }
    }
  }
}

const nothing: Told = { node: null, office: '', what: '' }

function entityTold(data: DocumentData, { id, change }: Extract<Difference, { subject: 'entity' }>): Told {
  const successorId = data.entity.get(id)?.successorId ?? null
  const successor = successorId === null ? null : recordName(data, 'entity', successorId)
  const what = change === 'added' ? words.entityAdded : words.entityRemoved(successor)
  return { node: { type: 'entity', id }, office: '', what }
}

/** Who takes over, arrives, leaves, or stays by another act; then the deputies, where they are others. */
function heldTold(data: DocumentData, before: Held, after: Held): string {
  const names = (ids: readonly PersonId[]) => fullNames(ids.flatMap((id) => data.person.get(id) ?? []))
  const isSameDeputies = before.deputies.join() === after.deputies.join()
  const deputies = isSameDeputies ? '' : words.deputies(names(after.deputies), names(before.deputies))
  return [holderTold(data, before, after), deputies].filter((part) => part !== '').join(', ')
}

function holderTold(data: DocumentData, before: Held, after: Held): string {
  const name = (id: PersonId) => {
    const person = data.person.get(id)
    return person === undefined ? '' : fullName(person)
  }
  if (after.holder === null) return before.holder === null ? '' : words.leaves(name(before.holder))
  if (before.holder === null) return words.arrives(name(after.holder))
  if (before.holder !== after.holder) return words.replaces(name(after.holder), name(before.holder))
  if (before.termId === after.termId) return ''
  return words.renewed(name(after.holder), data.mandate.has(after.termId ?? '') ? 'mandate' : 'tenure')
}

/** A comparison of two days in words: what came with its node is not told again, each thing has its lines together. */
export type ComparedLines = {
  readonly groups: readonly { readonly title: string; readonly lines: readonly DifferenceLine[] }[]
  readonly counts: Readonly<Record<DifferenceSign, number>>
}

/** What differs between two days (ISO), by what it is about: what came and went first, then what changed. */
export function comparedLines(data: DocumentData, before: string, after: string): ComparedLines {
  const isTold = (difference: Difference) => !('isImplied' in difference && difference.isImplied)
  const differences = differencesBetween(data, before, after).filter(isTold)
  const lines = differenceLines(data, differences, after)
  const counts = { added: 0, removed: 0, changed: 0 }
  for (const { sign } of lines) counts[sign] += 1
  const groups = groupBy(lines, ({ node }) => node?.id ?? '')
  return {
    groups: [...groups.values()].map((group) => ({ title: capitalise(group[0]?.about ?? ''), lines: group })),
    counts,
  }
}

/** The same as plain text, a line for each, for the clipboard. */
export function comparedText({ groups, counts }: ComparedLines, before: string, after: string): string {
  const lines = groups.flatMap(({ title, lines: own }) => [
    '',
    title,
    ...own.map((line) => `  ${differenceNouns[line.sign]} – ${wordsOfLine(line)}`),
  ])
  return [betweenDays(before, after), countsText(counts), ...lines].join('\n')
}

/** A line where its subject is said above: « maire de Brumeval : M. Luc ORME remplace Mme Anne SUREAU ». */
export function wordsOfLine({ office, what }: DifferenceLine): string {
  return frenchTypography(capitalise([office, what].filter((part) => part !== '').join(' : ')))
}
