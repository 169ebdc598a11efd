import { useEffect } from 'react'
import type { ActionRegistry } from './registry.ts'

// Keys that already mean something to the control that has the focus.
const ownKeys = new Set(['Enter', ' '])
const controls =
  'button, a[href], summary, input, [role=button], [role=row], [role=option], [role=menuitem], [role=tab]'
// A box to tick holds no text, and would undo what was typed beside it.
const typingFields =
  'input:not([type=checkbox]), textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=spinbutton]'

/** Whether Mod is Cmd here. */
export function isMac(): boolean {
  return navigator.platform.startsWith('Mac')
}

/** Runs the action that each key press asks for. Silent while a dialog or a menu has the keyboard. */
export function useShortcuts(registry: ActionRegistry): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || event.isComposing || isElsewhere(event)) return
      const action = registry.forKey(event, {
        isTyping: isInside(event.target, typingFields),
        isMac: isMac(),
      })
      if (action === undefined) return
      event.preventDefault()
      registry.run(action.id)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [registry])
}

function isElsewhere(event: KeyboardEvent): boolean {
  if (document.querySelector('.ui-modal') !== null) return true
  // Removing is a gesture of the place that has the focus: a sheet must not delete what it describes.
  if (event.key === 'Delete' && isInside(event.target, '[data-own-delete]')) return true
  if (isTextCopied(event)) return true
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
  if (isPlain && isInside(event.target, '[role=menu], [role=listbox]')) return true
  return isPlain && ownKeys.has(event.key) && isInside(event.target, controls)
}

/** Whether a text is marked that these keys copy: it goes before what is selected on a chart or in a table. */
function isTextCopied({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const isCopying = (ctrlKey || metaKey) && !shiftKey && ['c', 'x'].includes(key.toLowerCase())
  return isCopying && window.getSelection()?.isCollapsed === false
}

function isInside(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null
}
