import type { Collection, RecordOf } from '#shared/document/collections.ts'

/** Changes some fields of a record; false when the change was refused, which has then been told. */
export type EditRecord<C extends Collection> = (patch: Partial<Omit<RecordOf<C>, 'id'>>) => Promise<boolean>
