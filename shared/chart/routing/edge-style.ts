/** What kinds of relation look alike: a family has one line style and one line in the legend. */
export const edgeFamilies = [
  'hierarchy',
  'hosting',
  'membership',
  'reporting',
  'agreement',
  'transfer',
  'contract',
  'support',
  'other',
] as const
export type EdgeFamily = (typeof edgeFamilies)[number]

/** How a line is drawn; `dash` in units, empty when solid. Never told by colour alone, so that print needs none. */
export type EdgeStyle = {
  readonly family: EdgeFamily
  readonly width: number
  readonly dash: readonly number[]
  readonly arrow: boolean
  readonly double: boolean
  readonly round: boolean
}

const familyOfKind: Readonly<Record<string, EdgeFamily>> = {
  hierarchy: 'hierarchy',
  'reports-to': 'reporting',
  steers: 'reporting',
  transmits: 'reporting',
  hosts: 'hosting',
  agreement: 'agreement',
  contracts: 'contract',
  supplies: 'contract',
  funds: 'contract',
  'processes-data-for': 'contract',
  supports: 'support',
  coordinates: 'support',
  'member-of': 'membership',
  'group-member': 'membership',
  transfers: 'transfer',
}

const solid = { width: 1.25, dash: [], arrow: false, double: false, round: false } as const
const styles: Readonly<Record<EdgeFamily, EdgeStyle>> = {
  hierarchy: { ...solid, family: 'hierarchy' },
  reporting: { ...solid, family: 'reporting', width: 1.5, arrow: true },
  hosting: { ...solid, family: 'hosting', width: 0.75 },
  agreement: { ...solid, family: 'agreement', width: 4, double: true },
  contract: { ...solid, family: 'contract', width: 1.5, dash: [7, 4], arrow: true },
  support: { ...solid, family: 'support', width: 2, dash: [0.1, 5], arrow: true, round: true },
  membership: { ...solid, family: 'membership', dash: [10, 3, 1.5, 3] },
  transfer: { ...solid, family: 'transfer', width: 1.5, dash: [16, 4], arrow: true },
  other: { ...solid, family: 'other', dash: [3, 3] },
}

/** The line style of a kind of link; kinds unknown to the chart share one plain style. */
export function edgeStyle(kind: string): EdgeStyle {
  return styles[familyOfKind[kind] ?? 'other']
}

/** The line style of a family, for legends. */
export function familyStyle(family: EdgeFamily): EdgeStyle {
  return styles[family]
}
