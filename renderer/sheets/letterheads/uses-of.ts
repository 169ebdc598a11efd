import type { DocumentData } from '#shared/document/document-data.ts'
import type { LetterheadId } from '#shared/organisation/letterhead.ts'

/** Who chose a letterhead: the project, and bodies by their names. */
export function usesOf(
  data: Pick<DocumentData, 'project' | 'body'>,
  id: LetterheadId,
): { readonly isOfProject: boolean; readonly bodies: readonly string[] } {
  const bodies = [...data.body.values()].filter(({ letterheadId }) => letterheadId === id)
  return {
    isOfProject: data.project.get('project')?.letterheadId === id,
    bodies: bodies.map(({ name, sigle }) => sigle || name),
  }
}
