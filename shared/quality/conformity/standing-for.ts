import { fold } from '../../kit/fold.ts'
import { memoLast } from '../../kit/memo-last.ts'
import type { FunctionId, JobFunction } from '../../organisation/job-function.ts'
import { typicalFunctions } from './typical-functions.ts'

const typicalIds: ReadonlySet<string> = new Set<string>(Object.values(typicalFunctions).flat())

/**
 * Under which functions each function of a document counts: its own and, for one that the project made for itself, the
 * typical ones that share a title, a sigle or another name with it. « Missions presque aussi diverses que leurs
 * appellations »: names vary from one département to the next. Accents and capitals aside.
 */
export const standingFor = memoLast(
  (functions: ReadonlyMap<string, JobFunction>): ReadonlyMap<string, readonly FunctionId[]> => {
    const byName = new Map<string, readonly FunctionId[]>()
    for (const jobFunction of functions.values()) {
      if (!typicalIds.has(jobFunction.id)) continue
      for (const name of namesOf(jobFunction)) byName.set(name, [...(byName.get(name) ?? []), jobFunction.id])
    }
    return new Map(
      [...functions.values()].map((jobFunction) => {
        const { id } = jobFunction
        if (typicalIds.has(id)) return [id, [id]]
        return [id, [id, ...new Set(namesOf(jobFunction).flatMap((name) => byName.get(name) ?? []))]]
      }),
    )
  },
)

function namesOf({ sigle, titleMasculine, titleFeminine, aliases }: JobFunction): readonly string[] {
  const names = [sigle, titleMasculine, titleFeminine, ...aliases].map((name) => fold(name).trim())
  return [...new Set(names)].filter((name) => name !== '')
}
