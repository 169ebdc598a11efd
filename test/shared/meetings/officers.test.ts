import { describe, expect, test } from 'vitest'
import { emptyData } from '#shared/document/document-data.ts'
import type { AttendanceStatus } from '#shared/meetings/attendance.ts'
import { absentOfficers } from '#shared/meetings/officers.ts'
import { absentOfficerText } from '#shared/text/officers.ts'
import { aRecord } from '../../support/builders.ts'

const body = aRecord('body', 'body-1')
const seats = [
  aRecord('seat', 'seat-1', { bodyId: body.id, role: 'chair' }),
  aRecord('seat', 'seat-2', { bodyId: body.id }),
]
const persons = [
  aRecord('person', 'vautrin', { civility: 'mrs', firstName: 'Hélène', lastName: 'Vautrin' }),
  aRecord('person', 'roy', { civility: 'mr', firstName: 'Paul', lastName: 'Roy' }),
]
const mandates = [
  aRecord('mandate', 'mandate-1', { seatId: 'seat-1', personId: 'vautrin' }),
  aRecord('mandate', 'mandate-2', { seatId: 'seat-2', personId: 'roy' }),
]
const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
  new Map(records.map((record) => [record.id, record]))

function away(chair: AttendanceStatus | null, fields: object = {}, other: object = { status: 'present' }) {
  const meeting = aRecord('meeting', 'meeting-1', { bodyId: body.id, ...fields })
  const at = (id: string, seatId: string, said: object) =>
    aRecord('attendance', id, { meetingId: meeting.id, seatId, ...said })
  const attendance =
    chair === null ? [] : [at('call-1', 'seat-1', { status: chair }), at('call-2', 'seat-2', other)]
  const data = {
    ...emptyData(),
    body: byId([body]),
    seat: byId(seats),
    person: byId(persons),
    mandate: byId(mandates),
    attendance: byId(attendance),
  }
  return absentOfficers(data, meeting).map(absentOfficerText)
}

describe('who would preside by the minutes', () => {
  test('was there, or nobody was called yet: nothing is told', () => {
    expect(away('present')).toEqual([])
    expect(away(null)).toEqual([])
  })

  test('was away: that is told, with her own gender', () => {
    expect(away('excused')[0]?.replaceAll('\u00A0', ' ')).toBe(
      'Le compte rendu donne la présidence à Mme Hélène VAUTRIN, notée excusée : choisissez, dans la fiche de la séance, qui a présidé.',
    )
    expect(away('proxy')[0]).toContain('qui a donné pouvoir')
    expect(away('present', { secretaryPersonId: 'roy' }, { status: 'absent' })[0]).toContain('noté absent')
  })

  test('is somebody else, named for the meeting: nothing is told', () => {
    expect(away('excused', { chairPersonId: 'roy' })).toEqual([])
  })
})
