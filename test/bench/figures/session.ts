import type { Page } from 'playwright-core'
import { items, largeCommittee, movementsAt } from '../../support/large-committee.ts'
import { noteReactions, reactionsIn } from '../../support/reactions.ts'
import { documentShown, goTo } from '../../support/screen.ts'
import type { Figure } from '../support/figure.ts'
import { withFolder, withWindow, written } from '../support/window.ts'

/** The longest meeting that one should hold, typed in the window: each line from Enter until its answer is in the page. */
export const session: Figure = {
  name: 'session',
  hasWindow: true,
  measure: (tell) =>
    withFolder((folder) =>
      withWindow(
        [written(folder, 'meeting', { data: largeCommittee(), contents: new Map() })],
        async ({ window }) => {
          await documentShown(window)
          await goTo(window, 'Séances')
          await window.keyboard.press('Control+Shift+O')
          await window.locator('.session').waitFor()
          await noteReactions(window)
          const lines = linesOf(await window.locator('.session-member kbd').allTextContents())
          for (const line of lines) await enter(window, line)
          const samples = await reactionsIn(window)
          tell({
            name: 'meeting of 30 members, 40 items, 60 movements: Enter → answer',
            samples,
            budget: { median: 50 },
            note: `${samples.length} lines`,
          })
        },
      ),
    ),
}

/** The roll, then each item: who leaves or comes back, a note, and a decision voted on every other. */
function linesOf(codes: readonly string[]): readonly string[] {
  const roll = codes.slice(0, 24)
  const course = Array.from({ length: items }, (_, item) => [
    '>',
    ...movementsAt(item).map(({ sign, member }) => `${sign}${codes[member]}`),
    'Échanges.',
    ...(item % 2 === 0 ? ['/d', '/v u'] : []),
  ])
  return [...roll, '/o', ...course.flat()]
}

async function enter(window: Page, line: string): Promise<void> {
  await window.keyboard.type(line)
  await window.keyboard.press('Enter')
  await window.locator('.session-said [data-tone]').first().waitFor()
}
