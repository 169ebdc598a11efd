import { randomBytes } from 'node:crypto'
import { uuidV7 } from '#shared/kit/uuid.ts'

/** A new id for each key, the same whenever the key comes back; always another one without a key. */
export function newIds(now: Date): <I extends string>(key?: string) => I {
  const ids = new Map<string, string>()
  return <I extends string>(key?: string) => {
    const id = (key === undefined ? undefined : ids.get(key)) ?? uuidV7(now.getTime(), randomBytes(10))
    if (key !== undefined) ids.set(key, id)
    return id as I // any id of ours has this form, and a key names one kind of record
  }
}
