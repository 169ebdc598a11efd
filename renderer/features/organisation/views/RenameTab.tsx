import { perform } from '#renderer/actions/perform.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { useTypedInPlace } from '#renderer/ui/use-typed-in-place.ts'
import type { View } from '#shared/organisation/view.ts'
import { viewText as text } from '#shared/text/views.ts'
import { viewNameFault } from './name-fault.ts'
import { renameView } from './view-tabs-store.ts'

type RenameTabProps = { readonly view: View; readonly onDone: () => void }

/**
 * The name of a view, typed in its tab: Enter or leaving keeps it, Escape gives the old one back. What cannot be a name
 * stays to be corrected.
 */
export function RenameTab({ view, onDone }: RenameTabProps) {
  const { field, fault, timesLeft, keep, giveUp } = useTypedInPlace({
    label: text.rename,
    value: view.name,
    faultOf: (name) => viewNameFault(currentData().view.values(), view.id, name),
    onKeep: (name) => perform({ type: 'view.rename', id: view.id, name }),
    onLeave: () => renameView(null),
  })
  return (
    <span className="view-tab-rename">
      <input
        {...field}
        aria-label={text.rename}
        maxLength={120}
        aria-invalid={fault !== undefined}
        aria-describedby="view-name-fault"
        // biome-ignore lint/a11y/noAutofocus: the field appears because the user asked to type in it.
        autoFocus
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Enter') void keep().then((isKept) => isKept && onDone())
          if (event.key !== 'Escape') return
          giveUp()
          onDone()
        }}
      />
      <span key={timesLeft} id="view-name-fault" role="alert">
        {fault}
      </span>
    </span>
  )
}
