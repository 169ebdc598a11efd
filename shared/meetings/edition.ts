/** How a document of a meeting is printed: `public` is to be put online, without what is confidential or personal. */
export const editions = ['full', 'public'] as const
export type Edition = (typeof editions)[number]
