import { useRef } from 'react'
import { type AriaLandmarkRole, useLandmark } from 'react-aria/useLandmark'

/** A part of the window that F6 and Shift+F6 go to, with the messages; spread on its element. */
export function useRegion(role: AriaLandmarkRole, name: string) {
  const ref = useRef<HTMLElement>(null)
  const { landmarkProps } = useLandmark({ role, 'aria-label': name }, ref)
  // Always able to take the focus: what leads to another place sends the keyboard there.
  return { ref, ...landmarkProps, tabIndex: -1 }
}
