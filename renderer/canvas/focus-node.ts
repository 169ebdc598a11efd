/** How many images are waited for the element of a node that comes into view. */
const mostImages = 30

/** Gives the keyboard to a node, as soon as its element is there: only what is in view has one. */
export function focusNode(id: string, left = mostImages): void {
  const element = document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)
  if (element !== null) element.focus({ preventScroll: true })
  else if (left > 0) requestAnimationFrame(() => focusNode(id, left - 1))
}

/** The node that has the keyboard; null when something else has it. */
export function focusedNode(): string | null {
  const active = document.activeElement
  return active?.classList.contains('react-flow__node') === true ? active.getAttribute('data-id') : null
}
