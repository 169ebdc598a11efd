import type { SourceTable } from '#shared/api/imports.ts'
import type { PeopleOutcome } from '#shared/imports/people/people-batch.ts'
import type { PeopleMapping } from '#shared/imports/people/people-mapping.ts'
import { type PeoplePlan, type PlannedLine, replacedBy } from '#shared/imports/people/plan-people.ts'
import type { PersonQuestion } from '#shared/imports/people/plan-persons.ts'
import { groupBy } from '#shared/kit/group-by.ts'
import type { OrganisationData } from '#shared/organisation/organisation-data.ts'
import { lineText, remarkDetail, remarkGroups } from '#shared/text/import-remarks.ts'
import { peopleImportedText } from '#shared/text/imports.ts'
import { firstAndLastName } from '#shared/text/names.ts'
import { peopleColumns } from '#shared/text/people-columns.ts'
import { peopleNotDoneText, peopleTold } from '#shared/text/people-told.ts'

/** What an import of persons did, or would do. */
export type PeopleTold = {
  readonly table: SourceTable
  readonly mapping: PeopleMapping
  readonly plan: PeoplePlan
  /** Those that are imported. */
  readonly lines: readonly PlannedLine[]
  /** Those that are left out, since they may be about somebody of the document. */
  readonly doubts: readonly PersonQuestion[]
  readonly outcome: PeopleOutcome
  /** The document before. */
  readonly data: OrganisationData
  /** Of the imported file. */
  readonly name: string
  readonly isDryRun: boolean
}

/**
 * What was done, who is replaced, which lines were taken for one person, which are doubtful; the columns where nothing is
 * done yet; and one line for each remark.
 */
export function peopleInWords(told: PeopleTold): { readonly summary: string; readonly remarks: string } {
  const { plan, doubts, outcome, name, isDryRun } = told
  const left = leftOf(told)
  const lines = [
    peopleImportedText({ ...outcome, isDone: !isDryRun }),
    ...(isDryRun ? columnsOf(told).map(({ title, label }) => row(peopleTold.column, title, label)) : []),
    ...replacementsOf(told).map((one) =>
      row(lineText(one.line), one.name, peopleTold.replaces(one.replaced)),
    ),
    ...mergedOf(told).map((one) => row(peopleTold.lines(one.lines), one.name, peopleTold.merged)),
    ...doubts.map((doubt) =>
      row(lineText(doubt.line.line), firstAndLastName(doubt.line), peopleTold.maybe(candidatesOf(doubt))),
    ),
    ...(Object.values(left).some((number) => number > 0) ? [peopleNotDoneText(left)] : []),
  ]
  const remarks = remarkGroups(plan.remarks).flatMap(({ label, lines: own }) =>
    own.map(({ line, detail }) => row(name, lineText(line), label, detail)),
  )
  const ignored = columnsOf(told).filter(({ field }) => field === null)
  const aside = ignored.map(({ title, label }) => row(name, peopleTold.column, title, label))
  return {
    summary: textOf(lines),
    remarks: textOf(isDryRun ? remarks : [...aside, ...remarks]),
  }
}

/** The same facts for a program. */
export function peopleAsJson(told: PeopleTold): string {
  const { plan, doubts, outcome, isDryRun } = told
  const facts = {
    isDryRun,
    columns: columnsOf(told).map(({ title, field }) => ({ title, field })),
    outcome,
    replacements: replacementsOf(told),
    merged: mergedOf(told),
    doubts: doubts.map((doubt) => ({
      line: doubt.line.line,
      name: firstAndLastName(doubt.line),
      email: doubt.line.email,
      candidates: candidatesOf(doubt),
      isSameName: doubt.answer !== null,
    })),
    remarks: plan.remarks.map((remark) => ({ ...remark, detail: remarkDetail(remark) })),
  }
  return `${JSON.stringify(facts, null, 2)}\n`
}

function columnsOf({ table, mapping }: PeopleTold) {
  return table.header.map((title, i) => {
    const field = mapping[i] ?? null
    return { title, field, label: field === null ? peopleTold.ignored : peopleColumns[field].label }
  })
}

function replacementsOf({ lines, data }: PeopleTold) {
  return lines.flatMap((planned) => {
    const replaced = replacedBy(planned, data).map(firstAndLastName)
    const { line } = planned.resolved
    return replaced.length === 0 ? [] : [{ line: line.line, name: firstAndLastName(line), replaced }]
  })
}

/** Lines that were taken for one person by the name alone: without the same address on each. */
function mergedOf({ lines }: PeopleTold) {
  const groups = groupBy(lines, ({ person }) => person.person.id)
  return [...groups.values()].flatMap((own) => {
    const emails = new Set(own.map(({ resolved }) => resolved.line.email))
    const [first] = own
    if (first === undefined || own.length === 1 || (emails.size === 1 && !emails.has(''))) return []
    return [
      { name: firstAndLastName(first.resolved.line), lines: own.map(({ resolved }) => resolved.line.line) },
    ]
  })
}

function candidatesOf({ candidates }: PersonQuestion) {
  return candidates.map((person) => ({ name: firstAndLastName(person), email: person.email }))
}

function leftOf({ plan, doubts, lines }: PeopleTold) {
  const sameNames = doubts.filter(({ answer }) => answer !== null).length
  const taken = new Set(lines.map(({ resolved }) => resolved.line.line))
  const contacts = plan.remarks.filter(({ code, line }) => code === 'contact-differs' && taken.has(line ?? 0))
  return { sameNames, unsettled: doubts.length - sameNames, contacts: contacts.length }
}

function row(...cells: readonly string[]): string {
  return cells.join('\t')
}

function textOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}
