import type { Database } from 'better-sqlite3'

/**
 * A step of a history, told so that no other step of any copy has the same words: where a file has it, that file has been in
 * the state that it left.
 */
export type Mark = string

/** The last step that holds; empty where none is left. */
export function lastMark(db: Database): Mark {
  const row = db
    .prepare<[], { mark: string }>(
      `SELECT seq || ' ' || at AS mark FROM history_entry WHERE undone = 0 ORDER BY seq DESC LIMIT 1`,
    )
    .get()
  return row?.mark ?? ''
}

/** Tells whether a file has been in the state that a step left, whatever was undone since. */
export function hasMark(db: Database, mark: Mark): boolean {
  return db.prepare(`SELECT 1 FROM history_entry WHERE seq || ' ' || at = ?`).get(mark) !== undefined
}

/** Tells whether a merge still holds: it is in the history, neither undone nor taken out alone. */
export function holdsMerge(db: Database, mark: Mark): boolean {
  // It changed nothing, in a document that had done nothing: there is no step to undo.
  if (mark === '') return true
  const seq = db
    .prepare<[string], number>(`SELECT seq FROM history_entry WHERE undone = 0 AND seq || ' ' || at = ?`)
    .pluck()
    .get(mark)
  if (seq === undefined) return false
  const takenOut = db
    .prepare(
      `SELECT 1 FROM history_entry
       WHERE seq > ? AND undone = 0 AND label = 'history.take-out' AND params ->> '$.of' = 'document.merge'`,
    )
    .get(seq)
  return takenOut === undefined
}

type Step = { readonly seq: number; readonly mark: Mark }

/**
 * The last step that two histories have in common with everything before it, as far as both remember; null when they share
 * none. Both files are then one and the same until that step.
 */
export function lastCommonStep(one: Database, other: Database): Step | null {
  const others = new Map(stepsOf(other).map((step) => [step.seq, step.mark]))
  let common: Step | null = null
  const first = Math.min(...others.keys())
  for (const step of stepsOf(one)) {
    if (step.seq < first) continue
    if (others.get(step.seq) !== step.mark) break
    common = step
  }
  return common
}

function stepsOf(db: Database): readonly Step[] {
  return db
    .prepare<[], Step>(
      `SELECT seq, seq || ' ' || at || ' ' || label || ' ' || author AS mark FROM history_entry
       WHERE undone = 0 ORDER BY seq`,
    )
    .all()
}
