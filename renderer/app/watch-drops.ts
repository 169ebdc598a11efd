import { create } from 'zustand'
import { call, handOver } from '#renderer/document/client.ts'
import { openDroppedTable } from '#renderer/features/imports/open-dropped.tsx'
import { tellRefused } from './open-file.tsx'

/** Whether a file of the desktop is held over the window. */
export const useDrop = create<{ readonly isOver: boolean }>(() => ({ isOver: false }))

const mostFiles = 8

/** Opens what the desktop drops on the window, wherever it falls: Chromium would show the file in place of the page. */
export function watchDrops(): void {
  const listen = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', hear: (event: DragEvent) => void) =>
    window.addEventListener(
      type,
      (event) => {
        // What is dragged within the page is its own.
        if (event.dataTransfer?.types.includes('Files') !== true) return
        event.preventDefault()
        event.stopPropagation()
        hear(event)
      },
      { capture: true },
    )
  const show = (event: DragEvent) => {
    const isFree = !isAsking()
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = isFree ? 'copy' : 'none'
    useDrop.setState({ isOver: isFree })
  }
  listen('dragenter', show)
  listen('dragover', show)
  listen('dragleave', ({ relatedTarget }) => relatedTarget === null && useDrop.setState({ isOver: false }))
  listen('drop', ({ dataTransfer }) => {
    useDrop.setState({ isOver: false })
    if (!isAsking()) void open([...(dataTransfer?.files ?? [])].slice(0, mostFiles))
  })
}

/** A dialog waits for its answer: what it is about must not go away beneath it. */
function isAsking(): boolean {
  return document.querySelector('.ui-scrim') !== null
}

async function open(files: readonly File[]): Promise<void> {
  for (const file of files) {
    if (!(await handOver(file))) continue
    const answer = await call('file.dropped', undefined)
    if (!answer.ok) await tellRefused(answer.error)
    else if (answer.value.kind === 'table') return openDroppedTable(answer.value.fileName)
  }
}
