import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { contentFromDump } from '#electron/document/dump.ts'
import type { ReportSource } from '#electron/exports/export-report.ts'
import type { ReportRequest } from '#shared/api/contract.ts'
import { reportRequestSchema } from '#shared/api/contract.ts'
import { resourcesPath } from './render.ts'

/** The project that new users see first, as exports read it. */
export function sampleProject(): ReportSource {
  const json: unknown = JSON.parse(
    readFileSync(resolve(resourcesPath, 'samples/ent-premier-degre.json'), 'utf8'),
  )
  const content = contentFromDump(json)
  if (!content.ok) throw new Error(JSON.stringify(content.error))
  const { data, contents } = content.value
  return { data: () => data, attachmentContent: (sha256) => contents.get(sha256) ?? null }
}

const letters = {
  ...{ report: 'convocation', meetingId: 'cps-2026-3', kind: 'convocation', addressing: 'collective' },
  ...{ date: '2026-11-24', replyBy: null, reference: '2026-117', withPack: false },
}
const [chart, register, minutes, convention] = [
  { report: 'chart', viewId: 'view-main', date: '2026-11-24', page: 'a4', ink: 'colour' },
  { report: 'register', bodyId: null, from: null, to: null },
  { report: 'minutes', meetingId: 'cps-2026-2', edition: 'full' },
  { report: 'convention', conventionId: 'conv-cadre', date: '2026-11-24' },
]

/** What demonstrations print of it. */
export const requests = {
  pack: request({
    report: 'pack',
    meetingId: 'cps-2026-3',
    edition: 'full',
    contents: null,
    isIssued: false,
    format: 'pdf',
  }),
  heldPack: request({
    report: 'pack',
    meetingId: 'cps-2026-2',
    edition: 'full',
    contents: null,
    isIssued: false,
    format: 'pdf',
  }),
  agenda: request({ report: 'agenda', meetingId: 'cps-2026-3', format: 'pdf' }),
  signIn: request({ report: 'sign-in', meetingId: 'cps-2026-3', format: 'pdf' }),
  proxies: request({ report: 'proxies', meetingId: 'cps-2026-3', format: 'pdf' }),
  letter: request({ ...letters, format: 'pdf' }),
  letterText: request({ ...letters, format: 'docx' }),
  letters: request({ ...letters, addressing: 'each', format: 'pdf' }),
  register: request({ ...register, format: 'pdf' }),
  followUps: request({ ...register, report: 'follow-ups', format: 'pdf' }),
  risks: request({ ...register, report: 'risks', format: 'pdf' }),
  coherence: request({ ...register, report: 'coherence', format: 'pdf' }),
  indicators: request({ ...register, report: 'indicators', format: 'pdf' }),
  dashboard: request({ ...register, report: 'dashboard', format: 'pdf' }),
  registerTable: request({ ...register, format: 'csv' }),
  chart: request({ ...chart, format: 'pdf' }),
  thread: request({ ...chart, decisionId: 'd-cps-2026-2-2', format: 'pdf' }),
  drawing: request({ ...chart, format: 'svg' }),
  picture: request({ ...chart, ink: 'mono', format: 'png', fineness: 2 }),
  sheets: request({ ...chart, sheets: 'fewest', format: 'pdf' }),
  atlas: request({ ...chart, report: 'atlas', by: 'constituency', format: 'pdf' }),
  personData: request({ report: 'person-data', personId: 'p-aubepin', format: 'pdf' }),
  conformity: request({ report: 'conformity', date: '2026-11-24', format: 'pdf' }),
  whoCarriesWhat: request({ report: 'who-carries-what', date: '2026-11-24', format: 'pdf' }),
  composition: request({ report: 'composition', bodyId: null, date: '2026-11-24', format: 'pdf' }),
  bodyComposition: request({ report: 'composition', bodyId: 'cps', date: '2026-11-24', format: 'pdf' }),
  convention: request({ ...convention, format: 'pdf' }),
  minutes: request({ ...minutes, format: 'pdf' }),
  minutesText: request({ ...minutes, format: 'docx' }),
  publicMinutes: request({ ...minutes, edition: 'public', format: 'pdf' }),
  decisionList: request({ ...minutes, report: 'decision-list', format: 'pdf' }),
  extract: request({ report: 'extract', decisionId: 'd-cps-2026-2-3', format: 'pdf' }),
  slip: request({ report: 'change-request', changeRequestId: 'demande-1', sending: null, format: 'pdf' }),
  blankSlip: request({
    report: 'change-request',
    changeRequestId: 'demande-3',
    sending: null,
    format: 'pdf',
  }),
  conventionText: request({ ...convention, format: 'docx' }),
} as const

function request(fields: object): ReportRequest {
  return reportRequestSchema.parse(fields)
}
