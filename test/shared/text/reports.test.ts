import { describe, expect, test } from 'vitest'
import { seatsInWords } from '#shared/text/reports/common.ts'
import { numberRange, type VoteFacts, voteInWords } from '#shared/text/reports/decisions.ts'
import { reportFileBase } from '#shared/text/reports/file-base.ts'
import {
  attendanceGroup,
  chairQuality,
  comingAndGoing,
  deputiesAre,
  secretaryQuality,
} from '#shared/text/reports/pack.ts'
import { registerReference } from '#shared/text/reports/register.ts'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe('seats in words', () => {
  test.each([
    [0, 0, 0, 'aucun siège'],
    [1, 0, 0, '1 siège, pourvu'],
    [0, 0, 1, '1 siège, vacant'],
    [0, 1, 0, '1 siège, tenu par un suppléant'],
    [12, 0, 0, '12 sièges, tous pourvus'],
    [0, 0, 2, '2 sièges, tous vacants'],
    [0, 2, 0, '2 sièges, tous tenus par des suppléants'],
    [11, 0, 1, '12 sièges, dont 1 vacant'],
    [8, 0, 4, '12 sièges, dont 4 vacants'],
    [8, 1, 1, '10 sièges, dont 1 tenu par un suppléant et 1 vacant'],
    [0, 2, 3, '5 sièges, dont 2 tenus par des suppléants et 3 vacants'],
  ])('%i held, %i by deputies, %i vacant: %s', (held, deputyOnly, vacant, expected) => {
    expect(plain(seatsInWords({ held, deputyOnly, vacant }))).toBe(expected)
  })
})

describe('a vote in words', () => {
  const facts: VoteFacts = {
    status: 'adopted',
    voteMode: null,
    votesFor: null,
    votesAgainst: null,
    abstentions: null,
    votesNotTaking: null,
  }

  test.each<[Partial<VoteFacts>, string]>([
    [{}, 'adoptée'],
    [{ voteMode: 'consensus' }, 'adoptée par consensus'],
    [{ voteMode: 'written' }, 'adoptée par consultation écrite'],
    [
      { voteMode: 'show-of-hands', votesFor: 12, votesAgainst: 1, abstentions: 2 },
      'adoptée par vote à main levée : 12 voix pour, 1 voix contre, 2 abstentions',
    ],
    [
      { voteMode: 'secret', votesFor: 12, votesAgainst: 0, abstentions: 0 },
      'adoptée à l’unanimité (12 voix), par vote à bulletin secret',
    ],
    [
      { votesFor: 7, votesAgainst: 0, abstentions: 1 },
      'adoptée : 7 voix pour, aucune voix contre, 1 abstention',
    ],
    [{ votesFor: 7 }, 'adoptée : 7 voix pour'],
    [
      { votesFor: 7, votesAgainst: 0, abstentions: 0, votesNotTaking: 1 },
      'adoptée à l’unanimité (7 voix) ; 1 membre n’a pas pris part au vote',
    ],
    [{ votesNotTaking: 2 }, 'adoptée ; 2 membres n’ont pas pris part au vote'],
    [{ votesNotTaking: 0 }, 'adoptée'],
    [
      { status: 'rejected', votesFor: 0, votesAgainst: 9, abstentions: 0 },
      'rejetée : aucune voix pour, 9 voix contre, aucune abstention',
    ],
    [{ status: 'executed', voteMode: 'roll-call' }, 'adoptée par appel nominal'],
    [{ status: 'replaced' }, 'adoptée'],
    [{ status: 'proposed' }, 'proposée'],
  ])('%o', (changes, expected) => {
    expect(plain(voteInWords({ ...facts, ...changes }))).toBe(expected)
  })
})

describe('names of documents and officers', () => {
  test('a range of numbers is one number when it has one', () => {
    expect(numberRange('2026-CPS-01', '2026-CPS-12')).toBe('de 2026-CPS-01 à 2026-CPS-12')
    expect(numberRange('2026-CPS-01', '2026-CPS-01')).toBe('2026-CPS-01')
  })

  test('a register is named after its years', () => {
    expect(registerReference('2026', '2026')).toBe('Registre 2026')
    expect(registerReference('2024', '2026')).toBe('Registre 2024-2026')
  })

  test('file names sort by date and leave out what is not known', () => {
    expect(reportFileBase('2026-03-10', 'CPS', 'Dossier de séance')).toBe('2026-03-10_CPS_dossier-de-seance')
    expect(reportFileBase('2026-11-24', '', 'Organigramme', 'Vue d’élus')).toBe(
      '2026-11-24_organigramme_vue-d-elus',
    )
  })

  test('officers are named in their gender, or by their office', () => {
    expect(chairQuality('mrs')).toBe('La présidente de séance')
    expect(chairQuality('mr')).toBe('Le président de séance')
    expect(chairQuality(null)).toBe('Le président de séance')
    expect(chairQuality(undefined)).toBe('Présidence de séance')
    expect(secretaryQuality('mrs')).toBe('La secrétaire de séance')
  })

  test('deputies agree in gender and number', () => {
    expect(deputiesAre('A', ['mrs'])).toBe('suppléante : A')
    expect(deputiesAre('A et B', ['mrs', 'mrs'])).toBe('suppléantes : A et B')
    expect(deputiesAre('A et B', ['mrs', 'mr'])).toBe('suppléants : A et B')
    expect(deputiesAre('A', [null])).toBe('suppléant : A')
  })

  test('those who came or not agree in gender and number', () => {
    expect(attendanceGroup('present', ['mrs', 'mr'])).toBe('Étaient présents (2)')
    expect(attendanceGroup('excused', ['mrs', 'mrs'])).toBe('Étaient excusées (2)')
    expect(attendanceGroup('represented', ['mrs'])).toBe('Était représentée')
    expect(attendanceGroup('absent', [null])).toBe('Était absent')
    expect(attendanceGroup('proxy', ['mr'])).toBe('Avait donné pouvoir')
    expect(attendanceGroup('proxy', ['mr', 'mrs', 'mr'])).toBe('Avaient donné pouvoir (3)')
  })

  test('comings and goings are told when they are known', () => {
    const left = { kind: 'left', at: '16:00' }
    expect(plain(comingAndGoing([{ kind: 'arrived', at: '14:20' }, left]))).toBe(
      'arrivée à 14 h 20, départ à 16 h',
    )
    expect(plain(comingAndGoing([left, { kind: 'arrived', at: '16:15' }]))).toBe(
      'départ à 16 h, retour à 16 h 15',
    )
    expect(comingAndGoing([])).toBe('')
  })
})
