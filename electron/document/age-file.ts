/** What the name of an encrypted copy ends with. */
export const encryptedExtension = '.gouvernail.age'

/** How a file begins that was encrypted with age, as bytes or as text for a mail (age-encryption.org/v1). */
const beginnings = ['age-encryption.org/', '-----BEGIN AGE ENCRYPTED FILE-----'].map((text) =>
  Buffer.from(text),
)

/** Tells whether a file that begins so was encrypted with age. */
export function isAgeFile(start: Uint8Array): boolean {
  return beginnings.some((beginning) => beginning.equals(start.subarray(0, beginning.length)))
}
