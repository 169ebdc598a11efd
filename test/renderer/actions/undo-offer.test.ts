import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { toasts } from '#renderer/actions/notices.ts'
import { undoOffer } from '#renderer/actions/undo-offer.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import type { DocumentSnapshot } from '#shared/api/models.ts'

const calls: string[] = []

beforeEach(() => {
  const call = async (method: string) => {
    calls.push(method)
    return JSON.stringify({ ok: true, value: { revision: 8 } })
  }
  vi.stubGlobal('window', { gouvernail: { call } })
  show({ opening: 'first', revision: 7 })
})

afterEach(() => {
  vi.unstubAllGlobals()
  calls.length = 0
  for (const { key } of toasts.visibleToasts) toasts.close(key)
  useDocumentStore.setState({ state: { phase: 'loading' } })
})

/** The window shows this document, as far as an offer looks at it. */
function show(snapshot: Pick<DocumentSnapshot, 'opening' | 'revision'>): void {
  useDocumentStore.setState({ state: { phase: 'open', snapshot: snapshot as DocumentSnapshot } })
}

const said = () => toasts.visibleToasts.map(({ content }) => content.title)

test('takes the step back while it is the last one', () => {
  undoOffer('Annuler l’import', 7).onPress()

  expect(calls).toEqual(['undo'])
  expect(said()).toEqual([])
})

test('takes nothing back once something else was done, and says so', () => {
  const offer = undoOffer('Annuler l’import', 7)
  show({ opening: 'first', revision: 8 })
  offer.onPress()

  expect(calls).toEqual([])
  expect(said()).toEqual(['Ce n’est plus la dernière étape'])
})

test('takes nothing back in another document, or in the same one opened again', () => {
  const offer = undoOffer('Annuler l’import', 7)
  show({ opening: 'second', revision: 7 })
  offer.onPress()
  useDocumentStore.setState({ state: { phase: 'none' } })
  offer.onPress()

  expect(calls).toEqual([])
  expect(said()).toEqual(['Ce document n’est plus ouvert ici'])
})
