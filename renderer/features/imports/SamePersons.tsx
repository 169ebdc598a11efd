import { UserRoundCheck } from 'lucide-react'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import type { PersonQuestion } from '#shared/imports/people/plan-persons.ts'
import { lineText } from '#shared/text/import-remarks.ts'
import { importText as text } from '#shared/text/imports.ts'
import { firstAndLastName } from '#shared/text/names.ts'
import type { PeopleDraft } from './use-people-plan.ts'

/** More doubts than this are not answered one by one: those that follow keep what is proposed. */
const mostShown = 200
const someoneElse = 'someone-else'

/** The lines that may be about somebody of the document, each with its answer. */
export function SamePersons({ draft: { plan, answerPerson } }: { readonly draft: PeopleDraft }) {
  const { persons } = plan
  if (persons.length === 0) {
    return (
      <EmptyState icon={UserRoundCheck} title={text.noSame}>
        {text.noSameHint}
      </EmptyState>
    )
  }
  return (
    <div className="import-questions">
      <p className="import-hint">{text.sameHint}</p>
      <ul>
        {persons.slice(0, mostShown).map((question) => (
          <li key={question.line.line}>
            <div className="import-question">
              <span className="import-question-text">{firstAndLastName(question.line)}</span>
              <span className="import-question-note">
                {[question.line.email, question.line.jobFunction, lineText(question.line.line)]
                  .filter((part) => part !== '')
                  .join(', ')}
              </span>
            </div>
            <Select
              label={firstAndLastName(question.line)}
              isLabelHidden
              choices={choicesOf(question)}
              value={question.answer ?? someoneElse}
              onChange={(id) =>
                answerPerson(
                  question.line.line,
                  question.candidates.find((candidate) => candidate.id === id)?.id ?? null,
                )
              }
            />
          </li>
        ))}
      </ul>
      {persons.length > mostShown && (
        <p className="import-hint">{text.showRest(persons.length - mostShown)}</p>
      )}
    </div>
  )
}

function choicesOf({ candidates }: PersonQuestion) {
  return [
    ...candidates.map((person) => ({
      id: person.id as string,
      label: firstAndLastName(person),
      note: person.email === '' ? undefined : person.email,
    })),
    { id: someoneElse, label: text.someoneElse },
  ]
}
