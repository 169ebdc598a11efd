import path from 'node:path'
import { emptyContent } from '#electron/document/templates.ts'
import { readTerritory } from '#electron/territory/read-territory.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { type Answers, answersSchema } from '#shared/model/answers.ts'
import type { ModelInput } from '#shared/model/model-input.ts'
import { modelStep } from '#shared/model/model-step.ts'
import type { Proposal } from '#shared/model/proposal.ts'
import { proposeModel, setStage } from '#shared/model/propose-model.ts'
import { resolveAnswers } from '#shared/model/resolve-answers.ts'
import { asProposed, type Selection } from '#shared/model/selection.ts'
import { withBatch } from '#shared/model/with-batch.ts'
import { findPlace } from '#shared/territory/search-places.ts'
import { successOf } from '../../../support/sessions.ts'

const root = path.resolve(import.meta.dirname, '../../../..')
export const territory = await readTerritory(root)

/** A new document, as every project begins. */
export const emptyDocument: DocumentData = (await emptyContent(path.join(root, 'resources'), 'ENT')).data

export const day = '2026-11-26'

/** Answers as they are written in a file; the phase is « Déploiement » unless another is given. */
export function answersOf(json: object): Answers {
  return answersSchema.parse({ name: 'ENT des écoles', phase: 'phase-5', ...json })
}

export function inputOf(json: object): ModelInput {
  return successOf(resolveAnswers(answersOf(json), (ref) => findPlace(territory, ref)))
}

/** Short ids, one for each key, always the same within one source. */
export function idSource(): (key: string) => string {
  const ids = new Map<string, string>()
  return (key) => {
    const id = ids.get(key) ?? `new-${ids.size + 1}`
    ids.set(key, id)
    return id
  }
}

export type Model = { readonly proposal: Proposal; readonly data: DocumentData }

/** What the assistant proposes for these answers, and the document that comes of it. */
export function aModel(
  json: object,
  base: DocumentData = emptyDocument,
  selection: Selection = asProposed,
): Model {
  const input = inputOf(json)
  const options = { date: day, idOf: idSource() }
  const proposal = proposeModel(input, base, options)
  const step = modelStep(setStage(input, base, options), proposal, selection, base)
  return { proposal, data: withBatch(base, step) }
}

/** The bodies of a document in words: « CPS, Comité … (steering), academic, portée par DSDEN … → X ». */
export function bodiesIn(data: DocumentData): readonly string[] {
  const above = new Map(
    [...data.link.values()]
      .filter(({ kind }) => kind === 'reports-to')
      .map(({ source, target }) => [String(source.id), data.body.get(target.id)?.sigle]),
  )
  return [...data.body.values()].map(({ id, sigle, name, kinds, level, hostEntityId }) => {
    const host = hostEntityId === null ? '' : data.entity.get(hostEntityId)
    const hostName = host === '' || host === undefined ? 'nobody' : host.sigle || host.name
    return `${sigle || name} (${kinds.join(' + ')}, ${level}) by ${hostName} → ${above.get(id) ?? 'none'}`
  })
}

/** Who sits in a body, in protocol order: function, organisation or label, role. */
export function seatsIn(data: DocumentData, sigle: string): readonly string[] {
  const body = [...data.body.values()].find((one) => one.sigle === sigle)
  return [...data.seat.values()]
    .filter(({ bodyId }) => bodyId === body?.id)
    .sort((a, b) => a.order - b.order)
    .map(({ postId, functionId, label, role, kind }) => {
      const post = postId === null ? undefined : data.post.get(postId)
      const at = post === undefined ? label : (data.entity.get(post.entityId)?.name ?? '')
      const note = role === 'member' ? (kind === 'guest' ? ' (guest)' : '') : ` (${role})`
      return `${post?.functionId ?? functionId} · ${at}${note}`
    })
}
