import type { ProjectScope } from '../../organisation/project.ts'
import { modelSeats } from '../../text/model.ts'
import { ours } from '../reasons.ts'
import type { Troupe } from '../troupe.ts'
import { cited, designated, eachOrSome, exOfficio, guests, inOffice, type SeatPlan } from './seat-plan.ts'
import { secretary } from './steering-seats.ts'

const most = { partners: 8, inspectors: 6 } as const
const inspector = { whys: cited.operationalInspector } as const
const member = { whys: cited.operational } as const

/** The seats of the follow-up committee, in no order; in one commune they complete those of the single committee. */
export const operationalSeats: Readonly<Record<ProjectScope, (troupe: Troupe) => readonly SeatPlan[]>> = {
  academic: (troupe) => [
    ...exOfficio('delegue-academique-numerique', troupe.academies, { role: 'chair' }),
    ...inOffice('service', [troupe.owner], { role: 'co-chair' }),
    ...exOfficio('dan-adjoint-premier-degre', troupe.academies),
    ...exOfficio('dsi-academie', troupe.academies),
    ...exOfficio('ien-numerique', troupe.departments, inspector),
    ...common(troupe),
  ],
  departmental: (troupe) => [
    ...exOfficio('ien-numerique', troupe.departments, { ...inspector, role: 'chair' }),
    ...inOffice('service', [troupe.owner], { role: 'co-chair' }),
    ...exOfficio('dan-adjoint-premier-degre', troupe.academies),
    ...exOfficio('cpd-numerique', troupe.departments),
    ...inspectors(troupe),
    ...common(troupe),
  ],
  constituency: (troupe) => [
    ...exOfficio('ien-ccpd', troupe.constituencies, { ...inspector, role: 'chair' }),
    ...inOffice('service', [troupe.owner], { role: 'co-chair' }),
    ...exOfficio('cpc', troupe.constituencies),
    ...exOfficio('e-run', troupe.constituencies),
    ...common(troupe),
  ],
  'college-sector': (troupe) => [
    ...exOfficio('ien-ccpd', troupe.constituencies, { ...inspector, role: 'chair' }),
    ...exOfficio('chef-etablissement', [troupe.college], { role: 'co-chair', whys: ours('college-sector') }),
    ...exOfficio('cpc', troupe.constituencies, { whys: cited.proximityLocal }),
    ...exOfficio('e-run', troupe.constituencies, { whys: cited.proximity }),
    ...exOfficio('rupn', [troupe.college], { whys: ours('college-sector') }),
    ...common(troupe),
  ],
  commune: (troupe) => [
    ...inOffice('service', [troupe.owner]),
    ...guests('e-run', troupe.constituencies, { whys: cited.proximity }),
    ...common(troupe).filter(({ role }) => role !== 'secretary'),
  ],
  'commune-group': (troupe) => [
    ...inOffice('digital', [troupe.owner], { role: 'chair' }),
    ...inspectors(troupe),
    ...inOffice('service', [troupe.owner]),
    ...common(troupe),
  ],
}

/** The seats of the follow-up committee of one département of an académie. */
export function relaySeats(troupe: Troupe, department: Troupe['departments'][number]): readonly SeatPlan[] {
  const own = troupe.constituencies.filter(({ entity }) => entity.parentId === department.entity.id)
  return [
    ...exOfficio('dasen', [department], { role: 'chair' }),
    ...exOfficio('ien-numerique', [department], inspector),
    ...exOfficio('cpd-numerique', [department]),
    ...eachOrSome(exOfficio('ien-ccpd', own, inspector), most.inspectors, () =>
      designated('ien-ccpd', modelSeats.inspectors, 2, cited.operationalInspector),
    ),
    ...designated('dsi-collectivite', modelSeats.systems, 1, cited.operational),
    ...designated('referent-ent', modelSeats.referents, 1, cited.referent),
    ...designated('directeur-ecole', modelSeats.heads, 2, cited.operational),
  ]
}

/** What every follow-up committee has: information systems, référents, heads of schools, supplier, secretary. */
function common(troupe: Troupe): readonly SeatPlan[] {
  const { partners, owner, buyer, academies, supplier } = troupe
  const referents = exOfficio('referent-ent', partners, { whys: cited.referent })
  const systems = [...new Set([owner, buyer])].filter((actor) => actor !== null && partners.includes(actor))
  return [
    ...exOfficio('dsi-collectivite', systems, member),
    ...eachOrSome(referents, most.partners, () =>
      designated('referent-ent', modelSeats.referents, 3, cited.referent),
    ),
    ...designated('directeur-ecole', modelSeats.heads, 2, cited.operational),
    ...secretary(troupe),
    ...guests('dpd-academie', academies, { whys: ours('data-protection') }),
    ...guests('representant-editeur', [supplier]),
  ]
}

function inspectors({ constituencies }: Troupe): readonly SeatPlan[] {
  return eachOrSome(exOfficio('ien-ccpd', constituencies, inspector), most.inspectors, () =>
    designated('ien-ccpd', modelSeats.inspectors, 2, cited.operationalInspector),
  )
}
