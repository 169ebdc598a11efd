import { isWithin } from '../kit/period.ts'
import type { Entity, EntityKind } from '../organisation/entity.ts'
import type { GovernanceData } from '../organisation/governance-data.ts'
import { coordinatorsAt, responsibilitiesAt } from '../organisation/responsibilities.ts'
import { departmentOfMinistry, departmentOfUai } from '../territory/department-codes.ts'
import { type Carrier, carrierKinds, type ModelInput, type PartnerKind, partnerKinds } from './model-input.ts'

/** What a document answers by itself to the questions of the assistant; null as long as it has no perimeter. */
export function inputOf(data: GovernanceData, date: string): ModelInput | null {
  const project = data.project.get('project')
  if (project === undefined || project.scope === null) return null
  const { name, scope, territory, territoryCode, competenceTransfer, purchaseMode, phaseId, startedOn } =
    project
  const living = [...data.entity.values()].filter(
    (entity) => entity.deployment !== 'outside' && isWithin(entity, date),
  )
  const ofKind = (kind: EntityKind) => living.filter((entity) => entity.kind === kind)
  const buyers = responsibilitiesAt(data, 'purchasing', date).flatMap(
    ({ holder }) => data.entity.get(holder.id) ?? [],
  )
  const recipient = [...data.link.values()].find((link) => link.kind === 'transfers' && isWithin(link, date))
  const recipients =
    recipient === undefined ? [] : [data.entity.get(recipient.target.id)].filter((e) => e !== undefined)
  const centre = new Set([...hostsOf(data, date), ...recipients, ...buyers])
  const partners = living.filter(isPartner).sort((a, b) => Number(centre.has(b)) - Number(centre.has(a)))
  return {
    ...{ name, scope, competenceTransfer, purchaseMode, phaseId, startedOn },
    territory: { name: territory, code: territoryCode },
    academies: ofKind('academy').map((entity) => ({ code: entity.code, name: entity.name })),
    departments: ofKind('dsden').map((entity) => ({
      ...{ code: codeOf(entity), name: '', dsden: entity.name },
      academy: codeAbove(data, entity, 'academy'),
    })),
    constituencies: ofKind('constituency').map((entity) => ({
      ...{ code: entity.code, name: entity.name },
      department: codeAbove(data, entity, 'dsden') ?? departmentOfUai(entity.uai ?? entity.code),
    })),
    college: scope === 'college-sector' ? (ofKind('secondary-school')[0]?.name ?? null) : null,
    partners: partners.map((entity) => ({ kind: entity.kind, code: codeOf(entity), name: entity.name })),
    ...{ transferTo: carrierOf(recipients[0]), buyer: carrierOf(buyers[0]) },
    coordinator: carrierOf(coordinatorsAt(data, date)[0]),
    supplier: ofKind('company')[0]?.name ?? '',
    schools: [],
  }
}

/** The organisations that host the committees: at the centre of the project. */
function hostsOf(data: GovernanceData, date: string): readonly Entity[] {
  return [...data.body.values()]
    .filter(({ kinds }) => kinds.includes('steering') || kinds.includes('operational'))
    .filter((body) => isWithin(body, date))
    .flatMap(({ hostEntityId }) => (hostEntityId === null ? [] : (data.entity.get(hostEntityId) ?? [])))
}

function isPartner(entity: Entity): entity is Entity & { readonly kind: PartnerKind } {
  return partnerKinds.some((kind) => kind === entity.kind)
}

function carrierOf(entity: Entity | undefined): Carrier | null {
  const kind = carrierKinds.find((known) => known === entity?.kind)
  return entity === undefined || kind === undefined ? null : { kind, code: codeOf(entity), name: entity.name }
}

function codeOf({ kind, code, insee, siren }: Entity): string {
  if (kind === 'dsden') return departmentOfMinistry(code)
  return (kind === 'commune' ? insee : kind === 'epci' ? siren : code) ?? ''
}

/** The code of the organisation to which another belongs, when it is of this kind and has one. */
function codeAbove(data: GovernanceData, { parentId }: Entity, kind: EntityKind): string | null {
  const parent = parentId === null ? undefined : data.entity.get(parentId)
  return parent?.kind === kind && codeOf(parent) !== '' ? codeOf(parent) : null
}
