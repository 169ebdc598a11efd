// @ts-check
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, writeFile } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createInflateRaw } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50
const STORED = 0
const DEFLATED = 8

/**
 * @typedef {{ name: string, method: number, mode: number, packedSize: number, offset: number }} ZipEntry
 */

/**
 * Extracts from a zip archive only the files that `place` gives a path for. The archive that we read has 25,000 entries
 * of which 75 are wanted; general extractors would write them all.
 *
 * @param {string} archive
 * @param {string} folder
 * @param {(name: string) => string | undefined} place where to put a file under `folder`, or undefined to leave it out
 * @returns {Promise<number>} how many files were written
 */
export async function extractZip(archive, folder, place) {
  const entries = await readDirectory(archive)
  let count = 0
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue
    const path = place(entry.name)
    if (path === undefined) continue
    await extractEntry(archive, entry, inside(folder, path))
    count += 1
  }
  return count
}

/** @param {string} folder @param {string} path */
function inside(folder, path) {
  const target = resolve(folder, path)
  if (!target.startsWith(resolve(folder) + sep)) throw new Error(path)
  return target
}

/** @param {string} archive @returns {Promise<ZipEntry[]>} */
async function readDirectory(archive) {
  const file = await open(archive)
  try {
    const { size } = await file.stat()
    // The end record is 22 bytes and may be followed by a comment of at most 65,535.
    const tail = await readAt(file, Math.max(0, size - 65_557), Math.min(size, 65_557))
    const end = lastIndexOf(tail, END_OF_DIRECTORY)
    const length = tail.readUInt32LE(end + 12)
    return parseDirectory(await readAt(file, tail.readUInt32LE(end + 16), length))
  } finally {
    await file.close()
  }
}

/** @param {Buffer} bytes @param {number} signature */
function lastIndexOf(bytes, signature) {
  for (let at = bytes.length - 22; at >= 0; at--) if (bytes.readUInt32LE(at) === signature) return at
  throw new Error('zip')
}

/** @param {Buffer} bytes @returns {ZipEntry[]} */
function parseDirectory(bytes) {
  const entries = []
  for (let at = 0; at + 46 <= bytes.length && bytes.readUInt32LE(at) === DIRECTORY_ENTRY; ) {
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      // The high half of the external attributes is the Unix mode; the low nine bits of it are the permissions.
      mode: (bytes.readUInt32LE(at + 38) >>> 16) & 0o777,
      packedSize: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** @param {string} archive @param {ZipEntry} entry @param {string} target */
async function extractEntry(archive, entry, target) {
  const file = await open(archive)
  const header = await readAt(file, entry.offset, 30).finally(() => file.close())
  if (header.readUInt32LE(0) !== LOCAL_ENTRY) throw new Error(entry.name)
  const start = entry.offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  await mkdir(dirname(target), { recursive: true })
  const mode = entry.mode || 0o644
  if (entry.packedSize === 0) return writeFile(target, '', { mode })
  const output = createWriteStream(target, { mode })
  const packed = createReadStream(archive, { start, end: start + entry.packedSize - 1 })
  if (entry.method === STORED) await pipeline(packed, output)
  else if (entry.method === DEFLATED) await pipeline(packed, createInflateRaw(), output)
  else throw new Error(entry.name)
}

/** @param {import('node:fs/promises').FileHandle} file @param {number} position @param {number} length */
async function readAt(file, position, length) {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  if (bytesRead !== length) throw new Error('zip')
  return buffer
}
