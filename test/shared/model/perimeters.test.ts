import { describe, expect, test } from 'vitest'
import type { DocumentData } from '#shared/document/document-data.ts'
import { checkProject } from '#shared/model/project-rules.ts'
import type { Entity, EntityKind } from '#shared/organisation/entity.ts'
import { aModel, bodiesIn, day, seatsIn, territory } from './support/a-model.ts'

const beaune = [{ name: 'Beaune' }]
const supplier = 'Plumevent Éducation'

/** The six perimeters of the fiche, and the bodies that each gets. */
const perimeters: readonly (readonly [string, object, readonly string[]])[] = [
  [
    'an académie: two committees, and in each département a relay and a group',
    { scope: 'academic', territory: { code: '10' }, partners: [{ kind: 'region', code: '84' }] },
    [
      'CPS (steering, academic) by Académie de Lyon → none',
      'CSO (operational, academic) by Académie de Lyon → CPS',
      'CDS 01 (operational, territorial) by DSDEN → CSO',
      'CDS 42 (operational, territorial) by DSDEN → CSO',
      'CDS 69 (operational, territorial) by DSDEN → CSO',
      'GAP Ain (proximity, territorial) by DSDEN → CDS 01',
      'GAP Loire (proximity, territorial) by DSDEN → CDS 42',
      'GAP Rhône (proximity, territorial) by DSDEN → CDS 69',
      'GU (user-group, school) by nobody → CSO',
    ],
  ],
  [
    'a département: two committees and a group for each circonscription',
    {
      ...{ scope: 'departmental', territory: { code: '21' } },
      constituencies: [{ name: 'Beaune' }, { name: 'Le Creusot' }, { name: 'Auxonne' }],
      partners: [{ kind: 'department', code: '21' }],
    },
    [
      'CPS (steering, academic) by DSDEN → none',
      'CSO (operational, territorial) by Département de la Côte-d’Or → CPS',
      'GAP Beaune (proximity, territorial) by Circonscription de Beaune → CSO',
      'GAP Creusot (proximity, territorial) by Circonscription du Creusot → CSO',
      'GAP Auxonne (proximity, territorial) by Circonscription d’Auxonne → CSO',
      'GU (user-group, school) by nobody → CSO',
    ],
  ],
  [
    'a département of which only the number of circonscriptions is known',
    { scope: 'departmental', territory: { code: '94' }, constituencies: 2 },
    [
      'CPS (steering, academic) by DSDEN → none',
      'CSO (operational, territorial) by DSDEN → CPS',
      'GAP 1 (proximity, territorial) by Circonscription 1 → CSO',
      'GAP 2 (proximity, territorial) by Circonscription 2 → CSO',
      'GU (user-group, school) by nobody → CSO',
    ],
  ],
  [
    'a circonscription: two committees, its group, and a team for each school that is named',
    {
      ...{ scope: 'constituency', territory: { name: 'Beaune', department: '21' } },
      partners: [{ kind: 'commune', code: '21054' }],
      schools: [{ name: 'École primaire Jules-Ferry' }],
    },
    [
      'CPS (steering, academic) by DSDEN → none',
      'CSO (operational, territorial) by Circonscription de Beaune → CPS',
      'GAP Beaune (proximity, territorial) by Circonscription de Beaune → CSO',
      'GU (user-group, school) by Circonscription de Beaune → GAP Beaune',
      'Équipe de l’école primaire Jules-Ferry (school-team, school) by École primaire Jules-Ferry → GAP Beaune',
    ],
  ],
  [
    'a secteur de collège: follow-up and support in one committee, with the collège',
    {
      ...{ scope: 'college-sector', territory: { name: 'Collège Jules-Ferry', commune: '21054' } },
      ...{ constituencies: beaune, partners: [{ kind: 'commune', code: '21054' }] },
    },
    [
      'CPS (steering, territorial) by Circonscription de Beaune → none',
      'CSA (operational + proximity, territorial) by Collège Jules-Ferry → CPS',
      'GU (user-group, school) by Circonscription de Beaune → CSA',
    ],
  ],
  [
    'a commune: one committee that is strategic and operational',
    { scope: 'commune', territory: { code: '21054' }, constituencies: beaune },
    [
      'COPIL (steering + operational, territorial) by Commune de Beaune → none',
      'GAP Beaune (proximity, territorial) by Circonscription de Beaune → COPIL',
      'GU (user-group, school) by Circonscription de Beaune → GAP Beaune',
    ],
  ],
  [
    'a regroupement de communes: both committees with the intercommunalité',
    { scope: 'commune-group', territory: { code: '200000172' }, constituencies: [{ name: 'Bonneville' }] },
    [
      'CPS (steering, territorial) by Communauté de communes Faucigny - Glières → none',
      'CSO (operational, territorial) by Communauté de communes Faucigny - Glières → CPS',
      'GAP Bonneville (proximity, territorial) by Circonscription de Bonneville → CSO',
      'GU (user-group, school) by Circonscription de Bonneville → GAP Bonneville',
    ],
  ],
  [
    'a syndicat of communes, which is no administrative division',
    {
      ...{ scope: 'commune-group', territory: { name: 'SIVOS de la Vallée' } },
      partners: [{ kind: 'commune', code: '21054' }],
    },
    [
      'CPS (steering, territorial) by SIVOS de la Vallée → none',
      'CSO (operational, territorial) by SIVOS de la Vallée → CPS',
      'GAP Côte-d’Or (proximity, territorial) by DSDEN → CSO',
      'GU (user-group, school) by nobody → CSO',
    ],
  ],
  [
    'an académie of one département, which needs no relay',
    { scope: 'academic', territory: { code: '28' }, constituencies: [{ name: 'Le Port' }] },
    [
      'CPS (steering, academic) by Académie de La Réunion → none',
      'CSO (operational, academic) by Académie de La Réunion → CPS',
      'GAP Port (proximity, territorial) by Circonscription du Port → CSO',
      'GU (user-group, school) by Circonscription du Port → GAP Port',
    ],
  ],
  [
    'an overseas collectivity without académie, of which no service of the State is invented',
    {
      ...{ scope: 'departmental', territory: { code: '987' }, constituencies: [{ name: 'Pirae' }] },
      partners: [{ kind: 'department', code: '987' }],
    },
    [
      'CPS (steering, territorial) by Polynésie française → none',
      'CSO (operational, territorial) by Polynésie française → CPS',
      'GAP Pirae (proximity, territorial) by Circonscription de Pirae → CSO',
      'GU (user-group, school) by Circonscription de Pirae → GAP Pirae',
    ],
  ],
  [
    'Paris, where the rectorat runs the schools itself',
    { scope: 'departmental', territory: { code: '75' } },
    [
      'CPS (steering, academic) by Académie de Paris → none',
      'CSO (operational, territorial) by Académie de Paris → CPS',
      'GAP Paris (proximity, territorial) by Académie de Paris → CSO',
      'GU (user-group, school) by nobody → CSO',
    ],
  ],
]

