import { convocationsOf } from '../../meetings/convocations.ts'
import { packWords } from '../../text/reports/pack.ts'
import { collectiveLetter, mailingOf } from '../convocation/build-letters.ts'
import { admitsProxies, blankProxyForm, proxyGivers } from '../convocation/build-proxies.ts'
import { heading } from '../parts/blocks.ts'
import type { ReportMoment } from '../parts/meta.ts'
import type { Block } from '../report-document.ts'
import { type PackContext, partId } from './pack-context.ts'

/** The letter that called the meeting, as it was noted or is prepared; nothing when none can be written. */
export function convocationBlocks(context: PackContext, moment: ReportMoment): readonly Block[] {
  const { data, meeting } = context
  if (meeting.status === 'cancelled') return []
  const noted = convocationsOf(data, meeting.id).findLast(({ kind }) => kind !== 'cancellation')
  const mailing = mailingOf(
    context,
    {
      report: 'convocation',
      meetingId: meeting.id,
      kind: noted?.kind ?? 'convocation',
      addressing: 'collective',
      date: null,
      replyBy: null,
      reference: '',
      withPack: false,
      format: 'pdf',
    },
    moment,
  )
  if (!mailing.ok) return []
  return [
    heading(1, packWords.convocation, partId('convocation')),
    ...collectiveLetter(mailing.value).map(underTitle),
  ]
}

function underTitle(block: Block): Block {
  return block.type === 'letterOpening' ? { ...block, level: 2 } : block
}

/** The pouvoir to fill in; nothing where none is admitted, nor once the meeting took place. */
export function proxyFormBlocks(context: PackContext): readonly Block[] {
  const { isHeld, meeting } = context
  if (isHeld || meeting.status === 'cancelled' || !admitsProxies(context)) return []
  return proxyGivers(context).length === 0 ? [] : blankProxyForm(context, partId('proxy-form'))
}
