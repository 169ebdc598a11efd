import { TextField } from '../TextField.tsx'
import { TypedNowhere } from '../typed.tsx'
import type { Filter } from './row-filter.ts'
import { useTableWords } from './words.ts'

type TextFilterProps = {
  readonly filter: Filter | undefined
  readonly onAsk: (filter: Filter) => void
  readonly onDone: () => void
}

/** A part of the text of a column. */
export function TextFilter({ filter, onAsk, onDone }: TextFilterProps) {
  const words = useTableWords()
  return (
    <div className="ui-table-panel-part">
      <TypedNowhere>
        <TextField
          label={words.contains}
          autoFocus
          value={filter?.type === 'text' ? filter.typed : ''}
          onChange={(typed) => onAsk({ type: 'text', typed })}
          // Other keys go on: Escape closes the panel.
          onKeyDown={(event) => (event.key === 'Enter' ? onDone() : event.continuePropagation())}
        />
      </TypedNowhere>
    </div>
  )
}
