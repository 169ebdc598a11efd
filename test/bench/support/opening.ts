import type { Page } from 'playwright-core'
import type { Application } from '../../support/application.ts'
import { untilPainted, withWindow } from './window.ts'

/** How long, in milliseconds, until a document that was chosen is seen. */
export type Opening = {
  /** From the choice of its file to the first frame with its chart. */
  readonly fromFile: number
  /** The same from when the page has its data. */
  readonly fromData: number
  /** From the choice until all lines of the chart are there and the page takes what one asks of it. */
  readonly whole: number
}

/** Opens a document in a window without one; `then` looks at it once it is whole. */
export function opening(
  file: string,
  then: (application: Application) => Promise<void> = async () => undefined,
): Promise<Opening> {
  return withWindow([], async (application) => {
    const { window: page, answerDialogs } = application
    await page.getByText('Créer un document').waitFor()
    answerDialogs({ kind: 'open', paths: [file] })
    const painted = untilPainted(page)
    const started = await page.evaluate(() => {
      const now = performance.timeOrigin + performance.now()
      void window.gouvernail.call('document.open', undefined)
      return now
    })
    const [seen, read, whole] = [await painted, await momentOfData(page), await untilWhole(page)]
    await then(application)
    return { fromFile: seen - started, fromData: seen - read, whole: whole - started }
  })
}

/** When the page had the data, in milliseconds since 1970. */
function momentOfData(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [mark] = performance.getEntriesByName('document-read')
    if (mark === undefined) throw new Error('the page has read no document')
    return performance.timeOrigin + mark.startTime
  })
}

/** Waits until nothing of the chart is being computed and the page is free; answers that instant. */
export function untilWhole(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector('.chart[aria-busy="true"]') !== null) requestAnimationFrame(look)
          else setTimeout(() => resolve(performance.timeOrigin + performance.now()))
        }
        look()
      }),
  )
}
