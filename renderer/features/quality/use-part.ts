import { useState } from 'react'
import { usePlace } from '#renderer/actions/navigation.ts'

/** The part of a tab that is shown: the one that was chosen, until a record of another one is opened from elsewhere. */
export function usePart<Part extends string>(partOf: Readonly<Record<string, Part>>, first: Part) {
  const place = usePlace('quality')
  const [part, setPart] = useState<Part>(first)
  const [seen, setSeen] = useState<typeof place>(null)
  if (place !== seen) {
    setSeen(place)
    setPart((place === null ? undefined : partOf[place.kind]) ?? part)
  }
  return [part, setPart] as const
}
