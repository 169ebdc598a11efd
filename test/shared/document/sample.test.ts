import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { minutesContent } from '#shared/decisions/minutes-content.ts'
import { dumpOf, parseDump } from '#shared/document/dump.ts'
import { compositionOf } from '#shared/organisation/composition.ts'
import { missionIdField } from '#shared/organisation/mission.ts'
import { responsibilitiesAt } from '#shared/organisation/responsibilities.ts'
import { wholeShare } from '#shared/organisation/responsibility.ts'
import { impactDimensions } from '#shared/quality/impact-dimension.ts'
import {
  checkAcceptance,
  checkAssessment,
  checkChangeRequest,
  checkContractPoint,
  checkGoodPractice,
  checkIndicator,
  checkObjective,
  checkReservation,
  checkReview,
  checkRisk,
  checkRiskAction,
} from '#shared/quality/record-rules.ts'
import { fullDate } from '#shared/text/dates.ts'
import { frenchTypography } from '#shared/text/typography.ts'
import { typographyWarnings } from '#shared/text/typography-warnings.ts'

const file = new URL('../../../resources/samples/ent-premier-degre.json', import.meta.url)
const json: unknown = JSON.parse(readFileSync(file, 'utf8'))
const parsed = parseDump(json)
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error, null, 1))
const { data, contents } = parsed.value

const today = '2026-11-24'
const meetings = [...data.meeting.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1))
const held = meetings.filter((meeting) => meeting.status === 'held')
const cps = [...data.body.values()].find((body) => body.sigle === 'CPS')
if (cps === undefined) throw new Error('no CPS')

/** Every text of the document that is prose: names of persons, addresses and codes are not. */
function prose(): readonly string[] {
  const fields = [
    'title',
    'text',
    'proposal',
    'minutes',
    'motives',
    'mission',
    'purpose',
    'act',
    'note',
    'place',
    'profile',
    'perimeter',
    'competence',
    'enablingAct',
    'renewal',
    'expectation',
    'workDone',
    'gap',
    'correction',
    'method',
    'description',
    'mitigation',
    'scope',
    'conclusion',
    'detail',
    'need',
    'answer',
    'reply',
    'sharedThrough',
  ]
  return Object.values(data).flatMap((map: ReadonlyMap<string, object>) =>
    [...map.values()].flatMap((record) =>
      Object.entries(record).flatMap(([field, value]) =>
        fields.includes(field) && typeof value === 'string' ? [value] : [],
      ),
    ),
  )
}

