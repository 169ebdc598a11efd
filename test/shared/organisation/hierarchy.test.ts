import fc from 'fast-check'
import { expect, test } from 'vitest'
import { childrenOf, entitiesInLoop, makesLoop } from '#shared/organisation/hierarchy.ts'
import { aRecord } from '../../support/builders.ts'
import { documentOf } from '../../support/document-data.ts'

const idOf = (name: string) => aRecord('entity', name).id

const data = documentOf([
  ['entity', 'academy'],
  ['entity', 'dsden', { parentId: 'academy' }],
  ['entity', 'ien', { parentId: 'dsden' }],
  ['entity', 'school', { parentId: 'ien' }],
])

test('an entity may stand under any other that is not below it', () => {
  const under = (id: string, parent: string | null) =>
    makesLoop(data, idOf(id), parent === null ? null : idOf(parent))

  expect(under('school', 'academy')).toBe(false)
  expect(under('academy', null)).toBe(false)
  expect(under('academy', 'academy')).toBe(true)
  expect(under('academy', 'school')).toBe(true)
  expect(under('dsden', 'ien')).toBe(true)
})

test('children are those directly attached', () => {
  expect(childrenOf(data, idOf('academy')).map(({ id }) => id)).toEqual(['dsden'])
  expect(childrenOf(data, idOf('school'))).toEqual([])
})

test('an entity is in a loop when climbing from it comes back to it', () => {
  const size = 8
  const parents = fc.array(fc.option(fc.nat(size - 1)), { minLength: size, maxLength: size })

  fc.assert(
    fc.property(parents, (chosen) => {
      const random = documentOf(
        chosen.map(
          (parent, id) => ['entity', `e${id}`, { parentId: parent === null ? null : `e${parent}` }] as const,
        ),
      )
      const comesBack = (start: number) => {
        let at = chosen[start] ?? null
        for (let steps = 0; at !== null && at !== start && steps < size; steps++) at = chosen[at] ?? null
        return at === start
      }

      const expected = chosen.flatMap((_, id) => (comesBack(id) ? [`e${id}`] : []))

      expect(entitiesInLoop(random).map(({ id }) => id)).toEqual(expected)
    }),
    { numRuns: 500 },
  )
})
