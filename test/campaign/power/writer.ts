/**
 * Does what the program does to files, its writes being noted: `LD_PRELOAD=… node writer.ts FOLDER TURNS`. What is reported as
 * done goes to a file among the others, so that the notes tell what had been reported before any other write.
 */
import fs from 'node:fs'
import path from 'node:path'
import { writeBackup } from '#electron/backups/write-backup.ts'
import { copyDocument } from '#electron/document/copy.ts'
import { openDocument } from '#electron/document/open.ts'
import { writeFileWhole } from '#electron/exports/write-file.ts'
import { aCommand, successOf } from '../../support/sessions.ts'
import { exported, fileNames } from './story.ts'

const [folder = '', turns = '0'] = process.argv.slice(2)
const at = (name: string) => path.join(folder, name)
const reports = fs.openSync(at(fileNames.reports), 'a')
const tell = (what: string, turn: number) => fs.writeSync(reports, `${what} ${turn}\n`)
const session = successOf(openDocument(at(fileNames.document)))
for (let turn = 0; turn < Number(turns); turn++) {
  for (const part of [1, 2, 3]) {
    const purpose = `état ${turn * 3 + part}`
    successOf(session.execute(aCommand({ type: 'project.edit', patch: { purpose } })))
    tell('edit', turn * 3 + part)
  }
  if (turn % 3 === 2) {
    successOf(session.undo())
    tell('undo', turn * 3 + 2)
  }
  successOf(copyDocument(session, at(fileNames.copy)))
  tell('copy', turn)
  successOf(await writeFileWhole(at(fileNames.export), exported(turn)))
  tell('export', turn)
  successOf(await writeBackup(session, at(`${fileNames.backup}-${turn}.gouvernail`), async () => null))
  tell('backup', turn)
}
session.close()
