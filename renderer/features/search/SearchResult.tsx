import {
  Building2,
  CalendarDays,
  ChartLine,
  CircleCheckBig,
  ClipboardCheck,
  FileSignature,
  Gavel,
  Goal,
  Lightbulb,
  ListOrdered,
  MessageCircle,
  Paperclip,
  Scale,
  Send,
  Target,
  TriangleAlert,
  UserRound,
  Users,
} from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useRecord } from '#renderer/document/hooks.ts'
import { Icon, type IconType } from '#renderer/ui/Icon.tsx'
import { type SearchHit, type SearchKind, snippetPieces } from '#shared/api/search.ts'
import { shortDate } from '#shared/text/dates.ts'
import { searchKindLabels } from '#shared/text/search.ts'

const icons: Readonly<Record<SearchKind, IconType>> = {
  decision: Gavel,
  'follow-up': CircleCheckBig,
  meeting: CalendarDays,
  'agenda-item': ListOrdered,
  body: Users,
  person: UserRound,
  entity: Building2,
  mission: Target,
  convention: FileSignature,
  objective: Goal,
  risk: TriangleAlert,
  indicator: ChartLine,
  acceptance: ClipboardCheck,
  'contract-point': Scale,
  'change-request': Send,
  'usage-report': MessageCircle,
  'good-practice': Lightbulb,
  annex: Paperclip,
}

type SearchResultProps = {
  readonly id: string
  readonly hit: SearchHit
  readonly isCurrent: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

/** What was found, whose it is and of which day, and where the words stand in it. */
export function SearchResult({ id, hit, isCurrent, onPoint, onChoose }: SearchResultProps) {
  const element = useRef<HTMLDivElement>(null)
  const body = useRecord('body', hit.bodyId)
  useEffect(() => {
    if (isCurrent) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isCurrent])
  const facts = [
    searchKindLabels[hit.kind],
    body === undefined ? '' : body.sigle || body.name,
    hit.date === null ? '' : shortDate(hit.date),
  ]
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the focus and answers Enter for the current line.
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isCurrent}
      className="search-result"
      onPointerMove={() => !isCurrent && onPoint()}
      onClick={onChoose}
    >
      <Icon icon={icons[hit.kind]} size="var(--icon)" />
      <div className="search-result-text">
        <div className="search-result-title">{hit.title}</div>
        <div className="search-result-snippet">
          {snippetPieces(hit.snippet).map(({ text, isFound }, place) =>
            // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no other name than their place.
            isFound ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
          )}
        </div>
      </div>
      <div className="search-result-facts">{facts.filter((fact) => fact !== '').join(' · ')}</div>
    </div>
  )
}
