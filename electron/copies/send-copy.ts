import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { type AppError, appError } from '#shared/api/errors.ts'
import type { CommandOf } from '#shared/commands/command.ts'
import { contentNamesIn } from '#shared/document/contents.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { fail, type Result } from '#shared/kit/result.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { writeDigest } from '../database/digest.ts'
import { writeWhole } from '../document/copy.ts'
import { documentBytes } from '../document/create.ts'
import { isSameFile } from '../document/held-files.ts'
import { packed } from '../document/packed.ts'
import type { Edited, Session } from '../document/session.ts'
import { userName } from '../document/user-name.ts'
import { type KnownCopy, keepCopy, notePastStates, pastStates, writeIdentity } from '../tables/copies.ts'
import { erasuresIn, rememberErasures } from '../tables/erasures.ts'

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
  return hasOpen(session, target) ?? send(session, leavingWith(session, sending, at), target)
}

/** Makes other bytes of a file, that only a password opens. */
export type Encrypt = (bytes: Uint8Array) => Promise<Result<Uint8Array, AppError>>

/** The same, under a password: the copy is in clear nowhere but in memory. */
export async function sendEncryptedCopy(
  session: Session,
  sending: Sending,
  target: string,
  at: Date,
  encrypt: Encrypt,
): Promise<Edited> {
  const fault = hasOpen(session, target)
  if (fault !== null) return fault
  const leaving = leavingWith(session, sending, at)
  const before = session.data()
  const encrypted = await encrypt(leaving.bytes)
  if (!encrypted.ok) return encrypted
  // What was edited meanwhile is in neither the copy nor what both have in common.
  const isSame = session.database.open && session.data() === before
  return isSame
    ? send(session, { ...leaving, bytes: encrypted.value }, target)
    : fail(appError('copy-outrun'))
}

function hasOpen(session: Session, target: string): ReturnType<typeof fail<AppError>> | null {
  return isSameFile(session.path, target)
    ? fail(appError('file-open-elsewhere', { name: path.basename(target) }))
    : null
}

/** A copy that is ready to leave: its file, and what is to be noted of it. */
type Leaving = {
  readonly command: CommandOf<'document.send-copy'>
  readonly copy: KnownCopy
  readonly base: Uint8Array
  readonly bytes: Uint8Array
}

function leavingWith(session: Session, sending: Sending, at: Date): Leaving {
  const copyId = randomUUID().replaceAll('-', '')
  const { projectId, copyId: ownId } = session.identity()
  const { to, from, scope, given } = sending
  const kept = keptOf(sending)
  const part = withRegisters(sending, kept, { copyId, ownId })
  const base = packed(part)
  const facts = { sender: userName(), sentAt: at.toISOString(), scope, mergedAt: null }
  const bytes = documentBytes({ data: part, contents: contentsIn(part, session) }, (db) => {
    writeIdentity(db, { projectId, copyId })
    keepCopy(db, { ...facts, copyId: ownId, relation: 'origin', name: from }, base)
    notePastStates(db, [...pastStates(session.database), copyId])
    rememberErasures(db, erasuresIn(session.database))
    writeDigest(db)
  })
  return {
    command: { type: 'document.send-copy', ...{ copyId, to, from, given, kept } },
    copy: { ...facts, copyId, relation: 'sent', name: to },
    base,
    bytes,
  }
}

function send(session: Session, { command, copy, base, bytes }: Leaving, target: string): Edited {
  return session.sendCopy(command, copy, base, () =>
    writeWhole(target, (temporary) => fs.writeFileSync(temporary, bytes)),
  )
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
