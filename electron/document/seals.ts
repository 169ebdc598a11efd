import type { Decision } from '#shared/decisions/decision.ts'
import { sealsOf } from '#shared/decisions/register-seals.ts'
import type { Seal, SealedPart, SealId } from '#shared/decisions/seal.ts'
import { type SealedData, type SealSubject, sealedParts, sealText } from '#shared/decisions/sealed-parts.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { sha256Of } from '../tables/attachment-content.ts'

/** What the seal of an adopted decision is about. */
export function ofDecision({ id }: Decision): SealSubject {
  return { kind: 'decision', decisionId: id, minutesId: null, rectificationId: null }
}

/**
 * The seals that the register of a body needs for these subjects, one after the other, on a day (ISO): each holds the
 * fingerprint of the one before it, so that none of them can be altered, taken away or put in between unseen.
 * `data` is the document with the subjects as they are to be sealed.
 */
export function chainSeals(
  data: SealedData & Pick<DocumentData, 'seal'>,
  bodyId: BodyId,
  subjects: readonly SealSubject[],
  sealedOn: string,
): readonly Seal[] {
  let last = sealsOf(data, bodyId).at(-1)
  return subjects.map((subject) => {
    const seal = sealOn(data, bodyId, subject, sealedOn, last)
    last = seal
    return seal
  })
}

function sealOn(
  data: SealedData,
  bodyId: BodyId,
  subject: SealSubject,
  sealedOn: string,
  last: Seal | undefined,
): Seal {
  const parts = fingerprints(data, subject)
  if (parts === null) throw new Error('what is sealed is in the document')
  const { kind, decisionId, minutesId, rectificationId } = subject
  const content = {
    bodyId,
    order: (last?.order ?? 0) + 1,
    kind,
    decisionId,
    minutesId,
    rectificationId,
    sealedOn,
    parts,
    previous: last?.hash ?? null,
  }
  const hash = digest(sealText(content))
  return { id: `seal-${hash.slice(0, 40)}` as SealId, ...content, hash } // made of its own content
}

/** What a seal would hold of its subject now; null when the subject is gone. */
export function fingerprints(data: SealedData, subject: SealSubject): readonly SealedPart[] | null {
  return sealedParts(data, subject)?.map(({ name, text }) => ({ name, sha256: digest(text) })) ?? null
}

/** The fingerprint that a seal must bear. */
export function fingerprintOf(seal: Seal): string {
  return digest(sealText(seal))
}

function digest(text: string): string {
  return sha256Of(new TextEncoder().encode(text))
}
