import type { Change } from '#shared/document/changes.ts'
import { applyChanges } from '#shared/document/changes.ts'
import type { Collection } from '#shared/document/collections.ts'
import { type DocumentData, emptyData } from '#shared/document/document-data.ts'
import { aRecord } from '../../../support/builders.ts'

/** A record of a document: its collection, its id, and what differs from the usual fields. */
export type Row = readonly [collection: Collection, id: string, fields?: object]

/** A document of the given records; later ones replace earlier ones of the same id. */
export function documentOf(...rows: readonly Row[]): DocumentData {
  const changes = rows.map(([collection, id, fields]) => {
    return { collection, id, before: null, after: aRecord(collection, id, fields) } as Change // of its own collection
  })
  return applyChanges(emptyData(), changes)
}

/** The day on which the documents of these tests are made. */
export const moment = { exportedAt: '2026-11-24T10:15:00+01:00', today: '2026-11-24' } as const

const entity = (id: string) => ({ type: 'entity', id })
const body = (id: string) => ({ type: 'body', id })
const dasen = {
  sigle: 'DASEN',
  titleMasculine: 'directeur académique des services de l’éducation nationale',
  titleFeminine: 'directrice académique des services de l’éducation nationale',
  rank: 10,
}

/** A small departmental project: a committee with a vacancy and a deputy, one meeting held, one to come. */
const rows: readonly Row[] = [
  ['entity', 'academie', { kind: 'academy', level: 'academic', name: 'Académie d’Orvelle' }],
  [
    'entity',
    'dsden',
    {
      kind: 'dsden',
      level: 'academic',
      name: 'DSDEN de la Haute-Orvelle',
      sigle: 'DSDEN 99',
      parentId: 'academie',
    },
  ],
  ['entity', 'syndicat', { kind: 'syndicate', name: 'Syndicat mixte Orvelle numérique', sigle: 'SMON' }],
  ['entity', 'commune', { kind: 'commune', name: 'Commune de Belleroche' }],
  ['entity', 'circo', { kind: 'constituency', name: 'Circonscription de Belleroche', parentId: 'dsden' }],
  [
    'entity',
    'ecole',
    {
      kind: 'school',
      level: 'school',
      name: 'École élémentaire du Tilleul',
      parentId: 'circo',
      communeId: 'commune',
    },
  ],
  ['entity', 'editeur', { kind: 'company', name: 'Plume logiciels' }],
  [
    'letterhead',
    'dsden-orvelle',
    { lines: 'RÉGION ACADÉMIQUE ORVELLE\nACADÉMIE D’ORVELLE\n\nDSDEN de la Haute-Orvelle' },
  ],
  [
    'project',
    'project',
    {
      name: 'ENT des écoles de la Haute-Orvelle',
      letterheadId: 'dsden-orvelle',
    },
  ],
  [
    'responsibility',
    'coordination',
    { kind: 'coordination', holder: { type: 'entity', id: 'dsden' }, isPrincipal: true },
  ],
  ['person', 'vautrin', { firstName: 'Hélène', lastName: 'Vautrin' }],
  ['person', 'lacombe', { civility: 'mr', firstName: 'Étienne', lastName: 'Lacombe' }],
  ['person', 'dore', { firstName: 'Anne', lastName: 'Doré' }],
  ['person', 'roy', { civility: 'mr', firstName: 'Paul', lastName: 'Roy' }],
  ['person', 'tessier', { civility: null, firstName: 'Camille', lastName: 'Tessier' }],
  ['function', 'dasen', dasen],
  [
    'function',
    'president',
    { sigle: '', titleMasculine: 'président', titleFeminine: 'présidente', rank: 20 },
  ],
  ['function', 'ien', { rank: 30 }],
  ['post', 'poste-dasen', { functionId: 'dasen', entityId: 'dsden' }],
  ['post', 'poste-president', { functionId: 'president', entityId: 'syndicat' }],
  ['post', 'poste-ien', { functionId: 'ien', entityId: 'circo', label: 'en résidence' }],
  ['tenure', 'tenure-dasen', { postId: 'poste-dasen', personId: 'vautrin', from: '2024-09-01' }],
  ['tenure', 'tenure-president', { postId: 'poste-president', personId: 'lacombe' }],
  ['tenure', 'tenure-ien', { postId: 'poste-ien', personId: 'dore', to: '2026-08-31' }],
  [
    'body',
    'cps',
    {
      mission: 'Définir les orientations stratégiques du projet.',
      hostEntityId: 'dsden',
      frequency: 'deux fois par an',
    },
  ],
  [
    'body',
    'cso',
    {
      name: 'Comité de suivi opérationnel',
      sigle: 'CSO',
      kinds: ['operational'],
      level: 'territorial',
      hostEntityId: 'syndicat',
    },
  ],
  [
    'body',
    'equipe',
    { name: 'Équipe du Tilleul', sigle: '', kinds: ['school-team'], level: 'school', hostEntityId: 'ecole' },
  ],
  [
    'seat',
    'siege-1',
    { bodyId: 'cps', postId: 'poste-dasen', kind: 'ex-officio', role: 'chair', label: '', order: 10 },
  ],
  ['seat', 'siege-2', { bodyId: 'cps', postId: 'poste-president', kind: 'ex-officio', label: '', order: 20 }],
  [
    'seat',
    'siege-3',
    { bodyId: 'cps', postId: 'poste-ien', kind: 'ex-officio', voice: 'advisory', label: '', order: 30 },
  ],
  [
    'seat',
    'siege-4',
    { bodyId: 'cps', entityId: 'commune', kind: 'designated', label: 'représentant des communes', order: 40 },
  ],
  [
    'seat',
    'siege-5',
    { bodyId: 'cps', kind: 'guest', voice: 'advisory', label: 'cheffe de projet', order: 50 },
  ],
  ['mandate', 'mandat-2', { seatId: 'siege-2', personId: 'roy', rank: 'deputy' }],
  ['mandate', 'mandat-4', { seatId: 'siege-4', personId: 'roy', from: '2026-04-01', to: '2027-03-31' }],
  ['mandate', 'mandat-5', { seatId: 'siege-5', personId: 'tessier' }],
  ['link', 'lien-1', { kind: 'reports-to', source: body('cso'), target: body('cps') }],
  ['link', 'lien-2', { kind: 'funds', source: entity('commune'), target: entity('syndicat'), label: '40 %' }],
  [
    'link',
    'lien-3',
    { kind: 'supplies', source: entity('editeur'), target: entity('syndicat'), to: '2025-12-31' },
  ],
  ['view', 'vue'],
  [
    'meeting',
    'mars',
    {
      bodyId: 'cps',
      number: 1,
      date: '2026-03-10',
      startTime: '14:00',
      endTime: '16:00',
      status: 'held',
      secretaryPersonId: 'tessier',
    },
  ],
  [
    'agendaItem',
    'mars-1',
    {
      meetingId: 'mars',
      order: 10,
      title: 'Périmètre de déploiement',
      minutes: 'Les écoles sont volontaires.',
    },
  ],
  [
    'attendance',
    'presence-1',
    { meetingId: 'mars', seatId: 'siege-1', personId: 'vautrin', status: 'present' },
  ],
  ['sessionEvent', 'arrivee-1', { meetingId: 'mars', kind: 'arrived', at: '14:20', seatId: 'siege-1' }],
  [
    'attendance',
    'presence-2',
    { meetingId: 'mars', seatId: 'siege-2', personId: 'roy', status: 'represented' },
  ],
  [
    'attendance',
    'presence-3',
    { meetingId: 'mars', seatId: 'siege-3', status: 'proxy', proxySeatId: 'siege-1' },
  ],
  ['attendance', 'presence-5', { meetingId: 'mars', seatId: 'siege-5', status: 'excused' }],
  [
    'decision',
    'decision-1',
    {
      bodyId: 'cps',
      meetingId: 'mars',
      agendaItemId: 'mars-1',
      number: '2026-CPS-01',
      numberPeriod: '2026',
      numberOrdinal: 1,
      status: 'adopted',
      voteMode: 'consensus',
      responsiblePostId: 'poste-ien',
      dueDate: '2026-06-30',
      act: 'arrêté de la DASEN',
    },
  ],
  [
    'decision',
    'decision-2',
    {
      bodyId: 'cps',
      meetingId: 'mars',
      agendaItemId: 'mars-1',
      order: 20,
      number: '2026-CPS-02',
      numberPeriod: '2026',
      numberOrdinal: 2,
      status: 'executed',
      title: 'Charte d’usage',
      text: 'Le comité adopte la charte.',
      nature: 'validation',
      voteMode: 'show-of-hands',
      votesFor: 3,
      votesAgainst: 0,
      abstentions: 0,
    },
  ],
  [
    'followUp',
    'action-1',
    { bodyId: 'cps', decisionId: 'decision-1', responsiblePersonId: 'lacombe', dueDate: '2027-01-15' },
  ],
  [
    'followUp',
    'action-2',
    { bodyId: 'cps', text: 'Publier la charte', status: 'done', closedOn: '2026-05-01' },
  ],
  [
    'meeting',
    'decembre',
    {
      bodyId: 'cps',
      number: 2,
      date: '2026-12-08',
      startTime: '14:00',
      endTime: '16:30',
      place: 'Salle des actes',
    },
  ],
  [
    'agendaItem',
    'point-1',
    {
      meetingId: 'decembre',
      order: 10,
      title: 'Désignation du secrétaire de séance',
      duration: 5,
      nature: 'decision',
    },
  ],
  [
    'agendaItem',
    'point-2',
    {
      meetingId: 'decembre',
      order: 20,
      title: 'Calendrier de généralisation',
      duration: 25,
      rapporteurPersonId: 'vautrin',
      text: 'Le calendrier part du 1er septembre 2027.\n\nTrois étapes :\n- les écoles pilotes ;\n- les écoles volontaires ;\n- toutes les écoles.',
      proposal: 'Le comité valide le calendrier annexé.',
    },
  ],
  [
    'agendaItem',
    'point-3',
    {
      meetingId: 'decembre',
      order: 30,
      title: 'Questions diverses',
      nature: 'discussion',
      duration: null,
      rapporteurLabel: 'les membres',
    },
  ],
  [
    'agendaItem',
    'point-4',
    {
      meetingId: 'decembre',
      order: 40,
      title: 'Prochaine séance',
      nature: 'information',
      duration: 5,
      rapporteurPersonId: 'dore',
    },
  ],
  [
    'attachment',
    'piece-1',
    { agendaItemId: 'point-2', title: 'Calendrier prévisionnel', sha256: '1'.repeat(64) },
  ],
  [
    'attachment',
    'piece-2',
    { agendaItemId: 'point-2', order: 20, title: 'Note de cadrage', sha256: '2'.repeat(64) },
  ],
  ['attachment', 'piece-3', { agendaItemId: 'point-4', title: 'Le même calendrier', sha256: '1'.repeat(64) }],
]

/** The project of these tests, with the given records added or replaced. */
export function orvelle(...changes: readonly Row[]): DocumentData {
  return documentOf(...rows, ...changes)
}
