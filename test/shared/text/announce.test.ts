import { expect, test } from 'vitest'
import { announcedStep } from '#shared/text/announce.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const step = (name: string) => ({ type: 'view.rename', params: { name } })
const status = (undo: string | null, redo: string | null) => ({
  undo: undo === null ? null : step(undo),
  redo: redo === null ? null : step(redo),
  barrier: false,
})
const said = (before: ReturnType<typeof status>, after: ReturnType<typeof status>) =>
  plainSpaces(announcedStep(before, after))

test('an edit, an undo and a redo are told by what they did', () => {
  expect(said(status(null, null), status('A', null))).toBe('Renommer la vue « A » : fait')
  expect(said(status('A', null), status(null, 'A'))).toBe('Renommer la vue « A » : annulé')
  expect(said(status('B', null), status('A', 'B'))).toBe('Renommer la vue « B » : annulé')
  expect(said(status('A', 'B'), status('B', null))).toBe('Renommer la vue « B » : fait')
})

test('what changes nothing says nothing', () => {
  expect(said(status('A', null), status('A', null))).toBe('')
})
