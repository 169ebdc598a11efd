import type { ReactNode } from 'react'
import { TypedWithin } from './typed.tsx'
import './field.css'
import './Form.css'

type FormProps = {
  /** `inline`: names at the left, for inspectors; `stack`: names above, for dialogs. */
  readonly layout?: 'stack' | 'inline'
  /** In a dialog: Enter in a field. */
  readonly onSubmit?: () => void
  readonly id?: string
  readonly children: ReactNode
}

/** Fields one under another. */
export function Form({ layout = 'stack', onSubmit, id, children }: FormProps) {
  if (onSubmit === undefined) {
    return (
      <div className="ui-form" data-layout={layout}>
        {children}
      </div>
    )
  }
  return (
    <form
      className="ui-form"
      data-layout={layout}
      {...(id === undefined ? {} : { id })}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      {children}
      {/* The visible button is in the footer, outside: without one inside, Enter does nothing when there are two fields. */}
      <button type="submit" hidden />
    </form>
  )
}

/** Two or three short fields on one line (from – to). */
export function FieldRow({ children }: { readonly children: ReactNode }) {
  return <div className="ui-field-row">{children}</div>
}

/** Something read among the fields, that is not typed there. */
export function ReadOnlyField({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <dl className="ui-field ui-read">
      <dt className="ui-field-label">{label}</dt>
      <dd className="ui-read-value">{children}</dd>
    </dl>
  )
}

type SectionProps = {
  readonly title: string
  /** Small buttons at the right of the title. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** A titled part of an inspector or of a sheet, with its rule above. */
export function Section({ title, actions, children }: SectionProps) {
  return (
    <section className="ui-section">
      <header className="ui-section-head">
        <h3>{title}</h3>
        {actions}
      </header>
      <TypedWithin name={title}>{children}</TypedWithin>
    </section>
  )
}
