import { type ReactNode, useEffect, useState } from 'react'

/** Shows its content only after 200 ms: a wait shorter than that is not worth a word. */
export function Delayed({
  after = 200,
  children,
}: {
  readonly after?: number
  readonly children: ReactNode
}) {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), after)
    return () => clearTimeout(timer)
  }, [after])
  return isShown ? children : null
}
