import { useMemo, useState } from 'react'
import { goTo, type Place } from '#renderer/actions/navigation.ts'
import { useData } from '#renderer/document/hooks.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { readHabit, writeHabit } from '#renderer/ui/remembered.ts'
import { TypedNowhere } from '#renderer/ui/typed.tsx'
import { fragilityLine, openFragility, fragilityText as text } from '#shared/text/fragilities.ts'
import { commonText } from '#shared/text/ui.ts'
import { type Fragility, fragilities, usualThreshold } from '#shared/turnover/fragilities.ts'

const kinds = ['person', 'chair', 'referent'] as const
const habit = 'fragilities.threshold'

/** Where the absence of one person would stop something, with the way there. */
export function FragilitiesDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const date = useShownDate()
  const [threshold, setThreshold] = useState(rememberedThreshold)
  const found = useMemo(() => fragilities(data, date, threshold), [data, date, threshold])
  return (
    <Dialog title={text.title} isOpen closeLabel={commonText.close} onClose={onClose}>
      <p className="people-hint">{text.intro}</p>
      <div className="fragilities">
        <TypedNowhere>
          <NumberField
            label={text.threshold}
            unit={text.thresholdUnit}
            description={text.thresholdHint}
            value={threshold}
            minValue={2}
            maxValue={50}
            onCommit={(next) => {
              writeHabit(habit, next ?? usualThreshold)
              setThreshold(next ?? usualThreshold)
            }}
          />
        </TypedNowhere>
        {found.length === 0 && <Callout tone="ok">{text.none}</Callout>}
        {kinds.map((kind) => (
          <Fragilities
            key={kind}
            title={text.sections[kind]}
            found={found.filter(({ type }) => type === kind)}
            onOpen={(place) => {
              onClose()
              goTo('people', place)
            }}
          />
        ))}
      </div>
    </Dialog>
  )
}

type FragilitiesProps = {
  readonly title: string
  readonly found: readonly Fragility[]
  readonly onOpen: (place: Place) => void
}

function Fragilities({ title, found, onOpen }: FragilitiesProps) {
  if (found.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="fragility-list">
        {found.map((fragility) => {
          const { title: name, note } = fragilityLine(fragility)
          const place = placeOf(fragility)
          return (
            <li key={`${place.kind} ${place.id}`} className="fragility">
              <span>
                <span className="fragility-name">{name}</span>
                <span className="people-hint">{note}</span>
              </span>
              <Button size="s" aria-label={openFragility(name)} onPress={() => onOpen(place)}>
                {text.open}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function placeOf(fragility: Fragility): Place {
  if (fragility.type === 'person') return { kind: 'person', id: fragility.person.id }
  return fragility.type === 'chair'
    ? { kind: 'body', id: fragility.body.id }
    : { kind: 'entity', id: fragility.entity.id }
}

function rememberedThreshold(): number {
  const value = readHabit(habit)
  return typeof value === 'number' && value >= 2 ? value : usualThreshold
}
