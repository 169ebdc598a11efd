import { expect, test } from 'vitest'
import { stateOf } from '../../support/file-state.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { say } from './support/say.ts'

const folder = temporaryFolder()

test('search finds words anywhere in a document, the text of its annexes included, and writes nothing', async () => {
  const file = folder.path('projet.gouvernail')
  await say('new', file, '--sample')
  const before = stateOf(file)

  const words = await say('search', file, 'clés', 'de', 'répartition')
  const json = await say('search', file, 'clé de répartition', '--json')
  const [first] = JSON.parse(json.out)
  const inAnnex = JSON.parse((await say('search', file, 'bilan', '--json')).out)

  expect(words).toMatchObject({ code: 0, err: '' })
  expect(plainSpaces(words.out)).toContain(
    'décision\t2026-CPS-06 – Clé de répartition financière\t29/09/2026\t',
  )
  expect(Object.keys(first)).toEqual(['kind', 'id', 'title', 'date', 'snippet'])
  expect(JSON.parse(json.out)).toContainEqual(
    expect.objectContaining({ kind: 'decision', id: 'd-cps-2026-2-3' }),
  )
  expect(inAnnex).toContainEqual(
    expect.objectContaining({ kind: 'annex', id: 'annexe-bilan', date: '2026-12-08' }),
  )
  expect(stateOf(file)).toEqual(before)
})

test('nothing found is no fault, and no words are one', async () => {
  const file = folder.path('vide.gouvernail')
  await say('new', file)

  expect(await say('search', file, 'introuvable')).toEqual({ code: 0, out: '', err: '' })
  expect(await say('search', file, 'introuvable', '--json')).toMatchObject({ code: 0, out: '[]\n' })
  expect(await say('search', file)).toMatchObject({
    code: 2,
    out: '',
    err: 'Il manque les mots à chercher.\n',
  })
  expect(await say('search')).toMatchObject({ code: 2, out: '' })
})
