import type { Page } from 'playwright-core'

/** What the data and the chart take in the memory of the page, in megabytes, once what nobody holds is swept away. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  // What a first sweep frees may hold the rest.
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usedSize / 1e6
}

/** The processor time of the whole page, its threads that paint with it, in milliseconds: others hardly change it. */
export async function processorClock(page: Page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  return {
    now: async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return (metrics.find(({ name }) => name === 'ProcessTime')?.value ?? Number.NaN) * 1000
    },
    stop: () => session.detach(),
  }
}

/** How many nodes have elements. */
export function mounted(page: Page): Promise<number> {
  return page.locator('.react-flow__node').count()
}
