/** Sheets of paper, from the one in every printer to the one on walls. */
export const paperFormats = ['a4', 'a3', 'a2', 'a1', 'a0'] as const
export type PageFormat = (typeof paperFormats)[number]
export type Orientation = 'landscape' | 'portrait'
