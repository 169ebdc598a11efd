import { plain } from './codecs.ts'
import { defineTable } from './define-table.ts'

export const partnerLogoTable = defineTable('partnerLogo', 'partner_logo', {
  id: plain(),
  letterheadId: plain(),
  order: plain('position'),
  name: plain(),
  sha256: plain(),
  mediaType: plain(),
})
