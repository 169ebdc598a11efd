import type { Collection, RecordOf } from '#shared/document/collections.ts'

/** What a STRICT table of ours stores; no blobs, and reals of 15 digits at most, which the images of the history keep. */
export type SqlValue = string | number | null

/** How one field of a record is kept in one or more columns. */
export type Codec<T> = {
  readonly columns: (field: string) => readonly string[]
  /** Kept as JSON text, of which SQLite only knows that it is JSON. */
  readonly isJson?: true
  readonly encode: (value: T) => readonly SqlValue[]
  readonly decode: (values: readonly SqlValue[]) => T
}

export type FieldPlace = {
  readonly field: string
  readonly columns: readonly string[]
  readonly isJson: boolean
}

export type Table<C extends Collection = Collection> = {
  readonly collection: C
  readonly name: string
  readonly columns: readonly string[]
  /** Where each field is kept. */
  readonly fields: readonly FieldPlace[]
  readonly toRow: (record: RecordOf<C>) => readonly SqlValue[]
  readonly toRecord: (values: readonly SqlValue[]) => RecordOf<C>
}

/** Describes a table: each field of the record with its codec, in the order of the columns. */
export function defineTable<C extends Collection>(
  collection: C,
  name: string,
  codecs: { readonly [F in keyof RecordOf<C>]-?: Codec<RecordOf<C>[F]> },
): Table<C> {
  const fields = Object.entries<Codec<unknown>>(codecs as Record<string, Codec<unknown>>).map(
    ([field, codec]) => ({
      field,
      codec,
      columns: codec.columns(field),
    }),
  )
  return {
    collection,
    name,
    columns: fields.flatMap((field) => field.columns),
    fields: fields.map(({ field, columns, codec }) => ({ field, columns, isJson: codec.isJson === true })),
    toRow: (record) => {
      const values = record as unknown as Readonly<Record<string, unknown>> // every field has a codec, by the type above
      return fields.flatMap(({ field, codec }) => codec.encode(values[field]))
    },
    toRecord: (values) => {
      const record: Record<string, unknown> = {}
      let at = 0
      for (const { field, codec, columns } of fields) {
        record[field] = codec.decode(values.slice(at, at + columns.length))
        at += columns.length
      }
      return record as unknown as RecordOf<C> // every field has been decoded, and CHECK constraints hold the enums
    },
  }
}
