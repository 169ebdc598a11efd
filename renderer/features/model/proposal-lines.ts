import { linkName } from '#renderer/sheets/node-links.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { isAlike } from '#shared/kit/is-alike.ts'
import type { ProposalItem } from '#shared/model/proposal.ts'
import type { Reason } from '#shared/model/reasons.ts'
import { qualityLine, qualityOfSeat, seatInWords } from '#shared/reports/parts/people.ts'
import { proposalText as text } from '#shared/text/assistant.ts'
import { responsibilityKindLabels } from '#shared/text/governance-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'
import { bodyKindLabels, entityKindLabels } from '#shared/text/vocabulary.ts'

/** One thing of a proposal as a line to tick. */
export type ProposalLine = {
  readonly key: string
  readonly title: string
  readonly note: string
  readonly whys: readonly Reason[]
  /** The node of the chart that it is; null for what is no node. */
  readonly nodeId: string | null
  readonly canBeRenamed: boolean
}

/** A body with what falls with it. */
export type BodyLine = ProposalLine & {
  readonly sigle: string
  readonly kinds: readonly string[]
  readonly details: readonly ProposalLine[]
  /** The body above has the same reasons: they are not read twice. */
  readonly isLikeAbove: boolean
}

export type ProposalLines = {
  readonly bodies: readonly BodyLine[]
  readonly entities: readonly ProposalLine[]
  readonly responsibilities: readonly ProposalLine[]
  readonly links: readonly ProposalLine[]
  /** Missions and seats for bodies that the document has already. */
  readonly others: readonly ProposalLine[]
}

/** The proposal in words; `full` is the document with all of it, so that what is left out has its name too. */
export function proposalLines(items: readonly ProposalItem[], full: DocumentData): ProposalLines {
  const lines = items.map((item) => ({ item, line: lineOf(item, full) }))
  const ofKind = (collection: ProposalItem['collection']) =>
    lines.flatMap(({ item, line }) => (item.collection === collection ? [line] : []))
  const details = lines.filter(({ item }) => item.collection === 'seat' || item.collection === 'assignment')
  const bodyKeys = new Set(items.flatMap((item) => (item.collection === 'body' ? [item.key] : [])))
  const ofBodies = items.filter((item) => item.collection === 'body')
  const bodies = ofBodies.map((item, i): BodyLine => {
    const own = details.filter((one) => one.item.needs.includes(item.key)).map(({ line }) => line)
    return {
      ...lineOf(item, full),
      sigle: item.record.sigle,
      kinds: item.record.kinds.map((kind) => bodyKindLabels[kind].short),
      details: own,
      isLikeAbove: isAlike(item.whys, ofBodies[i - 1]?.whys),
    }
  })
  return {
    bodies,
    entities: ofKind('entity'),
    responsibilities: ofKind('responsibility'),
    links: ofKind('link'),
    others: details
      .filter(({ item }) => !item.needs.some((key) => bodyKeys.has(key)))
      .map(({ item, line }) => ofExisting(item, line, full)),
  }
}

/** Away from its body's card, a line says which body it is about. */
function ofExisting(item: ProposalItem, line: ProposalLine, full: DocumentData): ProposalLine {
  const bodyId = item.collection === 'seat' || item.collection === 'assignment' ? item.record.bodyId : null
  const body = bodyId === null ? undefined : full.body.get(bodyId)
  if (body === undefined) return line
  return { ...line, note: `${body.sigle || body.name} · ${line.note}`, nodeId: body.id }
}

function lineOf(item: ProposalItem, full: DocumentData): ProposalLine {
  const { key, whys } = item
  const plain = { key, whys, nodeId: null, canBeRenamed: false }
  switch (item.collection) {
    case 'entity': {
      const { id, name, kind } = item.record
      return { ...plain, title: name, note: entityKindLabels[kind].short, nodeId: id, canBeRenamed: true }
    }
    case 'body': {
      const { id, name, hostEntityId } = item.record
      const host = hostEntityId === null ? undefined : full.entity.get(hostEntityId)
      const seats = [...full.seat.values()].filter(({ bodyId }) => bodyId === id).length
      const parts = [
        ...(host === undefined ? [] : [text.hosted(host.sigle || host.name)]),
        ...(seats === 0 ? [] : [text.seatCount(seats)]),
      ]
      return { ...plain, title: name, note: parts.join(' · '), nodeId: id, canBeRenamed: true }
    }
    case 'seat':
      return {
        ...plain,
        title: qualityLine(qualityOfSeat(full, item.record, null)),
        note: seatInWords(item.record, null),
      }
    case 'link':
      return { ...plain, title: linkName(full, item.record), note: item.record.label }
    case 'assignment':
      return {
        ...plain,
        title: capitalise(full.mission.get(item.record.missionId)?.name ?? ''),
        note: text.roles[item.record.role],
      }
    case 'responsibility': {
      const { kind, holder } = item.record
      return {
        ...plain,
        title: capitalise(responsibilityKindLabels[kind]),
        note: full[holder.type].get(holder.id)?.name ?? '',
      }
    }
  }
}
