import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from 'docx'

/** Names word processors accept, given to the blocks that references lead to. */
export type Bookmarks = {
  readonly nameOf: (id: string) => string
  /** The children between the two ends of the bookmark; themselves without an id. */
  readonly around: (id: string | undefined, children: readonly ParagraphChild[]) => readonly ParagraphChild[]
}

/** Bookmarks numbered in the order in which they are met, so that the same report gives the same bytes. */
export function createBookmarks(): Bookmarks {
  const numbers = new Map<string, number>()
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return number
  }
  const nameOf = (id: string): string => `mark_${numberOf(id)}`
  return {
    nameOf,
    around: (id, children) => {
      if (id === undefined) return children
      const number = numberOf(id)
      // The library numbers bookmarks over the life of the process.
      const ends = { start: new BookmarkStart(nameOf(id), number), end: new BookmarkEnd(number) }
      return [Object.assign(new Bookmark({ id: nameOf(id), children }), ends)]
    },
  }
}
