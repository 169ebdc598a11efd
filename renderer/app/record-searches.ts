import {
  Building2,
  CalendarDays,
  ClipboardCheck,
  FileSignature,
  Flag,
  Gavel,
  Lightbulb,
  LineChart,
  ListTodo,
  MessageSquareQuote,
  ShieldAlert,
  Sprout,
  Target,
  UserRound,
  Users,
} from 'lucide-react'
import type { FoundPlace, PlaceSearch } from '#renderer/actions/action.ts'
import { rankByText } from '#renderer/actions/fuzzy.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import type { IconType } from '#renderer/ui/Icon.tsx'
import type { Collection, RecordOf } from '#shared/document/collections.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { fold } from '#shared/kit/fold.ts'
import { acceptanceText } from '#shared/text/acceptances.ts'
import { longDate } from '#shared/text/dates.ts'
import { decisionText } from '#shared/text/decisions.ts'
import { followUpName, followUpText } from '#shared/text/follow-ups.ts'
import { governanceText } from '#shared/text/governance.ts'
import { meetingName, meetingText } from '#shared/text/meetings.ts'
import { fullName } from '#shared/text/names.ts'
import { organisationText } from '#shared/text/organisation.ts'
import { peopleText } from '#shared/text/people.ts'
import { qualityText } from '#shared/text/quality.ts'
import {
  acceptanceKindLabels,
  changeRequestStatusLabels,
  dimensionLabels,
  numberedName,
} from '#shared/text/quality-vocabulary.ts'
import { changeRequestText, goodPracticeText, usageReportText } from '#shared/text/usages.ts'
import { openPlace, placeOf } from './open-record.ts'

/** What a record is found and shown by. */
type Words = { readonly label: string; readonly note: string }
type Entry = Words & { readonly id: string; readonly folded: string }

/** The palette shows several kinds at once: the few best of each. */
const mostShown = 5
/** Ranking looks at each word; what only contains the letters is sorted out before. */
const mostRanked = 300

/** How the palette finds the records of the open document. */
export const recordSearches: readonly PlaceSearch[] = [
  searchOf('body', organisationText.bodies, Users, ({ name, sigle }) => ({ label: name, note: sigle })),
  searchOf('entity', organisationText.entities, Building2, ({ name, sigle }) => ({
    label: name,
    note: sigle,
  })),
  searchOf('person', peopleText.persons, UserRound, (person) => ({ label: fullName(person), note: '' })),
  searchOf('meeting', meetingText.workspace, CalendarDays, (meeting, data) => ({
    label: meetingName(data.body.get(meeting.bodyId), meeting),
    note: longDate(meeting.date),
  })),
  searchOf('decision', decisionText.workspace, Gavel, ({ title, number }) => ({
    label: title,
    note: number ?? '',
  })),
  searchOf('followUp', followUpText.workspace, ListTodo, ({ text, number, bodyId }, data) => {
    const body = data.body.get(bodyId)
    return { label: text, note: followUpName(body?.sigle || body?.name || '', number) }
  }),
  searchOf('mission', governanceText.missions, Target, ({ name, code }) => ({ label: name, note: code })),
  searchOf('convention', governanceText.conventions, FileSignature, ({ title, number }) => ({
    label: title,
    note: number,
  })),
  searchOf('risk', qualityText.risks, ShieldAlert, ({ name, number }) => ({
    label: name,
    note: `n°\u00A0${number}`,
  })),
  searchOf('objective', qualityText.objectives, Flag, ({ name, dueDate }) => ({
    label: name,
    note: dueDate === null ? '' : longDate(dueDate),
  })),
  searchOf('acceptance', acceptanceText.part, ClipboardCheck, ({ name, kind }) => ({
    label: name,
    note: acceptanceKindLabels[kind],
  })),
  searchOf('changeRequest', changeRequestText.part, Lightbulb, (request) => ({
    label: numberedName(request),
    note: changeRequestStatusLabels[request.status],
  })),
  searchOf('usageReport', usageReportText.table, MessageSquareQuote, ({ text, on }) => ({
    label: text,
    note: longDate(on),
  })),
  searchOf('goodPractice', goodPracticeText.part, Sprout, ({ name, on }) => ({
    label: name,
    note: longDate(on),
  })),
  searchOf('indicator', qualityText.indicators, LineChart, ({ name, dimension }) => ({
    label: name,
    note: dimensionLabels[dimension],
  })),
]

function searchOf<C extends Collection>(
  collection: C,
  group: string,
  icon: IconType,
  wordsOf: (record: RecordOf<C>, data: DocumentData) => Words,
): PlaceSearch {
  const known = new WeakMap<DocumentData, readonly Entry[]>()
  const entriesOf = (data: DocumentData) => {
    const entries = known.get(data) ?? entriesIn(data, collection, wordsOf)
    known.set(data, entries)
    return entries
  }
  const find = (typed: string): readonly FoundPlace[] => {
    const { state } = useDocumentStore.getState()
    if (state.phase !== 'open') return []
    const { data } = state.snapshot
    return best(typed, entriesOf(data)).flatMap(({ id, label, note }) => {
      const place = placeOf(data, collection, id)
      return place === null ? [] : [{ id, label, note, icon, open: () => openPlace(place) }]
    })
  }
  return { group, find }
}

function entriesIn<C extends Collection>(
  data: DocumentData,
  collection: C,
  wordsOf: (record: RecordOf<C>, data: DocumentData) => Words,
): readonly Entry[] {
  return [...data[collection].values()].map((record) => {
    const words = wordsOf(record as RecordOf<C>, data) // of the map of that collection
    return { ...words, id: record.id, folded: fold(`${words.label} ${words.note}`) }
  })
}

function best(typed: string, entries: readonly Entry[]): readonly Entry[] {
  const wanted = fold(typed).split(/\s+/)
  const candidates = entries.filter(({ folded }) => wanted.every((word) => folded.includes(word)))
  return rankByText(typed, candidates.slice(0, mostRanked), ({ label, note }) => [label, note]).slice(
    0,
    mostShown,
  )
}
