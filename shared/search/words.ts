import type { BodyId } from '../organisation/body.ts'

/** What a record is found by: its title, and all else that may be found in it; `body` and `date` narrow a search down. */
export type Words = {
  readonly title: string
  readonly text: string
  readonly bodyId: BodyId | null
  readonly date: string | null
}

/** The parts that say something, one a line. */
export function texts(...parts: readonly (string | null | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== null && part.trim() !== '').join('\n')
}
