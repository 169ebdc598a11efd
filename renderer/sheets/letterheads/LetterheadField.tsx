import { Stamp } from 'lucide-react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import type { LetterheadId } from '#shared/organisation/letterhead.ts'
import { letterheadsByName } from '#shared/organisation/letterheads.ts'
import { letterheadText as text } from '#shared/text/letterheads.ts'
import { LetterheadsDialog } from './LetterheadsDialog.tsx'

type LetterheadFieldProps = {
  readonly value: LetterheadId | null
  /** What stands where none is chosen. */
  readonly unlessChosen: string
  readonly onChange: (id: LetterheadId | null) => unknown
}

const none = 'none'

/** Under which letterhead one prints, and where letterheads are written. */
export function LetterheadField({ value, unlessChosen, onChange }: LetterheadFieldProps) {
  const letterheads = useData((data) => data.letterhead)
  const choices = [
    { id: none, label: unlessChosen },
    ...letterheadsByName(letterheads).map(({ id, name }) => ({ id: id as string, label: name })),
  ]
  return (
    <>
      <Select
        label={text.onBody}
        isWide
        choices={choices}
        value={letterheads.has(value ?? '') ? (value ?? none) : none}
        onChange={(id) => onChange(letterheads.get(id)?.id ?? null)}
      />
      <div className="member-gestures">
        <Button
          size="s"
          icon={Stamp}
          onPress={() =>
            openDialog((onClose) => <LetterheadsDialog letterheadId={value} onClose={onClose} />)
          }
        >
          {text.edit}
        </Button>
      </div>
    </>
  )
}
