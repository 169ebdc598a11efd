import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
} from '@cantoo/pdf-lib'
import type { AnnexFault } from '#shared/api/models.ts'
import { decodeStream } from './decode-stream.ts'

/** Why a PDF must be inserted as pictures, or null when its pages may be copied as vectors. */
export function findFault(pdf: PDFDocument): AnnexFault | null {
  if (hasFormFields(pdf)) return 'form-fields'
  if (pdf.getPages().some(hasVisibleAnnotation)) return 'annotations'
  // Layers that the author hid would all appear: their switches live outside the pages.
  if (pdf.catalog.has(PDFName.of('OCProperties'))) return 'layers'
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => object)
  if (objects.some((object) => isFontWithoutFile(object))) return 'fonts-missing'
  return usesPrintColours(pdf, objects) ? 'print-colours' : null
}

function hasFormFields(pdf: PDFDocument): boolean {
  const form = pdf.catalog.lookupMaybe(PDFName.of('AcroForm'), PDFDict)
  return (form?.lookupMaybe(PDFName.of('Fields'), PDFArray)?.size() ?? 0) > 0
}

// A link draws nothing, and a popup is only seen when opened: losing them changes no printed page.
const unprinted = new Set(['/Link', '/Popup'])
function hasVisibleAnnotation(page: PDFPage): boolean {
  const annotations = page.node.Annots()?.asArray() ?? []
  return annotations.some((reference) => {
    const annotation = page.doc.context.lookup(reference)
    const subtype = annotation instanceof PDFDict ? annotation.get(PDFName.of('Subtype')) : undefined
    return !unprinted.has(String(subtype))
  })
}

const fontFiles = ['FontFile', 'FontFile2', 'FontFile3'].map((name) => PDFName.of(name))
const describedElsewhere = new Set(['/Type0', '/Type3'])
function isFontWithoutFile(object: PDFObject): boolean {
  if (!(object instanceof PDFDict) || String(object.get(PDFName.of('Type'))) !== '/Font') return false
  if (describedElsewhere.has(String(object.get(PDFName.of('Subtype'))))) return false
  const descriptor = object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
  return descriptor === undefined || !fontFiles.some((name) => descriptor.has(name))
}

// Inks without a press profile have no meaning in an archive file.
function usesPrintColours(pdf: PDFDocument, objects: readonly PDFObject[]): boolean {
  if (objects.some(namesPrintColours)) return true
  const streams = [...pdf.getPages().flatMap(contentStreams), ...objects.filter(isForm)]
  return streams.some((stream) => inkOperator.test(decoded(stream)))
}

function namesPrintColours(object: PDFObject): boolean {
  const value = object instanceof PDFRawStream ? object.dict : object
  return (value instanceof PDFArray || value instanceof PDFDict) && String(value).includes('/DeviceCMYK')
}

const inkOperator = /(?:^|\s)(?:-?[\d.]+\s+){4}[kK](?=\s|$)/

function contentStreams(page: PDFPage): readonly PDFRawStream[] {
  const contents = page.node.Contents()
  const entries = contents instanceof PDFArray ? contents.asArray() : [contents]
  const { context } = page.doc
  return entries.map((entry) => (entry === undefined ? entry : context.lookup(entry))).filter(isStream)
}

function isStream(object: unknown): object is PDFRawStream {
  return object instanceof PDFRawStream
}

function isForm(object: PDFObject): object is PDFRawStream {
  return isStream(object) && String(object.dict.get(PDFName.of('Subtype'))) === '/Form'
}

function decoded(stream: PDFRawStream): string {
  return Buffer.from(decodeStream(stream)).toString('latin1')
}
