import { Fragment, type ReactNode } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import type { Decision } from '#shared/decisions/decision.ts'
import { assertNever } from '#shared/kit/assert-never.ts'
import { decisionBox } from '#shared/reports/parts/decisions.ts'
import type { Inline, Inlines } from '#shared/reports/report-document.ts'
import { longDate } from '#shared/text/dates.ts'
import './DecisionBox.css'

type BoxProps = {
  readonly decision: Decision
  /** Who may not vote, and what the rules make of the vote: under what will be printed. */
  readonly notes: readonly string[]
  readonly hint?: string | null
}

/** A decision in its frame, of the very words that will be printed. */
export function DecisionBox({ decision, notes, hint = null }: BoxProps) {
  const data = useData()
  const box = decisionBox(data, decision, longDate(decision.date))
  return (
    <figure className="session-decision" data-style={box.style}>
      <figcaption>
        <strong>
          <Words inlines={box.title} />
        </strong>
        {box.aside !== null && (
          <span>
            <Words inlines={box.aside} />
          </span>
        )}
      </figcaption>
      {box.paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have nothing but their place
        <p key={index} className="session-decision-text">
          <Words inlines={paragraph} />
        </p>
      ))}
      {box.vote !== null && box.vote.length > 0 && (
        <p>
          <Words inlines={box.vote} />
        </p>
      )}
      {notes.map((note) => (
        <p key={note} className="session-verdict">
          {note}
        </p>
      ))}
      {hint !== null && <p className="session-tip">{hint}</p>}
    </figure>
  )
}

function Words({ inlines }: { readonly inlines: Inlines }): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: runs of a text have nothing but their place
  return inlines.map((inline, index) => <Fragment key={index}>{wordsOf(inline)}</Fragment>)
}

function wordsOf(inline: Inline): ReactNode {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'lineBreak':
      return <br />
    case 'strong':
      return (
        <strong>
          <Words inlines={inline.content} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Words inlines={inline.content} />
        </em>
      )
    case 'superscript':
      return (
        <sup>
          <Words inlines={inline.content} />
        </sup>
      )
    case 'link':
    case 'reference':
      return <Words inlines={inline.content} />
    case 'pageReference':
    case 'sparkline':
      return null
    default:
      return assertNever(inline)
  }
}
