import { useRef, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData } from '#renderer/document/hooks.ts'
import type { View } from '#shared/organisation/view.ts'
import { viewText as text } from '#shared/text/views.ts'
import { viewNameFault } from './name-fault.ts'
import { renameView } from './view-tabs-store.ts'

type RenameTabProps = { readonly view: View; readonly onDone: () => void }

/** The name of a view, typed in its tab: Enter or leaving keeps it, Escape gives the old one back. */
export function RenameTab({ view, onDone }: RenameTabProps) {
  const [draft, setDraft] = useState(view.name)
  const isSettled = useRef(false)
  const fault = viewNameFault(currentData().view.values(), view.id, draft)

  async function settle(keeps: boolean) {
    if (isSettled.current) return
    isSettled.current = true
    const name = draft.trim()
    if (keeps && fault === undefined && name !== view.name)
      await perform({ type: 'view.rename', id: view.id, name })
    renameView(null)
    onDone()
  }
  return (
    <span className="view-tab-rename">
      <input
        aria-label={text.rename}
        aria-invalid={fault !== undefined}
        aria-describedby="view-name-fault"
        // biome-ignore lint/a11y/noAutofocus: the field appears because the user asked to type in it.
        autoFocus
        value={draft}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={() => void settle(true)}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Escape') void settle(false)
          // What cannot be kept stays to be corrected.
          if (event.key === 'Enter' && fault === undefined) void settle(true)
        }}
      />
      <span id="view-name-fault" role="alert">
        {fault}
      </span>
    </span>
  )
}
