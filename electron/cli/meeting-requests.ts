import { type ReportRequest, reportRequestSchema } from '#shared/api/contract.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { ConvocationKind } from '#shared/meetings/convocation.ts'
import { convocationsOf } from '#shared/meetings/convocations.ts'
import type { Edition } from '#shared/meetings/edition.ts'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import type { Words } from './words.ts'

/** The documents of one meeting, by their French names: what each is called in requests. */
export const meetingReports = {
  dossier: 'pack',
  convocation: 'convocation',
  'ordre-du-jour': 'agenda',
  emargement: 'sign-in',
  pouvoir: 'proxies',
  'compte-rendu': 'minutes',
  releve: 'decision-list',
} as const

/** What an edition is called in requests, by its French name. */
export const editionsByName: Readonly<Record<string, Edition>> = { complete: 'full', publique: 'public' }

const kinds: Readonly<Record<string, ConvocationKind>> = {
  convocation: 'convocation',
  seconde: 'second-call',
  complement: 'complement',
  report: 'rescheduling',
  annulation: 'cancellation',
}

/** The kinds of sending that may be asked for, by their French names. */
export const sendingNames: readonly string[] = Object.keys(kinds)

/** The request that the words make about a meeting. */
export function meetingRequest(
  { text, flag }: Words,
  data: DocumentData,
  meetingId: MeetingId,
  report: keyof typeof meetingReports,
): ReportRequest {
  const own = { report: meetingReports[report], meetingId, format: text('format') ?? 'pdf' }
  if (report === 'compte-rendu' || report === 'releve') {
    return reportRequestSchema.parse({ ...own, edition: editionsByName[text('edition') ?? 'complete'] })
  }
  if (report === 'dossier') {
    const edition = editionsByName[text('edition') ?? 'complete']
    return reportRequestSchema.parse({ ...own, edition, contents: null, isIssued: flag('issue') })
  }
  if (report !== 'convocation') return reportRequestSchema.parse(own)
  return reportRequestSchema.parse({
    ...own,
    kind: kinds[text('sending') ?? ''] ?? convocationsOf(data, meetingId).at(-1)?.kind ?? 'convocation',
    addressing: flag('each') ? 'each' : 'collective',
    date: text('date'),
    replyBy: text('reply-by'),
    reference: text('reference') ?? '',
    withPack: flag('with-pack'),
  })
}
