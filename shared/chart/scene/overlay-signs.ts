import type { OverlayCategory } from '../../organisation/overlays/overlay.ts'

/** A drawing on a square of 8 units, filled unless it is a stroke. */
export type OverlaySign = { readonly d: string; readonly isStroke?: boolean }

const disc = 'M4 0.5A3.5 3.5 0 1 0 4 7.5A3.5 3.5 0 0 0 4 0.5Z'
const square = 'M0.8 0.8H7.2V7.2H0.8Z'
const diamond = 'M4 0L8 4L4 8L0 4Z'

/** One shape for each thing that an overlay brings out: they are told apart without colour. */
export const overlaySigns: Readonly<Record<OverlayCategory, OverlaySign>> = {
  'vacant-seat': { d: disc, isStroke: true },
  'deputy-only': { d: `${disc}M4 0.5V7.5M2.6 1V7M1.4 2V6`, isStroke: true },
  'vacant-post': { d: square, isStroke: true },
  mandate: { d: 'M1 0.7H7L1 7.3H7Z', isStroke: true },
  tenure: { d: `${square}M4 2.2V4.4L5.6 5.4`, isStroke: true },
  state: { d: square },
  collectivities: { d: 'M4 0.3L7.8 7.5H0.2Z' },
  schools: { d: disc },
  others: { d: diamond, isStroke: true },
  coordination: {
    d: 'M4 0L5.1 2.7L8 3L5.8 4.9L6.5 7.8L4 6.2L1.5 7.8L2.2 4.9L0 3L2.9 2.7Z',
  },
  'project-ownership': { d: 'M0.5 7.5V2.5L2.3 4.3L4 1L5.7 4.3L7.5 2.5V7.5Z' },
  purchasing: { d: diamond },
  funding: { d: 'M6.6 1.5A3.2 3.2 0 1 0 6.6 6.5M0.3 3.3H4.6M0.3 4.9H4.6', isStroke: true },
  support: { d: 'M4 0.6V7.4M0.6 4H7.4', isStroke: true },
  helpdesk: { d: 'M0.7 5.5V4A3.3 3.3 0 0 1 7.3 4V5.5M0.7 4.2V6.8M7.3 4.2V6.8', isStroke: true },
  'data-controller': { d: 'M4 0.3L7.4 1.5V4Q7.4 6.6 4 7.8Q0.6 6.6 0.6 4V1.5Z' },
}

/** How a thing stands out: a full pill or a hollow one, firm or interrupted, round or square. */
export type PillLook = {
  readonly fill: 'full' | 'hollow'
  readonly radius: number
  readonly dash?: readonly number[] | undefined
  readonly isAlarm?: boolean
}

const hollow = { fill: 'hollow', radius: 7 } as const
const full = { fill: 'full', radius: 7 } as const
const interrupted = [5, 4] as const
const dotted = [2, 3] as const

export const pillLooks: Readonly<Record<OverlayCategory, PillLook>> = {
  'vacant-seat': { ...full, isAlarm: true },
  'deputy-only': { ...hollow, dash: interrupted, isAlarm: true },
  'vacant-post': { ...hollow, radius: 2, isAlarm: true },
  mandate: { ...full, isAlarm: true },
  tenure: { ...hollow, radius: 2, isAlarm: true },
  state: { ...full, radius: 2 },
  collectivities: { ...hollow, radius: 2 },
  schools: { ...hollow },
  others: { ...hollow, dash: dotted },
  coordination: full,
  'project-ownership': { ...full, radius: 2 },
  purchasing: { ...hollow, radius: 2 },
  funding: { ...hollow, dash: interrupted },
  support: hollow,
  helpdesk: { ...hollow, dash: dotted },
  'data-controller': { ...hollow, radius: 2, dash: interrupted },
}
