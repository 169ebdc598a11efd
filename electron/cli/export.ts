import path from 'node:path'
import { type ReportRequest, reportRequestSchema } from '#shared/api/contract.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { dateField } from '#shared/kit/fields.ts'
import { localDay } from '#shared/kit/local-moment.ts'
import { ok, type Result } from '#shared/kit/result.ts'
import { cliText } from '#shared/text/cli.ts'
import { chartFault, chartOptions, chartRequest, lookOf } from './chart-requests.ts'
import {
  chooseBody,
  chooseChangeRequest,
  chooseConvention,
  chooseDecisions,
  chooseMeeting,
  choosePerson,
  chooseView,
} from './choices.ts'
import { editionsByName, meetingReports, meetingRequest, sendingNames } from './meeting-requests.ts'
import { printing } from './printing.ts'
import { reading, writing } from './reading.ts'
import { type CliFailure, findingsFault, usageFault, type Verb } from './verb.ts'
import type { Words } from './words.ts'

const formats = {
  organigramme: ['pdf', 'svg', 'png'],
  atlas: ['pdf'],
  comparaison: ['pdf', 'svg', 'docx', 'csv'],
  dossier: ['pdf'],
  convocation: ['pdf', 'docx', 'eml', 'ics'],
  'ordre-du-jour': ['pdf', 'docx'],
  emargement: ['pdf'],
  pouvoir: ['pdf', 'docx'],
  registre: ['pdf', 'xlsx', 'csv'],
  suivi: ['pdf', 'xlsx', 'csv'],
  risques: ['pdf', 'xlsx', 'csv'],
  coherence: ['pdf', 'xlsx', 'csv'],
  indicateurs: ['pdf', 'xlsx', 'csv'],
  'tableau-de-bord': ['pdf'],
  conformite: ['pdf', 'csv'],
  'qui-porte-quoi': ['pdf', 'docx', 'csv'],
  composition: ['pdf', 'docx', 'csv'],
  convention: ['pdf', 'docx'],
  'person-data': ['pdf', 'csv'],
  'compte-rendu': ['pdf', 'docx'],
  releve: ['pdf', 'docx', 'csv'],
  extrait: ['pdf', 'docx'],
  'demande-evolution': ['pdf', 'eml'],
} as const
type ReportName = keyof typeof formats

/** Those of a body and a period, which say « all » and « since always » when nothing is asked. */
const periodReports = {
  registre: 'register',
  suivi: 'follow-ups',
  risques: 'risks',
  coherence: 'coherence',
  indicateurs: 'indicators',
  'tableau-de-bord': 'dashboard',
} as const satisfies { readonly [N in ReportName]?: ReportRequest['report'] }

/** Makes one printable document. */
export const exportVerb: Verb = {
  options: {
    ...{ report: 'text', out: 'text', format: 'text', meeting: 'text', body: 'text', from: 'text' },
    ...{ to: 'text', date: 'text', at: 'text', view: 'text', convention: 'text' },
    ...chartOptions,
    ...{ person: 'text', sending: 'text', each: 'flag', 'reply-by': 'text', reference: 'text' },
    ...{ 'with-pack': 'flag', decision: 'text', demande: 'text', edition: 'text', issue: 'flag' },
  },
  files: 1,
  run: async (words, context) => {
    const fault = faultOf(words)
    if (fault !== null) return usageFault(fault)
    const [file = ''] = words.files
    const open = isIssue(words) ? writing : reading
    return open(file, async (session) => {
      const requests = requestsFrom(words, session.data(), localDay(context.now()))
      if (!requests.ok) return requests
      const folder = path.resolve(words.text('out') ?? '.')
      return printing(context, async (print) => {
        for (const request of requests.value) {
          const printed = await print(session, request, folder)
          if (!printed.ok) return printed
        }
        return ok(null)
      })
    })
  },
}

/** Only the members' dossier is handed out and noted. */
function isIssue({ text, flag }: Words): boolean {
  return flag('issue') && text('report') === 'dossier' && editionsByName[text('edition') ?? ''] !== 'public'
}

