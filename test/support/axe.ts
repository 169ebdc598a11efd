import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** What assistive technology would stumble on in the page, or in a part of it, as « rule: elements ». */
export async function violationsIn(window: Page, selector = 'html'): Promise<readonly string[]> {
  const isThere = await window.evaluate(() => 'axe' in globalThis)
  // Evaluated, not added as a script: the page's policy refuses scripts that are not its own.
  if (!isThere) await window.evaluate(axeSource())
  return window.evaluate(async (part) => {
    type Found = { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] }
    type Axe = { readonly run: (part: string) => Promise<{ readonly violations: readonly Found[] }> }
    const { axe } = globalThis as unknown as { axe: Axe } // evaluated above
    const { violations } = await axe.run(part)
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
    )
  }, selector)
}

function axeSource(): string {
  return fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
}
