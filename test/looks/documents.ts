import path from 'node:path'
import { type DocumentContent, writeDocument } from '#electron/document/create.ts'
import { sampleContent } from '#electron/document/templates.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { projectOfNodes } from '../support/large-project.ts'

const resources = path.resolve(import.meta.dirname, '../../resources')

/** The documents that are looked at, by name. */
export const documents = {
  sample: () => sampleContent(resources),
  long: () => sampleContent(resources).then(withLongNames),
  large: () => Promise.resolve(projectOfNodes(1_000)),
} as const satisfies Record<string, () => Promise<DocumentContent>>

/** Writes one of them into a file. */
export async function writeShown(name: keyof typeof documents, file: string): Promise<void> {
  const written = writeDocument(file, await documents[name]())
  if (!written.ok) throw new Error(written.error.code)
}

const longPlace = 'Communauté d’agglomération du Pays de Saint-Malo et de la Côte d’Émeraude'
const longTitle =
  'Extension du périmètre de l’espace numérique de travail à l’ensemble des écoles maternelles et élémentaires de la circonscription'

/** The same project with names as long as they come. */
function withLongNames({ data, contents }: DocumentContent): DocumentContent {
  const longer: DocumentData = {
    ...data,
    entity: each(data.entity, (entity) => ({ ...entity, name: `${entity.name}, ${longPlace}` })),
    body: each(data.body, (body) => ({ ...body, name: `${body.name} de la ${longPlace}` })),
    person: each(data.person, (person) => ({
      ...person,
      firstName: `${person.firstName}-Bernadette`,
      lastName: `de La Rochefoucauld-${person.lastName}`,
    })),
    meeting: each(data.meeting, (meeting) => ({
      ...meeting,
      place: `${meeting.place}, salle du conseil, ${longPlace}`,
    })),
    agendaItem: each(data.agendaItem, (item) => ({ ...item, title: `${item.title} : ${longTitle}` })),
    decision: each(data.decision, (decision) => ({ ...decision, title: longTitle })),
  }
  return { data: longer, contents }
}

function each<T>(map: ReadonlyMap<string, T>, change: (value: T) => T): ReadonlyMap<string, T> {
  return new Map([...map].map(([id, value]) => [id, change(value)]))
}
