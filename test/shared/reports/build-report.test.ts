import { describe, expect, test } from 'vitest'
import { type ReportRequest, reportRequestSchema } from '#shared/api/contract.ts'
import { buildReport } from '#shared/reports/build-report.ts'
import { aRecord } from '../../support/builders.ts'
import { moment, orvelle } from './support/orvelle.ts'

const chart = { report: 'chart', viewId: 'vue', date: '2026-11-24', format: 'pdf', page: 'a4', ink: 'colour' }
const register = { report: 'register', bodyId: null, from: null, to: null, format: 'pdf' }
const request = (fields: object): ReportRequest => reportRequestSchema.parse(fields)

describe('any request', () => {
  test.each([
    [chart, 'pdf', '2026-11-24_organigramme.pdf'],
    [{ ...chart, format: 'svg' }, 'svg', '2026-11-24_organigramme.svg'],
    [
      {
        report: 'pack',
        meetingId: 'decembre',
        edition: 'full',
        contents: null,
        isIssued: false,
        format: 'pdf',
      },
      'pdf',
      '2026-12-08_CPS_dossier-de-seance.pdf',
    ],
    [register, 'pdf', '2026-11-24_registre-des-decisions.pdf'],
    [
      { ...register, bodyId: 'cps', to: '2026-12-31', format: 'csv' },
      'csv',
      '2026-12-31_CPS_registre-des-decisions.csv',
    ],
  ])('%o is made as %s and named %s', (fields, type, fileName) => {
    expect(buildReport(orvelle(), request(fields), moment)).toMatchObject({
      ok: true,
      value: { type, fileName },
    })
  })

  test('of a chart says when its text is too small for the paper', () => {
    const schools = Array.from({ length: 120 }, (_, index) => {
      const id = `ecole-${index}`
      return [id, aRecord('entity', id, { kind: 'school', level: 'school' })] as const
    })
    const crowded = { ...orvelle(), entity: new Map(schools), link: new Map() }
    const warningsOf = (data: ReturnType<typeof orvelle>, page: 'a4' | 'a3') => {
      const built = buildReport(data, request({ ...chart, page }), moment)
      return built.ok && built.value.type === 'pdf' && built.value.warnings
    }

    expect(warningsOf(orvelle(), 'a4')).toEqual([])
    expect(warningsOf(crowded, 'a4')).toEqual([
      {
        type: 'small-text',
        page: 'a4',
        points: expect.closeTo(3.5, 0),
        largerPage: 'a1',
        sheets: { columns: 3, rows: 3 },
        atlas: true,
      },
    ])
  })

  test('of a pack tells which contents it inserts, each once', () => {
    const built = buildReport(
      orvelle(),
      request({
        report: 'pack',
        meetingId: 'decembre',
        edition: 'full',
        contents: null,
        isIssued: false,
        format: 'pdf',
      }),
      moment,
    )

    expect(built.ok && built.value.type === 'pdf' && built.value.annexes).toEqual([
      '1'.repeat(64),
      '2'.repeat(64),
    ])
  })

  test.each([
    [{ ...chart, viewId: 'ailleurs' }],
    [
      {
        report: 'pack',
        meetingId: 'ailleurs',
        edition: 'full',
        contents: null,
        isIssued: false,
        format: 'pdf',
      },
    ],
    [{ ...register, bodyId: 'ailleurs' }],
  ])('about something that was deleted is refused: %o', (fields) => {
    expect(buildReport(orvelle(), request(fields), moment)).toMatchObject({
      ok: false,
      error: { code: 'record-missing' },
    })
  })

  test('to draw nothing is refused as a file, since an empty sheet says nothing', () => {
    const empty = { ...orvelle(), entity: new Map(), body: new Map() }

    expect(buildReport(empty, request({ ...chart, format: 'svg' }), moment)).toMatchObject({
      ok: false,
      error: { code: 'export-nothing' },
    })
  })

  test('gives the same twice', () => {
    for (const fields of [
      chart,
      register,
      { report: 'pack', meetingId: 'mars', edition: 'full', contents: null, isIssued: false, format: 'pdf' },
    ]) {
      expect(buildReport(orvelle(), request(fields), moment)).toEqual(
        buildReport(orvelle(), request(fields), moment),
      )
    }
  })
})
