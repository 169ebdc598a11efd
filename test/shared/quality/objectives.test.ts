import { expect, test } from 'vitest'
import { objectiveIdField } from '#shared/quality/objective.ts'
import { latestReview, reviewsOf } from '#shared/quality/objectives.ts'
import { documentOf } from '../../support/document-data.ts'

const objectiveId = objectiveIdField.parse('objective-1')
const data = documentOf([
  ['objectiveReview', 'r-2', { on: '2026-11-23', verdict: 'adrift' }],
  ['objectiveReview', 'r-1', { on: '2026-05-21' }],
  ['objectiveReview', 'r-3', { objectiveId: 'objective-2', on: '2026-11-24' }],
])

test('the reviews of an objective are told the earliest first', () => {
  expect(reviewsOf(data, objectiveId).map(({ id }) => id)).toEqual(['r-1', 'r-2'])
})

test.each([
  ['2026-05-20', null],
  ['2026-05-21', 'r-1'],
  ['2026-11-22', 'r-1'],
  ['2026-12-31', 'r-2'],
])('on %s the last review until then counts', (date, id) => {
  expect(latestReview(data, objectiveId, date)?.id ?? null).toBe(id)
})
