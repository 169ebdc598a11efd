import fs from 'node:fs'
import path from 'node:path'
import { type ReportRequest, reportRequestSchema } from '#shared/api/contract.ts'
import { collections } from '#shared/document/collections.ts'
import { type DocumentData, recordsOf } from '#shared/document/document-data.ts'
import { localDay } from '#shared/kit/local-moment.ts'
import { ok, type Result } from '#shared/kit/result.ts'
import { cliText, producedText, producedWords } from '#shared/text/cli.ts'
import { fileNames } from '#shared/text/dialogs.ts'
import { writeDocument } from '../document/create.ts'
import { sampleContent } from '../document/templates.ts'
import { chooseView } from './choices.ts'
import { makeFolder, printing, shortPath } from './printing.ts'
import { reading } from './reading.ts'
import { type CliFailure, findingsFault, usageFault, type Verb, type VerbContext } from './verb.ts'

/** Writes the sample and everything that can be printed from it, one line per file. */
export const demo: Verb = {
  options: { out: 'text' },
  files: 0,
  run: async ({ text }, context) => {
    const out = text('out')
    if (out === null) return usageFault(cliText.missingOption('--out'))
    const folder = path.resolve(out)
    const made = makeFolder(folder)
    if (!made.ok) return made
    const file = path.join(folder, `${fileNames.sample}.gouvernail`)
    const written = await writeSample(file, context)
    if (!written.ok) return written
    return reading(file, (session) =>
      printing(context, async (print) => {
        const requests = everyReport(session.data(), localDay(context.now()))
        if (!requests.ok) return requests
        for (const request of requests.value) {
          const printed = await print(session, request, folder)
          if (!printed.ok) return printed
        }
        return ok(null)
      }),
    )
  },
}

async function writeSample(
  file: string,
  { resources, stdout }: VerbContext,
): Promise<Result<null, CliFailure>> {
  const started = performance.now()
  const content = await sampleContent(resources)
  const written = writeDocument(file, content, { replace: true })
  if (!written.ok) return written
  const records = collections.reduce((sum, collection) => sum + content.data[collection].size, 0)
  const { size } = fs.statSync(file)
  const milliseconds = performance.now() - started
  stdout(`${producedText(shortPath(file), [records, producedWords.records], size, milliseconds)}\n`)
  return ok(null)
}

/** What goes out before a meeting. */
function beforeMeeting(meetingId: string) {
  const letter = {
    report: 'convocation',
    kind: 'convocation',
    addressing: 'collective',
    date: null,
    replyBy: null,
    reference: '',
    withPack: false,
  }
  return [
    { ...letter, meetingId, format: 'pdf' },
    { report: 'agenda', meetingId, format: 'pdf' },
    { report: 'sign-in', meetingId, format: 'pdf' },
    { report: 'proxies', meetingId, format: 'pdf' },
  ]
}

/** What comes after one, with the extract of its last decision. */
function afterMeeting(data: DocumentData, meetingId: string) {
  const decision = recordsOf(data, 'decision').findLast(
    (one) => one.meetingId === meetingId && one.number !== null,
  )
  return [
    { report: 'minutes', meetingId, edition: 'full', format: 'pdf' },
    { report: 'decision-list', meetingId, edition: 'full', format: 'pdf' },
    ...(decision === undefined ? [] : [{ report: 'extract', decisionId: decision.id, format: 'pdf' }]),
  ]
}

/** The chart, the documents of the meeting to come and of the last held, the registers, a slip, and who carries what. */
function everyReport(data: DocumentData, today: string): Result<readonly ReportRequest[], CliFailure> {
  const viewId = chooseView(data, null)
  if (!viewId.ok) return findingsFault(viewId.error)
  const chart = { report: 'chart', viewId: viewId.value, date: today, page: 'a3', ink: 'colour' }
  const register = { report: 'register', bodyId: null, from: null, to: null }
  // The next meeting, or the last one when the sample has been overtaken.
  const meetings = recordsOf(data, 'meeting').toSorted((a, b) => (a.date < b.date ? -1 : 1))
  const meeting = meetings.find(({ date }) => date >= today) ?? meetings.at(-1)
  const held = meetings.findLast(({ status }) => status === 'held')
  const isAhead = meeting?.status === 'planned'
  // The last that was transmitted to its éditeur, as it was.
  const request = recordsOf(data, 'changeRequest').findLast(({ transmittedOn }) => transmittedOn !== null)
  const framework = recordsOf(data, 'convention').find(({ kind }) => kind === 'framework')
  const requests = [
    { ...chart, format: 'pdf' },
    { ...chart, format: 'svg' },
    { ...chart, report: 'atlas', by: 'constituency', page: 'a4', format: 'pdf' },
    ...(meeting === undefined
      ? []
      : [
          {
            report: 'pack',
            meetingId: meeting.id,
            edition: 'full',
            contents: null,
            isIssued: false,
            format: 'pdf',
          },
        ]),
    ...(meeting === undefined || !isAhead ? [] : beforeMeeting(meeting.id)),
    ...(held === undefined ? [] : afterMeeting(data, held.id)),
    { ...register, format: 'pdf' },
    { ...register, format: 'csv' },
    { ...register, report: 'follow-ups', format: 'pdf' },
    { ...register, report: 'risks', format: 'pdf' },
    { ...register, report: 'coherence', format: 'pdf' },
    { ...register, report: 'indicators', format: 'pdf' },
    { ...register, report: 'dashboard', format: 'pdf' },
    ...(request === undefined
      ? []
      : ['pdf', 'eml'].map((format) => ({
          report: 'change-request',
          changeRequestId: request.id,
          sending: null,
          format,
        }))),
    { report: 'who-carries-what', date: today, format: 'pdf' },
    { report: 'composition', bodyId: null, date: today, format: 'pdf' },
    ...(framework === undefined
      ? []
      : ['pdf', 'docx'].map((format) => ({
          report: 'convention',
          conventionId: framework.id,
          date: today,
          format,
        }))),
  ]
  return ok(requests.map((request) => reportRequestSchema.parse(request)))
}
