import { crc32, deflateSync } from 'node:zlib'

export type Pixels = { readonly width: number; readonly height: number; readonly rgba: Uint8Array }

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Opaque pixels as a PNG; pages without colour take a third of the room. */
export function encodePng({ width, height, rgba }: Pixels): Uint8Array<ArrayBuffer> {
  const channels = isGrey(rgba) ? 1 : 3
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, channels === 1 ? 0 : 2, 0, 0, 0], 8)
  const rows = filteredRows(width, height, rgba, channels)
  return Uint8Array.from(
    Buffer.concat([
      signature,
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows, { level: 6 })),
      chunk('IEND', Buffer.alloc(0)),
    ]),
  )
}

function isGrey(rgba: Uint8Array): boolean {
  for (let i = 0; i < rgba.length; i += 4) {
    if (rgba[i] !== rgba[i + 1] || rgba[i] !== rgba[i + 2]) return false
  }
  return true
}

// Filter « up »: a page is mostly equal to its line above, which then becomes zeros.
function filteredRows(width: number, height: number, rgba: Uint8Array, channels: 1 | 3): Buffer {
  const stride = 1 + width * channels
  const rows = Buffer.alloc(stride * height)
  for (let y = 0; y < height; y++) {
    rows[y * stride] = 2
    for (let x = 0; x < width; x++) {
      const here = (y * width + x) * 4
      for (let channel = 0; channel < channels; channel++) {
        const above = y === 0 ? 0 : (rgba[here + channel - width * 4] ?? 0)
        rows[y * stride + 1 + x * channels + channel] = (rgba[here + channel] ?? 0) - above
      }
    }
  }
  return rows
}

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  framed.set(body, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}
