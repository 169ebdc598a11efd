import { rankByText } from '#renderer/actions/fuzzy.ts'
import { findTargets } from '#renderer/features/organisation/find-choices.ts'
import { projectOfScale } from '../../support/projects-of-scale.ts'
import { today } from './commands.ts'

/** A few words, letter by letter, among 10,000 persons with all nodes, as Ctrl+F does; in milliseconds. */
export function timeTypedSearch(): { readonly samples: readonly number[]; readonly note: string } {
  const { data } = projectOfScale('academy', { teams: 3_500, persons: 10_000 })
  const targets = findTargets(data, today)
  // Read ahead, as the field does when it gets the keyboard.
  rankByText('a', targets, ({ label, note }) => [label, note ?? ''])
  const samples: number[] = []
  for (const wanted of ['hélène', 'kerloc’h team-21', 'ecole 34', 'srgnc head']) {
    for (let length = 1; length <= wanted.length; length++) {
      const started = performance.now()
      rankByText(wanted.slice(0, length), targets, ({ label, note }) => [label, note ?? ''])
      samples.push(performance.now() - started)
    }
  }
  return { samples, note: `${data.person.size} persons, ${targets.length} can be found` }
}
