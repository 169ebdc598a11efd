import type { Backup, BackupReason, ErasedBackups } from '#shared/api/backups.ts'
import type { AppError } from '#shared/api/errors.ts'
import type { ApiEvent } from '#shared/api/events.ts'
import { ok, type Result } from '#shared/kit/result.ts'
import type { Session } from '../document/session.ts'
import type { KeptBackup } from './backup-note.ts'
import { type BackupPlace, backupPlace, placesIn } from './backup-place.ts'
import { erasuresOf, holdingErased, lastOf, noteErasure, settleErasures } from './erasures.ts'
import { keepCopyBeforeMigration, type Taken, takeBackup } from './take-backup.ts'

/** A document that changes is backed up at least so often, in milliseconds. */
const hour = 3_600_000
/** The first backup waits until the window has drawn what was opened. */
const openingDelay = 3_000
/** After an edit that the file did not take. */
const adriftDelay = 2_000

export type Backups = {
  /**
   * Backs a document up once it is open, then each hour in which it changed, and tells when it cannot, and when what is kept
   * of the document changed, whoever asked for it; the answer ends that.
   */
  readonly watch: (session: Session, tell: (event: ApiEvent) => void) => () => void
  /** Backs a document up now; null when that was done since its last change. */
  readonly take: (session: Session, reason: BackupReason, name?: string) => Promise<Taken>
  /** Newest first. */
  readonly list: (session: Session) => readonly Backup[]
  /** The file of a backup of this document; null when it is no longer there. */
  readonly fileOf: (session: Session, id: string) => string | null
  /** The same, verified once more: a disk may have lost it since. */
  readonly soundFileOf: (session: Session, id: string) => Promise<string | null>
  /** The newest sound backup of a document that cannot be opened any more; null when there is none. */
  readonly lastOf: (document: string) => Promise<KeptBackup | null>
  readonly remove: (session: Session, id: string) => void
  readonly folderOf: (session: Session) => string
  /** To be called once something was erased from a document for good: the backups that hold it go by themselves, later. */
  readonly noteErasure: (session: Session) => void
  /** The backups that hold what was erased since; null when there is none. */
  readonly erasedIn: (session: Session) => ErasedBackups | null
  /** Lets go of them now, once there is a backup of the document as it is; answers how many. */
  readonly removeErased: (session: Session) => Promise<Result<number, AppError>>
}

export type BackupOptions = {
  /** The folder of all backups, in the user's profile. */
  readonly root: string
  readonly now: () => Date
  readonly verify: (file: string) => Promise<string | null>
  /** A line in the log for a backup that could not be made. */
  readonly note: (event: string, facts: Readonly<Record<string, unknown>>) => void
}

/** The backups of all documents of this machine. */
export function backupsIn({ root, now, verify, note }: BackupOptions): Backups {
  const placeOf = (session: Session): BackupPlace => backupPlace(root, session.path)
  const audience = new Map<Session, (event: ApiEvent) => void>()
  const tellChanged = (session: Session): void => audience.get(session)?.({ type: 'backups-changed' })
  // One after the other: two at once would both find that there is none yet.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = async (work: () => Promise<Taken>): Promise<Taken> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    const taken = await turn
    if (!taken.ok) note('backup-failed', { code: taken.error.code, reason: taken.error.params.reason ?? '' })
    return taken
  }
  const take: Backups['take'] = async (session, reason, name = '') => {
    const taken = await inTurn(() =>
      takeBackup({ session, place: placeOf(session), reason, name, now, verify }),
    )
    if (taken.ok && taken.value !== null) tellChanged(session)
    return taken
  }
  const fileOf: Backups['fileOf'] = (session, id) =>
    placeOf(session)
      .list()
      .find((kept) => kept.id === id)?.file ?? null
  const first = async (session: Session): Promise<Taken> => {
    const kept = await inTurn(() =>
      keepCopyBeforeMigration({ session, place: placeOf(session), now, verify }),
    )
    const taken = kept.ok ? await take(session, 'opening') : kept
    forgetErased()
    return taken
  }
  /** In all documents of this machine: some are opened once in years. */
  const forgetErased = (): void => {
    const count = placesIn(root).reduce((sum, place) => sum + place.forgetErased(now().toISOString()), 0)
    if (count > 0) note('backups-erased', { count })
  }

  return {
    take,
    watch: (session, tell) => {
      audience.set(session, tell)
      const leave = () => void audience.delete(session)
      if (session.readOnly !== null) return leave
      const attend = async (work: (session: Session) => Promise<Taken>) => {
        waiting = null
        const taken = await work(session)
        if (!taken.ok && session.database.open) tell({ type: 'backup-failed', error: taken.error })
      }
      let waiting: NodeJS.Timeout | null = setTimeout(attend, openingDelay, first)
      const stop = session.subscribe(({ adrift }) => {
        const latest = (changed: Session) => take(changed, 'hourly')
        // What is in memory only must outlive the program.
        if (adrift !== null && waiting !== null) clearTimeout(waiting)
        if (adrift !== null) waiting = setTimeout(attend, adriftDelay, latest)
        else waiting ??= setTimeout(attend, hour, latest)
      })
      return () => {
        leave()
        stop()
        if (waiting !== null) clearTimeout(waiting)
      }
    },
    list: (session) => placeOf(session).list().map(described),
    fileOf,
    soundFileOf: async (session, id) => {
      const file = fileOf(session, id)
      return file !== null && (await verify(file)) === null ? file : null
    },
    lastOf: async (document) => {
      for (const kept of backupPlace(root, document).list())
        if ((await verify(kept.file)) === null) return kept
      return null
    },
    remove: (session, id) => {
      placeOf(session).remove(id)
      tellChanged(session)
    },
    noteErasure: (session) => noteErasure(placeOf(session).folder, now().toISOString()),
    erasedIn: (session) => {
      const { folder, list } = placeOf(session)
      const erasures = erasuresOf(folder)
      const holding = holdingErased(list(), erasures)
      const [due] = erasures.map((erasure) => erasure.due).toSorted()
      const oldest = holding.at(-1)
      const until = lastOf(erasures)
      return due === undefined || until === null || oldest === undefined
        ? null
        : { count: holding.length, oldest: oldest.at, due, until, named: holding.filter(isNamed).length }
    },
    removeErased: async (session) => {
      const taken = await take(session, 'hourly')
      if (!taken.ok) return taken
      const { folder, list, remove } = placeOf(session)
      const gone = holdingErased(list(), erasuresOf(folder))
      for (const { id } of gone) remove(id)
      settleErasures(folder, list())
      if (gone.length > 0) tellChanged(session)
      note('backups-erased', { count: gone.length })
      return ok(gone.length)
    },
    folderOf: (session) => placeOf(session).folder,
  }
}

function isNamed({ reason }: KeptBackup): boolean {
  return reason === 'named'
}

function described({ id, at, reason, name, byteSize }: KeptBackup): Backup {
  return { id, at, reason, name, byteSize }
}
