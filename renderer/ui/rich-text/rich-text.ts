/** What the field edits. It has the shape of its grammar's tree, which it does not import. */
export type RichRun = {
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  readonly href?: string
}
export type RichLine = readonly RichRun[]
export type RichListStyle = 'bullets' | 'numbers'
export type RichItem = {
  readonly lines: readonly RichLine[]
  readonly inner: { readonly style: RichListStyle; readonly items: readonly (readonly RichLine[])[] } | null
}
export type RichBlock =
  | { readonly type: 'paragraph'; readonly lines: readonly RichLine[] }
  | { readonly type: 'heading'; readonly level: 1 | 2; readonly content: RichLine }
  | { readonly type: 'list'; readonly style: RichListStyle; readonly items: readonly RichItem[] }
  | {
      readonly type: 'table'
      readonly header: readonly RichLine[]
      readonly rows: readonly (readonly RichLine[])[]
    }

/** How a rich text is stored. What is printed must be read the same. */
export type RichTextGrammar = {
  readonly read: (text: string) => readonly RichBlock[]
  readonly print: (blocks: readonly RichBlock[]) => string
  /** What was typed or copied as an address, made safe; null when no link may lead there. */
  readonly addressOf: (typed: string) => string | null
  /** How long a text may become, in signs and ends of blocks. */
  readonly most: number
}

/** What the buttons of the field are called. */
export type RichTextWords = {
  /** Why what was just written was left out. */
  readonly full: string
  readonly tools: string
  readonly heading: string
  readonly subheading: string
  readonly strong: string
  readonly emphasis: string
  readonly bullets: string
  readonly numbers: string
  readonly table: string
  readonly link: string
  readonly address: string
  readonly addressFault: string
  readonly keepLink: string
  readonly removeLink: string
  readonly addRow: string
  readonly addColumn: string
  readonly removeRow: string
  readonly removeColumn: string
  readonly removeTable: string
}

/** The keys of a shortcut as they are shown: « Mod+B » gives Ctrl and B. */
export type KeysOf = (shortcut: string) => readonly string[]

/** What was written and not yet kept; its text is made when it is asked for, not at each keystroke. */
export type Written = {
  /** The document of the editor, where it comes from there. */
  readonly doc: object | null
  readonly text: () => string
}
