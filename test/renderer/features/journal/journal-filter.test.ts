import { expect, test } from 'vitest'
import { authorsOf, matching, noFilter } from '#renderer/features/journal/journal-filter.ts'
import type { JournalLine } from '#shared/api/history.ts'

function aLine(seq: number, author: string, subject: string): JournalLine {
  const subjects = [{ collection: 'body' as const, id: subject, name: subject, isObject: true }]
  return { seq, at: '2026-11-27T09:00:00Z', author, state: 'done', title: 'Étape', told: [], subjects }
}

const lines = [
  aLine(4, 'zoe', 'body-1'),
  aLine(3, 'Élise', 'body-1'),
  aLine(2, '', 'body-1'),
  aLine(1, 'zoe', 'body-2'),
]

test('who did something is listed once, by name, and nobody for what is not known', () => {
  expect(authorsOf(lines)).toEqual(['Élise', 'zoe'])
})

test('the journal is filtered by who did it, together with what it is about', () => {
  const seqs = (filter: Parameters<typeof matching>[1]) => matching(lines, filter).map(({ seq }) => seq)

  expect(seqs({ ...noFilter, author: 'zoe' })).toEqual([4, 1])
  expect(seqs({ ...noFilter, author: 'zoe', object: 'body body-1' })).toEqual([4])
  expect(seqs(noFilter)).toEqual([4, 3, 2, 1])
})
