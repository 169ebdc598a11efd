import { CalendarDays, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { ask, perform } from '#renderer/actions/perform.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { CheckboxGroup } from '#renderer/ui/CheckboxGroup.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Form } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import type { HolidayPeriod } from '#shared/api/imports.ts'
import { schoolZoneOf, schoolZoneSettingId } from '#shared/meetings/closed-days.ts'
import type { SchoolHolidayId } from '#shared/meetings/school-holiday.ts'
import { holidayPeriod, calendarText as text, zoneFound, zoneName } from '#shared/text/calendar.ts'
import { commonText } from '#shared/text/ui.ts'

const usualZones = ['A', 'B', 'C', 'Corse'] as const
const noZone = 'none'

/** The zone of the project, the holidays that are known for it, and the import of others. */
export function HolidaysDialog({ onClose }: { readonly onClose: () => void }) {
  const [found, setFound] = useState<readonly HolidayPeriod[] | null>(null)
  async function choose() {
    const reading = await ask('import.read', { kind: 'holidays' })
    if (reading?.kind === 'holidays') setFound(reading.periods)
  }
  return (
    <Dialog title={text.holidaysTitle} isOpen keeps closeLabel={commonText.close} onClose={onClose}>
      <p className="year-hint">{text.holidaysHint}</p>
      <ZoneChoice />
      {found === null ? (
        <>
          <KnownPeriods />
          <Button edits icon={CalendarDays} onPress={() => void choose()}>
            {text.importFile}
          </Button>
        </>
      ) : (
        <FoundPeriods periods={found} onDone={() => setFound(null)} />
      )}
    </Dialog>
  )
}

function ZoneChoice() {
  const zone = useData((data) => schoolZoneOf(data.setting))
  const holidays = useData((data) => data.schoolHoliday)
  const others = [...holidays.values()].map((holiday) => holiday.zone).filter((name) => name !== '')
  const zones = [...new Set<string>([...usualZones, ...others])]
  return (
    <Form>
      <Select
        label={text.zone}
        choices={[{ id: noZone, label: text.noZone }, ...zones.map((id) => ({ id, label: zoneName(id) }))]}
        value={zone === '' ? noZone : zone}
        onChange={(id) =>
          perform({
            type: 'setting.put',
            value: { id: schoolZoneSettingId, value: id === noZone ? '' : id },
          })
        }
      />
    </Form>
  )
}

function KnownPeriods() {
  const data = useData()
  const zone = schoolZoneOf(data.setting)
  const known = [...data.schoolHoliday.values()]
    .filter((holiday) => holiday.zone === zone || holiday.zone === '')
    .sort((a, b) => (a.firstDay < b.firstDay ? -1 : 1))
  if (known.length === 0) return <p className="year-hint">{text.noneKnown}</p>
  return (
    <section className="year-known" aria-label={text.known}>
      <h3>{text.known}</h3>
      <ul>
        {known.map(({ id, name, firstDay, lastDay }) => (
          <li key={id}>
            <span>
              {name}
              <span className="year-known-days">{holidayPeriod(firstDay, lastDay)}</span>
            </span>
            <IconButton
              edits
              icon={Trash2}
              size="s"
              variant="quiet"
              label={`${text.remove} – ${name}`}
              onPress={() => perform({ type: 'school-holiday.delete', id })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What a file tells, by zone: nothing is in the document before it is agreed. */
function FoundPeriods({
  periods,
  onDone,
}: {
  readonly periods: readonly HolidayPeriod[]
  readonly onDone: () => void
}) {
  const zone = useData((data) => schoolZoneOf(data.setting))
  const zones = [...new Set(periods.map((period) => period.zone))]
  const [ticked, setTicked] = useState<readonly string[]>(
    zones.some((one) => one === zone) ? zones.filter((one) => one === zone || one === '') : zones,
  )
  const taken = periods.filter((period) => ticked.includes(period.zone))
  async function add() {
    const holidays = taken.map((period) => ({ id: newId<SchoolHolidayId>(), ...period }))
    if (await perform({ type: 'school-holidays.import', holidays })) onDone()
  }
  return (
    <Form onSubmit={add}>
      <CheckboxGroup
        label={text.takeZones}
        choices={zones.map((id) => ({
          id,
          label: zoneFound(id, periods.filter((period) => period.zone === id).length),
        }))}
        value={ticked}
        onChange={setTicked}
        isWide
      />
      <div className="year-found">
        <Button onPress={onDone}>{commonText.cancel}</Button>
        <Button
          edits
          variant="primary"
          disabledReason={taken.length === 0 ? text.noZoneTaken : undefined}
          onPress={add}
        >
          {text.add}
        </Button>
      </div>
    </Form>
  )
}
