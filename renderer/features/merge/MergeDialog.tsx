import { CircleCheck } from 'lucide-react'
import { useState } from 'react'
import { call } from '#renderer/document/client.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { ConfirmDialog } from '#renderer/ui/ConfirmDialog.tsx'
import { Delayed } from '#renderer/ui/Delayed.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { MergeReading } from '#shared/api/copies.ts'
import {
  copyTitle,
  erasedSentence,
  mergeCounts,
  mergeWindow as text,
  undecidedReason,
} from '#shared/text/merge/window.ts'
import { commonText } from '#shared/text/ui.ts'
import { AnswerRest } from './AnswerRest.tsx'
import { applyMerge } from './apply-merge.ts'
import { DecisionList } from './DecisionList.tsx'
import { MergePreview } from './MergePreview.tsx'
import { TakenList } from './TakenList.tsx'
import { type Merging, useMerge } from './use-merge.ts'
import './merge.css'

type MergeDialogProps = { readonly reading: MergeReading; readonly onClose: () => void }

/** A copy that came back: what is to be decided, what is taken, and the organisation as it will be. */
export function MergeDialog({ reading, onClose }: MergeDialogProps) {
  const [isApplying, setApplying] = useState(false)
  const merging = useMerge(reading, isApplying)
  const [isLeaving, setLeaving] = useState(false)
  const { merge, said, open } = merging
  const isNothing = merge.changes.length + merge.conflicts.length === 0
  const close = () => {
    void call('merge.close', undefined)
    onClose()
  }
  // What is being written is awaited; answers are not thrown away unasked.
  const leave = () => {
    if (isApplying) return
    if (said.size > 0) setLeaving(true)
    else close()
  }
  const apply = async () => {
    setApplying(true)
    const isDone = await applyMerge(reading, said)
    if (isDone) onClose()
    else setApplying(false)
  }
  return (
    <Dialog
      title={text.title}
      isOpen
      size="full"
      closeLabel={commonText.close}
      onClose={leave}
      footer={
        isNothing ? (
          <Button variant="primary" onPress={close}>
            {text.close}
          </Button>
        ) : (
          <Foot open={open} isApplying={isApplying} onApply={() => void apply()} onLeave={leave} />
        )
      }
    >
      <div className="merge">
        <Head reading={reading} merging={merging} isApplying={isApplying} />
        {isNothing ? (
          <EmptyState icon={CircleCheck} title={text.nothing}>
            {text.nothingHint}
          </EmptyState>
        ) : (
          <Work reading={reading} merging={merging} />
        )}
      </div>
      <LeaveQuestion isOpen={isLeaving} onStay={() => setLeaving(false)} onLeave={close} />
    </Dialog>
  )
}

type FootProps = {
  readonly open: number
  readonly isApplying: boolean
  readonly onApply: () => void
  readonly onLeave: () => void
}

function Foot({ open, isApplying, onApply, onLeave }: FootProps) {
  const applying = isApplying ? text.applying : undefined
  return (
    <>
      <Button disabledReason={applying} onPress={onLeave}>
        {text.cancel}
      </Button>
      <Button
        edits
        variant="primary"
        disabledReason={applying ?? (open > 0 ? undecidedReason(open) : undefined)}
        onPress={onApply}
      >
        {text.apply}
      </Button>
    </>
  )
}

type LeaveQuestionProps = {
  readonly isOpen: boolean
  readonly onStay: () => void
  readonly onLeave: () => void
}

function LeaveQuestion({ isOpen, onStay, onLeave }: LeaveQuestionProps) {
  return (
    <ConfirmDialog
      title={text.leaveTitle}
      isOpen={isOpen}
      isDanger
      confirmLabel={text.leaveConfirm}
      cancelLabel={text.goOn}
      onCancel={onStay}
      onConfirm={onLeave}
    >
      {text.leave}
    </ConfirmDialog>
  )
}

type PartProps = { readonly reading: MergeReading; readonly merging: Merging }

/** Which copy it is, what is known of it, and how much there is to do. */
function Head({ reading, merging, isApplying }: PartProps & { readonly isApplying: boolean }) {
  const { changes, conflicts } = merging.merge
  return (
    <div className="merge-head">
      <p className="merge-copy">{copyTitle(reading)}</p>
      {changes.length + conflicts.length > 0 && (
        <p role="status" className="merge-counts">
          {mergeCounts(changes, merging.open).join(' · ')}
        </p>
      )}
      {isApplying && (
        <Delayed>
          <p role="status" className="merge-note">
            {text.applying}
          </p>
        </Delayed>
      )}
      {reading.base === null && (
        <Callout tone="attention" title={text.noBaseTitle}>
          {text.noBase}
        </Callout>
      )}
      {reading.erased.length > 0 && (
        <Callout tone="info" title={text.erasedTitle}>
          {reading.erased.map(erasedSentence).join(' ')}
        </Callout>
      )}
      {merging.isMoved && (
        <Callout tone="info" title={text.movedTitle} isAlert>
          {text.moved}
        </Callout>
      )}
    </div>
  )
}

function Work({ reading, merging }: PartProps) {
  const { merge, said, open, answerRest } = merging
  const taken = said.size > 0 ? text.takenWithAnswers : text.taken
  return (
    <div className="merge-work">
      <div className="merge-left">
        {merge.conflicts.length > 0 && (
          <section aria-label={text.toDecide}>
            <div className="merge-title">
              <h3>{text.toDecide}</h3>
              {open > 0 && <AnswerRest open={open} onAnswer={answerRest} />}
            </div>
            <DecisionList reading={reading} merging={merging} />
          </section>
        )}
        <section aria-label={taken}>
          <div className="merge-title">
            <h3>{taken}</h3>
          </div>
          <TakenList merging={merging} />
        </section>
      </div>
      <MergePreview merging={merging} />
    </div>
  )
}
