import * as electron from 'electron'
import type { Clipboard } from '../api/ports.ts'

/** The clipboard as Electron had it until it took over that of the web: all at once, and synchronous. */
type FormerClipboard = {
  readonly write: (data: {
    readonly text: string
    readonly html: string
    readonly image?: electron.NativeImage
  }) => void
  readonly readHTML: () => string
  readonly availableFormats: () => readonly string[]
}

/** The clipboard of the system. All forms of what is copied are written at once: each writing replaces the former. */
export function systemClipboard(): Clipboard {
  const former = electron.clipboard as unknown as Partial<FormerClipboard> // asked for below
  return isFormer(former) ? formerClipboard(former) : currentClipboard()
}

function isFormer(clipboard: Partial<FormerClipboard>): clipboard is FormerClipboard {
  return typeof clipboard.readHTML === 'function'
}

function formerClipboard(clipboard: FormerClipboard): Clipboard {
  return {
    write: async ({ text, html, png }) => {
      const image = png === null ? {} : { image: electron.nativeImage.createFromBuffer(Buffer.from(png)) }
      clipboard.write({ text, html, ...image })
    },
    html: async () => clipboard.readHTML(),
    isEmpty: async () => clipboard.availableFormats().length === 0,
  }
}

function currentClipboard(): Clipboard {
  const { clipboard, ClipboardItem } = electron
  return {
    write: async ({ text, html, png }) => {
      const image = png === null ? {} : { 'image/png': new Blob([Buffer.from(png)], { type: 'image/png' }) }
      const words = text === '' ? {} : { 'text/plain': text, 'text/html': html }
      await clipboard.write([new ClipboardItem({ ...words, ...image })])
    },
    html: async () => {
      for (const item of await clipboard.read()) {
        if (!item.types.includes('text/html')) continue
        const content = await item.getType('text/html')
        if (content instanceof Blob) return content.text()
      }
      return ''
    },
    isEmpty: async () => (await clipboard.read()).every(({ types }) => types.length === 0),
  }
}
