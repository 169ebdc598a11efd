import { expect, test } from 'vitest'
import { actInWords, plannedActInWords } from '#shared/text/acts.ts'

const act = { act: '', actAuthority: '', actReference: '', actDate: null, actState: null } as const

test.each([
  [act, ''],
  [{ ...act, act: 'Lettre de mission', actState: 'to-take' }, 'Lettre de mission – à prendre'],
  [
    {
      act: 'Délibération',
      actAuthority: 'comité syndical',
      actReference: 'n° 2027-4',
      actDate: '2027-02-01',
      actState: 'enforceable',
    },
    'Délibération (comité syndical), n° 2027-4 du 1er février 2027 – transmis et publié',
  ],
  // Written as one phrase before there were fields for it: nothing is said twice.
  [
    {
      ...act,
      act: 'Délibération du comité syndical (à prendre)',
      actAuthority: 'Comité syndical',
      actState: 'to-take',
    },
    'Délibération du comité syndical (à prendre)',
  ],
  [
    { ...act, act: 'Note du 5\u00A0octobre 2026', actDate: '2026-10-05', actState: 'taken' },
    'Note du 5 octobre 2026 – pris',
  ],
] as const)('an act is told in one phrase: %j', (given, expected) => {
  expect(actInWords(given).replaceAll('\u00A0', ' ')).toBe(expected)
})

test('an act as it was decided says nothing of what became of it', () => {
  const taken = {
    ...act,
    act: 'Arrêté',
    actAuthority: 'recteur',
    actReference: 'A-12',
    actState: 'taken',
  } as const

  expect(plannedActInWords(taken)).toBe('Arrêté (recteur)')
})
