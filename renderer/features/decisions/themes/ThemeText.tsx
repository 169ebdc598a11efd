import { useState } from 'react'
import { useRecordOpener } from '#renderer/actions/record-opener.ts'
import { useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import type { Theme } from '#shared/decisions/theme.ts'
import { type InForceText, textInForce } from '#shared/decisions/theme-text.ts'
import { shortDate } from '#shared/text/dates.ts'
import { relationSentence } from '#shared/text/decision-relations.ts'
import { nothingInForce, themeText as text } from '#shared/text/themes.ts'
import { frenchTypography } from '#shared/text/typography.ts'

/** « Texte en vigueur au … » of a theme: its decisions that hold on a day, whole, in the order of their adoption. */
export function ThemeText({ theme }: { readonly theme: Theme }) {
  const data = useData()
  const [day, setDay] = useState(today)
  const texts = textInForce(data, theme.id, day)
  return (
    <section className="theme-text" aria-label={theme.name}>
      <header className="theme-text-head">
        <h2>{theme.name}</h2>
        <span aria-hidden>{text.inForceOn}</span>
        <DatePicker
          label={text.inForceOn}
          isLabelHidden
          value={day}
          onCommit={(next) => setDay(next ?? today())}
        />
      </header>
      {texts.length === 0 ? (
        <p className="theme-text-none">{nothingInForce(day)}</p>
      ) : (
        <ol>
          {texts.map((one) => (
            <Text key={one.decision.id} {...one} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Text({ decision, completedBy }: InForceText) {
  const body = useData((data) => data.body.get(decision.bodyId))
  const open = () => useRecordOpener.getState().open('decision', decision.id)
  return (
    <li className="theme-text-one">
      <Button size="s" variant="quiet" onPress={open}>
        {frenchTypography(`${decision.number} – ${decision.title}`)}
      </Button>
      <p className="theme-text-from">{`${body?.sigle || body?.name || ''}, ${shortDate(decision.date)}`}</p>
      <p className="theme-text-prose">{frenchTypography(decision.text)}</p>
      {completedBy.map((one) => (
        <p key={one.relation.id} className="theme-text-from">
          {relationSentence(one)}
        </p>
      ))}
    </li>
  )
}
