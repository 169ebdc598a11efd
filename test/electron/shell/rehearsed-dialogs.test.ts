import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rehearsedDialogs } from '#electron/shell/rehearsed-dialogs.ts'
import { openDialogQueue } from '../../support/dialogs.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const folder = temporaryFolder()
const openOptions = { title: '', buttonLabel: '', filters: [], folder: '/', several: false }
const saveOptions = { title: '', buttonLabel: '', filters: [], path: '/' }
const messageOptions = {
  type: 'info',
  title: 'Fichier vide',
  message: 'Rien.',
  buttons: ['D’accord'],
} as const

function given(name: string) {
  fs.mkdirSync(folder.path(name))
  const queue = openDialogQueue(folder.path(name))
  const printed: string[] = []
  return { queue, printed, boxes: rehearsedDialogs(queue.file, (text) => printed.push(text)) }
}

describe('rehearsed dialogs', () => {
  it('give each answer once, in order, and print what a message says', async () => {
    const { queue, boxes, printed } = given('order')
    queue.answer(
      { kind: 'open', paths: ['/a'] },
      { kind: 'save', path: null },
      { kind: 'message', button: 0 },
    )

    const answers = [
      await boxes.open(1, openOptions),
      await boxes.save(1, saveOptions),
      await boxes.message(null, messageOptions),
    ]

    expect(answers).toEqual([['/a'], null, 0])
    expect(queue.remaining()).toEqual([])
    expect(printed).toEqual(['Fichier vide\nRien.\n'])
  })

  it('take answers that were added meanwhile', async () => {
    const { queue, boxes } = given('added')
    queue.answer({ kind: 'open', paths: ['/a'] })
    await boxes.open(1, openOptions)
    queue.answer({ kind: 'open', paths: ['/b'] })

    expect(await boxes.open(1, openOptions)).toEqual(['/b'])
  })

  it('fail on a box that was not expected, and leave the answers', async () => {
    const { queue, boxes } = given('unexpected')
    await expect(boxes.open(1, openOptions)).rejects.toThrow('none')
    queue.answer({ kind: 'save', path: '/x' })

    await expect(boxes.open(1, openOptions)).rejects.toThrow('save')
    expect(queue.remaining()).toHaveLength(1)
  })
})
