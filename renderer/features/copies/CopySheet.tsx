import { useData } from '#renderer/document/hooks.ts'
import type { KnownCopyTold } from '#shared/api/copies.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { ParcelScope } from '#shared/document/parcel-scope.ts'
import { copyMoment, copyTitle, copyText as text } from '#shared/text/copies.ts'
import { CopyRegisters } from './CopyRegisters.tsx'

type CopySheetProps = {
  readonly copy: KnownCopyTold
  /** Which copy the document is itself. */
  readonly ownId: string
}

/** One copy: what it holds, since when, and which registers it keeps. */
export function CopySheet({ copy, ownId }: CopySheetProps) {
  const data = useData()
  const title = copyTitle(copy)
  return (
    <section aria-label={title} className="copies-sheet">
      <h3 className="copies-title">{title}</h3>
      <dl className="copies-facts">
        {factsOf(copy, data).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <CopyRegisters copy={copy} ownId={ownId} />
    </section>
  )
}

function factsOf(copy: KnownCopyTold, data: DocumentData): readonly (readonly [string, string])[] {
  const isKnown = copy.relation !== 'met'
  return [
    [text.when, copyMoment(copy.sentAt)],
    ...(copy.sender === '' ? [] : [[text.sender, copy.sender] as const]),
    ...(isKnown ? [[text.content, scopeName(copy.scope, data)] as const] : []),
    [text.merged, copy.mergedAt === null ? text.never : copyMoment(copy.mergedAt)],
  ]
}

function scopeName(scope: ParcelScope, data: DocumentData): string {
  switch (scope.kind) {
    case 'everything':
      return text.everything
    case 'entity':
      return data.entity.get(scope.entityId)?.name ?? text.unknownPart
    case 'body':
      return data.body.get(scope.bodyId)?.name ?? text.unknownPart
  }
}
