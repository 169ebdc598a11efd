import { type FileChild, type INumberingOptions, type IPatch, PatchType, patchDocument, TextRun } from 'docx'
import type { TemplateFields } from '#shared/reports/template-fields.ts'
import { adoptStyles } from './adopt-styles.ts'
import { contentMarker } from './inspect-template.ts'
import { withoutAttachedTemplate } from './template-dangers.ts'
import { partText, readParts, writeParts } from './word-parts.ts'

/** The room between the margins of a template, in twips; that of an A4 sheet when it does not say. */
export function roomOfTemplate(template: Uint8Array): { readonly width: number; readonly height: number } {
  const parts = readParts(template)
  const section = /<w:sectPr\b(?![\s\S]*<w:sectPr\b)[\s\S]*?<\/w:sectPr>/u.exec(
    parts === null ? '' : partText(parts, 'word/document.xml'),
  )?.[0]
  const value = (tag: string, name: string, otherwise: number) =>
    Number(new RegExp(`<w:${tag}\\b[^>]*\\bw:${name}="(\\d+)"`, 'u').exec(section ?? '')?.[1] ?? otherwise)
  return {
    width: value('pgSz', 'w', 11_906) - value('pgMar', 'left', 1134) - value('pgMar', 'right', 1134),
    height: value('pgSz', 'h', 16_838) - value('pgMar', 'top', 1134) - value('pgMar', 'bottom', 1134),
  }
}

/** The template with its sheets turned when they are upright: wide tables need the length of the paper. */
export function turned(template: Uint8Array): Uint8Array {
  const parts = new Map(readParts(template) ?? [])
  const written = 'word/document.xml'
  const body = partText(parts, written).replace(/<w:pgSz\b[^>]*>/gu, (size) => {
    const of = (name: string) => Number(new RegExp(`w:${name}="(\\d+)"`, 'u').exec(size)?.[1] ?? 0)
    const [width, height] = [of('w'), of('h')]
    return width === 0 || width >= height
      ? size
      : `<w:pgSz w:w="${height}" w:h="${width}" w:orient="landscape"/>`
  })
  return writeParts(parts.set(written, new TextEncoder().encode(body)))
}

/** Tells whether a template says by itself that minutes are a draft. */
export function namesState(template: Uint8Array): boolean {
  const parts = readParts(template)
  const texts = [...(parts ?? new Map<string, Uint8Array>())].filter(([name]) =>
    /^word\/(?:document|header\d*|footer\d*)\.xml$/u.test(name),
  )
  return texts.some(([, bytes]) =>
    new TextDecoder()
      .decode(bytes)
      .replace(/<[^>]*>|\s/gu, '')
      .includes('{{etat}}'),
  )
}

export type Filling = {
  readonly template: Uint8Array
  readonly fields: TemplateFields
  readonly children: readonly FileChild[]
  readonly numbering: INumberingOptions
  readonly properties: { readonly title: string; readonly creator: string }
  /** A file of ours, for the styles that the template lacks. */
  readonly ours: Uint8Array
}

/** The user's Word file with what we write at its marker and its fields filled; all else stays as it is. */
export async function fillTemplate(filling: Filling): Promise<Uint8Array<ArrayBuffer>> {
  const { template, fields, children, numbering, properties, ours } = filling
  const named = Object.entries(fields).map(([name, words]): [string, IPatch] => [
    name,
    { type: PatchType.PARAGRAPH, children: [new TextRun(words)] },
  ])
  const known = readParts(template)
  if (known === null) throw new Error('A template that was looked at cannot be read')
  const patched = await patchDocument({
    outputType: 'uint8array',
    // Packed anew: the library must not find in it another file than the one that was looked at.
    data: writeParts(withoutAttachedTemplate(known)),
    patches: { ...Object.fromEntries(named), [contentMarker]: { type: PatchType.DOCUMENT, children } },
    trimPlaceholders: true,
    numbering,
    properties,
  })
  const [parts, own] = [readParts(patched), readParts(ours)]
  if (parts === null || own === null) throw new Error('The template could not be read again')
  const adopted = new Map(adoptStyles(parts, own))
  // What was a template (.dotx) has become a document: Word opens neither under the name of the other.
  const types = partText(adopted, '[Content_Types].xml').replace(
    'wordprocessingml.template.main+xml',
    'wordprocessingml.document.main+xml',
  )
  adopted.set('[Content_Types].xml', new TextEncoder().encode(types))
  return writeParts(adopted)
}
