import { Link2 } from 'lucide-react'
import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { bodyChoices, entityChoices, functionChoices } from '#renderer/sheets/choices.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { Choice } from '#renderer/ui/Option.tsx'
import type { NameQuestion } from '#shared/imports/people/resolve-names.ts'
import { linesText, importText as text } from '#shared/text/imports.ts'
import type { PeopleDraft } from './use-people-plan.ts'

/** The texts of the list for which the document has no single answer, each with its answer. */
export function MatchList({ draft: { plan, answerName } }: { readonly draft: PeopleDraft }) {
  const data = useData()
  const choices = useMemo(
    () => ({ function: functionChoices(data), entity: entityChoices(data), body: bodyChoices(data) }),
    [data],
  )
  if (plan.names.length === 0) {
    return (
      <EmptyState icon={Link2} title={text.noMatches}>
        {text.noMatchesHint}
      </EmptyState>
    )
  }
  return (
    <div className="import-questions">
      <p className="import-hint">{text.matchesHint}</p>
      <ul>
        {plan.names.map((question) => (
          <li key={question.key}>
            <div className="import-question">
              <Tag>{text.things[question.thing]}</Tag>
              <span className="import-question-text">{question.label}</span>
              <span className="import-question-note">{linesText(question.lines)}</span>
            </div>
            <ComboBox
              label={question.label}
              isLabelHidden
              placeholder={text.leftAside}
              choices={likelyFirst(question, choices[question.thing])}
              value={question.answer}
              emptyText={text.noneFound}
              onChange={(id) => answerName(question.key, id)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

function likelyFirst({ candidates }: NameQuestion, choices: readonly Choice[]): readonly Choice[] {
  const isLikely = ({ id }: Choice) => candidates.includes(id)
  return [...choices.filter(isLikely), ...choices.filter((choice) => !isLikely(choice))]
}