describe('the bodies of', () => {
  test.each(perimeters)('%s', (_, answers, bodies) => {
    expect(bodiesIn(aModel(answers).data)).toEqual(bodies)
  })
})

test('the committee of a secteur de collège accompanies its circonscription: no check asks for a group beside it', () => {
  const { data } = aModel({
    ...{ scope: 'college-sector', territory: { name: 'Collège Jules-Ferry', commune: '21054' } },
    ...{ constituencies: beaune, partners: [{ kind: 'commune', code: '21054' }] },
  })
  const results = checkProject(data, { date: day })

  expect(results.filter(({ code }) => code === 'TER-03' || code === 'GAP-05')).toEqual([])
  const missing = results.find(({ code }) => code === 'PHA-01')?.params.missing
  expect(missing).toContain('referents')
  expect(missing).not.toContain('proximity')
})

describe('on a territory of several départements', () => {
  /** « Circonscription … → DSDEN 21 → Académie de Dijon »: what each service belongs to. */
  function chainsIn(data: DocumentData, kind: EntityKind): readonly string[] {
    const code = ({ kind: one, code: own, name }: Entity) => (one === 'dsden' ? `DSDEN ${own}` : name)
    const chain = (entity: Entity | undefined): readonly string[] =>
      entity === undefined ? [] : [code(entity), ...chain(data.entity.get(entity.parentId ?? ''))]
    return [...data.entity.values()]
      .filter((entity) => entity.kind === kind)
      .map((entity) => chain(entity).join(' → '))
  }

  test('each circonscription of an académie belongs to the DSDEN of its département, each with its relay', () => {
    const { data } = aModel({
      ...{ scope: 'academic', territory: { code: '07' } },
      constituencies: [
        { name: 'Le Creusot', department: '71' },
        { name: 'Nevers', code: '0580053W' },
        { name: 'Beaune', department: '21' },
        { name: 'On ne sait où' },
      ],
    })

    expect(chainsIn(data, 'constituency')).toEqual([
      'Circonscription du Creusot → DSDEN 71 → Académie de Dijon',
      'Circonscription de Nevers → DSDEN 58 → Académie de Dijon',
      'Circonscription de Beaune → DSDEN 21 → Académie de Dijon',
      'Circonscription d’On ne sait où',
    ])
    expect(bodiesIn(data).filter((body) => body.startsWith('GAP'))).toEqual([
      'GAP Creusot (proximity, territorial) by Circonscription du Creusot → CDS 71',
      'GAP Nevers (proximity, territorial) by Circonscription de Nevers → CDS 58',
      'GAP Beaune (proximity, territorial) by Circonscription de Beaune → CDS 21',
      'GAP On ne sait où (proximity, territorial) by Circonscription d’On ne sait où → CSO',
    ])
  })

  test('each DSDEN belongs to its own académie, and Paris to its rectorat', () => {
    const { data } = aModel({
      ...{ scope: 'commune-group', territory: { code: '200054781' } },
      constituencies: [
        { name: 'Fresnes', code: '0940927X' },
        { name: 'Paris 18e', department: '75' },
      ],
    })

    expect([...chainsIn(data, 'dsden'), ...chainsIn(data, 'constituency')].toSorted()).toEqual([
      'Circonscription de Fresnes → DSDEN 94 → Académie de Créteil',
      'Circonscription de Paris 18e → Académie de Paris',
      'DSDEN 91 → Académie de Versailles',
      'DSDEN 92 → Académie de Versailles',
      'DSDEN 93 → Académie de Créteil',
      'DSDEN 94 → Académie de Créteil',
      'DSDEN 95 → Académie de Versailles',
    ])
    expect(data.project.get('project')?.letterheadId).toBeNull()
  })

  test('the communes of a syndicat bring the services of each, with a seat and a group', () => {
    const { data } = aModel({
      ...{ scope: 'commune-group', territory: { name: 'SIVOS des Deux Rives' } },
      partners: ['21054', '71076'].map((code) => ({ kind: 'commune', code })),
    })

    expect(chainsIn(data, 'dsden')).toEqual(['DSDEN 21 → Académie de Dijon', 'DSDEN 71 → Académie de Dijon'])
    expect(seatsIn(data, 'CPS').filter((seat) => seat.startsWith('dasen'))).toEqual([
      'dasen · Direction des services départementaux de l’éducation nationale de la Côte-d’Or (co-chair)',
      'dasen · Direction des services départementaux de l’éducation nationale de Saône-et-Loire',
    ])
    expect(bodiesIn(data).filter((body) => body.startsWith('GAP'))).toEqual([
      'GAP Côte-d’Or (proximity, territorial) by DSDEN → CSO',
      'GAP Saône-et-Loire (proximity, territorial) by DSDEN → CSO',
    ])
  })
})

