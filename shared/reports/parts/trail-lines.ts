import type { TrailStop } from '../../chart/scene/trail.ts'
import type { TrailRole, TrailStep } from '../../decisions/trail.ts'
import type { DocumentData } from '../../document/document-data.ts'
import { capitalise } from '../../text/terms.ts'
import { trailCaption, trailSentence, trailText } from '../../text/trail.ts'
import { responsibleInWords } from './responsible.ts'

/** A step of a trail in words. */
export type TrailLine = {
  readonly step: TrailStep
  /** The body or the organisation where it takes place. */
  readonly place: string
  readonly sentence: string
}

/** The steps that are drawn, with what is written beside them. */
export function trailStops(steps: readonly TrailStep[]): readonly TrailStop[] {
  return steps.flatMap((step) => {
    const { number, role, node, lasts, from } = step
    if (node === null) return []
    return [{ number, nodeId: node.id, mark: marks[role], caption: trailCaption(step), isOpen: lasts, from }]
  })
}

const marks: Readonly<Record<TrailRole, TrailStop['mark']>> = {
  asks: 'ring',
  decides: 'disc',
  executes: 'square',
}

/** Every step in words, for a list beside the drawing. */
export function trailLines(data: DocumentData, steps: readonly TrailStep[]): readonly TrailLine[] {
  const byNumber = new Map(steps.map((step) => [step.number, step]))
  return steps.map((step) => {
    const who = step.charge === null ? '' : capitalise(responsibleInWords(data, step.charge, step.on))
    const before = step.from.map((number) => byNumber.get(number)).find((one) => one?.role === 'decides')
    const way = before === undefined ? '' : `${placeName(data, before)} → ${placeName(data, step)}`
    return { step, place: placeName(data, step), sentence: trailSentence(step, who, way) }
  })
}

function placeName(data: DocumentData, { node }: TrailStep): string {
  const record =
    node === null ? undefined : node.type === 'body' ? data.body.get(node.id) : data.entity.get(node.id)
  return record === undefined ? trailText.elsewhere : record.sigle || record.name
}
