/** Tells whether any of the given TrueType fonts draws a code point. */
export function fontCoverage(fonts: readonly Uint8Array[]): (codePoint: number) => boolean {
  const ranges = fonts.flatMap((font) => characterRanges(font))
  const covered = new Set<number>()
  for (const [first, last] of ranges) for (let code = first; code <= last; code++) covered.add(code)
  return (codePoint) => covered.has(codePoint)
}

type Range = readonly [first: number, last: number]

// OpenType, `cmap` table. Format 12 lists whole ranges and every font that we ship has one.
function characterRanges(font: Uint8Array): readonly Range[] {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = tableOffset(view, 'cmap')
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const subtable = cmap + view.getUint32(cmap + 4 + i * 8 + 4)
    if (view.getUint16(subtable) === 12) return format12(view, subtable)
  }
  throw new Error('A shipped font lacks a format 12 character map')
}

function tableOffset(view: DataView, tag: string): number {
  for (let i = 0; i < view.getUint16(4); i++) {
    const record = 12 + i * 16
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)))
    if (name === tag) return view.getUint32(record + 8)
  }
  throw new Error(`A shipped font lacks the table ${tag}`)
}

function format12(view: DataView, subtable: number): readonly Range[] {
  return Array.from({ length: view.getUint32(subtable + 12) }, (_, i) => {
    const group = subtable + 16 + i * 12
    return [view.getUint32(group), view.getUint32(group + 4)] as const
  })
}
