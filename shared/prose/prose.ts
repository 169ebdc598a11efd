/** A long text as its readers see it: what the stored text means. Canonical when `tidyProse` would change nothing. */
export type Prose = readonly ProseBlock[]

export type ProseBlock = ProseParagraph | ProseHeading | ProseList | ProseTable

/** A run of characters that look alike. `href` is an address of the web or of a mailbox. */
export type ProseRun = {
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  readonly href?: string
}

/** One line of a paragraph, a cell, a heading. */
export type ProseLine = readonly ProseRun[]

export type ProseParagraph = { readonly type: 'paragraph'; readonly lines: readonly ProseLine[] }

export type ProseHeading = {
  readonly type: 'heading'
  readonly level: 1 | 2
  readonly content: ProseLine
}

export type ProseListStyle = 'bullets' | 'numbers'
export type ProseList = {
  readonly type: 'list'
  readonly style: ProseListStyle
  readonly items: readonly ProseItem[]
}
export type ProseItem = { readonly lines: readonly ProseLine[]; readonly inner: ProseInnerList | null }
/** A list of the second and last level. */
export type ProseInnerList = {
  readonly style: ProseListStyle
  /** The lines of each item. */
  readonly items: readonly (readonly ProseLine[])[]
}

/** The first row says what the columns hold; all rows are of its length. */
export type ProseTable = {
  readonly type: 'table'
  readonly header: readonly ProseLine[]
  readonly rows: readonly (readonly ProseLine[])[]
}

/** The words of a line without their looks. */
export function lineWords(line: ProseLine): string {
  return line.map(({ text }) => text).join('')
}
