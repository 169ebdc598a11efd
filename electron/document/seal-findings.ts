import type { Decision } from '#shared/decisions/decision.ts'
import { sealsOf } from '#shared/decisions/register-seals.ts'
import type { Seal } from '#shared/decisions/seal.ts'
import { type DocumentData, recordsOf } from '#shared/document/document-data.ts'
import type { Finding } from '#shared/document/findings.ts'
import { type PartMark, partMarkOf } from '#shared/document/part-mark.ts'
import { recordName } from '#shared/document/record-name.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { sealOf } from './minutes-seal.ts'
import { fingerprintOf, fingerprints } from './seals.ts'

/**
 * Everything that no longer is as it was sealed: a part of a decision, of minutes or of a rectification, a seal itself, a break
 * of the chain, a number without a seal. Minutes adopted before there were chains have a seal of their own (ADM-20). What a
 * part of a document says that it lacks on purpose can only be compared where it is whole; its seals are there all the same.
 */
export function sealFindings(data: DocumentData): readonly Finding[] {
  const mark = partMarkOf(data)
  return [...data.body.values()]
    .flatMap(({ id }) => registerFindings(data, mark, id))
    .concat(minutesFindings(data, mark))
}

function registerFindings(data: DocumentData, mark: PartMark | null, bodyId: BodyId): readonly Finding[] {
  const seals = sealsOf(data, bodyId)
  if (seals.length === 0) return []
  const sealed = new Set(seals.map(({ decisionId }) => decisionId))
  const unsealed = [...data.decision.values()].filter(
    (decision) => decision.bodyId === bodyId && decision.number !== null && !sealed.has(decision.id),
  )
  return [
    ...seals.flatMap((seal, index) => [
      ...chainFindings(data, seal, seals[index - 1]),
      ...(isWithheld(data, mark, seal) ? [] : partFindings(data, seal)),
    ]),
    ...unsealed.map((decision) => finding(data, 'decision-unsealed', 'decision', decision)),
  ]
}

function chainFindings(data: DocumentData, seal: Seal, before: Seal | undefined): readonly Finding[] {
  if (fingerprintOf(seal) !== seal.hash) return [finding(data, 'seal-altered', 'seal', seal)]
  const follows = seal.order === (before?.order ?? 0) + 1 && seal.previous === (before?.hash ?? null)
  return follows ? [] : [finding(data, 'seal-chain-broken', 'seal', seal)]
}

function isWithheld(data: DocumentData, mark: PartMark | null, seal: Seal): boolean {
  if (mark === null) return false
  const { meetings, decisions } = mark
  if (seal.decisionId !== null) return decisions.has(seal.decisionId)
  return meetings.has(data.minutes.get(seal.minutesId ?? '')?.meetingId ?? '')
}

/** The parts of a subject that no longer give the fingerprint that was sealed. */
function partFindings(data: DocumentData, seal: Seal): readonly Finding[] {
  const now = fingerprints(data, seal)
  if (now === null) return [finding(data, 'sealed-record-missing', 'seal', seal)]
  const current = new Map(now.map(({ name, sha256 }) => [name, sha256]))
  const altered = seal.parts.filter(({ name, sha256 }) => current.get(name) !== sha256)
  return altered.map(({ name }) => ({
    code: 'sealed-part-altered',
    params: { ...subjectOf(data, seal), field: name, order: seal.order },
  }))
}

/** The record that a seal is about, as its user knows it. */
function subjectOf(data: DocumentData, { decisionId, minutesId, rectificationId }: Seal): Finding['params'] {
  if (decisionId !== null)
    return { collection: 'decision', id: decisionId, name: recordName(data, 'decision', decisionId) }
  if (minutesId !== null)
    return { collection: 'minutes', id: minutesId, name: recordName(data, 'minutes', minutesId) }
  const id = rectificationId ?? ''
  return { collection: 'rectification', id, name: recordName(data, 'rectification', id) }
}

function minutesFindings(data: DocumentData, mark: PartMark | null): readonly Finding[] {
  const chained = new Set([...data.seal.values()].map(({ minutesId }) => minutesId))
  return recordsOf(data, 'minutes').flatMap(({ id, meetingId, seal }) => {
    if (seal === null || chained.has(id) || mark?.meetings.has(meetingId) === true) return []
    if (seal === sealOf(data, meetingId)) return []
    const name = recordName(data, 'meeting', meetingId)
    return [{ code: 'minutes-altered', params: { collection: 'minutes', id, name } }]
  })
}

function finding(
  data: DocumentData,
  code: Finding['code'],
  collection: 'seal' | 'decision',
  { id }: Seal | Decision,
): Finding {
  return { code, params: { collection, id, name: recordName(data, collection, id) } }
}
