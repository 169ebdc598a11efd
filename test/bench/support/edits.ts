import type { Page } from 'playwright-core'
import type {} from '#renderer/document/bridge.d.ts'
import type { Command } from '#shared/commands/command.ts'

/** What a page goes through at each of some edits, in milliseconds. */
export type EditTimes = {
  /** Until the page hears of the change: our main process, and the way there and back. */
  readonly heard: readonly number[]
  /**
   * What the page then does until it is free again, all of it ours: the replica, the chart, what is rendered and
   * painted. No frame is waited for: React renders at once and the canvas is painted in the same turn.
   */
  readonly work: readonly number[]
  /** Until the answer is there, which comes when the page is free. */
  readonly answered: readonly number[]
  /** Until the frame after the one that holds the new picture: two frames of waiting, whatever the speed. */
  readonly shown: readonly number[]
}

/** Edits from the page, one after the other; in between it comes to rest, as it does between those of a person. */
export function timeEdits(page: Page, commands: readonly Command[]): Promise<EditTimes> {
  return page.evaluate(async (edits) => {
    const times = {
      heard: [] as number[],
      work: [] as number[],
      answered: [] as number[],
      shown: [] as number[],
    }
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    let started = 0
    let heard = 0
    let freed = () => {}
    // A message that is posted while the page is busy arrives when it is free.
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      times.work.push(performance.now() - heard)
      freed()
    }
    // This listener hears of the change after the replica does, because it subscribed later, and before React renders.
    const stop = window.gouvernail.subscribe((text) => {
      if (JSON.parse(text).type !== 'document-changed') return
      heard = performance.now()
      times.heard.push(heard - started)
      port2.postMessage(null)
    })
    for (const edit of edits) {
      await new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)))
      const isFree = new Promise<void>((resolve) => {
        freed = resolve
      })
      started = performance.now()
      const answer = JSON.parse(await window.gouvernail.call('execute', JSON.stringify(edit)))
      if (!answer.ok) throw new Error(answer.error.code)
      times.answered.push(performance.now() - started)
      await isFree
      await frame()
      await frame()
      times.shown.push(performance.now() - started)
    }
    stop()
    port1.close()
    return times
  }, commands)
}

/**
 * The processor time that the page spends on each edit until it is free: scripts, style and layout. Unlike a duration it
 * does not grow when others use the machine, but for what they take of its caches.
 */
export async function processorTimeOfEdits(
  page: Page,
  commands: readonly Command[],
): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const counted = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']
    return metrics.reduce((sum, { name, value }) => (counted.includes(name) ? sum + value * 1000 : sum), 0)
  }
  const samples: number[] = []
  for (const command of commands) {
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve))),
    )
    const before = await spent()
    await page.evaluate(async (edit) => {
      const answer = JSON.parse(await window.gouvernail.call('execute', JSON.stringify(edit)))
      if (!answer.ok) throw new Error(answer.error.code)
    }, command)
    samples.push((await spent()) - before)
  }
  await session.detach()
  return samples
}
