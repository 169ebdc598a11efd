import { cliText } from '#shared/text/cli.ts'
import { importDirectory } from './import-directory.ts'
import { importPeople } from './import-people.ts'
import { usageFault, type Verb } from './verb.ts'
import type { Options } from './words.ts'

const common: Options = { 'dry-run': 'flag', json: 'flag', overwrite: 'flag' }
/** What each object of the verb is asked besides. */
const own = {
  annuaire: { 'public-only': 'flag', departement: 'text', close: 'flag' },
  personnes: { 'same-names': 'flag' },
} as const satisfies Readonly<Record<string, Options>>

/** Takes a file of others into a document: the ministry's directory of schools, or a list of persons. */
export const importVerb: Verb = {
  options: { ...common, ...own.annuaire, ...own.personnes },
  about: Object.keys(own),
  files: 2,
  run: async (words, context) => {
    const isPeople = words.about === 'personnes'
    const foreign = Object.keys(isPeople ? own.annuaire : own.personnes)
    const misplaced = foreign.find((option) => words.flag(option) || words.text(option) !== null)
    if (misplaced !== undefined) return usageFault(cliText.misplacedOption(misplaced, words.about ?? ''))
    return isPeople ? importPeople(words, context) : importDirectory(words, context)
  },
}
