/** A picture to be inserted, with its size in dots. */
export type Picture = {
  readonly type: 'png' | 'jpg'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** The size that a PNG or a JPEG says it has; null when it does not. */
export function pictureOf(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.byteLength > 24 && view.getUint32(0) === 0x89504e47) {
    return { type: 'png', bytes, width: view.getUint32(16), height: view.getUint32(20) }
  }
  return jpegOf(bytes, view)
}

// Walks the markers to the frame header, which says the size.
function jpegOf(bytes: Uint8Array, view: DataView): Picture | null {
  let at = 2
  while (at + 9 < bytes.byteLength && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return { type: 'jpg', bytes, width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}
