import { deflateRawSync } from 'node:zlib'
import { type CellValue, writeXlsx } from 'hucre/xlsx'
import { unpacked, zipParts } from '#electron/imports/zip-parts.ts'

/** A workbook of one sheet, as a spreadsheet would save it. */
export function aWorkbook(rows: readonly (readonly CellValue[])[]): Promise<Uint8Array> {
  return writeXlsx({ sheets: [{ name: 'Feuille 1', rows: rows.map((cells) => [...cells]) }] })
}

/** The same with its sheet written anew. */
export function withSheet(workbook: Uint8Array, rewrite: (xml: string) => string): Uint8Array {
  const parts = (zipParts(workbook) ?? []).map((part) => {
    const bytes = Buffer.from(unpacked(workbook, part, 1_000_000))
    const isSheet = part.name === 'xl/worksheets/sheet1.xml'
    return { name: part.name, bytes: isSheet ? Buffer.from(rewrite(bytes.toString())) : bytes }
  })
  return aZip(parts)
}

/** An OpenDocument spreadsheet with these tables, as XML, and these styles. */
export function anOpenDocument(
  tables: string,
  { styles = '', manifest = '', doctype = '' } = {},
): Uint8Array {
  const content = `<?xml version="1.0"?>${doctype}
<office:document-content><office:automatic-styles>${styles}</office:automatic-styles>
<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`
  return aZip([
    { name: 'mimetype', bytes: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') },
    { name: 'content.xml', bytes: Buffer.from(content) },
    {
      name: 'META-INF/manifest.xml',
      bytes: Buffer.from(`<manifest:manifest>${manifest}</manifest:manifest>`),
    },
  ])
}

/** A ZIP with one part of so many zeroes, and whatever size its directory declares. */
export function aBomb(bytes: number, declared = bytes): Uint8Array {
  return aZip([{ name: 'xl/worksheets/sheet1.xml', bytes: Buffer.alloc(bytes), declared }])
}

type Part = { readonly name: string; readonly bytes: Buffer; readonly declared?: number }

function aZip(parts: readonly Part[]): Uint8Array {
  const bodies: Buffer[] = []
  const entries: Buffer[] = []
  const sizeOf = (buffers: readonly Buffer[]) => buffers.reduce((sum, { length }) => sum + length, 0)
  for (const { name, bytes, declared = bytes.length } of parts) {
    const packed = deflateRawSync(bytes)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(8, 8)
    local.writeUInt32LE(packed.length, 18)
    local.writeUInt32LE(declared, 22)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(8, 10)
    entry.writeUInt32LE(packed.length, 20)
    entry.writeUInt32LE(declared, 24)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE(sizeOf(bodies), 42)
    bodies.push(local, Buffer.from(name), packed)
    entries.push(entry, Buffer.from(name))
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(sizeOf(entries), 12)
  end.writeUInt32LE(sizeOf(bodies), 16)
  return Buffer.concat([...bodies, ...entries, end])
}
