import { useMemo, useState } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { TakeRegister } from '#renderer/sheets/register/TakeRegister.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import type { KnownCopyTold } from '#shared/api/copies.ts'
import type { Body } from '#shared/organisation/body.ts'
import { bodyShort, giveBackTo, copyText as text } from '#shared/text/copies.ts'
import { GiveRegister } from './GiveRegister.tsx'
import { registersOf } from './registers.ts'

type CopyRegistersProps = { readonly copy: KnownCopyTold; readonly ownId: string }

/**
 * The registers that a copy keeps, which can be taken back. Those of the copy from which the document came were never had
 * here: they are only told, after those that can be given back to it.
 */
export function CopyRegisters({ copy, ownId }: CopyRegistersProps) {
  const data = useData()
  const theirs = useMemo(() => registersOf(data, copy.copyId), [data, copy.copyId])
  const own = useMemo(() => registersOf(data, ownId), [data, ownId])
  const [taken, setTaken] = useState<readonly Body[]>([])
  const [given, setGiven] = useState<Body | null>(null)
  const isOrigin = copy.relation === 'origin'
  return (
    <>
      {isOrigin && own.length > 0 && (
        <BodyLines title={text.ownRegisters} bodies={own} verb={giveBackTo(copy.name)} onPress={setGiven} />
      )}
      <BodyLines
        title={text.theirRegisters}
        bodies={theirs}
        verb={isOrigin ? null : text.take}
        onPress={(body) => setTaken([body])}
      />
      {theirs.length === 0 && <p className="copies-note">{text.noTheirRegisters}</p>}
      {!isOrigin && theirs.length > 1 && (
        <Button edits size="s" onPress={() => setTaken(theirs)}>
          {text.takeAll}
        </Button>
      )}
      {taken.length > 0 && <TakeRegister bodies={taken} onClose={() => setTaken([])} />}
      {given !== null && <GiveRegister body={given} copy={copy} onClose={() => setGiven(null)} />}
    </>
  )
}

type BodyLinesProps = {
  readonly title: string
  readonly bodies: readonly Body[]
  /** Null where nothing can be done. */
  readonly verb: string | null
  readonly onPress: (body: Body) => void
}

function BodyLines({ title, bodies, verb, onPress }: BodyLinesProps) {
  return (
    <>
      <h4 className="copies-title">{title}</h4>
      {bodies.length > 0 && (
        <ul aria-label={title} className="copies-registers">
          {bodies.map((body) => (
            <li key={body.id}>
              <span>{bodyShort(body)}</span>
              {verb !== null && (
                <Button
                  edits
                  size="s"
                  aria-label={`${verb} – ${bodyShort(body)}`}
                  onPress={() => onPress(body)}
                >
                  {verb}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
