import type { DocumentData } from '../../document/document-data.ts'
import type { Person } from '../../organisation/person.ts'
import { fullName } from '../../text/names.ts'
import { reportFileBase } from '../../text/reports/file-base.ts'
import {
  personDataColumns,
  personDataSections,
  personDataWords as words,
} from '../../text/reports/person-data.ts'
import { civilityLabels } from '../../text/vocabulary.ts'
import type { TableReport } from '../table-report.ts'
import { personFacts } from './person-facts.ts'

/** All that a document holds about one person, one line each, for a spreadsheet: a form that another program reads. */
export function personDataRows(data: DocumentData, person: Person, today: string): TableReport {
  const identity = identityOf(person).filter(({ value }) => value !== '')
  return {
    fileBase: personDataFileBase(person, today),
    columns: personDataColumns,
    rows: [
      ...identity.map(({ label, value }) => [words.identity, label, value, null, null]),
      ...personFacts(data, person).map(({ section, what, detail, from, to }) => [
        personDataSections[section],
        what,
        detail,
        from,
        to,
      ]),
    ],
  }
}

/** What a record says of the person herself; empty where it says nothing. */
export function identityOf(person: Person) {
  const { civility, firstName, lastName, email, phone, note, anonymisedOn } = person
  return [
    { label: words.civility, value: civility === null ? '' : civilityLabels[civility].long, isDay: false },
    { label: words.firstName, value: firstName, isDay: false },
    { label: words.lastName, value: lastName, isDay: false },
    { label: words.email, value: email, isDay: false },
    { label: words.phone, value: phone, isDay: false },
    { label: words.note, value: note, isDay: false },
    { label: words.anonymisedOn, value: anonymisedOn ?? '', isDay: anonymisedOn !== null },
  ] as const
}

/** `2026-03-10_donnees-personnelles_mme-claire-aubepine`. */
export function personDataFileBase(person: Person, today: string): string {
  return reportFileBase(today, '', words.title, fullName(person))
}
