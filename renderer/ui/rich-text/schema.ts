import { type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model'
import { tableNodes } from 'prosemirror-tables'

const heading: NodeSpec = {
  group: 'block',
  content: 'text*',
  marks: 'emphasis link',
  defining: true,
  attrs: { level: { default: 1 } },
  parseDOM: [
    // What was copied from here, then what comes from elsewhere.
    ...[1, 2].map((level) => ({ tag: `[data-heading="${level}"]`, attrs: { level }, priority: 60 })),
    { tag: 'h1', attrs: { level: 1 } },
    ...['h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => ({ tag, attrs: { level: 2 } })),
  ],
  toDOM: ({ attrs }) => [attrs.level === 1 ? 'h3' : 'h4', { 'data-heading': attrs.level }, 0],
}

const nodes = {
  doc: { content: 'block+' },
  paragraph: { group: 'block', content: 'inline*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
  heading,
  bullets: {
    group: 'block list',
    content: 'item+',
    parseDOM: [{ tag: 'ul' }],
    toDOM: () => ['ul', 0],
  },
  numbers: {
    group: 'block list',
    content: 'item+',
    parseDOM: [{ tag: 'ol' }],
    toDOM: () => ['ol', 0],
  },
  item: { content: 'paragraph list?', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
  ...tableNodes({ tableGroup: 'block', cellContent: 'text*', cellAttributes: {} }),
  text: { group: 'inline' },
  break: {
    group: 'inline',
    inline: true,
    selectable: false,
    parseDOM: [{ tag: 'br' }],
    toDOM: () => ['br'],
  },
} satisfies Record<string, NodeSpec>

const isBold = (weight: string) => /^(bold(er)?|[6-9]00)$/.test(weight)

const marks = {
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [{ tag: 'a[href]', getAttrs: (node) => ({ href: node.getAttribute('href') }) }],
    toDOM: ({ attrs }) => ['a', { href: attrs.href, title: attrs.href }, 0],
  },
  strong: {
    parseDOM: [
      { tag: 'strong' },
      // Some word processors put a whole text in <b style="font-weight: normal">.
      { tag: 'b', getAttrs: (node) => (node.style.fontWeight === 'normal' ? false : null) },
      { style: 'font-weight', getAttrs: (weight) => (isBold(weight) ? null : false) },
    ],
    toDOM: () => ['strong', 0],
  },
  emphasis: {
    parseDOM: [{ tag: 'em' }, { tag: 'i' }, { style: 'font-style=italic' }],
    toDOM: () => ['em', 0],
  },
} satisfies Record<string, MarkSpec>

/** All that a rich text may hold: whatever else is pasted falls back to its words. */
export const schema = new Schema<keyof typeof nodes, keyof typeof marks>({ nodes, marks })
