import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { newId } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { readHabit } from '#renderer/ui/remembered.ts'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { gapSubject, type ModelGap } from '#shared/model/gaps.ts'
import { adaptationCode } from '#shared/quality/conformity/rule-codes.ts'
import type { Dismissal, DismissalId } from '#shared/quality/dismissal.ts'
import { gapLabel, gapText, reasonOrigin, gapDialogText as text } from '#shared/text/model-gaps.ts'
import { FicheQuote } from './FicheQuote.tsx'

/** Whoever set a result of the checks aside last on this machine. */
const nameHabit = 'conformity.name'

/** One gap: what was done, what the fiche says, and why it was done. */
export function GapCard({ gap, reason }: { readonly gap: ModelGap; readonly reason: Dismissal | null }) {
  return (
    <li className="model-gap">
      <div className="model-gap-head">
        <Tag>{gapLabel(gap.kind)}</Tag>
        <span>{gapText(gap.kind, gap.name, gap.model)}</span>
      </div>
      <FicheQuote ids={[gap.sentence]} />
      {reason === null ? <AskReason gap={gap} /> : <GivenReason reason={reason} />}
    </li>
  )
}

function AskReason({ gap }: { readonly gap: ModelGap }) {
  const [words, setWords] = useState('')
  const isMissing = words.trim() === ''
  async function save() {
    const value = {
      ...{ id: newId<DismissalId>(), rule: adaptationCode, subject: gapSubject(gap), reason: words.trim() },
      ...{ by: String(readHabit(nameHabit) ?? ''), on: today(), revokedOn: null },
    }
    await perform({ type: 'dismissal.create', value })
  }
  return (
    <div className="model-reason">
      <TextArea
        label={text.reason}
        placeholder={text.reasonHint}
        value={words}
        rows={1}
        maxRows={6}
        onChange={setWords}
      />
      <Button edits disabledReason={isMissing ? text.reasonMissing : undefined} onPress={() => void save()}>
        {text.save}
      </Button>
    </div>
  )
}

function GivenReason({ reason }: { readonly reason: Dismissal }) {
  return (
    <div className="model-reason-given">
      <p>{reason.reason}</p>
      <p className="model-note">{reasonOrigin(reason.on, reason.by)}</p>
      <Button
        edits
        size="s"
        variant="quiet"
        onPress={() => void perform({ type: 'dismissal.revoke', id: reason.id, on: today() })}
      >
        {text.revoke}
      </Button>
    </div>
  )
}
