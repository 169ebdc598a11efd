import type { CommandOf } from '../commands/command.ts'
import type { LetterheadId } from '../organisation/letterhead.ts'
import { newLetterhead } from '../organisation/new-records.ts'
import type { Post } from '../organisation/post.ts'
import type { Project } from '../organisation/project.ts'
import { modelLetterhead } from '../text/model.ts'
import { projectText } from '../text/project.ts'
import type { ModelInput } from './model-input.ts'
import type { Proposal, ProposalItem, ProposedPart } from './proposal.ts'
import { keptItems, type Selection } from './selection.ts'

type Batch = CommandOf<'batch.apply'>

/** Everything that was kept, and what the answers say of the project, as one undoable step. */
export function batchOf(
  input: ModelInput,
  proposal: Proposal,
  selection: Selection,
  project: Pick<Project, 'letterheadId' | 'startedOn'>,
  letterheadId: LetterheadId,
): Batch {
  // What somebody wrote on the letters stays.
  const lines = project.letterheadId === null ? letterheadLines(input) : ''
  const letterhead =
    lines === ''
      ? []
      : [{ ...newLetterhead({ id: letterheadId, name: projectText.projectLetterhead, lines }), logo: null }]
  const kept = keptItems(proposal, selection)
  return {
    ...{ type: 'batch.apply', purpose: 'model' },
    create: {
      entity: recordsOf(kept, 'entity'),
      letterhead,
      post: postsOf(kept),
      body: recordsOf(kept, 'body'),
      seat: recordsOf(kept, 'seat'),
      link: recordsOf(kept, 'link'),
      assignment: recordsOf(kept, 'assignment'),
      responsibility: recordsOf(kept, 'responsibility'),
    },
    edit: [
      {
        collection: 'project',
        id: 'project',
        patch: { ...projectPatch(input, project), ...(lines === '' ? {} : { letterheadId }) },
      },
    ],
  }
}

function projectPatch(input: ModelInput, project: Pick<Project, 'startedOn'>) {
  const { name, scope, territory, competenceTransfer, purchaseMode, phaseId, startedOn } = input
  return {
    ...{ name, scope, territory: territory.name, territoryCode: territory.code },
    ...{ competenceTransfer, purchaseMode, phaseId },
    ...(startedOn === null || project.startedOn !== null ? {} : { startedOn }),
  }
}

function letterheadLines({ departments, academies, scope }: ModelInput): string {
  const department = onlyOf(departments)?.dsden ?? null
  return modelLetterhead(onlyOf(academies)?.name ?? null, scope === 'academic' ? null : department)
}

/** Several services do not write under the name of the first. */
function onlyOf<T>(values: readonly T[]): T | undefined {
  return values.length === 1 ? values[0] : undefined
}

type RecordIn<C extends ProposedPart['collection']> = Extract<ProposedPart, { collection: C }>['record']

function recordsOf<C extends ProposedPart['collection']>(
  items: readonly ProposalItem[],
  collection: C,
): readonly RecordIn<C>[] {
  return items.flatMap((item) => (item.collection === collection ? [item.record as RecordIn<C>] : [])) // just compared
}

/** The posts that the kept seats and responsibilities need, each once. */
function postsOf(items: readonly ProposalItem[]): readonly Post[] {
  const posts = items.flatMap((item) => ('post' in item && item.post !== null ? [item.post] : []))
  return [...new Map(posts.map((post) => [post.id, post])).values()]
}
