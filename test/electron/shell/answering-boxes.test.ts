import { expect, test } from 'vitest'
import { answeringBoxes } from '#electron/shell/answering-boxes.ts'
import type { DialogBoxes } from '#electron/shell/native-dialogs.ts'

const silent = '/partage'

/** Boxes in which the user takes what is proposed, or this file. */
function given(chosen?: string) {
  const proposed: string[] = []
  const told: string[] = []
  const boxes: DialogBoxes = {
    open: async (_, { folder }) => {
      proposed.push(folder)
      return chosen === undefined ? [] : [chosen]
    },
    save: async (_, options) => {
      proposed.push(options.path)
      return chosen ?? options.path
    },
    message: async (_, { title }) => {
      told.push(title)
      return 0
    },
  }
  const places = {
    maySilence: () => true,
    look: async () => true,
    answers: async (file: string) => !file.startsWith(silent),
    end: () => undefined,
  }
  return { boxes: answeringBoxes(boxes, places, '/documents'), proposed, told }
}

const box = { title: 'T', buttonLabel: 'B', filters: [] }
const opening = (folder: string) => ({ ...box, folder, several: false })

test('a folder that does not answer is not proposed', async () => {
  const { boxes, proposed, told } = given()

  expect(await boxes.save(1, { ...box, path: `${silent}/ENT (copie).gouvernail` })).toBe(
    '/documents/ENT (copie).gouvernail',
  )
  await boxes.open(1, opening(silent))
  await boxes.open(1, opening('/projets'))

  expect(proposed).toEqual(['/documents/ENT (copie).gouvernail', '/documents', '/projets'])
  expect(told).toEqual([])
})

test('a file chosen in one is not touched: that is said, and nothing was chosen', async () => {
  const { boxes, told } = given(`${silent}/ENT.gouvernail`)

  expect(await boxes.open(1, opening('/documents'))).toEqual([])
  expect(await boxes.save(1, { ...box, path: '/documents/ENT.gouvernail' })).toBeNull()

  expect(told).toEqual(['Le dossier ne répond pas', 'Le dossier ne répond pas'])
})

test('any other choice is answered as it is', async () => {
  const { boxes, told } = given('/projets/ENT.gouvernail')

  expect(await boxes.open(1, opening('/documents'))).toEqual(['/projets/ENT.gouvernail'])
  expect(await boxes.save(1, { ...box, path: '/documents/ENT.gouvernail' })).toBe('/projets/ENT.gouvernail')
  expect(told).toEqual([])
})
