import { entryHelp, sessionText as text } from '#shared/text/secretary.ts'

/** What may be typed. */
export function EntryHelp() {
  return (
    <section className="session-help" aria-label={text.help}>
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
