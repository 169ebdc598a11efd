import path from 'node:path'
import type { SourceTable } from '#shared/api/imports.ts'
import { peopleBatch, peopleOutcome } from '#shared/imports/people/people-batch.ts'
import { guessMapping, namesPersons } from '#shared/imports/people/people-mapping.ts'
import { changesAnything, planPeople } from '#shared/imports/people/plan-people.ts'
import type { PersonQuestion } from '#shared/imports/people/plan-persons.ts'
import { readPeople } from '#shared/imports/people/read-people.ts'
import { localDay } from '#shared/kit/local-moment.ts'
import { ok, type Result } from '#shared/kit/result.ts'
import { unknownTerritory } from '#shared/territory/territory-names.ts'
import { peopleTold } from '#shared/text/people-told.ts'
import { openDocument } from '../document/open.ts'
import type { Session } from '../document/session.ts'
import { readSourceFile } from '../imports/read-file.ts'
import { readImport } from '../imports/read-import.ts'
import { newIds } from './new-ids.ts'
import { peopleAsJson, peopleInWords } from './people-told.ts'
import { type CliFailure, findingsFault, type VerbContext } from './verb.ts'
import type { Words } from './words.ts'

/**
 * Takes a list of persons, posts and mandates into a document, by the plan of the dialog. A line that may be about
 * somebody of the document is left out unless it was asked for, and then only where one person fits.
 */
export async function importPeople(words: Words, context: VerbContext): Promise<Result<null, CliFailure>> {
  const [source = '', document = ''] = words.files
  const file = await readSourceFile(source)
  if (!file.ok) return file
  const read = await readImport({ kind: 'people', ...file.value }, { territory: unknownTerritory })
  if (!read.ok) return read
  if (read.value.kind !== 'people') throw new Error('a list of persons was asked for')
  const { table } = read.value
  if (!namesPersons(guessMapping(table.header))) return findingsFault([peopleTold.unnamed, ...table.header])
  const opened = openDocument(document, { asReadOnly: words.flag('dry-run') })
  if (!opened.ok) return opened
  try {
    return apply({ words, context, table, name: path.basename(source) }, opened.value)
  } finally {
    opened.value.close()
  }
}

type Work = {
  readonly words: Words
  readonly context: VerbContext
  readonly table: SourceTable
  /** Of the imported file. */
  readonly name: string
}

function apply({ words, context, table, name }: Work, session: Session): Result<null, CliFailure> {
  const data = session.data()
  const mapping = guessMapping(table.header)
  const plan = planPeople(
    readPeople(table, mapping),
    { names: new Map(), persons: new Map(), overwrites: words.flag('overwrite') },
    { data, today: localDay(context.now()), newId: newIds(context.now()) },
  )
  const isTaken = ({ answer }: PersonQuestion) => words.flag('same-names') && answer !== null
  const doubts = plan.persons.filter((question) => !isTaken(question))
  const doubtful = new Set(doubts.map(({ line }) => line.line))
  const lines = plan.lines.filter(({ resolved }) => !doubtful.has(resolved.line.line))
  const command = peopleBatch(plan, new Set(lines.map(({ resolved }) => resolved.line.line)))
  const isDryRun = words.flag('dry-run')
  if (!isDryRun && lines.some(changesAnything)) {
    const done = session.execute(command)
    if (!done.ok) return done
  }
  const told = { table, mapping, plan, lines, doubts, outcome: peopleOutcome(command), data, name, isDryRun }
  if (words.flag('json')) context.stdout(peopleAsJson(told))
  else {
    const { summary, remarks } = peopleInWords(told)
    context.stdout(summary)
    context.stderr(remarks)
  }
  return ok(null)
}
