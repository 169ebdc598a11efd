import { entryHelp, sessionText as text } from '#shared/text/secretary.ts'
import './EntryHelp.css'

/** What may be typed. */
export function EntryHelp() {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing else in a long list takes the keyboard, which must scroll it.
    <section className="session-help" aria-label={text.help} tabIndex={0}>
      {entryHelp.map(({ title, lines }) => (
        <div key={title}>
          <h2>{title}</h2>
          <dl>
            {lines.map(({ typed, does }) => (
              <div key={typed}>
                <dt>
                  <kbd>{typed}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  )
}
