import { nameWithSigle, reportWords } from '../../text/reports/common.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import { fileState, minutesKindLabels, minutesTitle, minutesWords } from '../../text/reports/minutes.ts'
import { packFooter } from '../../text/reports/pack.ts'
import { capitalise } from '../../text/terms.ts'
import { type ReportMoment, reportMeta } from '../parts/meta.ts'
import type { ReportMeta } from '../report-document.ts'
import type { MinutesContext } from './minutes-context.ts'

/** « Compte rendu de la séance n° 3 du 10 mars 2026 ». */
export function titleOf({ kind, meeting }: MinutesContext): string {
  return minutesTitle(capitalise(minutesKindLabels[kind]), meeting.number, meeting.date)
}

/** The meta of the minutes; « Projet » stands on every page exactly while they are not adopted. */
export function minutesMeta(context: MinutesContext, moment: ReportMoment): ReportMeta {
  const { data, body, meeting, kind, state, edition } = context
  const isPublic = edition === 'public'
  const title = titleOf(context)
  const footer = packFooter(body.name, meeting.number, meeting.date)
  return reportMeta(data, moment, {
    bodyId: body.id,
    kind: 'minutes',
    title: `${title} – ${body.sigle || body.name}`,
    subject: footer,
    bodyName: nameWithSigle(body.name, body.sigle),
    dateSentence: [],
    reference: null,
    mention: mentionOf(context),
    mark: state === 'draft' ? minutesWords.mark : null,
    footerLeft: isPublic ? `${footer} – ${minutesWords.publicEdition}` : footer,
    pageLabel: reportWords.page,
    fileBase: reportFileBase(
      meeting.date,
      body.sigle || body.name,
      minutesKindLabels[kind],
      fileState(state, isPublic),
    ),
    page: { format: 'a4', orientation: 'portrait' },
  })
}

/** « Séance annulée », « Édition publique »: what changes how the document is read. */
export function mentionOf({ meeting, edition }: Pick<MinutesContext, 'meeting' | 'edition'>): string | null {
  const mentions = [
    ...(meeting.status === 'cancelled' ? [minutesWords.cancelled] : []),
    ...(edition === 'public' ? [minutesWords.publicEdition] : []),
  ]
  return mentions.length === 0 ? null : mentions.join(' – ')
}
