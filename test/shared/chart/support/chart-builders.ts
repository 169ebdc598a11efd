import type { ChartEdge, ChartGraph, ChartNode } from '#shared/chart/graph.ts'
import type { ChartWords } from '#shared/chart/scene/words.ts'

/** A node of the drawing; only what matters to the case need be given. */
export function aNode(id: string, more: Partial<ChartNode> = {}): ChartNode {
  return {
    id,
    type: 'entity',
    level: 'territorial',
    kind: 'commune',
    sigle: '',
    name: id,
    kindLabel: 'Commune',
    ...more,
  }
}

/** An edge named after its ends. */
export function anEdge(kind: string, sourceId: string, targetId: string, label?: string): ChartEdge {
  return {
    id: `${kind} ${sourceId} ${targetId}`,
    kind,
    sourceId,
    targetId,
    ...(label === undefined ? {} : { label }),
  }
}

export const words: ChartWords = {
  level: { academic: 'Académique', territorial: 'Territorial', school: 'École' },
  levelTag: { academic: 'aca', territorial: 'ter', school: 'éco' },
  family: {
    hierarchy: 'rattachement',
    hosting: 'siège',
    membership: 'adhésion',
    reporting: 'compte rendu',
    agreement: 'convention',
    transfer: 'transfert',
    contract: 'contrat',
    support: 'accompagnement',
    other: 'autre',
  },
  seat: { held: 'pourvu', vacant: 'vacant', 'deputy-only': 'suppléant seul' },
  badge: { coordination: 'coordination', problem: 'à vérifier', future: 'à venir', ended: 'terminé' },
  difference: { added: 'ajout', removed: 'retrait', changed: 'changement' },
  count: (count, kind) => `${count} ${kind}`,
  holds: (holdings) => holdings.map(({ thing, count }) => `${count} ${thing}`),
  seats: (held, total) => `${held} sur ${total}`,
  shortName: (name) => name,
}

const constituencies = [
  ['Brume', 4],
  ['Fable', 3],
  ['Port', 5],
] as const

/** A project of one département: three constituencies with their schools and teams, and who steers and pays. */
export function aDepartment(): ChartGraph {
  const nodes: ChartNode[] = [
    aNode('region', { level: 'academic', kind: 'academic-region', name: 'Région académique' }),
    aNode('academy', { level: 'academic', kind: 'academy', name: 'Académie', parentId: 'region' }),
    aNode('steering', {
      type: 'body',
      level: 'academic',
      kind: 'steering',
      sigle: 'CPS',
      name: 'Comité de pilotage stratégique',
      parentId: 'academy',
      seats: ['held', 'vacant', 'deputy-only'],
    }),
    aNode('dsden', { level: 'academic', kind: 'dsden', sigle: 'DSDEN', parentId: 'academy' }),
    aNode('operational', {
      type: 'body',
      level: 'academic',
      kind: 'operational',
      sigle: 'CSO',
      name: 'Comité de suivi',
      parentId: 'dsden',
    }),
    aNode('syndicate', { kind: 'syndicate', name: 'Syndicat mixte' }),
    aNode('epci', { kind: 'epci', name: 'Communauté de communes' }),
    ...['one', 'two', 'three', 'four'].map((name) => aNode(`commune ${name}`)),
    aNode('supplier', { kind: 'company' }),
    aNode('adviser', { kind: 'consultant' }),
  ]
  const edges = [
    anEdge('hierarchy', 'academy', 'region'),
    anEdge('hierarchy', 'dsden', 'academy'),
    anEdge('hosts', 'academy', 'steering'),
    anEdge('hosts', 'dsden', 'operational'),
    anEdge('reports-to', 'operational', 'steering'),
    anEdge('agreement', 'academy', 'syndicate', 'convention du 3 mars 2025'),
    anEdge('group-member', 'epci', 'syndicate'),
    anEdge('contracts', 'syndicate', 'supplier', 'marché 2025-12'),
    anEdge('contracts', 'syndicate', 'adviser'),
    ...['one', 'two', 'three', 'four'].map((name) => anEdge('group-member', `commune ${name}`, 'epci')),
  ]
  for (const [name, count] of constituencies) addConstituency(nodes, edges, name, count)
  return { nodes, edges }
}

function addConstituency(nodes: ChartNode[], edges: ChartEdge[], name: string, schools: number): void {
  const group = `group ${name}`
  nodes.push(
    aNode(name, {
      level: 'academic',
      kind: 'constituency',
      name: `Circonscription ${name}`,
      parentId: 'dsden',
    }),
  )
  nodes.push(
    aNode(group, { type: 'body', level: 'school', kind: 'proximity', sigle: 'GAP', containerId: name }),
  )
  edges.push(anEdge('hierarchy', name, 'dsden'), anEdge('reports-to', group, 'operational'))
  for (let i = 0; i < schools; i++) {
    const school = `school ${name} ${i}`
    nodes.push(aNode(school, { level: 'school', kind: 'school', containerId: name }))
    nodes.push(
      aNode(`team ${name} ${i}`, {
        type: 'body',
        level: 'school',
        kind: 'school-team',
        containerId: school,
        seats: ['held'],
      }),
    )
    edges.push(anEdge('supports', group, school))
  }
}

/** The same graph with every node where a layout put it. */
export function placedBy(
  graph: ChartGraph,
  positions: ReadonlyMap<string, { readonly x: number; readonly y: number }>,
): ChartGraph {
  return { ...graph, nodes: graph.nodes.map((node) => ({ ...node, position: positions.get(node.id) })) }
}
