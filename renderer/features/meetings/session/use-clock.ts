import { useEffect, useState } from 'react'

/** The time of day of the office, `HH:MM`. */
export function clockTime(now: Date = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(now.getHours())}:${two(now.getMinutes())}`
}

/** The same, kept true: renders again at each minute. */
export function useClock(): string {
  const [time, setTime] = useState(clockTime)
  useEffect(() => {
    // Looked at each second: a machine that slept, or whose clock was set, is right again at once.
    const timer = setInterval(() => setTime(clockTime()), 1000)
    return () => clearInterval(timer)
  }, [])
  return time
}

/** Minutes from one time of day to another; none when the clock went back. */
export function minutesBetween(from: string, to: string): number {
  const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  return Math.max(0, minuteOf(to) - minuteOf(from))
}
