import { describe, expect, it } from 'vitest'
import type { DocumentStatus } from '#shared/api/models.ts'
import { savedText, windowTitle } from '#shared/text/window-title.ts'

// Written without a zone: hours of the machine, as the user reads them.
const at = (local: string) => new Date(local)
const saved = at('2026-03-10T14:02:31').toISOString()
const status: DocumentStatus = {
  name: 'ENT 21',
  folder: '/home',
  savedAt: saved,
  readOnly: null,
  adrift: null,
}
const plain = (text: string) => text.replaceAll('\u00A0', ' ')

describe('the saved state', () => {
  it('gives the hour on the same day', () => {
    expect(plain(savedText(saved, at('2026-03-10T23:59:59')))).toBe('Enregistré à 14 h 02')
  })

  it('gives the day too from the next day on', () => {
    expect(plain(savedText(saved, at('2026-03-11T00:00:01')))).toBe('Enregistré le 10 mars 2026 à 14 h 02')
  })
})

describe('the title bar', () => {
  it('says the document and that it is saved', () => {
    expect(plain(windowTitle(status, at('2026-03-10T15:00:00')))).toBe('ENT 21 — Enregistré à 14 h 02')
  })

  it('says when the document cannot be changed', () => {
    expect(windowTitle({ ...status, readOnly: 'file-read-only' }, at('2026-03-10T15:00:00'))).toBe(
      'ENT 21 — Lecture seule',
    )
  })

  it('is the name of the program without a document', () => {
    expect(windowTitle(null, at('2026-03-10T15:00:00'))).toBe('Gouvernail')
  })
})
