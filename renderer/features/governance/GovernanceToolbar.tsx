import { showDate, today, useShownDate } from '#renderer/sheets/today.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { governanceText as text } from '#shared/text/governance.ts'
import { GovernanceExports } from './GovernanceExports.tsx'

/** The day that is shown, and the way out to paper. */
export function GovernanceToolbar() {
  const date = useShownDate()
  return (
    <>
      <DatePicker
        label={text.date}
        isLabelHidden
        value={date}
        onCommit={(chosen) => showDate(chosen === null || chosen === today() ? null : chosen)}
      />
      <GovernanceExports />
    </>
  )
}
