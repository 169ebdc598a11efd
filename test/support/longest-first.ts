import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The folders whose files take longest: one of them that came last would leave the other cores idle. */
const longest = [
  '/test/properties/',
  '/test/documents/',
  '/test/electron/cli/',
  '/test/campaign/',
  '/test/looks/',
]

/** Starts what takes longest first, also on a machine that has not run the tests yet and so remembers no duration. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((a, b) => Number(isLong(b)) - Number(isLong(a)))
  }
}

function isLong({ moduleId }: TestSpecification): boolean {
  return longest.some((folder) => moduleId.includes(folder))
}
