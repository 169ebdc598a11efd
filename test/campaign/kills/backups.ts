import fs from 'node:fs'
import path from 'node:path'
import { backupPlace } from '#electron/backups/backup-place.ts'
import { backupsIn } from '#electron/backups/backups.ts'
import { faultOfBackup } from '#electron/backups/verify-backup.ts'
import { writeBackup } from '#electron/backups/write-backup.ts'
import { successOf } from '../../support/sessions.ts'
import { type Activity, halfMade, hasHotJournal, lastTold, nothingWrong } from './activity.ts'
import { mark, markOf } from './copies.ts'
import { documentIn, now } from './ground.ts'

const verify = async (file: string) => faultOfBackup(file)

/** Edits, each followed by a verified backup in its place, and by one where the user wants it. */
export const backups: Activity = {
  ...{ name: 'backup', weight: 2, longest: 80, isOnGround: true },
  prepare: () => undefined,
  work: async ({ ground: { session }, folder }, tell) => {
    const kept = backupsIn({ root: path.join(folder, 'backups'), now, verify, note: () => undefined })
    for (let i = 0; ; i++) {
      mark(session, i)
      tell({ edited: i })
      successOf(await kept.take(session, 'named', `version ${i}`))
      tell({ backedUp: i })
      successOf(await writeBackup(session, path.join(folder, `backup-${i}.gouvernail`), verify))
      tell({ written: i })
    }
  },
  check: async ({ folder }, told) => {
    const document = documentIn(folder)
    const wasHalfDone = hasHotJournal(document) || halfMade(folder).length > 0
    const found = markOf(document)
    const edited = lastTold(told, 'edited')
    const marks = backupPlace(path.join(folder, 'backups'), documentIn(path.dirname(folder)))
      .list()
      .map(({ file }) => (faultOfBackup(file) === null ? markOf(file) : null))
    const written = fs.readdirSync(folder).filter((name) => name.startsWith('backup-'))
    const missing = [
      ...missingRanks(lastTold(told, 'backedUp'), (rank) => marks.includes(rank)),
      ...missingRanks(lastTold(told, 'written'), (rank) => written.includes(`backup-${rank}.gouvernail`)),
    ]
    return {
      ...nothingWrong,
      ...{ committed: told.length, wasHalfDone, hasOneMore: found === edited + 1 },
      lost: [
        ...(found === edited || found === edited + 1 ? [] : [`${edited} reported, ${found} found`]),
        ...missing,
      ],
      unopened: found === null ? ['document'] : [],
      half: [
        ...marks.filter((one) => one === null).map(() => 'a backup in its place'),
        ...written.filter((name) => faultOfBackup(path.join(folder, name)) !== null),
      ],
    }
  },
}

function missingRanks(last: number, isThere: (rank: number) => boolean): readonly string[] {
  const ranks = Array.from({ length: last + 1 }, (_, rank) => rank)
  return ranks.filter((rank) => !isThere(rank)).map((rank) => `backup ${rank}`)
}
