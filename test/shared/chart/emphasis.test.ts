import { expect, test } from 'vitest'
import type { Route } from '#shared/chart/routing/route.ts'
import { faintest, forwardAlpha } from '#shared/chart/scene/emphasis.ts'
import type { SceneGroup } from '#shared/chart/scene/scene.ts'

const group = (role: SceneGroup['role'], id?: string): SceneGroup => ({
  role,
  items: [],
  ...(id === undefined ? {} : { id }),
})
const route = (edgeId: string, sourceId: string, targetId: string) =>
  ({ edgeId, sourceId, targetId }) as Route // its ends

const alpha = forwardAlpha([route('ab', 'a', 'b'), route('ac', 'a', 'c')], new Set(['a', 'b']), 0.25)

test('what is brought forward is drawn whole, the rest steps back, bands stay', () => {
  expect(alpha(group('entity', 'a'))).toBe(1)
  expect(alpha(group('entity', 'c'))).toBe(0.25)
  expect(alpha(group('band'))).toBe(1)
  expect(alpha(group('legend'))).toBe(1)
})

test('a line comes forward with both of its ends, and so does its label', () => {
  expect(alpha(group('edge', 'ab'))).toBe(1)
  expect(alpha(group('edge', 'ac'))).toBe(0.25)
  expect(alpha(group('label', 'ac'))).toBe(0.25)
})

test('of several reasons to step back the strongest counts, and none is none', () => {
  expect(faintest([])(group('entity', 'c'))).toBe(1)
  expect(faintest([alpha, () => 0.4])(group('entity', 'a'))).toBe(0.4)
  expect(faintest([alpha, () => 0.4])(group('entity', 'c'))).toBe(0.25)
})