/** What is wrong with the words, before any file is opened. */
function faultOf(words: Words): string | null {
  const { text } = words
  const name = text('report')
  if (name === null) return cliText.missingOption('--report')
  if (!isReport(name)) return cliText.report(name)
  if (text('out') === null) return cliText.missingOption('--out')
  if (name === 'person-data' && text('person') === null) return cliText.missingOption('--person')
  if (name === 'extrait' && text('decision') === null && text('meeting') === null) {
    return cliText.missingOption('--decision', '--meeting')
  }
  if (name === 'comparaison' && text('from') === null) return cliText.missingOption('--from')
  const edition = text('edition')
  if (edition !== null && !Object.hasOwn(editionsByName, edition)) return cliText.edition(edition)
  const chart = chartFault(words, name)
  if (chart !== null) return chart
  const format = text('format') ?? 'pdf'
  if (!formats[name].some((known) => known === format)) return cliText.format(format)
  const sending = text('sending')
  if (sending !== null && !sendingNames.includes(sending)) return cliText.sending(sending, sendingNames)
  const days = ['from', 'to', 'date', 'at', 'reply-by'].map(text)
  const wrongDay = days.find((day) => day !== null && !dateField.safeParse(day).success)
  return wrongDay === undefined || wrongDay === null ? null : cliText.day(wrongDay)
}

type Requests = Result<readonly ReportRequest[], CliFailure>

function requestsFrom(words: Words, data: DocumentData, today: string): Requests {
  if (words.text('report') === 'extrait') return extractRequests(words, data)
  const request = requestFrom(words, data, today)
  return request.ok ? ok([request.value]) : request
}

/** The extract of the decision that is named; else one of each numbered decision of the meeting. */
function extractRequests({ text }: Words, data: DocumentData): Requests {
  const bodyId = chooseBody(data, text('body'))
  if (!bodyId.ok) return findingsFault(bodyId.error)
  const chosen = chooseDecisions(data, text('decision'), text('meeting'), bodyId.value)
  if (!chosen.ok) return findingsFault(chosen.error)
  const format = text('format') ?? 'pdf'
  return ok(
    chosen.value.map((decisionId) => reportRequestSchema.parse({ report: 'extract', decisionId, format })),
  )
}

function requestFrom(words: Words, data: DocumentData, today: string): Result<ReportRequest, CliFailure> {
  const { text } = words
  const format = text('format') ?? 'pdf'
  // Older words of the same thing: `check` says --at.
  const date = text('at') ?? text('date') ?? today
  const bodyId = chooseBody(data, text('body'))
  if (!bodyId.ok) return findingsFault(bodyId.error)
  const name = text('report') ?? ''
  if (isOfMeeting(name)) {
    const meetingId = chooseMeeting(data, text('meeting'), bodyId.value)
    if (!meetingId.ok) return findingsFault(meetingId.error)
    return ok(meetingRequest(words, data, meetingId.value, name))
  }
  switch (name) {
    case 'conformite':
      return ok(reportRequestSchema.parse({ report: 'conformity', date, format }))
    case 'qui-porte-quoi':
      return ok(reportRequestSchema.parse({ report: 'who-carries-what', date, format }))
    case 'composition':
      return ok(reportRequestSchema.parse({ report: 'composition', bodyId: bodyId.value, date, format }))
    case 'comparaison': {
      const viewId = chooseView(data, text('view'))
      if (!viewId.ok) return findingsFault(viewId.error)
      const [before = date, after = date] = [text('from') ?? date, text('to') ?? date].sort()
      return ok(
        reportRequestSchema.parse({
          ...{ report: 'comparison', viewId: viewId.value, before, after, format },
          ...lookOf(words),
        }),
      )
    }
    case 'convention': {
      const conventionId = chooseConvention(data, text('convention'))
      if (!conventionId.ok) return findingsFault(conventionId.error)
      return ok(
        reportRequestSchema.parse({ report: 'convention', conventionId: conventionId.value, date, format }),
      )
    }
    case 'demande-evolution': {
      const changeRequestId = chooseChangeRequest(data, text('demande'))
      if (!changeRequestId.ok) return findingsFault(changeRequestId.error)
      const slip = { report: 'change-request', changeRequestId: changeRequestId.value, sending: null }
      return ok(reportRequestSchema.parse({ ...slip, format }))
    }
    case 'person-data': {
      const personId = choosePerson(data, text('person') ?? '', date)
      if (!personId.ok) return findingsFault(personId.error)
      return ok(reportRequestSchema.parse({ report: 'person-data', personId: personId.value, format }))
    }
    case 'registre':
    case 'suivi':
    case 'risques':
    case 'coherence':
    case 'indicateurs':
    case 'tableau-de-bord': {
      const period = { from: text('from'), to: text('to') }
      const report = periodReports[name]
      return ok(reportRequestSchema.parse({ report, bodyId: bodyId.value, ...period, format }))
    }
    default: {
      const viewId = chooseView(data, text('view'))
      if (!viewId.ok) return findingsFault(viewId.error)
      return ok(chartRequest(words, viewId.value, date))
    }
  }
}

function isOfMeeting(name: string): name is keyof typeof meetingReports {
  return Object.hasOwn(meetingReports, name)
}

function isReport(name: string): name is ReportName {
  return Object.hasOwn(formats, name)
}
