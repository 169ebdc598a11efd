import { show } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { AttachmentList } from '#renderer/sheets/AttachmentList.tsx'
import { DeleteRecord } from '#renderer/sheets/DeleteRecord.tsx'
import { useShownDate } from '#renderer/sheets/today.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import type { Convention } from '#shared/organisation/convention.ts'
import { specificOf } from '#shared/organisation/conventions.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import {
  conventionPeriod,
  governanceText,
  renewalIs,
  conventionText as text,
} from '#shared/text/governance.ts'
import { conventionKindLabels, conventionStateLabels } from '#shared/text/governance-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'
import { ConventionExports } from './ConventionExports.tsx'
import { stateOf, stateTone } from './convention-lines.ts'
import { PartyTable } from './PartyTable.tsx'

/** A convention as one reads it: what it is, what it is about, its parties, its annexes, and what applies it. */
export function ConventionPage({ convention }: { readonly convention: Convention }) {
  return (
    <article className="convention">
      <ConventionHead convention={convention} />
      <TextArea
        label={text.purpose}
        isProse
        rows={2}
        value={convention.purpose}
        onCommit={(purpose) => perform({ type: 'convention.edit', id: convention.id, patch: { purpose } })}
      />
      <section className="convention-part">
        <h3>{text.parties}</h3>
        <PartyTable convention={convention} />
      </section>
      <section className="convention-part">
        <h3>{text.annexes}</h3>
        <div className="convention-annexes">
          <AttachmentList owner={{ conventionId: convention.id }} />
        </div>
      </section>
      <Applications convention={convention} />
    </article>
  )
}

function ConventionHead({ convention }: { readonly convention: Convention }) {
  const date = useShownDate()
  const state = useData((data) => stateOf(data, convention, date))
  const { id, number, title, kind, from, to, renewal } = convention
  return (
    <header className="convention-head">
      <div>
        <p className="convention-kind">
          {capitalise(conventionKindLabels[kind])} {number}
        </p>
        <h2>
          <InlineEdit
            label={text.title}
            value={title}
            validate={(typed) => (typed.trim() === '' ? governanceText.nameFault : undefined)}
            onCommit={(typed) => perform({ type: 'convention.edit', id, patch: { title: typed } })}
          />
        </h2>
        <p className="convention-facts">
          <StatusBadge tone={stateTone[state]}>{conventionStateLabels[state]}</StatusBadge>
          <span>{conventionPeriod(from, to)}</span>
          {renewal !== '' && <span>{renewalIs(renewal)}</span>}
        </p>
      </div>
      <div className="convention-gestures">
        <ConventionExports conventionId={id} />
        <DeleteRecord
          collection="convention"
          command={{ type: 'convention.delete', id }}
          label={text.delete}
          name={deletedThing.convention(title)}
        />
      </div>
    </header>
  )
}

/** What applies this convention, or the convention that this one applies: one goes from one to the other. */
function Applications({ convention }: { readonly convention: Convention }) {
  const conventions = useData((data) => data.convention)
  const applied = specificOf({ convention: conventions }, convention.id)
  if (applied.length === 0) return null
  return (
    <section className="convention-part">
      <h3>{text.applications}</h3>
      <ul className="convention-links">
        {applied.map(({ id, title }) => (
          <li key={id}>
            <Button variant="quiet" size="s" onPress={() => show('governance', { kind: 'convention', id })}>
              {title}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
