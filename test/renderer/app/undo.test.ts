import { afterEach, expect, test } from 'vitest'
import { documentActions } from '#renderer/app/document-actions.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import type { HistoryStatus } from '#shared/api/models.ts'
import { emptyData } from '#shared/document/document-data.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const none: HistoryStatus = { undo: null, redo: null, barrier: false }

afterEach(() => useDocumentStore.setState({ state: { phase: 'none' } }))

/** What undo and redo show when the open document has this history. */
function shown(history: Partial<HistoryStatus>) {
  const status = {
    name: 'Projet',
    folder: '/ENT',
    savedAt: '2026-11-24T09:00:00Z',
    readOnly: null,
    adrift: null,
  }
  const snapshot = {
    opening: 'first',
    status,
    revision: 1,
    history: { ...none, ...history },
    data: emptyData(),
  }
  useDocumentStore.setState({ state: { phase: 'open', snapshot } })
  const [undo, redo] = ['edit.undo', 'edit.redo'].map((id) => {
    const action = documentActions.find((one) => one.id === id)
    return plainSpaces({ label: action?.label(), enabled: action?.isEnabled() })
  })
  return { undo, redo }
}

test('undo and redo are called by what they would do', () => {
  const step = { type: 'node.rename', params: { name: 'CPS' } }

  expect(shown({ undo: step, redo: { type: 'project.edit', params: {} } })).toEqual({
    undo: { label: 'Annuler : renommer « CPS »', enabled: true },
    redo: { label: 'Rétablir : modifier le projet', enabled: true },
  })
})

test('an official act is not promised to be undone, and says what can be done instead', () => {
  const { undo } = shown({
    undo: { type: 'decision.adopt', params: { name: '2026-CPS-08' } },
    barrier: true,
  })

  expect(undo).toEqual({
    label: 'Annuler (un acte officiel ne s’annule pas)',
    enabled: {
      title: 'Un acte officiel ne s’annule pas',
      reason: expect.stringMatching(/^La décision 2026-CPS-08 a reçu son numéro.*rectifie ou la remplace/),
    },
  })
})

test('with nothing left, both say so', () => {
  expect(shown({})).toMatchObject({
    undo: { label: 'Annuler', enabled: { title: 'Rien à annuler' } },
    redo: { label: 'Rétablir', enabled: { title: 'Rien à rétablir' } },
  })
})
