import type { Page } from 'playwright-core'

/**
 * Loads the page again with a counter in it: React tells of each commit to whoever stands where its developer tools would,
 * and of what was committed only those components rendered that did work in it.
 */
export async function countRenders(page: Page): Promise<void> {
  await page.addInitScript(() => {
    type Fiber = {
      readonly flags: number
      readonly alternate: Fiber | null
      readonly child: Fiber | null
      readonly sibling: Fiber | null
      readonly memoizedProps: { readonly id?: unknown; readonly type?: unknown } | null
    }
    const performedWork = 1
    const renders = new Map<string, number>()
    const visit = (fiber: Fiber) => {
      const before = fiber.alternate
      const { id, type } = fiber.memoizedProps ?? {}
      // What React Flow makes of a node is given its id and the kind of node.
      if (
        typeof id === 'string' &&
        type === 'chart' &&
        (before === null || (fiber.flags & performedWork) !== 0)
      )
        renders.set(id, (renders.get(id) ?? 0) + 1)
      // The same children: nothing under here was looked at.
      if (before !== null && before.child === fiber.child) return
      for (let child = fiber.child; child !== null; child = child.sibling) visit(child)
    }
    const hook = {
      supportsFiber: true,
      renderers: new Map(),
      inject: () => 1,
      onCommitFiberRoot: (_renderer: number, root: { readonly current: Fiber }) => visit(root.current),
      onCommitFiberUnmount: () => undefined,
    }
    Object.assign(globalThis, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook, renders })
  })
  await page.reload()
}

/** How often each node of the chart rendered since the last time that one asked. */
export function takeRenders(page: Page): Promise<ReadonlyMap<string, number>> {
  return page
    .evaluate(() => {
      const renders: Map<string, number> = Reflect.get(globalThis, 'renders')
      const taken = [...renders]
      renders.clear()
      return taken
    })
    .then((taken) => new Map(taken))
}
