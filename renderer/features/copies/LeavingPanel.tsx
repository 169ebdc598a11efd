import { useMemo } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { Callout } from '#renderer/ui/Callout.tsx'
import { CheckList } from '#renderer/ui/CheckList.tsx'
import type { BodyId } from '#shared/organisation/body.ts'
import { numberedText, personalDataNote, copyText as text } from '#shared/text/copies.ts'
import { type Leaving, numbersGiven } from './sending.ts'

type LeavingPanelProps = {
  /** Null until it is known how much is sent. */
  readonly leaving: Leaving | null
  readonly given: readonly BodyId[]
  readonly onGive: (ids: ReadonlySet<string>) => void
}

/** What would leave and what would not, whose personal data that is, and the registers that can go along. */
export function LeavingPanel({ leaving, given, onGive }: LeavingPanelProps) {
  if (leaving === null) return <p className="copies-note">{text.partMissing}</p>
  const { goes, stays, persons } = leaving
  const note = personalDataNote(persons)
  return (
    <div className="copies-leaving">
      <section aria-label={text.goes}>
        <h3 className="copies-title">{text.goes}</h3>
        <p>{goes}.</p>
      </section>
      <section aria-label={text.stays}>
        <h3 className="copies-title">{text.stays}</h3>
        <p>{stays === '' ? text.nothingStays : `${stays}.`}</p>
        {stays !== '' && <p className="copies-note">{text.partOnly}</p>}
      </section>
      {note !== '' && <Callout tone="attention">{note}</Callout>}
      <Registers leaving={leaving} given={given} onGive={onGive} />
      <p className="copies-note">{text.final}</p>
    </div>
  )
}

type RegistersProps = Omit<LeavingPanelProps, 'leaving'> & { readonly leaving: Leaving }

function Registers({ leaving: { bodies }, given, onGive }: RegistersProps) {
  const data = useData()
  const numbers = useMemo(() => numbersGiven(data), [data])
  return (
    <section aria-label={text.registers}>
      <h3 className="copies-title">{text.registers}</h3>
      {bodies.length === 0 ? (
        <p className="copies-note">{text.noRegisters}</p>
      ) : (
        <>
          <p className="copies-note">{text.registersHint}</p>
          <CheckList
            label={text.registers}
            choices={bodies.map(({ id, name }) => ({
              id,
              label: name,
              end: numberedText(numbers.get(id) ?? 0),
            }))}
            selected={new Set(given)}
            onChange={onGive}
          />
        </>
      )}
    </section>
  )
}
