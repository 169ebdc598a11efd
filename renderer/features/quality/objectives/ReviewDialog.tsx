import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData, newId, useData } from '#renderer/document/hooks.ts'
import { bodyChoices, choicesOf } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import type {
  CoherenceVerdict,
  Objective,
  ObjectiveReview,
  ObjectiveReviewId,
} from '#shared/quality/objective.ts'
import { checkReview } from '#shared/quality/record-rules.ts'
import { meetingName } from '#shared/text/meetings.ts'
import { objectiveText as text } from '#shared/text/objectives.ts'
import { qualityFaultText } from '#shared/text/quality-faults.ts'
import { coherenceVerdictLabels } from '#shared/text/quality-vocabulary.ts'

type Draft = Omit<ObjectiveReview, 'id' | 'objectiveId' | 'on' | 'verdict'> & {
  readonly on: string | null
  readonly verdict: CoherenceVerdict | null
}

const verdictChoices = choicesOf(coherenceVerdictLabels)

type ReviewDialogProps = {
  readonly objective: Objective
  /** The one that is corrected; null: a new one. */
  readonly review: ObjectiveReview | null
  readonly day: string
  /** In a round through all objectives: its title, and what follows. */
  readonly round?: {
    readonly title: string
    readonly isLast: boolean
    readonly onNext: () => void
  }
  readonly onClose: () => void
}

/** What was found of an objective on a day: the work done, where it departs from the objective, what corrects it. */
export function ReviewDialog({ objective, review, day, round, onClose }: ReviewDialogProps) {
  const [draft, setDraft] = useState<Draft>(() => review ?? draftOf(objective, day))
  const put = (patch: Partial<Draft>) => setDraft((before) => ({ ...before, ...patch }))
  const title = round?.title ?? (review === null ? text.review : text.editReview)

  async function submit(): Promise<boolean> {
    const made = reviewOf(objective, review, draft)
    if (made === null) return false
    const { id, objectiveId: _objectiveId, ...patch } = made
    const isDone = await perform(
      review === null
        ? { type: 'objective-review.create', value: made }
        : { type: 'objective-review.edit', id, patch },
    )
    if (!isDone || round === undefined || round.isLast) return isDone
    round.onNext()
    return false // the dialog stays, for the next objective
  }
  return (
    <FormDialog
      title={title}
      verb={round === undefined || round.isLast ? text.reviewVerb : text.reviewNext}
      missing={missingIn(objective, review, draft)}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="review-objective">{objective.name}</p>
      {objective.expectation !== '' && <p className="review-expectation">{objective.expectation}</p>}
      <FieldRow>
        <Select
          label={text.verdict}
          choices={verdictChoices}
          value={draft.verdict}
          onChange={(verdict) => put({ verdict })}
          autoFocus
        />
        <DatePicker
          label={text.day}
          value={draft.on}
          min={objective.setOn}
          onCommit={(on) => put({ on })}
          onChange={(on) => put({ on })}
        />
      </FieldRow>
      <ReviewTexts draft={draft} put={put} />
      <ReviewPlace draft={draft} put={put} />
      {round !== undefined && (
        <div>
          <Button size="s" variant="quiet" onPress={round.isLast ? onClose : round.onNext}>
            {text.reviewSkip}
          </Button>
        </div>
      )}
    </FormDialog>
  )
}

type PartProps = { readonly draft: Draft; readonly put: (patch: Partial<Draft>) => void }

function ReviewTexts({ draft, put }: PartProps) {
  return (
    <>
      <TextArea
        label={text.workDone}
        rows={2}
        maxRows={6}
        value={draft.workDone}
        onChange={(workDone) => put({ workDone })}
      />
      <TextArea label={text.gap} rows={1} maxRows={6} value={draft.gap} onChange={(gap) => put({ gap })} />
      <TextArea
        label={text.correction}
        rows={1}
        maxRows={6}
        value={draft.correction}
        onChange={(correction) => put({ correction })}
      />
    </>
  )
}

/** Before which body, and at which of its meetings. */
function ReviewPlace({ draft: { bodyId, meetingId }, put }: PartProps) {
  const data = useData()
  const bodies = useMemo(() => bodyChoices(data), [data])
  const meetings = useMemo(() => meetingChoices(data, bodyId), [data, bodyId])
  return (
    <FieldRow>
      <ComboBox
        label={text.reviewBody}
        choices={bodies}
        value={bodyId}
        emptyText={text.noneFound}
        onChange={(chosen) => put({ bodyId: chosen, meetingId: null })}
      />
      <ComboBox
        label={text.reviewMeeting}
        choices={meetings}
        value={meetingId}
        emptyText={text.noneFound}
        onChange={(chosen) => put({ meetingId: chosen })}
      />
    </FieldRow>
  )
}

function meetingChoices(data: DocumentData, bodyId: BodyId | null) {
  return [...data.meeting.values()]
    .filter((meeting) => meeting.bodyId === bodyId)
    .sort((a, b) => (a.date < b.date ? 1 : -1))
    .map((meeting) => ({ id: meeting.id, label: meetingName(data.body.get(meeting.bodyId), meeting) }))
}

function draftOf({ bodyId, setOn }: Objective, day: string): Draft {
  const on = day < setOn ? setOn : day
  return { on, verdict: null, workDone: '', gap: '', correction: '', bodyId, meetingId: null }
}

function reviewOf(
  { id: objectiveId }: Objective,
  review: ObjectiveReview | null,
  draft: Draft,
): ObjectiveReview | null {
  const { on, verdict } = draft
  if (on === null || verdict === null) return null
  return { ...draft, id: review?.id ?? newId<ObjectiveReviewId>(), objectiveId, on, verdict }
}

function missingIn(objective: Objective, review: ObjectiveReview | null, draft: Draft): string | null {
  if (draft.verdict === null) return text.verdictFault
  const made = reviewOf(objective, review, draft)
  if (made === null) return text.dayFault
  const checked = checkReview(made, currentData())
  return checked.ok ? null : qualityFaultText(checked.error)
}