describe('overseas', () => {
  const nowhere = { constituencies: 2, schools: [{ name: 'École Taunoa' }], supplier }

  test.each([
    ['constituency', { name: 'Pirae', department: '987' }],
    ['college-sector', { name: 'Collège de Taunoa', commune: '98735' }],
    ['commune', { code: '97502' }],
    ['commune-group', { name: 'SIVU de la côte' }],
  ])('a %s of a collectivity without académie has no service of the State', (scope, where) => {
    const partners = [{ kind: 'commune', code: '98735' }]
    const { data } = aModel({ ...nowhere, scope, territory: where, partners })

    expect([...data.entity.values()].filter(({ kind }) => kind === 'academy' || kind === 'dsden')).toEqual([])
    expect(data.body.size).toBeGreaterThan(1)
  })

  test('the recteur presides with the head of an intercommunalité where there is no DSDEN', () => {
    const epci = territory.divisions.get('epci')?.find(({ departments }) => departments[0] === '974')
    const { data } = aModel({ scope: 'commune-group', territory: { code: epci?.code } })

    expect(seatsIn(data, 'CPS').filter((seat) => /^(?:dasen|recteur)/.test(seat))).toEqual([
      'recteur-academie · Académie de La Réunion (co-chair)',
    ])
  })
})

