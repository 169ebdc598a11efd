import { collections } from '../document/collections.ts'
import type { DocumentData } from '../document/document-data.ts'
import type { Problem } from '../document/problems.ts'
import { referencesOf } from '../document/references.ts'
import { problemsAndRemarks } from '../document/remarks.ts'
import { allOf, keyOf, type RecordName, recordIn, type Sides } from './sides.ts'

/** The rules that neither side breaks and both together do, each with the records that it names. */
export function brokenTogether(
  data: DocumentData,
  sides: Sides,
): readonly { readonly problem: Problem; readonly names: readonly RecordName[] }[] {
  const problems = problemsAndRemarks(data)
  if (problems.length === 0) return []
  const known = new Set([...problemsAndRemarks(sides.mine), ...problemsAndRemarks(sides.theirs)].map(nameOf))
  const byCode = new Map<string, { readonly problem: Problem; readonly names: RecordName[] }>()
  for (const problem of problems) {
    if (known.has(nameOf(problem))) continue
    const found = byCode.get(problem.code) ?? { problem, names: [] }
    found.names.push({ collection: problem.collection, id: problem.id })
    byCode.set(problem.code, found)
  }
  // Both sides name the same record first, whatever the order of their maps.
  return [...byCode.values()].map(({ problem, names }) => {
    const [first = problem] = names.sort((a, b) => (a.id < b.id ? -1 : 1))
    return { problem: { ...problem, collection: first.collection, id: first.id }, names }
  })
}

/** These records, those that they name and those that name them: what one side must have whole for its rules to hold. */
export function widened(
  data: DocumentData,
  sides: Sides,
  names: readonly RecordName[],
): readonly RecordName[] {
  const wide = new Map(names.map((name) => [keyOf(name.collection, name.id), name]))
  const add = ({ collection, id }: RecordName) => wide.set(keyOf(collection, id), { collection, id })
  for (const { collection, id } of names) {
    for (const known of [data, sides.mine, sides.theirs]) {
      const record = recordIn(known, collection, id)
      if (record !== null) referencesOf(collection, record).forEach(add)
    }
  }
  const asked = new Set(names.map((name) => keyOf(name.collection, name.id)))
  for (const collection of collections) {
    for (const [id, record] of allOf(data, collection))
      if (referencesOf(collection, record).some((to) => asked.has(keyOf(to.collection, to.id))))
        add({ collection, id })
  }
  return [...wide.values()]
}

function nameOf({ code, collection, id, field, detail }: Problem): string {
  return [code, collection, id, field, detail].join(' ')
}
