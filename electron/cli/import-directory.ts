import path from 'node:path'
import type { Directory } from '#shared/api/imports.ts'
import { departmentCode } from '#shared/imports/directory/codes.ts'
import type { Agreement } from '#shared/imports/directory/directory-batch.ts'
import { type DirectoryChoice, usualChoice } from '#shared/imports/directory/directory-choice.ts'
import { directoryCommand } from '#shared/imports/directory/directory-command.ts'
import { type DirectoryPlan, planDirectory } from '#shared/imports/directory/plan-directory.ts'
import { fieldChanges, usualAgreement } from '#shared/imports/directory/usual-agreement.ts'
import { localDay } from '#shared/kit/local-moment.ts'
import { ok, type Result } from '#shared/kit/result.ts'
import { cliText } from '#shared/text/cli.ts'
import { openDocument } from '../document/open.ts'
import type { Session } from '../document/session.ts'
import { readSourceFile } from '../imports/read-file.ts'
import { readImport } from '../imports/read-import.ts'
import { readTerritoryNames } from '../territory/read-territory.ts'
import { directoryAsJson, directoryInWords } from './directory-told.ts'
import { newIds } from './new-ids.ts'
import { programFolder } from './program-folder.ts'
import { type CliFailure, usageFault, type VerbContext } from './verb.ts'
import type { Words } from './words.ts'

/** Takes the ministry's directory of schools into a document: in words, the file and the document. */
export async function importDirectory(words: Words, context: VerbContext): Promise<Result<null, CliFailure>> {
  const [source = '', document = ''] = words.files
  const asked = words.text('departement')
  const departments = asked?.split(',').map(departmentCode) ?? null
  if (departments?.includes('')) return usageFault(cliText.department(asked ?? ''))
  const file = await readSourceFile(source)
  if (!file.ok) return file
  const territory = await readTerritoryNames(programFolder())
  const read = await readImport({ kind: 'directory', ...file.value }, { territory })
  if (!read.ok) return read
  if (read.value.kind !== 'directory') throw new Error('a directory was asked for')
  const { directory } = read.value
  const choice = choiceFrom(words, directory, departments)
  if (choice.departments.size === 0 && directory.departments.length > 0)
    return usageFault(cliText.departmentMissing(directory.departments.map(({ key }) => key)))
  const opened = openDocument(document, { asReadOnly: words.flag('dry-run') })
  if (!opened.ok) return opened
  try {
    return apply({ words, context, directory, choice, name: path.basename(source) }, opened.value)
  } finally {
    opened.value.close()
  }
}

type Work = {
  readonly words: Words
  readonly context: VerbContext
  readonly directory: Directory
  readonly choice: DirectoryChoice
  /** Of the imported file. */
  readonly name: string
}

function choiceFrom(
  words: Words,
  directory: Directory,
  departments: readonly string[] | null,
): DirectoryChoice {
  const usual = usualChoice(directory)
  return {
    ...usual,
    publicOnly: words.flag('public-only'),
    departments: departments === null ? usual.departments : new Set(departments),
  }
}

function apply(
  { words, context, directory, choice, name }: Work,
  session: Session,
): Result<null, CliFailure> {
  const data = session.data()
  const today = localDay(context.now())
  const newId = newIds(context.now())
  const plan = planDirectory(directory, choice, { entities: data.entity, today, newId })
  const agreement = agreementFrom(words, plan, today)
  const told = { directory, plan, agreement, entities: data.entity, name, isDryRun: words.flag('dry-run') }
  if (!told.isDryRun) {
    const done = session.execute(directoryCommand(data, plan, agreement, { today, newId }))
    if (!done.ok) return done
  }
  if (words.flag('json')) context.stdout(directoryAsJson(told))
  else {
    const { summary, remarks } = directoryInWords(told)
    context.stdout(summary)
    context.stderr(remarks)
  }
  return ok(null)
}

function agreementFrom(words: Words, plan: DirectoryPlan, today: string): Agreement {
  const usual = usualAgreement(plan, today)
  return {
    ...usual,
    changed: words.flag('overwrite') ? new Set(fieldChanges(plan).map(({ key }) => key)) : usual.changed,
    closed: words.flag('close') ? new Set(plan.closed.map(({ entity }) => entity.id)) : usual.closed,
  }
}
