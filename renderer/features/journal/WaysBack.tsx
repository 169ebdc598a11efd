import { useState } from 'react'
import { notify, notifyError } from '#renderer/actions/notices.ts'
import { call } from '#renderer/document/client.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import type { AppError } from '#shared/api/errors.ts'
import type { JournalLine } from '#shared/api/history.ts'
import { errorText } from '#shared/text/errors.ts'
import { beyondAct, journalText as text, travelTitle } from '#shared/text/journal.ts'
import { commonText } from '#shared/text/ui.ts'

type WaysBackProps = {
  readonly lines: readonly JournalLine[]
  readonly chosen: JournalLine
  /** Shows another step. */
  readonly onShow: (seq: number) => void
}

/** What can be done from a step: go back to before it or forth to it, or undo it alone. */
export function WaysBack({ lines, chosen, onShow }: WaysBackProps) {
  const [isAsking, setAsking] = useState(false)
  const [refusal, setRefusal] = useState<AppError | null>(null)
  const way = chosen.state === 'undone' ? 'forth' : 'back'
  const steps = stepsTo(lines, chosen)
  const act = steps.find(({ state }) => state === 'official')
  const travel = async () => {
    setAsking(false)
    const done = await call('history.travel', { seq: chosen.seq })
    if (!done.ok) notifyError(done.error)
    else notify({ tone: 'ok', title: way === 'back' ? text.goneBack : text.goneForth, text: chosen.title })
  }
  const takeOut = async () => {
    const done = await call('history.take-out', { seq: chosen.seq })
    if (done.ok) notify({ tone: 'ok', title: text.takenOut, text: chosen.title })
    else setRefusal(done.error)
  }
  return (
    <>
      {way === 'back' && (
        <Button
          edits
          disabledReason={chosen.state === 'official' ? beyondAct(chosen.title) : undefined}
          onPress={() => void takeOut()}
        >
          {text.takeOut}
        </Button>
      )}
      <Button
        edits
        variant="primary"
        disabledReason={act === undefined ? undefined : beyondAct(act.title)}
        onPress={() => setAsking(true)}
      >
        {way === 'back' ? text.backTo : text.forthTo}
      </Button>
      <ConfirmDialog
        title={travelTitle(way, steps.length)}
        isOpen={isAsking}
        confirmLabel={way === 'back' ? text.goBack : text.goForth}
        cancelLabel={commonText.cancel}
        onCancel={() => setAsking(false)}
        onConfirm={() => void travel()}
      >
        <p>{way === 'back' ? text.willGoBack : text.willGoForth}</p>
        <Titles steps={steps} />
      </ConfirmDialog>
      {refusal !== null && (
        <Refusal
          error={refusal}
          lines={lines}
          onClose={() => setRefusal(null)}
          onShow={(seq) => {
            setRefusal(null)
            onShow(seq)
          }}
        />
      )}
    </>
  )
}

function Titles({ steps }: { readonly steps: readonly JournalLine[] }) {
  return (
    <ul className="journal-steps">
      {steps.map(({ seq, title }) => (
        <li key={seq}>{title}</li>
      ))}
    </ul>
  )
}

type RefusalProps = {
  readonly error: AppError
  readonly lines: readonly JournalLine[]
  readonly onClose: () => void
  readonly onShow: (seq: number) => void
}

/** Why a step is not undone alone, with those that rest on it: each leads to itself in the journal. */
function Refusal({ error, lines, onClose, onShow }: RefusalProps) {
  const { title, message } = errorText(error)
  const wanted = new Set(String(error.params.entries ?? '').split(' '))
  const tied = lines.filter(({ seq }) => wanted.has(String(seq)))
  return (
    <Dialog
      title={title}
      isOpen
      size="s"
      closeLabel={commonText.close}
      onClose={onClose}
      footer={
        <Button variant="primary" autoFocus onPress={onClose}>
          {commonText.close}
        </Button>
      }
    >
      <p>{message}</p>
      {tied.length > 0 && (
        <ul className="journal-tied" aria-label={text.tiedList}>
          {tied.map((line) => (
            <li key={line.seq}>
              <Button variant="quiet" onPress={() => onShow(line.seq)}>
                {line.title}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  )
}

/** What going to a step passes, in the order in which it is undone or done again. */
function stepsTo(lines: readonly JournalLine[], { seq, state }: JournalLine): readonly JournalLine[] {
  return state === 'undone'
    ? lines.filter((line) => line.state === 'undone' && line.seq <= seq).toReversed()
    : lines.filter((line) => line.state !== 'undone' && line.seq >= seq)
}
