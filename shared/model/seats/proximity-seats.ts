import { modelSeats } from '../../text/model.ts'
import type { Actor } from '../cast.ts'
import { cited, designated, exOfficio, guests, type SeatPlan } from './seat-plan.ts'

/** The group of a constituency: « IEN CCPD, CPC, E-RUN, directeur d'école, etc. ». */
export function groupSeats(constituency: Actor, department: Actor | null): readonly SeatPlan[] {
  return [
    ...exOfficio('ien-ccpd', [constituency], { role: 'chair', whys: cited.proximityLocal }),
    ...exOfficio('cpc', [constituency], { whys: cited.proximityLocal }),
    ...exOfficio('e-run', [constituency], { role: 'facilitator', whys: cited.proximity }),
    ...designated('directeur-ecole', modelSeats.heads, 2, cited.proximity),
    ...guests('cpd-numerique', [department]),
  ]
}

/** The group of a whole département, as long as its constituencies are not known. */
export function departmentGroupSeats(department: Actor): readonly SeatPlan[] {
  const isDsden = department.entity.kind === 'dsden'
  return [
    ...exOfficio(isDsden ? 'ien-numerique' : 'conseiller-premier-degre', [department], {
      role: 'chair',
      whys: cited.proximityLocal,
    }),
    ...(isDsden ? exOfficio('cpd-numerique', [department], { whys: cited.proximity }) : []),
    ...designated('ien-ccpd', modelSeats.inspectors, 1, cited.proximityLocal),
    ...designated('e-run', modelSeats.eRuns, 1, cited.proximity),
    ...designated('directeur-ecole', modelSeats.heads, 2, cited.proximity),
  ]
}

/** Those who use the ENT, called together so that their requests go up. */
export function userGroupSeats(state: Actor | null): readonly SeatPlan[] {
  const kind = state?.entity.kind
  const ofState = kind === 'dsden' ? 'cpd-numerique' : 'dan-adjoint-premier-degre'
  const facilitator = kind === 'constituency' ? 'e-run' : ofState
  return [
    ...exOfficio(facilitator, [state], { role: 'facilitator' }),
    ...designated('directeur-ecole', modelSeats.heads, 1),
    ...designated('referent-numerique-ecole', modelSeats.schoolReferents, 2),
    ...designated('professeur-ecoles', modelSeats.teachers, 2),
    ...designated('representant-parents', modelSeats.parents, 1),
  ]
}

/** « Une équipe comprenant le directeur ». */
export function teamSeats(school: Actor): readonly SeatPlan[] {
  return [
    ...exOfficio('directeur-ecole', [school], { role: 'chair', whys: cited.head }),
    ...exOfficio('referent-numerique-ecole', [school]),
    ...designated('professeur-ecoles', modelSeats.teachers, 1),
  ]
}
