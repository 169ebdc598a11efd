import type { ReportMeta, ReportPicture } from '#shared/reports/report-document.ts'
import type { Attachment } from '../export-job.ts'
import { inspectLogo } from './inspect-logo.ts'

/** A logo with its bytes, ready to be printed. */
export type Logo = ReportPicture & { readonly bytes: Uint8Array }

export type Logos = {
  /** The emitter's, at the top left. */
  readonly own: Logo | null
  readonly partners: readonly Logo[]
  /** What those say that cannot be printed. */
  readonly unreadable: readonly string[]
}

/** The logos of a report; one that is lost or unsafe is left out and told, since the document matters more. */
export async function prepareLogos(meta: ReportMeta, attachments: readonly Attachment[]): Promise<Logos> {
  const unreadable: string[] = []
  const prepared = async (picture: ReportPicture): Promise<Logo | null> => {
    const bytes = attachments.find(({ id }) => id === picture.source)?.bytes
    if (bytes !== undefined && (await inspectLogo(bytes)).ok) return { ...picture, bytes }
    unreadable.push(picture.alt)
    return null
  }
  const own = meta.logo === null ? null : await prepared(meta.logo)
  const partners = await Promise.all(meta.partnerLogos.map(prepared))
  return { own, partners: partners.filter((logo) => logo !== null), unreadable }
}

/** No logo at all. */
export const noLogos: Logos = { own: null, partners: [], unreadable: [] }
