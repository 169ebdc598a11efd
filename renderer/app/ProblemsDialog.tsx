import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { namedFinding } from '#shared/document/findings.ts'
import { findingText, problemText as text } from '#shared/text/problems.ts'
import { commonText } from '#shared/text/ui.ts'
import { openPlace, placeOf } from './open-record.ts'
import { showProblems, useProblems } from './problem-store.ts'
import './ProblemsDialog.css'

/** More are not read one by one; those that are set right make room for the next ones. */
const mostShown = 200

/** The problems of the document, each in a sentence, with the way to the record that can be set right. */
export function ProblemsDialog() {
  const isOpen = useProblems((problems) => problems.isListOpen)
  const close = () => showProblems(false)
  return (
    <Dialog title={text.title} isOpen={isOpen} onClose={close} closeLabel={commonText.close}>
      <ProblemList />
    </Dialog>
  )
}

function ProblemList() {
  const data = useData()
  const found = useProblems((problems) => problems.found)
  const lines = useMemo(
    () =>
      found.slice(0, mostShown).map((problem) => ({
        sentence: findingText(namedFinding(data, problem)),
        place: placeOf(data, problem.collection, problem.id),
      })),
    [data, found],
  )
  if (lines.length === 0) return <p>{text.none}</p>
  return (
    <>
      <p className="problems-intro">{text.intro}</p>
      <ul className="problems">
        {lines.map(({ sentence, place }, rank) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one record may have the same problem twice.
          <li key={rank} className="problems-line">
            <span>{sentence}</span>
            {place !== null && (
              <Button
                size="s"
                aria-label={text.showOne(sentence)}
                onPress={() => {
                  showProblems(false)
                  openPlace(place)
                }}
              >
                {text.show}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p className="problems-intro">{text.more(found.length - mostShown)}</p>}
    </>
  )
}
