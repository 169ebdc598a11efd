import { expect, test } from 'vitest'
import type { MeetingId } from '#shared/meetings/meeting.ts'
import { buildPack } from '#shared/reports/pack/build-pack.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'
import { moment, orvelle } from './support/orvelle.ts'
import { chapter, paragraphs } from './support/reading.ts'

/** What the pack of the meeting of March says of those who took part, when its committee follows these rules. */
function participants(rules: object): readonly string[] {
  const data = orvelle(
    ['rulesProfile', 'regles', { source: 'CRPA, art. R133-10', ...rules }],
    ['body', 'cps', { ...orvelle().body.get('cps'), rulesProfileId: 'regles' }],
  )
  const pack = buildPack(data, 'mars' as MeetingId, moment) // ids are branded text
  return pack === null ? [] : paragraphs(chapter(pack, 'Participants')).map(plainSpaces)
}

test('a pack proves the quorum with its rule, at the opening and when an arrival gained it', () => {
  expect(participants({}).slice(1)).toEqual([
    'Quorum non atteint à l’ouverture : 1 membre sur 3, pour 2 au moins ; il en manque 1. Est compté 1 représenté. La moitié au moins des membres composant l’instance doit être présente ou avoir donné pouvoir (CRPA, art. R133-10).',
    'À 14 h 20 : quorum atteint : 2 membres sur 3, pour 2 au moins.',
  ])
})

test('a pack says nothing of the quorum of a body without rules', () => {
  const pack = buildPack(orvelle(), 'mars' as MeetingId, moment)

  expect(pack === null ? [] : paragraphs(chapter(pack, 'Participants')).join(' ')).not.toMatch(/quorum/i)
})
