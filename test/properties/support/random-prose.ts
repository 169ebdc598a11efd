import fc from 'fast-check'
import type { Prose, ProseBlock, ProseItem, ProseLine, ProseRun } from '#shared/prose/prose.ts'

/** What marks are made of, so that random texts put them side by side in unforeseen ways. */
const pieces = [
  ...'*|[]()\\#-–•_<>&. \u00A0\t',
  ...'** *** **** \\* \\\\ ]( [x] # ## - 1. 1) 2. 12. --- | <b> mot Objet École 3 é 😀 C:\\dossier \\\\serveur'.split(
    ' ',
  ),
  ...['](https://a.example)', '[a](https://a.example)', '\n', '\n\n', '\n  - ', '\n| a |\n| --- |', '  '],
]

/** Strings that look like prose. */
export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

const href = fc.option(
  fc.constantFrom('https://ent.example/a?b=1*2', 'mailto:a@b.example', 'http://é.example/_'),
  {
    nil: undefined,
    freq: 3,
  },
)
const run: fc.Arbitrary<ProseRun> = fc
  .record({ text: anyText, strong: fc.boolean(), emphasis: fc.boolean(), href })
  .map(({ text, strong, emphasis, href }) => ({
    text,
    ...(strong ? { strong } : {}),
    ...(emphasis ? { emphasis } : {}),
    ...(href === undefined ? {} : { href }),
  }))

const line: fc.Arbitrary<ProseLine> = fc.array(run, { maxLength: 4 })
const lines = fc.array(line, { maxLength: 3 })
const style = fc.constantFrom('bullets', 'numbers')
const item: fc.Arbitrary<ProseItem> = fc.record({
  lines,
  inner: fc.option(fc.record({ style, items: fc.array(lines, { maxLength: 3 }) }), { freq: 2 }),
})

const block: fc.Arbitrary<ProseBlock> = fc.oneof(
  fc.record({ type: fc.constant('paragraph'), lines }),
  fc.record({ type: fc.constant('heading'), level: fc.constantFrom(1, 2), content: line }),
  fc.record({ type: fc.constant('list'), style, items: fc.array(item, { maxLength: 4 }) }),
  fc.record({
    type: fc.constant('table'),
    header: fc.array(line, { maxLength: 3 }),
    rows: fc.array(fc.array(line, { maxLength: 3 }), { maxLength: 3 }),
  }),
)

/** Trees as editors make them: with empty parts, spaces anywhere, and every mark as text. */
export const anyProse: fc.Arbitrary<Prose> = fc.array(block, { maxLength: 4 })
