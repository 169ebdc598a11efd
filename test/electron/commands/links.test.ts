import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Session } from '#electron/document/session.ts'
import { undoText } from '#shared/text/commands.ts'
import { startingContent } from '../../properties/support/starting-content.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { aCommand, newSession, successOf } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
let session: Session

beforeEach(() => {
  session = newSession(folder.path(`${Date.now()}-${Math.random()}.gouvernail`), startingContent())
})
afterEach(() => session.close())

test('undo says what was changed of a link: where an end went, its words, its kind, its direction', () => {
  const [id = ''] = session.data().link.keys()
  const link = session.data().link.get(id)
  const labelOf = (patch: object) => {
    successOf(session.execute(aCommand({ type: 'link.edit', id, patch })))
    return plainSpaces(undoText(session.read().history))
  }
  const other = { type: 'entity', id: 'entity-3' }

  expect(labelOf({ label: 'chaque trimestre' })).toBe('Annuler : préciser le lien « GAP → CPS »')
  expect(labelOf({ kind: 'steers' })).toBe('Annuler : changer la nature du lien « GAP → CPS »')
  expect(labelOf({ source: link?.target, target: link?.source })).toBe(
    'Annuler : inverser le lien « GAP → CPS »',
  )
  expect(labelOf({ kind: 'coordinates' })).toBe('Annuler : changer la nature du lien « CPS → GAP »')
  expect(labelOf({ target: other })).toBe(
    'Annuler : rattacher le lien « CPS → GAP » à « Commune de Belleroche »',
  )
  expect(labelOf({ from: '2026-01-01' })).toBe('Annuler : modifier le lien « CPS → Commune de Belleroche »')
})
