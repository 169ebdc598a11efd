import { useEffect, useRef } from 'react'
import { notify } from '#renderer/actions/notices.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { copyText } from '#renderer/ui/copy-text.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { KeptText } from '#shared/api/typed-texts.ts'
import { typedText as text, typedWhen, typedWhere } from '#shared/text/typed-texts.ts'
import { commonText } from '#shared/text/ui.ts'
import { dropKept, type Obstacle, showKept, useKept } from './kept-store.ts'
import { takeUp } from './take-up.ts'
import './TypedList.css'

/** What was typed and is not in the document, with what each field held: taken up, copied or forgotten one by one. */
export function TypedList() {
  const { texts, obstacles, isListOpen } = useKept()
  const forgetAll = () => dropKept(texts.map(({ id }) => id))
  const footer = (
    <>
      {texts.length > 1 && <Button onPress={forgetAll}>{text.forgetAll}</Button>}
      <Button variant="primary" onPress={() => showKept(false)}>
        {commonText.close}
      </Button>
    </>
  )
  return (
    <Dialog
      title={text.title}
      isOpen={isListOpen}
      onClose={() => showKept(false)}
      closeLabel={commonText.close}
      footer={footer}
    >
      <p className="typed-intro">{text.intro}</p>
      <ul className="typed-list">
        {texts.map((typed) => (
          <Line key={typed.id} typed={typed} obstacle={obstacles.get(typed.id) ?? null} />
        ))}
      </ul>
    </Dialog>
  )
}

function Line({ typed, obstacle }: { readonly typed: KeptText; readonly obstacle: Obstacle | null }) {
  const isChanged = obstacle?.kind === 'changed'
  const where = typedWhere(typed)
  const line = useRef<HTMLLIElement>(null)
  // What has just been found to be in the way is seen.
  useEffect(() => {
    if (obstacle !== null) line.current?.scrollIntoView({ block: 'nearest' })
  }, [obstacle])
  return (
    <li ref={line} className="typed-line">
      <h3>{where}</h3>
      <p className="typed-when">{typedWhen(typed, new Date())}</p>
      {obstacle !== null && <Callout tone="attention">{text[obstacle.kind]}</Callout>}
      <dl className="typed-values">
        <Value name={text.typed} value={typed.text} />
        {(typed.from !== '' || isChanged) && <Value name={text.before} value={typed.from} />}
        {isChanged && <Value name={text.now} value={obstacle.now} />}
      </dl>
      <div className="typed-gestures">
        {obstacle?.kind !== 'gone' && (
          <Button
            size="s"
            aria-label={`${isChanged ? text.replace : text.take} : ${where}`}
            onPress={() => void takeUp(typed, { isForced: isChanged })}
          >
            {isChanged ? text.replace : text.take}
          </Button>
        )}
        <Button size="s" aria-label={`${text.copy} : ${where}`} onPress={() => copy(typed.text)}>
          {text.copy}
        </Button>
        <Button size="s" aria-label={`${text.forget} : ${where}`} onPress={() => dropKept([typed.id])}>
          {text.forget}
        </Button>
      </div>
    </li>
  )
}

function Value({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value === '' ? <span className="typed-empty">{text.empty}</span> : value}</dd>
    </>
  )
}

function copy(typed: string): void {
  if (copyText(typed)) notify({ tone: 'ok', title: text.copied })
  else notify({ tone: 'late', title: text.copy, text: text.notCopied })
}
