import type { JournalLine } from '#shared/api/history.ts'
import { journalSignature, journalText as text } from '#shared/text/journal.ts'

/** One step: when, and what changed of each object, before and after. */
export function JournalEntry({ line }: { readonly line: JournalLine }) {
  return (
    <section aria-label={line.title} className="journal-entry">
      <h3 className="journal-title">{line.title}</h3>
      <p className="journal-intro">{journalSignature(line)}</p>
      {line.told.length === 0 && <p className="journal-intro">{text.untold}</p>}
      {line.told.map((group) => (
        <div key={group.title}>
          <h4 className="journal-object">{group.title}</h4>
          <ul className="journal-told">
            {group.lines.map((sentence, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two sentences may be the same, and none moves
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
