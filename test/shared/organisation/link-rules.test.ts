import fc from 'fast-check'
import { expect, test } from 'vitest'
import { linkKinds, nodeRefField } from '#shared/organisation/link.ts'
import { canLink, possibleLinkKinds, refusedLinks } from '#shared/organisation/link-rules.ts'
import { documentOf, type RecordSketch } from '../../support/document-data.ts'

const node = (text: string) => {
  const [type, id] = text.split(' ')
  return nodeRefField.parse({ type, id })
}

const nodes: readonly RecordSketch[] = [
  ['entity', 'academy', { kind: 'academy' }],
  ['entity', 'dsden', { kind: 'dsden' }],
  ['entity', 'editor', { kind: 'company' }],
  ['body', 'cps'],
  ['body', 'cso'],
  ['body', 'gap'],
]

const link = (id: string, kind: string, source: string, target: string): RecordSketch => [
  'link',
  id,
  { kind, source: node(source), target: node(target) },
]

const data = documentOf([
  ...nodes,
  link('link-1', 'reports-to', 'body gap', 'body cso'),
  link('link-2', 'reports-to', 'body cso', 'body cps'),
  link('link-3', 'hierarchy', 'entity dsden', 'entity academy'),
  link('link-4', 'supplies', 'entity editor', 'body cps'),
])

type Kind = (typeof linkKinds)[number]

test.each<[Kind, string, string, string]>([
  ['supports', 'body cps', 'body cps', 'link-to-itself'],
  ['supports', 'body cps', 'body nowhere', 'link-end-missing'],
  ['supports', 'entity cps', 'body cps', 'link-end-missing'],
  ['reports-to', 'entity dsden', 'body cps', 'link-needs-bodies'],
  ['steers', 'body cps', 'entity dsden', 'link-needs-bodies'],
  ['hierarchy', 'entity dsden', 'body cps', 'link-needs-entities'],
  ['contracts', 'body cps', 'entity editor', 'link-needs-entities'],
  ['supplies', 'entity dsden', 'body cps', 'link-needs-supplier'],
  ['supplies', 'body cps', 'entity dsden', 'link-needs-supplier'],
  ['supplies', 'entity editor', 'body cps', 'link-exists'],
  ['reports-to', 'body cps', 'body gap', 'link-makes-loop'],
  ['reports-to', 'body cso', 'body gap', 'link-makes-loop'],
  ['hierarchy', 'entity academy', 'entity dsden', 'link-makes-loop'],
])('« %s » from %s to %s is refused: %s', (kind, source, target, refusal) => {
  expect(canLink(data, { kind, source: node(source), target: node(target) })).toEqual({
    ok: false,
    error: refusal,
  })
})

test('links of different kinds join the same ends, and loops only close within one kind', () => {
  const allowed: readonly [Kind, string, string][] = [
    ['funds', 'entity editor', 'body cps'],
    ['supplies', 'entity editor', 'body cso'],
    ['steers', 'body cps', 'body gap'],
    ['coordinates', 'body cps', 'body cso'],
    ['reports-to', 'body gap', 'body cps'],
  ]

  for (const [kind, source, target] of allowed) {
    expect(canLink(data, { kind, source: node(source), target: node(target) }), kind).toEqual({
      ok: true,
      value: null,
    })
  }
})

test('the link being edited is no obstacle to itself', () => {
  const same = { kind: 'reports-to', source: node('body gap'), target: node('body cso') } as const
  const turned = { kind: 'reports-to', source: node('body cso'), target: node('body gap') } as const

  expect([canLink(data, same).ok, canLink(data, same, 'link-1').ok]).toEqual([false, true])
  expect([canLink(data, turned).ok, canLink(data, turned, 'link-1').ok]).toEqual([false, true])
})

test('the kinds that may join two nodes come in the order of the vocabulary', () => {
  const kinds = possibleLinkKinds(data, node('entity dsden'), node('body cps'), linkKinds)

  expect(kinds).toEqual(['supports', 'funds', 'transmits', 'coordinates'])
})

test('looking at all links at once finds what looking at each one finds', () => {
  const bodies = ['body cps', 'body cso', 'body gap', 'entity academy', 'entity dsden', 'entity editor']
  const sketch = fc.tuple(
    fc.constantFrom(...linkKinds),
    fc.constantFrom(...bodies),
    fc.constantFrom(...bodies),
  )

  fc.assert(
    fc.property(fc.array(sketch, { maxLength: 12 }), (sketches) => {
      const links = sketches.map(([kind, source, target], index) =>
        link(`link-${index}`, kind, source, target),
      )
      const random = documentOf([...nodes, ...links])

      const one = [...random.link.values()].flatMap((each) => {
        const allowed = canLink(random, each, each.id)
        return allowed.ok ? [] : [[each.id, allowed.error]]
      })

      expect(refusedLinks(random).map(({ link: { id }, refusal }) => [id, refusal])).toEqual(one)
    }),
    { numRuns: 400 },
  )
})
