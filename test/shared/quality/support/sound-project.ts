import fs from 'node:fs'
import path from 'node:path'
import type { DocumentData } from '#shared/document/document-data.ts'
import { impactDimensions } from '#shared/quality/impact-dimension.ts'
import { documentOf, type RecordSketch } from '../../../support/document-data.ts'

/** The day on which the project is looked at. */
export const day = '2026-03-10'

const entity = (id: string) => ({ type: 'entity', id })
const body = (id: string) => ({ type: 'body', id })

/** A function of the referential at an entity, held by somebody who can be reached: four records. */
function held(functionId: string, entityId: string, fields: object = {}): readonly RecordSketch[] {
  const id = `${functionId}-${entityId}`
  return [
    ['function', functionId, fields],
    ['person', `p-${id}`, { email: 'contact@sourdaine.example' }],
    ['post', id, { functionId, entityId }],
    ['tenure', `t-${id}`, { postId: id, personId: `p-${id}` }],
  ]
}

const seat = (bodyId: string, postId: string, fields: object = {}): RecordSketch => [
  'seat',
  `${bodyId}-${postId}`,
  { bodyId, kind: 'ex-officio', postId, label: '', ...fields },
]

const missions: readonly { readonly id: string; readonly code: string; readonly bodyKind: string | null }[] =
  JSON.parse(
    fs.readFileSync(
      path.resolve(import.meta.dirname, '../../../../resources/referentials/missions.json'),
      'utf8',
    ),
  )
const bearer = (kind: string | null) => (kind === 'steering' ? 'cps' : kind === 'proximity' ? 'gap' : 'cso')

const carried = (kind: string, entityId: string, fields: object = {}): RecordSketch => [
  'responsibility',
  `${kind}-${entityId}`,
  { kind, holder: entity(entityId), ...fields },
]

const teamOf = (school: string): readonly RecordSketch[] => [
  ['body', `team-${school}`, { kinds: ['school-team'], level: 'school', hostEntityId: school }],
  seat(`team-${school}`, `directeur-ecole-${school}`),
  ['seat', `team-${school}-teacher`, { bodyId: `team-${school}` }],
  ['person', `teacher-${school}`],
  ['mandate', `teacher-${school}`, { seatId: `team-${school}-teacher`, personId: `teacher-${school}` }],
]

