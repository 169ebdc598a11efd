import { expect, test } from 'vitest'
import { agreementOf, groupsOf, withTicked } from '#renderer/features/imports/directory-draft.ts'
import { usualChoice } from '#shared/imports/directory/directory-choice.ts'
import { planDirectory } from '#shared/imports/directory/plan-directory.ts'
import { aDirectory } from '../../../shared/imports/support/directory-texts.ts'
import { aRecord } from '../../../support/builders.ts'

const today = '2026-11-26'
const school = aRecord('entity', 'known', {
  kind: 'school',
  name: 'École X',
  uai: '0940176F',
  parentId: null,
})
const gone = aRecord('entity', 'gone', { kind: 'school', name: 'École Y', uai: '0940213W' })
const directory = aDirectory({})
const plan = planDirectory(directory, usualChoice(directory), {
  entities: new Map([school, gone].map((entity) => [entity.id, entity])),
  today,
  newId: (key) => `new ${key}` as never, // any text will do
})

test('what is proposed is everything new and every blank, but nothing that overwrites or closes', () => {
  const { created, changed, closed, closedOn } = agreementOf(plan, today, new Map(), null)

  expect([...created]).toEqual([
    'new academy 24',
    'new dsden 94',
    'new constituency 0940927X',
    'new commune 94034',
  ])
  expect([...changed]).not.toContain('known:name')
  expect([...changed]).toEqual(expect.arrayContaining(['known:parentId', 'known:phone']))
  expect([[...closed], closedOn]).toEqual([[], '2026-08-31'])
})

test('what is ticked and unticked by hand prevails, also after another choice', () => {
  const { created, changed, closed } = groupsOf(plan)
  const ticks = [
    ['created', created, ['new dsden 94']],
    ['changed', changed, ['known:name']],
    ['closed', closed, ['gone']],
  ] as const
  const all = ticks.reduce(
    (before, [, group, chosen]) => withTicked(before, group, new Set(chosen)),
    new Map() as ReadonlyMap<string, boolean>,
  )

  const agreed = agreementOf(plan, today, all, '2027-08-31')

  expect([...agreed.created]).toEqual(['new dsden 94'])
  expect([...agreed.changed]).toEqual(['known:name'])
  expect([...agreed.closed]).toEqual(['gone'])
  expect(agreed.closedOn).toBe('2027-08-31')
  const without = planDirectory(
    directory,
    { ...usualChoice(directory), withCommunes: false },
    { entities: new Map(), today, newId: (key) => `new ${key}` as never },
  )
  expect([...agreementOf(without, today, all, null).created]).toEqual(['new dsden 94', 'new 0940176F'])
})
