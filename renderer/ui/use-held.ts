import { useState } from 'react'

/** The value of the moment it was held at: what is being written must not be planned again while it comes in. */
export function useHeld<T>(value: T, isHeld: boolean): T {
  const [held, setHeld] = useState(value)
  if (isHeld || held === value) return held
  setHeld(value)
  return value
}
