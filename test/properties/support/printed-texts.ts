import {
  type Block,
  type Inlines,
  type KeyValue,
  type ListItem,
  plainText,
  type ReportDocument,
} from '#shared/reports/report-document.ts'

/** Every line that a document prints, annexes' own pages and drawings aside. */
export function printedTexts({ meta, blocks }: ReportDocument): readonly string[] {
  const furniture = [
    meta.title,
    meta.subject,
    meta.author,
    meta.projectName,
    meta.footerLeft,
    ...meta.letterhead,
  ]
  const optional = [meta.bodyName, meta.reference, meta.mention].flatMap((text) => text ?? [])
  return [...furniture, ...optional, ...lines(meta.dateSentence), ...blocks.flatMap(textsOf)]
}

function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'cover':
      return [block.title, ...facts(block.facts)]
    case 'contents':
      return [block.title]
    case 'heading':
    case 'paragraph':
      return lines(block.content)
    case 'list':
      return items(block.items)
    case 'table':
      return [
        ...block.columns.flatMap(({ header }) => lines(header)),
        ...block.rows.flatMap((row) =>
          row.type === 'group' ? lines(row.content) : row.cells.flatMap(lines),
        ),
      ]
    case 'keyValue':
      return facts(block.rows)
    case 'callout':
      return [block.title, block.aside ?? [], ...block.paragraphs, block.vote ?? []].flatMap(lines)
    case 'signature':
      return block.signatories.flatMap(({ quality, name }) => [quality, name ?? ''])
    case 'letterOpening':
      return [
        ...[block.sender, block.placeAndDate, block.from, block.to, block.subject].flatMap(lines),
        ...facts(block.facts),
      ]
    case 'form':
      return block.fields
    case 'chart':
      return [block.alt, ...lines(block.caption ?? [])]
    case 'plate':
      return [block.title, block.drawing].flatMap(textsOf)
    case 'index':
      return block.groups.flatMap(({ letter, entries }) => [
        letter,
        ...entries.flatMap(({ term, places }) => [...lines(term), ...places.flatMap(lines)]),
      ])
    case 'annex':
      return [block.title]
    case 'sheet':
      return block.columns.flat().flatMap(textsOf)
    case 'letterhead':
    case 'pageBreak':
      return []
    case 'together':
    case 'section':
    case 'booklet':
      return block.blocks.flatMap(textsOf)
  }
}

function facts(rows: readonly KeyValue[]): readonly string[] {
  return rows.flatMap(({ label, value }) => [label, ...lines(value)])
}

function items(list: readonly ListItem[]): readonly string[] {
  return list.flatMap(({ content, children }) => [...lines(content), ...items(children)])
}

function lines(content: Inlines): readonly string[] {
  return plainText(content).split('\n')
}
