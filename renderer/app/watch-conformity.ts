import { useDocumentStore } from '#renderer/document/document-store.ts'
import { keepResults } from '#renderer/sheets/conformity-store.ts'
import { today, useViewDate } from '#renderer/sheets/today.ts'
import type { WhenIdle } from '#renderer/ui/when-idle.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { projectRules } from '#shared/model/project-rules.ts'
import { createSteppedChecker } from '#shared/quality/conformity/check-conformity.ts'
import { parametersOf } from '#shared/quality/conformity/parameters.ts'
import { inIdleSteps } from './idle-steps.ts'

/** Checks the document as of the shown day after each change, in moments of rest, a rule at a time; returns the function that stops. */
export function watchConformity(idle?: WhenIdle): () => void {
  const checker = createSteppedChecker(projectRules)
  let checked: DocumentData | null = null
  let checkedOn = ''
  let giveUp = () => {}
  const check = () => {
    const { state } = useDocumentStore.getState()
    const data = state.phase === 'open' ? state.snapshot.data : null
    const date = useViewDate.getState().chosen ?? today()
    if (data === checked && date === checkedOn) return
    checked = data
    checkedOn = date
    giveUp()
    if (data === null) keepResults(null)
    else {
      const steps = checker(data, { date, parameters: parametersOf(data.setting) })
      giveUp = inIdleSteps(steps, keepResults, idle)
    }
  }
  check()
  const stops = [useDocumentStore.subscribe(check), useViewDate.subscribe(check)]
  return () => {
    for (const stop of stops) stop()
    giveUp()
  }
}
