import { z } from 'zod'
import { issuedPackIdField, issuedPackSchema } from '../meetings/issued-pack.ts'
import { documentTemplateIdField, documentTemplateSchema } from '../organisation/document-template.ts'
import {
  letterheadIdField,
  letterheadSchema,
  letterheadShape,
  partnerLogoIdField,
  partnerLogoSchema,
  partnerLogoShape,
} from '../organisation/letterhead.ts'
import { createCommand, deleteCommand, editCommand } from './define.ts'

/** Commands about what documents are printed on: letterheads, Word templates; and packs as they were issued. */
export const paperCommands = [
  // The first one becomes that of the project.
  createCommand('letterhead', letterheadSchema),
  editCommand('letterhead', letterheadShape),
  deleteCommand('letterhead', letterheadIdField),
  createCommand('partner-logo', partnerLogoSchema),
  editCommand('partner-logo', partnerLogoShape),
  deleteCommand('partner-logo', partnerLogoIdField),
  z.strictObject({
    type: z.literal('partner-logo.reorder'),
    letterheadId: letterheadIdField,
    logoIds: z.array(partnerLogoIdField).readonly(),
  }),
  // Takes the place of the template that the same documents had.
  z.strictObject({ type: z.literal('document-template.set'), value: documentTemplateSchema }),
  deleteCommand('document-template', documentTemplateIdField),
  createCommand('issued-pack', issuedPackSchema),
  deleteCommand('issued-pack', issuedPackIdField),
] as const
