import { beforeEach, expect, test } from 'vitest'
import { keepResults, useConformityStore } from '#renderer/sheets/conformity-store.ts'
import { checkConformity } from '#shared/quality/conformity/check-conformity.ts'
import { type Change, day, soundProject } from '../../shared/quality/support/sound-project.ts'

const find = (change: Change) => checkConformity(soundProject(change), { date: day })
const flagged = () => [...useConformityStore.getState().flagged]

beforeEach(() => keepResults(null))

test('what an error or an alert is about is flagged; advice, vacancies and what was set aside are not', () => {
  keepResults(find({ without: ['referent-commune'] }))
  expect(flagged()).toEqual(['commune'])

  keepResults(find({ without: ['t-cpc-circo'] }))
  expect(flagged()).toEqual([])

  const dismissal = { rule: 'COL-01', subject: 'commune', on: day }
  keepResults(find({ without: ['referent-commune'], with: [['dismissal', 'd1', dismissal]] }))
  expect(flagged()).toEqual([])
})

test('the same nodes are the same set, so that the chart is not drawn again', () => {
  keepResults(find({ without: ['referent-commune'] }))
  const before = useConformityStore.getState().flagged

  keepResults(find({ without: ['referent-commune', 'charte'] }))

  expect(useConformityStore.getState().flagged).toBe(before)
})