describe('the sample project', () => {
  it('is a dump that comes back the same', () => {
    expect(dumpOf(data, contents)).toEqual(json)
  })

  it('has what the first look should show', () => {
    const kinds = [...data.entity.values()].map((entity) => entity.kind)
    const count = (kind: string) => kinds.filter((other) => other === kind).length

    expect(['academy', 'dsden', 'syndicate', 'epci', 'constituency', 'commune', 'school'].map(count)).toEqual(
      [1, 1, 1, 1, 3, 4, 12],
    )
    expect(data.decision.size).toBe(12)
    expect(held.map((meeting) => meeting.date)).toEqual(['2026-02-03', '2026-05-21', '2026-09-29'])
    expect(
      meetings.filter((meeting) => meeting.date > today).map((meeting) => fullDate(meeting.date)),
    ).toEqual(['mardi 8\u00A0décembre 2026'])
  })

  it('says who sits on the day of each meeting', () => {
    const chairs = ['2026-02-03', '2026-09-29'].map((date) =>
      compositionOf(data, cps.id, date)
        .filter(({ seat }) => seat.role === 'co-chair' || seat.label.includes('inspecteurs'))
        .map(({ holder }) => holder?.lastName),
    )

    expect(chairs).toEqual([
      ['Grandevoile', 'Malachite'],
      ['Chantegrive', 'Aubépin'],
    ])
    expect(compositionOf(data, cps.id, today).filter(({ state }) => state === 'vacant')).toHaveLength(1)
  })

  it('has a quality approach that obeys its own rules', () => {
    const checked = [
      ...[...data.objective.values()].map((record) => checkObjective(record, data)),
      ...[...data.objectiveReview.values()].map((record) => checkReview(record, data)),
      ...[...data.indicator.values()].map(checkIndicator),
      ...[...data.risk.values()].map((record) => checkRisk(record, data)),
      ...[...data.riskAssessment.values()].map((record) => checkAssessment(record, data)),
      ...[...data.riskAction.values()].map((record) => checkRiskAction(record, data)),
      ...[...data.acceptance.values()].map((record) => checkAcceptance(record, data)),
      ...[...data.reservation.values()].map((record) => checkReservation(record, data)),
      ...[...data.contractPoint.values()].map(checkContractPoint),
      ...[...data.changeRequest.values()].map((record) => checkChangeRequest(record, data)),
      ...[...data.goodPractice.values()].map(checkGoodPractice),
    ]
    const days = Object.values(data).flatMap((map: ReadonlyMap<string, object>) =>
      [...map.values()].flatMap((record) => ('on' in record ? [String(record.on)] : [])),
    )

    expect(checked.filter(({ ok }) => !ok)).toEqual([])
    expect(days.filter((day) => day > today)).toEqual([])
    expect(
      impactDimensions.filter((one) => ![...data.indicator.values()].some((i) => i.dimension === one)),
    ).toEqual([])
    expect([data.objective.size, data.indicator.size, data.risk.size, data.changeRequest.size]).toEqual([
      5, 8, 8, 4,
    ])
  })

  it('says who carries what, and keeps a few gaps for the checks to tell', () => {
    const assignments = [...data.assignment.values()].filter(({ role }) => role === 'responsible')
    const carried = new Set(assignments.map(({ missionId }) => missionId))
    const shares = responsibilitiesAt(data, 'funding', today).map(({ share }) => share ?? 0)
    const collectivities = [...data.entity.values()].filter(({ kind }) =>
      ['commune', 'epci', 'syndicate'].includes(kind),
    )
    const referents = responsibilitiesAt(data, 'referent', today).map(({ holder }) => holder.id)

    expect([...data.mission.keys()].filter((id) => !carried.has(missionIdField.parse(id)))).toEqual([
      'm-gap-6b',
      'm-risk',
    ])
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(wholeShare)
    expect(collectivities.map(({ id }) => id).filter((id) => !referents.includes(id))).toEqual([
      'commune-saint-ailleurs',
    ])
  })

  it('lets only the holder or a deputy of the day sit on a seat', () => {
    for (const { meetingId, seatId, personId, status } of data.attendance.values()) {
      const meeting = data.meeting.get(meetingId)
      const seat = data.seat.get(seatId)
      const occupation =
        meeting === undefined || seat === undefined
          ? undefined
          : compositionOf(data, meeting.bodyId, meeting.date).find((other) => other.seat.id === seat.id)
      const allowed =
        status === 'present'
          ? [occupation?.holder?.id]
          : status === 'represented'
            ? occupation?.deputies.map((deputy) => deputy.id)
            : [null]

      expect(allowed).toContain(personId)
    }
  })

  it('votes with no more voices than the room held', () => {
    for (const { number, meetingId, votesFor, votesAgainst, abstentions } of data.decision.values()) {
      if (votesFor === null) continue
      const voices = [...data.attendance.values()].filter(
        ({ meetingId: at, seatId, status }) =>
          at === meetingId &&
          ['present', 'represented', 'proxy'].includes(status) &&
          data.seat.get(seatId)?.voice === 'deliberative',
      ).length

      expect([number, votesFor + (votesAgainst ?? 0) + (abstentions ?? 0)]).toEqual([number, voices])
    }
  })

  it('tells in the minutes that were adopted what was sealed', () => {
    const seals = [...data.minutes.values()].flatMap(({ meetingId, seal }) =>
      seal ? [[meetingId, seal]] : [],
    )
    const sealOf = (id: string) => createHash('sha256').update(minutesContent(data, id)).digest('hex')

    expect(seals).toEqual([['cps-2026-1', sealOf('cps-2026-1')]])
  })

  it('fits each agenda into its meeting', () => {
    const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

    for (const { id, startTime, endTime } of meetings) {
      const items = [...data.agendaItem.values()].filter((item) => item.meetingId === id)
      const planned = items.reduce((sum, item) => sum + (item.duration ?? 0), 0)

      expect(planned).toBeLessThanOrEqual(minutes(endTime ?? '') - minutes(startTime))
    }
  })

  it('reaches nobody: fictional numbers, addresses and codes', () => {
    for (const { phone, email } of [...data.person.values(), ...data.entity.values()]) {
      expect(phone).toMatch(/^(?:01 99 00 \d\d \d\d)?$/)
      expect(email).toMatch(/^(?:[\w.-]+@[a-z0-9-]+\.example)?$/)
    }
    for (const { uai, insee, siren } of data.entity.values()) {
      expect([uai ?? '096', insee ?? '96', siren]).toEqual([
        expect.stringMatching(/^096/),
        expect.stringMatching(/^96/),
        null,
      ])
    }
  })

  it('gives UAI codes their right letter', () => {
    const letters = 'ABCDEFGHJKLMNPRSTUVWXYZ'

    for (const { uai } of data.entity.values()) {
      if (uai !== null) expect(uai.at(-1)).toBe(letters[Number(uai.slice(0, 7)) % 23])
    }
  })

  it('is written as official documents are', () => {
    for (const text of prose()) {
      expect(frenchTypography(text)).toBe(text)
      expect(typographyWarnings(text)).toEqual([])
    }
  })

  it('carries its annexes whole', () => {
    for (const { sha256, byteSize, fileName } of data.attachment.values()) {
      const bytes = Buffer.from(contents.get(sha256) ?? '', 'base64')

      expect([fileName, bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([
        fileName,
        byteSize,
        sha256,
      ])
    }
  })
})
