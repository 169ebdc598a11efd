import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { appError } from '#shared/api/errors.ts'
import { contentNamesIn } from '#shared/document/contents.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { fail } from '#shared/kit/result.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { openConnection } from '../database/connection.ts'
import { writeDigest } from '../database/digest.ts'
import { writeWhole } from '../document/copy.ts'
import { fillDocument } from '../document/create.ts'
import { isSameFile } from '../document/held-files.ts'
import { packed } from '../document/packed.ts'
import type { Edited, Session } from '../document/session.ts'
import { userName } from '../document/user-name.ts'
import { type KnownCopy, keepCopy, writeIdentity } from '../tables/copies.ts'

export type Sending = {
  /** To whom it goes, and from whom, as both know each other. */
  readonly to: string
  readonly from: string
  /** What of the document goes, as JSON, and that part of it. */
  readonly scope: string
  readonly part: DocumentData
  /** The bodies whose official acts are numbered in the copy from then on. */
  readonly given: readonly BodyId[]
}

/**
 * Sends a copy: writes it where it is to be taken from, notes in both what they have in common, and says of the register of
 * each body in which of them it is kept. All of it, or nothing.
 */
export function sendCopy(session: Session, sending: Sending, target: string, at: Date): Edited {
  if (isSameFile(session.path, target))
    return fail(appError('file-open-elsewhere', { name: path.basename(target) }))
  const copyId = randomUUID().replaceAll('-', '')
  const { projectId, copyId: ownId } = session.identity()
  const { to, from, scope, given } = sending
  const kept = keptOf(sending)
  const part = withRegisters(sending, kept, { copyId, ownId })
  const base = packed(part)
  const facts = { sender: userName(), sentAt: at.toISOString(), scope, mergedAt: null }
  const command = { type: 'document.send-copy' as const, ...{ copyId, to, from, given, kept } }
  return session.sendCopy(command, { ...facts, copyId, relation: 'sent', name: to }, base, (mark) => {
    const origin: KnownCopy = { ...facts, copyId: ownId, relation: 'origin', name: from }
    return writeWhole(target, (temporary) => {
      fillDocument(temporary, { data: part, contents: contentsIn(part, session) })
      signAs(temporary, { projectId, copyId }, origin, { packed: base, mark })
    })
  })
}

function signAs(
  file: string,
  identity: Parameters<typeof writeIdentity>[1],
  origin: KnownCopy,
  base: { readonly packed: Uint8Array; readonly mark: string },
): void {
  const db = openConnection(file, { readonly: false })
  try {
    writeIdentity(db, identity)
    keepCopy(db, origin, base)
    writeDigest(db)
  } finally {
    db.close()
  }
}

/** The bodies of a part whose register nobody else keeps, and that is not given. */
function keptOf(sending: Sending): readonly BodyId[] {
  const given = new Set(sending.given)
  return [...sending.part.body.values()]
    .filter(({ id, registerCopy }) => registerCopy === null && !given.has(id))
    .map(({ id }) => id)
}

/** The part as it is once the registers are handed over. */
function withRegisters(
  { part, given, to, from }: Sending,
  kept: readonly BodyId[],
  { copyId, ownId }: { readonly copyId: string; readonly ownId: string },
): DocumentData {
  const body = new Map(part.body)
  const hand = (ids: readonly BodyId[], registerCopy: string, registerHolder: string) => {
    for (const id of ids) {
      const one = part.body.get(id)
      if (one !== undefined) body.set(id, { ...one, registerCopy, registerHolder })
    }
  }
  hand(given, copyId, to)
  hand(kept, ownId, from)
  return { ...part, body }
}

/** The bytes of what the records of a part name. */
function contentsIn(part: DocumentData, session: Session): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>()
  for (const sha256 of contentNamesIn(part)) {
    const bytes = session.attachmentContent(sha256)
    if (bytes !== null) contents.set(sha256, bytes)
  }
  return contents
}
