import type { OrganisationData } from '#shared/organisation/organisation-data.ts'
import type { RulesProfileId } from '#shared/organisation/rules-profile.ts'

/** How many bodies follow a profile of rules. */
export function bodiesFollowing(data: Pick<OrganisationData, 'body'>, id: RulesProfileId): number {
  return [...data.body.values()].filter(({ rulesProfileId }) => rulesProfileId === id).length
}
