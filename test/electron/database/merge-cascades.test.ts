import { expect, test } from 'vitest'
import { tables } from '#electron/tables/tables.ts'
import { collections } from '#shared/document/collections.ts'
import { nodeFields, referenceFields } from '#shared/document/references.ts'
import { goesAlong } from '#shared/merge/cascades.ts'
import { newSession } from '../../support/sessions.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()

test('a merge lets records go along, or lets go of them, exactly as the file does', () => {
  const session = newSession(folder.path('rules.gouvernail'))
  const wrong = collections.flatMap((collection) => {
    const { name, fields } = tables[collection]
    const keys = session.database.pragma(`foreign_key_list(${name})`) as readonly {
      readonly from: string
      readonly on_delete: string
    }[]
    const named = [...Object.keys(referenceFields[collection]), ...(nodeFields[collection] ?? [])]
    return named.filter((field) => {
      const columns = fields.find((place) => place.field === field)?.columns ?? []
      const isLetGo = keys.some(({ from, on_delete }) => columns.includes(from) && on_delete === 'SET NULL')
      return isLetGo === goesAlong(collection, field)
    })
  })
  session.close()

  expect(wrong).toEqual([])
})
