import { Label, ProgressBar as RacProgressBar } from 'react-aria-components'
import './ProgressBar.css'

type ProgressBarProps = {
  readonly label: string
  /** 0 to 100; null when it is not known. */
  readonly value: number | null
  /** Said at the right: « page 3 sur 20 ». */
  readonly note?: string | undefined
}

/** How far a long work is. */
export function ProgressBar({ label, value, note }: ProgressBarProps) {
  return (
    <RacProgressBar
      isIndeterminate={value === null}
      value={value ?? 0}
      {...(note === undefined ? {} : { valueLabel: note })}
      className="ui-progress"
    >
      {({ percentage }) => (
        <>
          <div className="ui-progress-texts">
            <Label>{label}</Label>
            {note !== undefined && <span className="ui-progress-note">{note}</span>}
          </div>
          <div className="ui-progress-track">
            <div className="ui-progress-bar" style={{ width: `${percentage ?? 30}%` }} />
          </div>
        </>
      )}
    </RacProgressBar>
  )
}
