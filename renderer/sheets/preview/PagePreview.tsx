import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { IconButton } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import type { PreviewRequest } from '#shared/api/preview.ts'
import { errorText } from '#shared/text/errors.ts'
import { warningText } from '#shared/text/exports.ts'
import { pageOf, previewText as text } from '#shared/text/preview.ts'
import { usePreview } from './use-preview.ts'
import './preview.css'

type PagePreviewProps = {
  readonly request: PreviewRequest
  /** Most of its pages are wider than tall. */
  readonly isLying?: boolean
}

/** The pages that an export would give, one at a time, as they will be printed. */
export function PagePreview({ request, isLying = false }: PagePreviewProps) {
  const [wanted, setWanted] = useState(1)
  const { shown, isWaiting } = usePreview({ request, page: wanted })
  if (shown !== null && !shown.ok) {
    const { title, message } = errorText(shown.error)
    return (
      <section className="preview" aria-label={text.preview}>
        <Callout tone="attention" title={title}>
          {message}
        </Callout>
      </section>
    )
  }
  const { page, pages, base64, warnings } = shown?.value ?? nothingYet
  return (
    <section className="preview" aria-label={text.preview} aria-busy={isWaiting}>
      <div className="preview-turn">
        <IconButton
          size="s"
          variant="quiet"
          icon={ChevronLeft}
          label={text.before}
          disabledReason={page === 1 ? text.isFirst : undefined}
          onPress={() => setWanted(page - 1)}
        />
        <span aria-live="polite">{base64 === null ? text.making : pageOf(page, pages)}</span>
        <IconButton
          size="s"
          variant="quiet"
          icon={ChevronRight}
          label={text.after}
          disabledReason={page === pages ? text.isLast : undefined}
          onPress={() => setWanted(page + 1)}
        />
      </div>
      {warnings.length > 0 && (
        <Callout tone="attention">
          {warnings.map((warning) => (
            <p key={warningText(warning)}>{warningText(warning)}</p>
          ))}
        </Callout>
      )}
      <div className="preview-sheet" {...(isLying ? { 'data-lying': true } : {})}>
        {base64 !== null && <img src={`data:image/png;base64,${base64}`} alt={pageOf(page, pages)} />}
      </div>
    </section>
  )
}

const nothingYet = { page: 1, pages: 1, base64: null, warnings: [] }
