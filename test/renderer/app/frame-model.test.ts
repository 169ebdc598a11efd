import { expect, test } from 'vitest'
import { frameModel, recentLines, savedLine } from '#renderer/app/frame-model.ts'
import type { DocumentState } from '#renderer/document/document-store.ts'
import type { DocumentStatus } from '#shared/api/models.ts'
import { emptyData } from '#shared/document/document-data.ts'
import { frameText, startText } from '#shared/text/ui.ts'

const now = new Date(2026, 10, 24, 14, 30)
const nb = '\u00A0'

const status: DocumentStatus = {
  name: 'Projet',
  folder: '/ENT',
  savedAt: new Date(2026, 10, 24, 14, 2).toISOString(),
  readOnly: null,
  adrift: null,
}

function opened(changes: Partial<DocumentStatus>): DocumentState {
  return {
    phase: 'open',
    snapshot: {
      status: { ...status, ...changes },
      opening: 'first',
      revision: 1,
      history: { undo: null, redo: null, barrier: false },
      data: emptyData(),
    },
  }
}

test('the window waits, then shows the start screen or the document', () => {
  expect(frameModel({ phase: 'loading' }).face).toBe('loading')
  expect(frameModel({ phase: 'none' }).face).toBe('start')
  expect(frameModel(opened({})).face).toBe('document')
})

test('the frame says when the document was saved', () => {
  expect(savedLine(status, now, false)).toBe(`Enregistré à 14${nb}h${nb}02`)
})

test('the frame says when a change takes long to be written', () => {
  expect(savedLine(status, now, true)).toBe(frameText.saving)
})

test('a document that cannot be changed says why', () => {
  const model = frameModel(opened({ readOnly: 'disk-full' }))

  expect(model).toMatchObject({ document: { name: 'Projet', readOnly: { title: 'Disque plein' } } })
  expect(savedLine({ ...status, readOnly: 'disk-full' }, now, false)).toBe(frameText.readOnly)
})

test('recent documents say when they were opened, or that they are missing', () => {
  const file = { id: '1', name: 'Projet', folder: '/ENT' }
  const lines = recentLines(
    [
      { ...file, openedAt: new Date(2026, 10, 23, 9, 5).toISOString(), missing: false },
      { ...file, openedAt: new Date(2026, 2, 10, 14).toISOString(), missing: false },
      { ...file, openedAt: new Date(2026, 2, 10, 14).toISOString(), missing: true },
    ],
    now,
  )

  expect(lines.map(({ note }) => note)).toEqual([
    `Ouvert hier à 9${nb}h${nb}05`,
    `Ouvert le 10${nb}mars 2026 à 14${nb}h`,
    startText.missing,
  ])
})
