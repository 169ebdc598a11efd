import fs from 'node:fs'
import { collections } from '#shared/document/collections.ts'
import { projectOf, recordsOf } from '#shared/document/document-data.ts'
import { localDay, localMoment } from '#shared/kit/local-moment.ts'
import { ok } from '#shared/kit/result.ts'
import { occupationOf } from '#shared/organisation/composition.ts'
import { type DocumentFacts, factsText } from '#shared/text/cli.ts'
import { currentVersion } from '../database/migrate.ts'
import type { Session } from '../document/session.ts'
import { reading } from './reading.ts'
import type { Verb } from './verb.ts'

/** Says what a document holds. */
export const info: Verb = {
  options: { json: 'flag' },
  files: 1,
  run: async ({ files: [file = ''], flag }, { stdout, now }) =>
    reading(file, async (session) => {
      const facts = factsOf(session, localDay(now()))
      stdout(
        flag('json')
          ? `${JSON.stringify(facts, null, 2)}\n`
          : factsText(facts, localMoment(new Date(facts.savedAt))),
      )
      return ok(null)
    }),
}

function factsOf(session: Session, today: string): DocumentFacts {
  const data = session.data()
  const { status } = session.read()
  const attachments = new Map(recordsOf(data, 'attachment').map(({ sha256, byteSize }) => [sha256, byteSize]))
  return {
    path: session.path,
    version: currentVersion,
    byteSize: fs.statSync(session.path).size,
    savedAt: status.savedAt,
    readOnly: isProtected(session.path) ? 'file-read-only' : null,
    project: projectOf(data).name,
    counts: Object.fromEntries(collections.map((collection) => [collection, data[collection].size])),
    numberedDecisions: recordsOf(data, 'decision').filter(({ number }) => number !== null).length,
    vacantSeats: recordsOf(data, 'seat').filter((seat) => occupationOf(data, seat, today).state === 'vacant')
      .length,
    attachmentBytes: [...attachments.values()].reduce((sum, size) => sum + size, 0),
  }
}

function isProtected(file: string): boolean {
  return (fs.statSync(file).mode & 0o222) === 0
}
