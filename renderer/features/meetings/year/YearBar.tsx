import { ChevronLeft, ChevronRight, TreePalm } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { bodyChoices } from '#renderer/sheets/choices.ts'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { SegmentedControl } from '#renderer/ui/SegmentedControl.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { calendarText as text, yearTitle } from '#shared/text/calendar.ts'
import { HolidaysDialog } from './HolidaysDialog.tsx'
import { showYearKind, turnYear, useMeetingsView } from './view.ts'

const everyBody = 'all'
const kinds = [
  { id: 'school', label: text.school },
  { id: 'civil', label: text.civil },
] as const

/** Which year is shown, of which body, and the school holidays that it reckons with. */
export function YearBar({ layoutChoice }: { readonly layoutChoice: ReactNode }) {
  const { kind, firstYear, bodyId } = useMeetingsView()
  const data = useData()
  const [isAsking, setAsking] = useState(false)
  const choices = useMemo(() => [{ id: everyBody, label: text.allBodies }, ...bodyChoices(data)], [data])
  return (
    <header className="year-bar">
      {layoutChoice}
      <div className="year-turn">
        <IconButton
          icon={ChevronLeft}
          variant="quiet"
          label={text.previousYear}
          onPress={() => turnYear(-1)}
        />
        <h2>{yearTitle(kind, firstYear)}</h2>
        <IconButton icon={ChevronRight} variant="quiet" label={text.nextYear} onPress={() => turnYear(1)} />
        <Button size="s" variant="quiet" onPress={() => turnYear(0)}>
          {text.thisYear}
        </Button>
      </div>
      <SegmentedControl label={text.kind} segments={kinds} value={kind} onChange={showYearKind} />
      <Select
        label={text.bodies}
        isLabelHidden
        keeps={false}
        choices={choices}
        value={bodyId ?? everyBody}
        onChange={(id) => useMeetingsView.setState({ bodyId: id === everyBody ? null : id })}
      />
      <Button size="s" icon={TreePalm} onPress={() => setAsking(true)}>
        {text.holidays}
      </Button>
      {isAsking && <HolidaysDialog onClose={() => setAsking(false)} />}
    </header>
  )
}
