import type { ProjectScope } from '../../organisation/project.ts'
import { modelConditions, modelSeats } from '../../text/model.ts'
import { fiche, ours } from '../reasons.ts'
import type { Troupe } from '../troupe.ts'
import { cited, designated, eachOrSome, exOfficio, guests, inOffice, type SeatPlan } from './seat-plan.ts'

/** Up to so many, every one has a seat; beyond, a committee would be an assembly. */
const most = { partners: 8, inspectors: 4 } as const
const inspector = { whys: cited.steeringInspector } as const
const member = { whys: cited.steering } as const
const chair = { role: 'chair', whys: cited.steering } as const
const coChair = { role: 'co-chair', whys: cited.steering } as const

/** The seats of the steering committee, in no order. */
export const steeringSeats: Readonly<Record<ProjectScope, (troupe: Troupe) => readonly SeatPlan[]>> = {
  academic: (troupe) => [
    ...exOfficio('recteur-academie', troupe.academies, chair),
    ...inOffice('head', [troupe.owner], coChair),
    ...exOfficio('dasen', dsdens(troupe), member),
    ...deputyHeads(troupe),
    ...otherHeads(troupe),
    ...academySeats(troupe),
    ...exOfficio('conseiller-premier-degre', troupe.academies),
    ...designated('ien-ccpd', modelSeats.inspectors, 2, cited.steeringInspector),
    ...secretary(troupe),
  ],
  departmental: (troupe) => [
    ...stateChair(troupe),
    ...inOffice('head', [troupe.owner], coChair),
    ...guests('recteur-academie', hasDsden(troupe) ? troupe.academies : [], member),
    ...exOfficio('ien-adjoint', dsdens(troupe), inspector),
    ...deputyHeads(troupe),
    ...otherHeads(troupe),
    ...academySeats(troupe),
    ...inspectors(troupe),
    ...secretary(troupe),
  ],
  constituency: (troupe) => [
    ...stateChair(troupe),
    ...inOffice('head', [troupe.owner], coChair),
    ...exOfficio('ien-ccpd', troupe.constituencies, inspector),
    ...otherHeads(troupe),
    ...academySeats(troupe),
    ...exOfficio('dsi-collectivite', [troupe.owner], member),
    ...secretary(troupe),
  ],
  'college-sector': (troupe) => [
    ...localInspectorChair(troupe),
    ...exOfficio('chef-etablissement', [troupe.college], { role: 'co-chair', whys: ours('college-sector') }),
    ...eachOrSome(inOffice('head', troupe.partners, member), most.partners, mayors),
    ...exOfficio('delegue-academique-numerique', troupe.academies, member),
    ...exOfficio('dsi-collectivite', [troupe.owner], member),
    ...designated('directeur-ecole', modelSeats.headsOfSector, 2),
    ...secretary(troupe),
  ],
  commune: (troupe) => [
    ...inOffice('head', [troupe.owner], chair),
    ...localInspectorChair(troupe, 'co-chair'),
    ...deputyHeads(troupe),
    ...otherHeads(troupe),
    ...exOfficio('delegue-academique-numerique', troupe.academies, member),
    ...secretary(troupe),
  ],
  'commune-group': (troupe) => [
    ...inOffice('head', [troupe.owner], chair),
    ...stateHeads(troupe),
    ...deputyHeads(troupe),
    ...otherHeads(troupe),
    ...exOfficio('delegue-academique-numerique', troupe.academies, member),
    ...exOfficio('dsi-collectivite', [troupe.owner], member),
    ...inspectors(troupe),
    ...secretary(troupe),
  ],
}

/** Who keeps the papers, with the one who coordinates or else with the one who buys. */
export function secretary({ coordinator, owner, academies }: Troupe): readonly SeatPlan[] {
  const at = coordinator ?? owner ?? academies[0] ?? null
  const isState = at !== null && ['academy', 'dsden', 'constituency'].includes(at.entity.kind)
  if (at?.entity.kind === 'constituency') return []
  const functionId = isState ? 'charge-mission-numerique' : 'chef-projet-ent'
  return guests(functionId, [at], { role: 'secretary', condition: '' })
}

function stateChair(troupe: Troupe): readonly SeatPlan[] {
  return hasDsden(troupe)
    ? exOfficio('dasen', dsdens(troupe).slice(0, 1), chair)
    : exOfficio('recteur-academie', troupe.academies, { ...chair, condition: modelConditions.orDelegate })
}

/** Of each département of an intercommunalité, the first beside its president. */
function stateHeads(troupe: Troupe): readonly SeatPlan[] {
  const { departments, academies } = troupe
  const condition = modelConditions.orDelegate
  return (departments.length > 0 ? departments : academies).flatMap((one, i) =>
    exOfficio(one.entity.kind === 'dsden' ? 'dasen' : 'recteur-academie', [one], {
      ...(i === 0 ? coChair : member),
      condition,
    }),
  )
}

/** In a small perimeter the State is the inspector; failing a constituency, the DASEN or whom she sends. */
function localInspectorChair(troupe: Troupe, role: 'chair' | 'co-chair' = 'chair'): readonly SeatPlan[] {
  const [first, ...others] = troupe.constituencies
  if (first !== undefined)
    return [
      ...exOfficio('ien-ccpd', [first], { ...inspector, role }),
      ...exOfficio('ien-ccpd', others, inspector),
    ]
  const orDelegate = { role, whys: cited.steering, condition: modelConditions.orDelegate }
  return hasDsden(troupe)
    ? exOfficio('dasen', dsdens(troupe).slice(0, 1), orDelegate)
    : exOfficio('recteur-academie', troupe.academies, orDelegate)
}

function academySeats({ academies }: Troupe): readonly SeatPlan[] {
  return [
    ...exOfficio('delegue-academique-numerique', academies, member),
    ...exOfficio('drasi', academies, member),
  ]
}

/** The elected members in charge of education and of digital affairs: « un équilibre représentatif », says the fiche. */
function deputyHeads({ owner }: Troupe): readonly SeatPlan[] {
  const balance = { whys: fiche('Q22') }
  return [...inOffice('education', [owner], balance), ...inOffice('digital', [owner], balance)]
}

function otherHeads({ partners, owner }: Troupe): readonly SeatPlan[] {
  const others = partners.filter((partner) => partner !== owner)
  const communes = others.filter(({ entity }) => entity.kind === 'commune')
  const groupings = others.filter(({ entity }) => entity.kind !== 'commune')
  return [
    ...inOffice('head', groupings, member),
    ...eachOrSome(inOffice('head', communes, member), most.partners, mayors),
  ]
}

function mayors(): readonly SeatPlan[] {
  return designated('maire', modelSeats.mayors, 4, cited.steering)
}

function inspectors({ constituencies }: Troupe): readonly SeatPlan[] {
  return eachOrSome(exOfficio('ien-ccpd', constituencies, inspector), most.inspectors, () =>
    designated('ien-ccpd', modelSeats.inspectors, 2, cited.steeringInspector),
  )
}

function dsdens({ departments }: Troupe) {
  return departments.filter(({ entity }) => entity.kind === 'dsden')
}

function hasDsden(troupe: Troupe): boolean {
  return dsdens(troupe).length > 0
}
