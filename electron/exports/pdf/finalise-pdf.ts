import {
  appendObjects,
  capture,
  objectStream,
  objectValue,
  type PdfFile,
  parsePdf,
  readObject,
} from './pdf-file.ts'
import { declareConformance } from './xmp.ts'

/**
 * Declares PDF/A-2a (or 3a, which allows attached files) and PDF/UA-1 in the compiler's tagged PDF, by an
 * incremental update. It declares and does not check: the tests have the native compiler check every template.
 */
export function finalisePdf(bytes: Uint8Array, part: 2 | 3): Uint8Array<ArrayBuffer> {
  const pdf = parsePdf(bytes)
  const catalog = objectValue(pdf, pdf.root)
  const metadata = Number(capture(catalog, /\/Metadata\s+(\d+)\s+0\s+R/))
  const outputIntent = pdf.size
  const files = attachedFiles(catalog)
  if (files.length > 0 && part !== 3) throw new Error('Only PDF/A-3 may carry attached files')

  return appendObjects(
    pdf,
    new Map([
      [pdf.root, latin1(finishedCatalog(catalog, outputIntent, files))],
      [metadata, metadataStream(declareConformance(objectStream(pdf, metadata).toString('utf8'), part))],
      [outputIntent, latin1(outputIntentBody(screenProfile(pdf)))],
      ...files.map((file) => [file, latin1(withRelationship(objectValue(pdf, file)))] as const),
    ]),
  )
}

function finishedCatalog(catalog: string, outputIntent: number, files: readonly number[]): string {
  const additions = [
    `/OutputIntents [${outputIntent} 0 R]`,
    // PDF/A-3 wants attached files named by the document as a whole, unless the compiler has done so.
    ...(files.length > 0 && !/\/AF\s*\[/.test(catalog)
      ? [`/AF [${files.map((file) => `${file} 0 R`).join(' ')}]`]
      : []),
  ]
  return (
    catalog
      // It is false by default, and a reader much used (poppler) takes its being written for a fault.
      .replace(/\/Suspects\s+false\s*/, '')
      .replace(/\/ViewerPreferences\s*<</, '/ViewerPreferences << /DisplayDocTitle true')
      .replace(/>>\s*$/, `${additions.join(' ')} >>`)
  )
}

// The name tree of attached files is written inside the catalog: (name) reference, (name) reference…
function attachedFiles(catalog: string): readonly number[] {
  const names = /\/EmbeddedFiles\s*<<\s*\/Names\s*\[([\s\S]*?)\]\s*>>/.exec(catalog)?.[1] ?? ''
  return [...names.matchAll(/\)\s*(\d+) 0 R/g)].map(([, number]) => Number(number))
}

// PDF/A-3 wants to know what an attached file is to the document: here, what an annex was printed from.
function withRelationship(fileSpecification: string): string {
  if (fileSpecification.includes('/AFRelationship')) return fileSpecification
  return fileSpecification.replace(/>>\s*$/, '/AFRelationship /Source >>')
}

function outputIntentBody(profile: number): string {
  const description = '/OutputConditionIdentifier (sRGB) /Info (sRGB IEC61966-2.1) /RegistryName ()'
  return `<< /Type /OutputIntent /S /GTS_PDFA1 ${description} /DestOutputProfile ${profile} 0 R >>`
}

// The compiler writes the sRGB profile that its own colours use; profiles of annexes may stand in the file too.
function screenProfile(pdf: PdfFile): number {
  const isScreenProfile = (number: number): boolean => {
    const { value, stream } = readObject(pdf, number)
    if (stream === null || !/\/N 3\b/.test(value) || /\/(Type|Subtype|Functions?)\b/.test(value)) return false
    return objectStream(pdf, number).toString('latin1', 12, 20) === 'mntrRGB '
  }
  const found = [...pdf.extents.keys()].find(isScreenProfile)
  if (found === undefined) throw new Error('This PDF has no screen colour profile')
  return found
}

function metadataStream(xmp: string): Buffer {
  const content = Buffer.from(xmp, 'utf8')
  const head = `<< /Type /Metadata /Subtype /XML /Length ${content.length} >>\nstream\n`
  return Buffer.concat([latin1(head), content, latin1('\nendstream')])
}

function latin1(value: string): Buffer {
  return Buffer.from(value, 'latin1')
}
