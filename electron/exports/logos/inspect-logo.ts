import { inflateSync } from 'node:zlib'
import { fail, ok, type Result } from '#shared/kit/result.ts'
import type { PictureType } from '#shared/organisation/letterhead.ts'
import { inspectAnnex } from '../annexes/inspect-annex.ts'
import { pictureOf } from '../picture-size.ts'
import { inspectSvg, isSvg, type SvgFault } from './inspect-svg.ts'

export type LogoFault = SvgFault | 'logo-not-supported' | 'logo-too-large' | 'logo-print-colours'

/** Larger ones are photographs: every document would carry them. */
export const largestLogo = 2 * 1024 * 1024
const longestSide = 6000

/** What the bytes of a logo are, whatever the name of their file says, or why they cannot be printed. */
export async function inspectLogo(bytes: Uint8Array): Promise<Result<PictureType, LogoFault>> {
  if (bytes.byteLength > largestLogo) return fail('logo-too-large')
  if (isSvg(bytes)) {
    const drawn = inspectSvg(bytes)
    return drawn.ok ? ok('image/svg+xml') : drawn
  }
  const inspected = await inspectAnnex(bytes)
  if (!inspected.ok)
    return fail(inspected.error === 'export-annex-unreadable' ? 'logo-damaged' : 'logo-not-supported')
  const { mediaType, fault } = inspected.value
  if (mediaType === 'application/pdf') return fail('logo-not-supported')
  if (fault !== null) return fail('logo-print-colours')
  const picture = pictureOf(bytes)
  if (picture === null || picture.width < 1 || picture.height < 1) return fail('logo-damaged')
  if (Math.max(picture.width, picture.height) > longestSide) return fail('logo-too-large')
  return mediaType === 'image/png' && !isPngWhole(bytes) ? fail('logo-damaged') : ok(mediaType)
}

/** Tells whether the dots of a PNG can be read. */
function isPngWhole(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes)
  const dots: Buffer[] = []
  let at = 8
  while (at + 12 <= file.length) {
    const size = file.readUInt32BE(at)
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') dots.push(file.subarray(at + 8, at + 8 + size))
    at += 12 + size
  }
  try {
    return (
      inflateSync(Buffer.concat(dots), { maxOutputLength: 8 * longestSide * (longestSide + 1) }).length > 0
    )
  } catch {
    return false
  }
}
