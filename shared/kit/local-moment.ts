/** The day that it is where the user is, ISO. */
export function localDay(now: Date): string {
  return localMoment(now).day
}

/** The day and the time where the user is: `2026-03-10`, `14:30`. */
export function localMoment(now: Date): { readonly day: string; readonly time: string } {
  const two = (value: number) => String(value).padStart(2, '0')
  return {
    day: `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    time: `${two(now.getHours())}:${two(now.getMinutes())}`,
  }
}
