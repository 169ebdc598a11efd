import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

/** What depends on the theme: a page that was examined in one needs no more in the other. */
const colours = ['color-contrast', 'link-in-text-block']

/**
 * What assistive technology would stumble on in the page, or in a part of it, as « rule: elements »; by all rules, or by those
 * about colours.
 */
export async function violationsIn(
  window: Page,
  selector = 'html',
  rules: 'all' | 'colours' = 'all',
): Promise<readonly string[]> {
  const isThere = await window.evaluate(() => 'axe' in globalThis)
  // Evaluated, not added as a script: the page's policy refuses scripts that are not its own.
  if (!isThere) await window.evaluate(axeSource())
  const choice = rules === 'all' ? {} : { runOnly: { type: 'rule', values: colours } }
  return window.evaluate(
    async ([part, wanted]) => {
      type Found = { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] }
      type Axe = {
        readonly run: (part: string, options: object) => Promise<{ readonly violations: readonly Found[] }>
      }
      const { axe } = globalThis as unknown as { axe: Axe } // evaluated above
      // What passes is not described: it takes most of the time.
      const { violations } = await axe.run(part, { ...wanted, resultTypes: ['violations'] })
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
      )
    },
    [selector, choice] as const,
  )
}

function axeSource(): string {
  return fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
}
