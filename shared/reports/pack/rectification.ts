import { assertNever } from '../../kit/assert-never.ts'
import type { IssuedPack } from '../../meetings/issued-pack.ts'
import {
  changesSince,
  changeWords,
  nothingChanged,
  removedFrom,
  renamedFrom,
  replacedPack,
} from '../../text/reports/rectified-pack.ts'
import { type ColumnOf, heading, paragraph, tableOf } from '../parts/blocks.ts'
import { line } from '../parts/lines.ts'
import type { Block, Inlines, TrackedPart } from '../report-document.ts'
import { type PackChange, packChanges } from './pack-changes.ts'

/** The first inside page of a rectified pack: what changed since the one that members have, and on which pages. */
export function rectificationBlocks(earlier: IssuedPack, now: readonly TrackedPart[]): readonly Block[] {
  const changes = packChanges(earlier.parts, now)
  const title = heading(1, changesSince(earlier.number), 'changements')
  if (changes.length === 0) return [title, paragraph(nothingChanged(earlier.issuedOn))]
  return [
    title,
    paragraph(replacedPack(earlier.issuedOn), 'lead'),
    tableOf('text', columns(earlier, now), changes),
  ]
}

function columns(earlier: IssuedPack, now: readonly TrackedPart[]): readonly ColumnOf<PackChange>[] {
  return [
    { header: changeWords.part, width: 5, cell: titleCell },
    { header: changeWords.change, width: 3.4, cell: (change) => line(whatChanged(change, earlier)) },
    { header: changeWords.pages, width: 'fit', align: 'end', cell: (change) => pagesCell(change, now) },
  ]
}

function titleCell(change: PackChange): Inlines {
  if (change.kind === 'removed') return line(change.before.title)
  return [{ type: 'reference', target: change.now.id, content: line(change.now.title) }]
}

function whatChanged(change: PackChange, { number }: IssuedPack): string {
  switch (change.kind) {
    case 'added':
      return changeWords.added
    case 'changed':
      return changeWords.changed
    case 'renamed':
      return renamedFrom(change.before.title)
    case 'removed':
      return removedFrom(change.before.firstPage, number)
    default:
      return assertNever(change)
  }
}

function pagesCell(change: PackChange, now: readonly TrackedPart[]): Inlines {
  if (change.kind === 'removed') return []
  const next = now[now.findIndex(({ key }) => key === change.now.key) + 1]
  return [{ type: 'pageReference', target: change.now.id, until: next?.id ?? null }]
}
