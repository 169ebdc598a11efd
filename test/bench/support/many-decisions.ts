import type { DecisionId } from '#shared/decisions/decision.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

/** Adopted decisions of ten years in threads of five, each replacing the one before, with passages, themes and follow-ups. */
export function manyDecisions(count: number): DocumentData {
  const bodies = ['cps', 'cso'] as const
  const records = Array.from({ length: count }, (_, i): readonly RecordSketch[] => {
    const id = idOf(i)
    const year = 2017 + Math.floor((i * 10) / count)
    const date = `${year}-${String(1 + (i % 12)).padStart(2, '0')}-14`
    const number = { number: `${year}-${i}`, numberPeriod: String(year), numberOrdinal: i + 1 }
    return [
      [
        'decision',
        id,
        { ...number, bodyId: bodies[i % 2], date, proposedOn: `${year}-01-01`, status: 'adopted' },
      ],
      [
        'decisionPassage',
        `passage-${i}`,
        { decisionId: id, on: date, status: i % 3 === 0 ? 'executed' : 'adjourned' },
      ],
      ['decisionTheme', `theme-link-${i}`, { decisionId: id, themeId: `theme-${i % 20}` }],
      ['followUp', `follow-up-${i}`, { decisionId: id, bodyId: bodies[i % 2] }],
      ...(i % 5 === 0
        ? []
        : [
            [
              'decisionRelation',
              `relation-${i}`,
              { decisionId: id, targetId: idOf(i - 1), kind: 'replaces' },
            ] as const,
          ]),
    ]
  })
  return documentOf([
    ['project', 'project'],
    ['view', 'view-main'],
    ...bodies.map((id): RecordSketch => ['body', id]),
    ...Array.from(
      { length: 20 },
      (_, i): RecordSketch => ['theme', `theme-${i}`, { order: i, name: `Thème ${i}` }],
    ),
    ...records.flat(),
  ])
}

export function idOf(index: number): DecisionId {
  return aRecord('decision', `decision-${index}`).id
}
