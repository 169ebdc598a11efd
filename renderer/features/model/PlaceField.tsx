import { useRef } from 'react'
import { FindField } from '#renderer/ui/FindField.tsx'
import type { Place, PlaceKind } from '#shared/territory/place.ts'
import { questionText as text } from '#shared/text/assistant.ts'
import { findPlaces, keyOfPlace, placeChoice } from './find-places.ts'

type PlaceFieldProps = {
  readonly label: string
  readonly kinds: readonly PlaceKind[]
  /** Null for a field that only adds. */
  readonly value: Place | null
  readonly placeholder?: string
  readonly description?: string | undefined
  readonly onChoose: (place: Place) => void
}

/** An administrative territory, found by name or code. */
export function PlaceField({
  label,
  kinds,
  value,
  placeholder = text.territoryHint,
  description,
  onChoose,
}: PlaceFieldProps) {
  const found = useRef<readonly Place[]>([])
  return (
    <FindField
      label={label}
      placeholder={placeholder}
      {...(description === undefined ? {} : { description })}
      emptyText={text.noPlace}
      chosen={value?.fullName ?? ''}
      find={async (typed) => {
        found.current = await findPlaces(typed, kinds)
        return found.current.map(placeChoice)
      }}
      onChoose={(id) => {
        const place = found.current.find((one) => keyOfPlace(one) === id)
        if (place !== undefined) onChoose(place)
      }}
    />
  )
}
