import { newView } from '../organisation/new-view.ts'
import { projectSchema } from '../organisation/project.ts'
import { viewIdField, viewSchema } from '../organisation/view.ts'
import type { DocumentData } from './document-data.ts'

/** The records that every document has from the start: its project and one view of the organisation. */
export function defaultProject(name: string, viewName = name): Pick<DocumentData, 'project' | 'view'> {
  const project = projectSchema.parse({
    id: 'project',
    name,
    scope: null,
    territory: '',
    letterheadId: null,
    territoryCode: '',
    competenceTransfer: null,
    purchaseMode: null,
    phaseId: null,
    startedOn: null,
    purpose: '',
  })
  const view = viewSchema.parse(newView({ id: viewIdField.parse('view-main'), name: viewName, order: 0 }))
  return { project: new Map([[project.id, project]]), view: new Map([[view.id, view]]) }
}
