import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { type DocumentContent, writeDocument } from '#electron/document/create.ts'
import type {} from '#renderer/document/bridge.d.ts'
import { type Application, launchApplication } from '../../support/application.ts'

/** The folder in which a run leaves its documents; removed by `withFolder`. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'gouvernail-bench-'))
  try {
    return await work(folder)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** Writes a document in a folder and answers its path. */
export function written(folder: string, name: string, content: DocumentContent): string {
  const file = path.join(folder, `${name}.gouvernail`)
  const done = writeDocument(file, content)
  if (!done.ok) throw new Error(done.error.code)
  return file
}

/** Runs `work` in a program that shows what the words ask for. */
export async function withWindow<T>(
  words: readonly string[],
  work: (application: Application) => Promise<T>,
): Promise<T> {
  const application = await launchApplication({ args: words })
  try {
    return await work(application)
  } finally {
    await application.close()
  }
}

/** Waits until the chart is painted; answers that instant, in milliseconds since 1970. */
export function untilPainted(window: Page): Promise<number> {
  return window.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const small = new OffscreenCanvas(24, 24).getContext('2d', { willReadFrequently: true })
        const isPainted = (canvas: HTMLCanvasElement) => {
          if (small === null || canvas.width === 0) return false
          small.drawImage(canvas, 0, 0, 24, 24)
          const pixels = new Uint32Array(small.getImageData(0, 0, 24, 24).data.buffer)
          return pixels.some((pixel) => pixel !== pixels[0])
        }
        const look = () => {
          const canvas = document.querySelector<HTMLCanvasElement>('canvas.chart-scene')
          // The frame in which it is found painted is the one that shows it.
          if (canvas !== null && isPainted(canvas)) resolve(performance.timeOrigin + performance.now())
          else requestAnimationFrame(look)
        }
        look()
      }),
  )
}
