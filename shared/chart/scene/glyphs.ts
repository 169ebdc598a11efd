/** Line drawings on a square of 16 units, by kind of entity. */
const shapes = {
  state: 'M2 6.5L8 2.5L14 6.5ZM4 6.5V12M8 6.5V12M12 6.5V12M2 13.5H14',
  collectivity: 'M2.5 13.5H13.5M4 13.5V7.5H12V13.5M8 7.5V2.5H11.5L10.5 3.75L11.5 5H8M7 13.5V10.5H9V13.5',
  union:
    'M8 2.5A2 2 0 1 1 8 6.5A2 2 0 0 1 8 2.5ZM4 9.5A2 2 0 1 1 4 13.5A2 2 0 0 1 4 9.5ZM12 9.5A2 2 0 1 1 12 13.5A2 2 0 0 1 12 9.5ZM7 6.3L5 9.7M9 6.3L11 9.7M6 11.5H10',
  area: 'M2.5 4L6 2.5L10 4L13.5 2.5V12L10 13.5L6 12L2.5 13.5ZM6 2.5V12M10 4V13.5',
  school: 'M8 2.5L12 5.5V13.5H4V5.5ZM4 8.5H1.5V13.5H14.5V8.5H12M7 13.5V11H9V13.5M8 6.5V7.5',
  company: 'M8 2L13.5 5V11L8 14L2.5 11V5ZM2.5 5L8 8L13.5 5M8 8V14',
  consultant: 'M2.5 5.5H13.5V13.5H2.5ZM6 5.5V3H10V5.5M2.5 9H13.5',
  people:
    'M6 3A2.5 2.5 0 1 1 6 8A2.5 2.5 0 0 1 6 3ZM1.5 13.5C1.5 11 3.5 9.5 6 9.5C8.5 9.5 10.5 11 10.5 13.5M11 3.3A2.5 2.5 0 0 1 11 7.7M12 9.8C13.5 10.3 14.5 11.7 14.5 13.5',
  other: 'M3.5 3.5H12.5V12.5H3.5Z',
} as const

type Shape = keyof typeof shapes

const shapeOfKind: Readonly<Record<string, Shape>> = {
  ministry: 'state',
  'academic-region': 'state',
  academy: 'state',
  dsden: 'state',
  constituency: 'area',
  school: 'school',
  commune: 'collectivity',
  epci: 'collectivity',
  department: 'collectivity',
  region: 'collectivity',
  syndicate: 'union',
  syndicat: 'union',
  'public-agency': 'union',
  association: 'people',
  company: 'company',
  supplier: 'company',
  consultant: 'consultant',
}

/** Path data of the glyph for a kind of entity, to be stroked, in a square of 16 units. */
export function glyphOf(kind: string): string {
  return shapes[shapeOfKind[kind] ?? 'other']
}

/** Badges on a square of 12 units, to be filled. */
export const badgeShapes = {
  coordination: 'M6 0.8L7.6 4.1L11.2 4.6L8.6 7.1L9.2 10.7L6 9L2.8 10.7L3.4 7.1L0.8 4.6L4.4 4.1Z',
  problem: 'M6 1L11.6 11H0.4ZM5.4 4.6V7.6H6.6V4.6ZM5.4 8.6V9.8H6.6V8.6Z',
  future: 'M6 0.8A5.2 5.2 0 1 0 6 11.2A5.2 5.2 0 0 0 6 0.8ZM5.4 3H6.6V5.7L8.8 7L8.2 8L5.4 6.4Z',
  ended: 'M6 0.8A5.2 5.2 0 1 0 6 11.2A5.2 5.2 0 0 0 6 0.8ZM3 5.3H9V6.7H3Z',
} as const
