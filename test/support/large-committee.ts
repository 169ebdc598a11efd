import type { DocumentData } from '#shared/document/document-data.ts'
import { documentOf, type RecordSketch } from './document-data.ts'

const lastNames = [
  ...[
    'Vautrin',
    'Bâtisse',
    'Dupont',
    'Dumas',
    'Le Gall',
    'Aubépine',
    'Clairambre',
    'Roy',
    'Doré',
    'Fontenelle',
  ],
  ...[
    'Marchecorne',
    'Hauterive',
    'Quintefeuille',
    'Sérignac',
    'Tournebride',
    'Valériande',
    'Brumeval',
    'Courtepointe',
  ],
  ...[
    'Estampe',
    'Grandval',
    'Jonquière',
    'Kerloc’h',
    'Lamproie',
    'Noirétable',
    'Orvelle',
    'Pervenche',
    'Ravaud',
  ],
  ...['Sablière', 'Thibault', 'Ysambert'],
]
const firstNames = [
  'Marie',
  'Rémi',
  'Jean-Pierre',
  'Jeanne',
  'Yann',
  'Claire',
  'Hélène',
  'Paul',
  'Anne',
  'Luc',
]

export const members = lastNames.length
export const items = 40

/** A committee of thirty with an agenda of forty items, on 10 March 2026: the longest meeting that one should hold. */
export function largeCommittee(): DocumentData {
  const people = lastNames.flatMap((lastName, index): readonly RecordSketch[] => {
    const civility = index % 2 === 0 ? 'mrs' : 'mr'
    const firstName = firstNames[(index * 7) % firstNames.length]
    const order = (index + 1) * 10
    return [
      ['person', `person-${index}`, { firstName, lastName, civility }],
      ['seat', `seat-${index}`, { bodyId: 'cps', order, role: index === 0 ? 'chair' : 'member' }],
      ['mandate', `mandate-${index}`, { seatId: `seat-${index}`, personId: `person-${index}` }],
    ]
  })
  const agenda = Array.from({ length: items }, (_, index): RecordSketch => {
    const proposal = index % 2 === 0 ? `Le comité valide la proposition n° ${index + 1}.` : ''
    const title = `Question n° ${index + 1} : calendrier de la vague ${index + 1}`
    return [
      'agendaItem',
      `item-${index}`,
      { meetingId: 'march', order: (index + 1) * 10, title, proposal, duration: 5 },
    ]
  })
  return documentOf([
    ['project', 'project'],
    [
      'rulesProfile',
      'rules',
      { name: 'CRPA', source: 'CRPA, art. R133-10', majority: 'present-or-represented' },
    ],
    ['body', 'cps', { rulesProfileId: 'rules' }],
    ...people,
    ['meeting', 'march', { bodyId: 'cps', endTime: null }],
    ...agenda,
    ['view', 'view-main'],
  ])
}

type Movement = { readonly sign: '+' | '-'; readonly member: number }

/** Twenty leave, come back, then ten leave and come back: the quorum is lost on the way, and found again. */
export function movementsAt(item: number): readonly Movement[] {
  const phase = Math.floor(item / 10)
  const place = item % 10
  const who = phase < 2 ? [2 + place * 2, 3 + place * 2] : [2 + place]
  return who.map((member) => ({ sign: phase % 2 === 0 ? '-' : '+', member }))
}
