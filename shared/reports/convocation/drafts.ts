import { type AppError, appError } from '../../api/errors.ts'
import { fail, ok, type Result } from '../../kit/result.ts'
import type { Person } from '../../organisation/person.ts'
import { slug } from '../../text/file-names.ts'
import { firstAndLastName, fullName } from '../../text/names.ts'
import { letterWords } from '../../text/reports/letters.ts'
import { mailSubject, mailWords } from '../../text/reports/mails.ts'
import { capitalise } from '../../text/terms.ts'
import { type BuiltDocument, printed } from '../built-document.ts'
import type { BuiltReport } from '../built-report.ts'
import type { MailAddress, MailDraft } from '../mail-draft.ts'
import { buildPack } from '../pack/build-pack.ts'
import { meetingSecretary } from '../pack/officers.ts'
import { set } from '../parts/lines.ts'
import type { ReportMoment } from '../parts/meta.ts'
import { buildAgenda } from './build-agenda.ts'
import { buildLetters, type Mailing, readersOf } from './build-letters.ts'
import { proxyForms, proxyGivers } from './build-proxies.ts'
import { accessText, agendaText } from './calendar.ts'
import { letterText } from './letter-text.ts'
import type { Recipient } from './recipients.ts'

/** A mail to all, their addresses hidden from one another. Refused when nobody can be reached; who cannot is told. */
export function draftToAll(mailing: Mailing, moment: ReportMoment): Result<BuiltReport, AppError> {
  const { reached, missed } = reachable(mailing)
  if (reached.length === 0) return fail(appError('nobody-reachable'))
  const secretary = meetingSecretary(mailing.context)
  const draft = draftOf(mailing, null, moment, '', sharedParts(mailing, moment))
  const own = secretary === null || !hasEmail(secretary) ? null : addressOf(secretary)
  const others = reached.map(({ person }) => addressOf(person)).filter(({ email }) => email !== own?.email)
  const words = { ...draft.words, to: own === null ? [] : [own], bcc: others }
  return ok(mail(draft.fileName, [{ ...draft, words }], missed))
}

/** A mail to each, in a folder. Refused when nobody can be reached; who cannot is told. */
export function draftsToEach(mailing: Mailing, moment: ReportMoment): Result<BuiltReport, AppError> {
  const { reached, missed } = reachable(mailing)
  if (reached.length === 0) return fail(appError('nobody-reachable'))
  const shared = sharedParts(mailing, moment)
  const names = namesOf(reached)
  const drafts = reached.map((reader, index) => draftOf(mailing, reader, moment, names[index] ?? '', shared))
  const folder = buildLetters(mailing, [], moment, { annex: false, precision: mailWords.folder }).meta
    .fileBase
  return ok(mail(folder, drafts, missed))
}

function mail(fileName: string, drafts: readonly MailDraft[], missed: readonly Recipient[]): BuiltReport {
  const names = missed.map(({ person }) => fullName(person))
  return { type: 'mail', fileName, drafts, warnings: names.length === 0 ? [] : [{ type: 'no-email', names }] }
}

function reachable(mailing: Mailing) {
  const readers = readersOf(mailing)
  return {
    reached: readers.filter(({ person }) => hasEmail(person)),
    missed: readers.filter(({ person }) => !hasEmail(person)),
  }
}

function hasEmail({ email }: Person): boolean {
  return email.includes('@')
}

function addressOf(person: Person): MailAddress {
  return { name: firstAndLastName(person), email: person.email.trim() }
}

/** What tells the files of homonyms apart. */
function namesOf(readers: readonly Recipient[]): readonly string[] {
  const names = readers.map(({ person }) => slug(`${person.lastName} ${person.firstName}`))
  return names.map((name, index) => (names.indexOf(name) === index ? name : `${name} ${index + 1}`))
}

/** The documents that are the same for everybody. */
type SharedParts = {
  readonly agenda: BuiltDocument | null
  readonly blankProxy: BuiltDocument
  readonly pack: BuiltDocument | null
}

function sharedParts({ context, choices }: Mailing, moment: ReportMoment): SharedParts {
  const agenda = buildAgenda(context, moment)
  const pack = choices.withPack ? buildPack(context.data, context.meeting.id, moment) : null
  return {
    agenda: agenda.ok ? printed(agenda.value) : null,
    blankProxy: printed(proxyForms(context, [null], moment)),
    pack: pack === null ? null : printed(pack),
  }
}

function draftOf(
  mailing: Mailing,
  reader: Recipient | null,
  moment: ReportMoment,
  precision: string,
  shared: SharedParts,
): MailDraft {
  const { context, sending, choices } = mailing
  const letter = buildLetters(mailing, [reader], moment, { annex: false, precision })
  const { subject, enclosed } = letterText(context, sending, reader, choices)
  const attached: readonly (readonly [is: boolean, document: BuiltDocument | null])[] = [
    [true, printed(letter)],
    [enclosed.includes(letterWords.agenda), shared.agenda],
    [enclosed.includes(letterWords.proxy), proxyOf(mailing, reader, moment, precision) ?? shared.blankProxy],
    [enclosed.includes(letterWords.pack), shared.pack],
  ]
  return {
    fileName: `${letter.meta.fileBase}.eml`,
    words: {
      id: [context.meeting.id, sending.kind, sending.sequence, reader?.person.id ?? ''].join('-'),
      to: reader === null ? [] : [addressOf(reader.person)],
      bcc: [],
      subject: mailSubject(capitalise(set(subject))),
      text: bodyOf(mailing, reader),
      date: moment.exportedAt,
    },
    attached: attached.flatMap(([is, document]) => (is && document !== null ? [document] : [])),
  }
}

function proxyOf(
  { context }: Mailing,
  reader: Recipient | null,
  moment: ReportMoment,
  precision: string,
): BuiltDocument | null {
  const giver = proxyGivers(context).find(({ person }) => person.id === reader?.person.id)
  return giver === undefined ? null : printed(proxyForms(context, [giver], moment, precision))
}

/** The letter in plain text, its agenda in it: read on a telephone, without opening anything. */
function bodyOf(mailing: Mailing, reader: Recipient | null): string {
  const { context, sending, choices } = mailing
  const { salutation, paragraphs, closing, enclosed } = letterText(context, sending, reader, choices)
  const signed = mailing.signatories.map(({ person, title }) =>
    [set(title), set(firstAndLastName(person))].join('\n'),
  )
  const parts = [
    set(salutation),
    ...paragraphs.map(set),
    accessText(context, sending.kind),
    enclosed.includes(letterWords.agenda) ? agendaText(context) : '',
    set(closing),
    ...signed,
  ]
  // Few fonts of mail programs have the narrow space.
  return parts
    .filter((part) => part !== '')
    .join('\n\n')
    .replaceAll('\u202F', '\u00A0')
}
