import { fold } from '../../kit/fold.ts'
import { isWithin } from '../../kit/period.ts'
import { type Body, bodyKinds } from '../../organisation/body.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'

/** The bodies that exist on a day, those that steer first. */
export function bodiesAt(data: Pick<OrganisationData, 'body'>, date: string): readonly Body[] {
  return [...data.body.values()]
    .filter((body) => isWithin(body, date))
    .map((body) => ({ body, rank: rankOf(body), key: fold(body.sigle || body.name) }))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1))
    .map(({ body }) => body)
}

function rankOf({ kinds }: Body): number {
  return Math.min(...kinds.map((kind) => bodyKinds.indexOf(kind)))
}
