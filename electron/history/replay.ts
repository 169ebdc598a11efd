import type { Database, Statement } from 'better-sqlite3'
import { tablesByName } from '../tables/tables.ts'
import type { ImageRow } from './entries.ts'

type Direction = 'back' | 'forth'
type Replayer = { readonly insert: Statement; readonly update: Statement; readonly remove: Statement }

/** Writes images again, backwards or forwards, row by row; each must find exactly the row that it changed. */
export type Replay = (images: readonly ImageRow[], direction: Direction) => void

/** Binds replay to a connection; statements are prepared once for each table. */
export function bindReplay(db: Database): Replay {
  const replayers = new Map<string, Replayer>()
  const replayerOf = (table: string) => {
    const known = replayers.get(table) ?? prepareReplayer(db, table)
    replayers.set(table, known)
    return known
  }
  return (images, direction) => {
    const ordered = direction === 'back' ? images.toReversed() : images
    for (const image of ordered) {
      const [from, to] = direction === 'back' ? [image.after, image.before] : [image.before, image.after]
      const replayer = replayerOf(image.table_name)
      const { changes } =
        to === null
          ? replayer.remove.run(image.row_id)
          : from === null
            ? replayer.insert.run({ image: to })
            : replayer.update.run({ image: to, id: image.row_id })
      if (changes !== 1)
        throw new Error(`replay of ${image.table_name} ${image.row_id} touched ${changes} rows`)
    }
  }
}

function prepareReplayer(db: Database, name: string): Replayer {
  const table = tablesByName.get(name)
  if (table === undefined) throw new Error(`history names an unknown table ${name}`)
  const extract = (column: string) => `json_extract(@image, '$.${column}')`
  const assignments = table.columns.map((column) => `${column} = ${extract(column)}`).join(', ')
  return {
    insert: db.prepare(
      `INSERT INTO ${name} (${table.columns.join(', ')}) VALUES (${table.columns.map(extract).join(', ')})`,
    ),
    update: db.prepare(`UPDATE ${name} SET ${assignments} WHERE id = @id`),
    remove: db.prepare(`DELETE FROM ${name} WHERE id = ?`),
  }
}