describe('the seats', () => {
  test('of a departmental CPS are the functions that the fiche cites, in protocol order', () => {
    const partners = [
      { kind: 'department', code: '21' },
      { kind: 'commune', code: '21054' },
    ]
    const answers = { scope: 'departmental', territory: { code: '21' }, constituencies: beaune, partners }

    expect(seatsIn(aModel({ ...answers, coordinator: { kind: 'dsden' } }).data, 'CPS')).toEqual([
      'dasen · Direction des services départementaux de l’éducation nationale de la Côte-d’Or (chair)',
      'president-conseil-departemental · Département de la Côte-d’Or (co-chair)',
      'delegue-academique-numerique · Académie de Dijon',
      'ien-adjoint · Direction des services départementaux de l’éducation nationale de la Côte-d’Or',
      'maire · Commune de Beaune',
      'vice-president-conseil-departemental-education · Département de la Côte-d’Or',
      'vice-president-conseil-departemental-numerique · Département de la Côte-d’Or',
      'drasi · Académie de Dijon',
      'ien-ccpd · Circonscription de Beaune',
      'recteur-academie · Académie de Dijon (guest)',
      'charge-mission-numerique · Direction des services départementaux de l’éducation nationale de la Côte-d’Or (secretary)',
    ])
  })

  test('of the single committee of a commune are those of both', () => {
    const answers = { scope: 'commune', territory: { code: '21054' }, constituencies: beaune, supplier }

    expect(seatsIn(aModel(answers).data, 'COPIL')).toEqual([
      'maire · Commune de Beaune (chair)',
      'ien-ccpd · Circonscription de Beaune (co-chair)',
      'delegue-academique-numerique · Académie de Dijon',
      'adjoint-maire-education · Commune de Beaune',
      'adjoint-maire-numerique · Commune de Beaune',
      'dsi-collectivite · Commune de Beaune',
      'referent-ent · Commune de Beaune',
      'responsable-affaires-scolaires · Commune de Beaune',
      'directeur-ecole · au titre des directeurs d’école',
      'directeur-ecole · au titre des directeurs d’école',
      'e-run · Circonscription de Beaune (guest)',
      'dpd-academie · Académie de Dijon (guest)',
      'chef-projet-ent · Commune de Beaune (secretary)',
      'representant-editeur · Plumevent Éducation (guest)',
    ])
  })

  test('of a group are the inspector, the adviser, the E-RUN and heads of schools', () => {
    const answers = { scope: 'constituency', territory: { name: 'Beaune', department: '21' } }

    expect(seatsIn(aModel(answers).data, 'GAP Beaune')).toEqual([
      'ien-ccpd · Circonscription de Beaune (chair)',
      'cpc · Circonscription de Beaune',
      'e-run · Circonscription de Beaune (facilitator)',
      'directeur-ecole · au titre des directeurs d’école',
      'directeur-ecole · au titre des directeurs d’école',
      'cpd-numerique · Direction des services départementaux de l’éducation nationale de la Côte-d’Or (guest)',
    ])
  })

  test('of many mayors or inspectors are a few, designated among them', () => {
    const communes = territoryCommunes(12)
    const answers = {
      scope: 'departmental',
      territory: { code: '21' },
      constituencies: 24,
      partners: communes,
    }
    const seats = seatsIn(aModel(answers).data, 'CPS')

    expect(seats.filter((seat) => seat.startsWith('maire'))).toEqual([
      'maire · Commune de Dijon (co-chair)',
      ...Array.from({ length: 4 }, () => 'maire · au titre des maires'),
    ])
    expect(seats.filter((seat) => seat.startsWith('ien-ccpd'))).toEqual(
      Array.from({ length: 2 }, () => 'ien-ccpd · au titre des inspecteurs de circonscription'),
    )
  })
})

describe('the missions of the fiche', () => {
  test('all have a responsible body in every perimeter', () => {
    for (const [perimeter, answers] of perimeters) {
      const { data } = aModel(answers)
      const carried = new Set(
        [...data.assignment.values()].flatMap(({ role, missionId }) =>
          role === 'responsible' ? [missionId] : [],
        ),
      )
      expect(
        [...data.mission.values()].filter(({ id }) => !carried.has(id)).map(({ code }) => code),
        perimeter,
      ).toEqual([])
    }
  })

  test('of both committees belong to the single one of a commune', () => {
    const { data } = aModel({ scope: 'commune', territory: { code: '21054' } })
    const copil = [...data.body.values()].find(({ sigle }) => sigle === 'COPIL')
    const codes = [...data.assignment.values()]
      .filter(({ bodyId, role }) => bodyId === copil?.id && role === 'responsible')
      .map(({ missionId }) => data.mission.get(missionId)?.code)

    expect(codes).toEqual([
      ...[
        'M-CPS-0',
        'M-CPS-1',
        'M-CPS-2',
        'M-CSO-1',
        'M-CSO-2a',
        'M-CSO-2b',
        'M-CSO-2c',
        'M-CSO-2d',
        'M-CSO-3',
      ],
      ...['M-RISQUES', 'M-QUALITÉ'],
    ])
  })
})

function territoryCommunes(count: number) {
  const codes = [
    '21231',
    '21054',
    '21166',
    '21617',
    '21515',
    '21355',
    '21425',
    '21038',
    '21464',
    '21278',
    '21292',
    '21105',
  ]
  return codes.slice(0, count).map((code) => ({ kind: 'commune', code }))
}
