import { z } from 'zod'
import { idField, lineField, nameField, proseField, sha256Field } from '../kit/fields.ts'
import { entityIdField } from './entity.ts'

/** The formats of pictures that a letterhead may bear. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/svg+xml'] as const
export type PictureType = (typeof pictureTypes)[number]

/** A picture whose bytes the document keeps; the description is read to who does not see it. */
export const pictureSchema = z
  .strictObject({ sha256: sha256Field, mediaType: z.enum(pictureTypes), description: nameField() })
  .readonly()
export type Picture = z.infer<typeof pictureSchema>

export const letterheadIdField = idField<'Letterhead'>()
export type LetterheadId = z.infer<typeof letterheadIdField>

export const letterheadShape = {
  id: letterheadIdField,
  /** By which users recognise it; never printed. */
  name: nameField(120),
  /** The entity that writes under it: the bodies that it hosts begin their documents so. */
  entityId: entityIdField.nullable(),
  /** The lines of the emitter, as they are printed: « ACADÉMIE DE … » is never made from a name (domain §3.1). */
  lines: proseField(1000),
  /** Address, telephone, electronic mail: the left column of letters. */
  contact: proseField(1000),
  /** The town from which letters are dated (« Dijon, le … »). */
  place: lineField(120),
  /** Said above the signature: « Pour le recteur et par délégation ». */
  delegation: lineField(),
  /** Through whom letters go: « s/c de … ». */
  via: lineField(),
  /** Imported by the user: no emblem is shipped. */
  logo: pictureSchema.nullable(),
} as const

export const letterheadSchema = z.strictObject(letterheadShape).readonly()
/** How the documents of an issuing entity begin (profil d'en-tête). */
export type Letterhead = z.infer<typeof letterheadSchema>

export const partnerLogoIdField = idField<'PartnerLogo'>()
export type PartnerLogoId = z.infer<typeof partnerLogoIdField>

export const partnerLogoShape = {
  id: partnerLogoIdField,
  letterheadId: letterheadIdField,
  order: z.int().min(0).max(1_000_000),
  /** Whose it is; read to who does not see it. */
  name: nameField(),
  sha256: sha256Field,
  mediaType: z.enum(pictureTypes),
} as const

export const partnerLogoSchema = z.strictObject(partnerLogoShape).readonly()
/** The logo of a partner, in the zone that is kept apart from that of the emitter. */
export type PartnerLogo = z.infer<typeof partnerLogoSchema>
