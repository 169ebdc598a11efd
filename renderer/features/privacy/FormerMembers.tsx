import { useEffect, useRef, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { CheckList } from '#renderer/ui/CheckList.tsx'
import type { FormerMember } from '#shared/document/former-members.ts'
import { fullName } from '#shared/text/names.ts'
import { lastDayText, privacyText as text } from '#shared/text/privacy.ts'
import { EraseDialog } from './EraseDialog.tsx'

/** Those whose data has been kept for too long, and the two ways to erase it. */
export function FormerMembers({ former }: { readonly former: readonly FormerMember[] }) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const [hasErased, setErased] = useState(false)
  const [asked, setAsked] = useState<'purge' | 'anonymise' | null>(null)
  const chosen = former.map(({ person }) => person).filter(({ id }) => ticked.has(id))
  const ids = chosen.map(({ id }) => id)
  const missing = chosen.length === 0 ? text.nothingChosen : undefined

  async function erase() {
    if (asked === 'purge') await perform({ type: 'person.purge', ids })
    if (asked === 'anonymise') await perform({ type: 'person.anonymise', ids, on: today() })
    setErased(true)
    setAsked(null)
  }
  if (former.length === 0) return <NoFormer hasErased={hasErased || asked !== null} />
  return (
    <div className="privacy-former">
      <p className="privacy-hint">{text.formerHint}</p>
      <CheckList
        label={text.former}
        choices={former.map(({ person, lastDay }) => ({
          id: person.id,
          label: fullName(person),
          end: lastDayText(lastDay),
        }))}
        selected={ticked}
        onChange={setTicked}
      />
      <div className="privacy-gestures">
        <Button
          variant="quiet"
          onPress={() =>
            setTicked(
              chosen.length === former.length ? new Set() : new Set(former.map(({ person }) => person.id)),
            )
          }
        >
          {chosen.length === former.length ? text.none : text.all}
        </Button>
        <span className="privacy-space" />
        {/* Also when no contacts are left: the history may hold those that somebody cleared by hand. */}
        <Button edits disabledReason={missing} onPress={() => setAsked('purge')}>
          {text.purge}
        </Button>
        <Button edits variant="danger" disabledReason={missing} onPress={() => setAsked('anonymise')}>
          {text.anonymise}
        </Button>
      </div>
      {asked !== null && (
        <EraseDialog
          gesture={asked}
          persons={chosen.length}
          onConfirm={() => void erase()}
          onCancel={() => setAsked(null)}
        />
      )}
    </div>
  )
}

/** After the last one has gone, with the button that had the focus, the keyboard goes on from here. */
function NoFormer({ hasErased }: { readonly hasErased: boolean }) {
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (hasErased) place.current?.focus()
  }, [hasErased])
  return (
    <p ref={place} tabIndex={-1} className="privacy-none">
      {text.noFormer}
    </p>
  )
}
