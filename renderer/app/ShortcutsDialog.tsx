import { useActions } from '#renderer/actions/ActionsProvider.tsx'
import { isMac } from '#renderer/actions/use-shortcuts.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { shortcutText as text } from '#shared/text/shortcuts.ts'
import { commonText } from '#shared/text/ui.ts'
import { type ShortcutGroup, type ShortcutLine, shortcutGroups } from './shortcut-groups.ts'
import { showShortcuts, useView } from './view-store.ts'
import './ShortcutsDialog.css'

/** What the keyboard and the mouse can do here, in two columns. */
export function ShortcutsDialog() {
  const isOpen = useView((view) => view.areShortcutsShown)
  const close = () => showShortcuts(false)
  return (
    <Dialog title={text.title} isOpen={isOpen} onClose={close} closeLabel={commonText.close} size="l">
      <Groups />
    </Dialog>
  )
}

function Groups() {
  const registry = useActions()
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: nothing else in a long list takes the keyboard, which must scroll it.
    <section className="shortcuts" aria-label={text.title} tabIndex={0}>
      {shortcutGroups(registry.all(), isMac()).map((group) => (
        <Group key={group.title} group={group} />
      ))}
    </section>
  )
}

function Group({ group: { title, lines } }: { readonly group: ShortcutGroup }) {
  return (
    <section className="shortcuts-group">
      <h3>{title}</h3>
      <dl>
        {lines.map((line) => (
          <Line key={`${line.keys.join(' ')} ${line.hand}`} line={line} />
        ))}
      </dl>
    </section>
  )
}

function Line({ line: { keys, hand, does } }: { readonly line: ShortcutLine }) {
  return (
    <div className="shortcuts-line">
      <dt>{does}</dt>
      <dd>
        {keys.length > 0 && <Kbd keys={keys} />}
        {hand}
      </dd>
    </div>
  )
}
