import { type ChangeEvent, type FocusEvent, useRef, useState } from 'react'
import { useTyped } from './typed.tsx'

type InPlaceOptions = {
  /** What is typed, for when it could not be kept. */
  readonly label: string
  readonly value: string
  /** Why a text cannot be kept, or undefined. */
  readonly faultOf?: (text: string) => string | undefined
  /** Keeps another text than before; false when it was refused. */
  readonly onKeep: (text: string) => Promise<boolean>
  /** Puts the field away: what was typed is kept, or given up. */
  readonly onLeave: () => void
}

type TypedInPlace = {
  readonly fault: string | undefined
  /** Grows each time that the field is left with a fault, which is then told again. */
  readonly timesLeft: number
  /** True when the field is put away. */
  readonly keep: () => Promise<boolean>
  readonly giveUp: () => void
  readonly field: {
    readonly value: string
    readonly onFocus: (event: FocusEvent<HTMLInputElement | HTMLTextAreaElement>) => void
    readonly onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void
    readonly onBlur: () => void
  }
}

/**
 * A text typed where it is read, in a field that comes for it. Leaving the field keeps the text; what cannot be kept
 * stays there with its fault, to be corrected or given up.
 */
export function useTypedInPlace(options: InPlaceOptions): TypedInPlace {
  const { label, value, faultOf, onKeep, onLeave } = options
  const [typed, setTyped] = useState(value)
  const [timesLeft, setTimesLeft] = useState(0)
  // Kept or given up: leaving the field, which follows both, must then do nothing more.
  const isSettled = useRef(false)
  const kept = useTyped({ label, value: () => value, take: setTyped, isLive: false, isNever: false })
  const text = typed.trim()
  const fault = faultOf?.(text)

  async function keep(): Promise<boolean> {
    if (isSettled.current) return true
    if (fault !== undefined) return false
    isSettled.current = true
    isSettled.current = text === value || (await onKeep(text))
    if (isSettled.current) leave()
    return isSettled.current
  }
  function giveUp() {
    isSettled.current = true
    leave()
  }
  function leave() {
    kept.forget()
    onLeave()
  }
  return {
    fault,
    timesLeft,
    keep,
    giveUp,
    field: {
      value: typed,
      onFocus: (event) => event.currentTarget.select(),
      onChange: ({ target }) => {
        const text = target.value
        setTyped(text)
        kept.keep(() => text)
      },
      onBlur: () => void keep().then((isKept) => isKept || setTimesLeft((times) => times + 1)),
    },
  }
}
