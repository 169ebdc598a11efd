import { othersText } from '#shared/text/departures.ts'
import type { ImpactLines } from './impact-lines.ts'

/** Beyond, how many more there are says enough. */
const mostShown = 8

/** One part of what a departure touches, as a short list. */
export function ImpactList({ title, lines }: ImpactLines) {
  const more = lines.length - mostShown
  return (
    <section className="departure-part">
      <h3>{title}</h3>
      <ul className="departure-lines">
        {lines.slice(0, mostShown).map((line, rank) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same.
          <li key={rank}>{line}</li>
        ))}
        {more > 0 && <li>{othersText(more)}</li>}
      </ul>
    </section>
  )
}
