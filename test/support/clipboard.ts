import type { Application } from './application.ts'

/** The clipboard as the Electron of development has it (electron/shell/clipboard.ts). */
type SystemClipboard = {
  readonly availableFormats: () => readonly string[]
  readonly readText: () => string
  readonly readHTML: () => string
  readonly readImage: () => { readonly getSize: () => { readonly width: number; readonly height: number } }
  readonly write: (data: { readonly text: string; readonly html: string }) => void
}

/** What lies on the clipboard of the system, in the forms in which other programs read it. */
export function clipboardOf({ electron }: Application) {
  return electron.evaluate(({ clipboard }) => {
    const system = clipboard as unknown as SystemClipboard // of the Electron that runs here
    return {
      formats: [...system.availableFormats()],
      text: system.readText(),
      html: system.readHTML(),
      picture: system.readImage().getSize(),
    }
  })
}

/** Puts something there, as another program does. */
export async function putOnClipboard({ electron }: Application, html: string, text = 'x'): Promise<void> {
  await electron.evaluate(
    ({ clipboard }, content) => {
      const system = clipboard as unknown as SystemClipboard // of the Electron that runs here
      system.write(content)
    },
    { html, text },
  )
}
