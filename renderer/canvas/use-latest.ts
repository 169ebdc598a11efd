import { useCallback, useEffect, useRef } from 'react'

/** The value of the last render, for handlers: these stay the same, and React Flow need not take them up anew. */
export function useLatest<T>(value: T): () => T {
  const latest = useRef(value)
  useEffect(() => {
    latest.current = value
  }, [value])
  return useCallback(() => latest.current, [])
}
