import type { DocumentData } from '#shared/document/document-data.ts'
import { isWithin } from '#shared/kit/period.ts'
import { responsibilitiesOf, shareTotal } from '#shared/organisation/responsibilities.ts'
import {
  type Responsibility,
  type ResponsibilityId,
  type ResponsibilityKind,
  wholeShare,
} from '#shared/organisation/responsibility.ts'
import { type Answerer, answererOn, carrierName } from '#shared/reports/parts/carriers.ts'
import { shareText, shareTotalText, shortPeriod, carrierText as text } from '#shared/text/governance.ts'
import { carriedGroups, responsibilityKindLabels } from '#shared/text/governance-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'

export type CarrierState = 'current' | 'to-come' | 'over'

/** One line: who carries it, who answers for it, since when, by which act. */
export type CarrierLine = {
  readonly id: ResponsibilityId
  readonly state: CarrierState
  readonly holder: string
  readonly answerer: Answerer
  readonly period: string
  readonly act: string
  readonly share: string
  /** « principal », « co-portage », « à venir ». */
  readonly tags: readonly string[]
}

/** Everything of one kind: what is or will be carried, then what was. */
export type CarrierBlock = {
  readonly kind: ResponsibilityKind
  readonly title: string
  readonly lines: readonly CarrierLine[]
  readonly past: readonly CarrierLine[]
  /** What is to be set right, or the total of the funding keys. */
  readonly remark: { readonly tone: 'ok' | 'attention'; readonly words: string } | null
}

export type CarrierGroup = { readonly title: string; readonly blocks: readonly CarrierBlock[] }

/** « Qui porte quoi » on a day, in the order in which it is read. */
export function carrierGroups(data: DocumentData, date: string): readonly CarrierGroup[] {
  return carriedGroups.map(({ title, kinds }) => ({
    title,
    blocks: kinds.map((kind) => blockOf(data, kind, date)),
  }))
}

function blockOf(data: DocumentData, kind: ResponsibilityKind, date: string): CarrierBlock {
  const all = responsibilitiesOf(data, kind, date)
  const current = all.filter((one) => isWithin(one, date))
  const lines = all.map((one) => lineOf(data, one, date, current.length > 1))
  return {
    kind,
    title: capitalise(responsibilityKindLabels[kind]),
    lines: lines.filter(({ state }) => state !== 'over'),
    past: lines.filter(({ state }) => state === 'over'),
    remark: remarkOn(data, kind, current, date),
  }
}

function lineOf(
  data: DocumentData,
  responsibility: Responsibility,
  date: string,
  hasOthers: boolean,
): CarrierLine {
  const { id, from, to, act, share, isPrincipal, isShared } = responsibility
  const state = isWithin(responsibility, date) ? 'current' : from !== null && date < from ? 'to-come' : 'over'
  // Who answered for what is over, or will answer for what is to come, on the day that matters then.
  const day = state === 'over' ? (to ?? date) : state === 'to-come' ? (from ?? date) : date
  return {
    id,
    state,
    holder: carrierName(data, responsibility),
    answerer: answererOn(data, responsibility, day),
    period: capitalise(shortPeriod(from, to)),
    act,
    share: share === null ? '' : shareText(share),
    tags: [
      ...(state === 'to-come' ? [text.toCome] : []),
      ...(isPrincipal && hasOthers && state === 'current' ? [text.principal] : []),
      ...(isShared ? [text.shared] : []),
    ],
  }
}

function remarkOn(
  data: DocumentData,
  kind: ResponsibilityKind,
  current: readonly Responsibility[],
  date: string,
): CarrierBlock['remark'] {
  if (kind === 'funding' && current.length > 0) {
    const total = shareTotal(data, date)
    return { tone: total === wholeShare ? 'ok' : 'attention', words: shareTotalText(total) }
  }
  if (kind !== 'coordination') return null
  if (current.length === 0) return { tone: 'attention', words: text.noCoordinator }
  const isDeclared = current.length === 1 || current.every(({ isShared }) => isShared)
  return isDeclared ? null : { tone: 'attention', words: text.severalCoordinators }
}