const records: readonly RecordSketch[] = [
  ['phase', 'phase-1', { from: '2025-09-01' }],
  ['project', 'project', { territory: 'Département de la Sourdaine', phaseId: 'phase-1' }],
  ['entity', 'academie', { kind: 'academy', level: 'academic' }],
  ['entity', 'dsden', { kind: 'dsden', parentId: 'academie' }],
  ['entity', 'circo', { kind: 'constituency', parentId: 'dsden', name: 'Circonscription de Brumeval' }],
  ['entity', 'commune', { name: 'Commune de Brumeval' }],
  ['entity', 'syndicat', { kind: 'syndicate', name: 'Sourdaine Numérique' }],
  ['entity', 'ecole', { kind: 'school', level: 'school', parentId: 'circo', communeId: 'commune' }],
  ['entity', 'ecole-2', { kind: 'school', level: 'school', parentId: 'circo', communeId: 'commune' }],
  ['entity', 'editeur', { kind: 'company' }],
  ['entity', 'amo', { kind: 'consultant' }],
  ...held('recteur-academie', 'academie'),
  ...held('delegue-academique-numerique', 'academie', { skills: ['pedagogical', 'technical'] }),
  ...held('drasi', 'academie'),
  ...held('dasen', 'dsden', { skills: ['project-management'] }),
  ...held('ien-ccpd', 'circo'),
  ...held('e-run', 'circo'),
  ...held('cpc', 'circo'),
  ...held('maire', 'commune', { isElective: true }),
  ...held('adjoint-maire-education', 'commune', { isElective: true }),
  ...held('dgs', 'commune'),
  ...held('president-syndicat', 'syndicat', { isElective: true }),
  ...held('dsi-collectivite', 'syndicat'),
  ...held('directeur-ecole', 'ecole'),
  ...held('directeur-ecole', 'ecole-2'),
  [
    'rulesProfile',
    'crpa',
    {
      source: 'CRPA, art. R133-3',
      deputyOfOfficer: 'same-entity',
      deputyOfElected: 'same-assembly',
      deputyOfQualified: 'none',
    },
  ],
  ['body', 'cps', { kinds: ['steering'], hostEntityId: 'dsden', rulesProfileId: 'crpa' }],
  ['body', 'cso', { kinds: ['operational'], hostEntityId: 'dsden', name: 'Comité de suivi', sigle: 'CSO' }],
  ['body', 'gap', { kinds: ['proximity'], hostEntityId: 'circo', name: 'Groupe de Brumeval', sigle: 'GAP' }],
  ['body', 'users', { kinds: ['user-group'], hostEntityId: 'circo', name: 'Directeurs' }],
  seat('cps', 'dasen-dsden', { role: 'chair' }),
  seat('cps', 'recteur-academie-academie'),
  seat('cps', 'delegue-academique-numerique-academie'),
  seat('cps', 'drasi-academie'),
  seat('cps', 'ien-ccpd-circo'),
  seat('cps', 'president-syndicat-syndicat'),
  seat('cps', 'maire-commune'),
  seat('cps', 'dsi-collectivite-syndicat'),
  seat('cso', 'ien-ccpd-circo'),
  seat('cso', 'directeur-ecole-ecole'),
  seat('cso', 'dsi-collectivite-syndicat'),
  seat('gap', 'e-run-circo'),
  seat('gap', 'directeur-ecole-ecole'),
  seat('gap', 'cpc-circo'),
  ...teamOf('ecole'),
  ...teamOf('ecole-2'),
  ['link', 'cso-cps', { kind: 'reports-to', source: body('cso'), target: body('cps') }],
  ['link', 'gap-cso', { kind: 'reports-to', source: body('gap'), target: body('cso') }],
  ['link', 'users-editeur', { kind: 'transmits', source: body('users'), target: entity('editeur') }],
  ['link', 'editeur-dsden', { kind: 'supplies', source: entity('editeur'), target: entity('dsden') }],
  ['link', 'amo-dsden', { kind: 'contracts', source: entity('amo'), target: entity('dsden') }],
  ...missions.map(({ id, code }): RecordSketch => ['mission', id, { code, source: 'fiche', name: id }]),
  ...missions.map(
    ({ id, bodyKind }): RecordSketch => ['assignment', id, { missionId: id, bodyId: bearer(bodyKind) }],
  ),
  carried('coordination', 'dsden', { isPrincipal: true }),
  carried('purchasing', 'syndicat'),
  carried('contract-monitoring', 'syndicat'),
  carried('support', 'circo', {
    profile: 'E-RUN',
    mission: 'Former les équipes',
    perimeter: 'Circonscription',
  }),
  carried('quality', 'dsden'),
  carried('data-controller', 'dsden'),
  carried('data-protection', 'academie'),
  carried('referent', 'commune', { personId: 'p-dgs-commune' }),
  carried('referent', 'syndicat', { postId: 'dsi-collectivite-syndicat' }),
  carried('digital-competence', 'syndicat'),
  carried('education-competence', 'syndicat'),
  ['convention', 'cadre', { kind: 'framework', signedOn: '2025-09-01' }],
  ['convention', 'charte', { kind: 'charter', title: 'Charte d’utilisation' }],
  ...['dsden', 'commune', 'syndicat'].map(
    (id): RecordSketch => [
      'conventionParty',
      `cadre-${id}`,
      {
        conventionId: 'cadre',
        entityId: id,
        role: 'partenaire',
        competence: 'éducation',
        enablingAct: 'délibération n° 12',
      },
    ],
  ),
  ['meeting', 'seance', { bodyId: 'cps', date: '2026-05-19', status: 'convened' }],
  ['agendaItem', 'point', { meetingId: 'seance', proposal: 'Le comité valide le périmètre.' }],
  [
    'decision',
    'decision-1',
    {
      bodyId: 'cps',
      title: 'Périmètre et accompagnement',
      date: '2026-02-03',
      status: 'adopted',
      number: '2026-CPS-01',
      numberPeriod: '2026',
      numberOrdinal: 1,
      dueDate: '2026-06-30',
      responsibleLabel: 'DSDEN',
    },
  ],
  ['objective', 'ouverture', { name: 'Ouvrir douze écoles', setOn: '2025-09-01' }],
  ...impactDimensions.map((dimension): RecordSketch => ['indicator', `impact-${dimension}`, { dimension }]),
  ['view', 'view-main'],
]

export type Change = {
  /** Ids of records that are not there. */
  readonly without?: readonly string[]
  /** Fields of records that are otherwise: those of the same id, or new ones. */
  readonly with?: readonly RecordSketch[]
}

/** A small project to which no rule has anything to say, but for one change. */
export function soundProject({ without = [], with: changed = [] }: Change = {}): DocumentData {
  const gone = new Set(without)
  const kept = records.filter(([, id]) => !gone.has(id))
  const found = kept.map(([collection, id, fields]): RecordSketch => {
    const change = changed.find(([where, which]) => where === collection && which === id)
    return [collection, id, { ...fields, ...change?.[2] }]
  })
  const added = changed.filter(([where, which]) => !kept.some(([c, id]) => c === where && id === which))
  return documentOf([...found, ...added])
}
