import type { CalendarDate, DateValue } from '@internationalized/date'
import { type KeyboardEvent, useMemo } from 'react'
import type { FieldTexts } from './FieldFrame.tsx'
import { dateOfIso, dateOfText, isoOfDate, textOfDate, withCentury } from './iso-date.ts'
import { type Commit, type DraftText, useDraft } from './use-draft.ts'

/** Props common to DateField, DatePicker and TimeField. */
export type DateFieldProps = FieldTexts & {
  /** '2026-03-10' for a date, '14:30' for a time; null when empty. */
  readonly value: string | null
  /** Once, on blur, Enter or a choice in the calendar. Null when the field was emptied. */
  readonly onCommit: Commit<string | null>
  readonly isRequired?: boolean
  readonly isDisabled?: boolean
  readonly isReadOnly?: boolean
  readonly autoFocus?: boolean
  /** The label stands above, even in an inline form. */
  readonly isWide?: boolean
}

/** First and last dates allowed, '2026-03-10'. */
export type DateBounds = { readonly min?: string | undefined; readonly max?: string | undefined }

/** Dates in dialogs: the draft is the dialog's, whose button must not wait for the field to be left. */
export type LiveDate = {
  /** At each date that the figures make while they are typed. */
  readonly onChange?: (value: string | null) => void
}

/** The bounds as React Aria wants them. */
export function boundProps({ min, max }: DateBounds): { minValue?: CalendarDate; maxValue?: CalendarDate } {
  const [minValue, maxValue] = [dateOfIso(min), dateOfIso(max)]
  return { ...(minValue === null ? {} : { minValue }), ...(maxValue === null ? {} : { maxValue }) }
}

type DateDraft = Pick<DateFieldProps, 'label' | 'value' | 'onCommit'> & {
  readonly isReadOnly: boolean | undefined
  readonly onChange?: LiveDate['onChange'] | undefined
}

/** Value and handlers of a date being typed: kept on blur or Enter, given back by Escape. */
export function useDateDraft({ label, value, onCommit, onChange, isReadOnly = false }: DateDraft) {
  const inFull = (iso: string | null) => (iso === null ? null : withCentury(iso))
  const text: DraftText<string | null> = {
    label,
    isNever: isReadOnly,
    write: (iso) => textOfDate(inFull(iso)),
    read: dateOfText,
  }
  const draft = useDraft({ value, onCommit: (iso) => onCommit(inFull(iso)), text })
  // The same object at each render: a new one would be a new value and drop what is being typed.
  const date = useMemo(() => dateOfIso(draft.shown), [draft.shown])
  return {
    draft,
    props: {
      value: date,
      onChange: (next: DateValue | null) => {
        const iso = next === null ? null : isoOfDate(next)
        draft.change(iso)
        onChange?.(inFull(iso))
      },
      onBlur: () => draft.commit(),
    },
  }
}

/** Enter keeps the draft, and submits the form around as in any other field; Escape gives the old value back. */
export function keysOf(draft: { isDirty: boolean; commit: () => void; cancel: () => void }) {
  return (event: Pick<KeyboardEvent, 'key' | 'target' | 'stopPropagation'>) => {
    if (event.key === 'Enter' && event.target instanceof Element && !event.target.matches('button')) {
      draft.commit()
      const form = event.target.closest('form')
      // Once the form knows of the draft.
      requestAnimationFrame(() => form?.requestSubmit())
    }
    if (event.key !== 'Escape' || !draft.isDirty) return
    draft.cancel()
    event.stopPropagation()
  }
}
