// PKZIP application note, 4.3: the end record gives the directory, each of whose entries gives its member.
const endRecord = 0x06054b50
const directoryEntry = 0x02014b50

/** Dates all members of an archive made without comment, so that the same contents give the same bytes. */
export function dateMembers(zip: Uint8Array<ArrayBuffer>, instant: string): void {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = zip.byteLength - 22
  if (end < 0 || view.getUint32(end, true) !== endRecord) throw new Error('Not an archive without comment')
  const stamp = dosStamp(new Date(instant))
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== directoryEntry) throw new Error('Damaged archive directory')
    view.setUint32(at + 12, stamp, true)
    view.setUint32(view.getUint32(at + 42, true) + 10, stamp, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
}

// Date in the upper half, time to two seconds in the lower one.
function dosStamp(date: Date): number {
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate()
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1)
  return ((day << 16) | time) >>> 0
}
