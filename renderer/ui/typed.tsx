import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react'
import { LockContext } from './lock.ts'

/** Which field it is: the parts of the sheet that it is in, from the outside, and its name. */
export type FieldName = {
  readonly within: readonly string[]
  readonly label: string
  /** The title of the dialog whose button keeps it; null where leaving the field does. */
  readonly form: string | null
}

/** A field that is shown, and can take up a text that was typed in it before. */
export type ShownField = FieldName & {
  readonly value: () => string
  readonly take: (text: string) => void
}

/** Who keeps what is typed and is nowhere yet, in case the program ends. The window gives one to UiProvider. */
export type TypedKeeper = {
  /** A field holds a text that is not kept: called at each keystroke, so the text is asked for later. */
  readonly keep: (id: string, field: FieldName, from: string, text: () => string) => void
  /** It is kept by the document, or given up. */
  readonly forget: (id: string) => void
  /** A field comes on the screen; returns what is to be called when it goes. */
  readonly show: (field: ShownField) => () => void
}

export const TypedKeeperContext = createContext<TypedKeeper | null>(null)

/** The parts around a field; null around what must never be kept, such as a password. */
const WithinContext = createContext<readonly string[] | null>([])

type OpenForm = { readonly title: string; readonly ids: Set<string> }
const FormContext = createContext<OpenForm | null>(null)

/** A part of a sheet: a section, or a record among several. Its name tells its fields from those of other parts. */
export function TypedWithin({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  const outer = useContext(WithinContext)
  const path = useMemo(() => outer && [...outer, name], [outer, name])
  return <WithinContext value={path}>{children}</WithinContext>
}

/** Around what is secret: nothing that is typed in it is ever kept. */
export function TypedNowhere({ children }: { readonly children: ReactNode }) {
  return <WithinContext value={null}>{children}</WithinContext>
}

/** A dialog whose fields are kept all together by its button; closing it, either way, forgets what was typed in it. */
export function TypedForm({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const keeper = useContext(TypedKeeperContext)
  const ids = useMemo(() => new Set<string>(), [])
  const form = useMemo((): OpenForm => ({ title, ids }), [title, ids])
  useEffect(
    () => () => {
      for (const id of ids) keeper?.forget(id)
    },
    [ids, keeper],
  )
  return (
    <TypedWithin name={title}>
      <FormContext value={form}>{children}</FormContext>
    </TypedWithin>
  )
}

/** A dialog whose fields are kept by the document as they are left. */
export function TypedSheet({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <TypedWithin name={title}>
      <FormContext value={null}>{children}</FormContext>
    </TypedWithin>
  )
}

type TypedOptions = {
  readonly label: string
  /** The value that the document, or the dialog, has now. */
  readonly value: () => string
  readonly take: (text: string) => void
  /** It tells each letter, and its dialog keeps them: nothing is to be kept for it elsewhere, in a filter or a search. */
  readonly isLive: boolean
  /** Passwords, figures, fields that cannot be typed in. */
  readonly isNever: boolean
}

/** What a field calls so that what is typed in it survives. */
export function useTyped({ label, value, take, isLive, isNever }: TypedOptions) {
  const keeper = useContext(TypedKeeperContext)
  const within = useContext(WithinContext)
  const form = useContext(FormContext)
  // One id from the first letter to the edit; an older text of the same field has another.
  const typing = useRef<{ readonly id: string; readonly from: string } | null>(null)
  const latest = useRef({ value, take })
  useEffect(() => {
    latest.current = { value, take }
  })
  const title = form?.title ?? null
  const isLocked = useContext(LockContext) || (isLive && form === null)
  const field = useMemo(
    () => (within === null || isNever || isLocked ? null : { within, label, form: title }),
    [within, label, title, isNever, isLocked],
  )
  useEffect(() => {
    if (keeper === null || field === null) return
    const [now, takeUp] = [() => latest.current.value(), (text: string) => latest.current.take(text)]
    return keeper.show({ ...field, value: now, take: takeUp })
  }, [keeper, field])

  function forget() {
    if (typing.current === null) return
    keeper?.forget(typing.current.id)
    form?.ids.delete(typing.current.id)
    typing.current = null
  }
  return {
    isInForm: form !== null,
    keep: (text: () => string) => {
      if (keeper === null || field === null) return
      typing.current ??= { id: crypto.randomUUID(), from: value() }
      form?.ids.add(typing.current.id)
      keeper.keep(typing.current.id, field, typing.current.from, text)
    },
    forget,
  }
}
