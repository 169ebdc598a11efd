import { type ImportedField, importedFields } from '../../api/imports.ts'
import { fold } from '../../kit/fold.ts'
import type { Entity } from '../../organisation/entity.ts'

/** What a directory says of an entity. What it leaves out, or empty, takes nothing away. */
export type Said = Omit<Partial<Entity>, 'id'> & Pick<Entity, 'kind' | 'level' | 'name'>

/** The fields of which a directory says something else than the document. */
export function differences(entity: Entity, said: Said, today: string): Partial<Entity> {
  const entries = importedFields.flatMap((field) =>
    differs(entity, said, field, today) ? [[field, said[field]]] : [],
  )
  return Object.fromEntries(entries)
}

function differs(entity: Entity, said: Said, field: ImportedField, today: string): boolean {
  const [before, after] = [entity[field], said[field]]
  // A school that is open again: the only thing that a directory takes away is an end.
  if (field === 'to') return after === null && before !== null && before < today
  if (after === undefined || after === null || after === '') return false
  // One that ends before it begins would break the document.
  if (field === 'from') return before !== after && (entity.to === null || entity.to >= after)
  return plain(field, before ?? '') !== plain(field, after)
}

/** The value without what nobody would call a difference. */
function plain(field: ImportedField, value: string): string {
  if (field === 'email') return value.toLowerCase()
  if (field === 'phone') return value.replace(/\D/g, '')
  if (field === 'address')
    return fold(value)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return field === 'name' ? value.replaceAll('’', "'").replace(/\s+/g, ' ') : value
}
