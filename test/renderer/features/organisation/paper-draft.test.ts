import { describe, expect, test } from 'vitest'
import { firstDraft, paperRequest, previewOf } from '#renderer/features/organisation/paper/paper-draft.ts'
import { reportRequestSchema } from '#shared/api/contract.ts'
import { previewRequestSchema } from '#shared/api/preview.ts'
import type { ViewId } from '#shared/organisation/view.ts'

const subject = {
  viewId: 'vue' as ViewId, // ids are branded text
  date: '2026-11-27',
  selected: ['cps'],
  onScreen: ['cps', 'dsden'],
}

describe('the choices of the dialog', () => {
  test('are at first one page of A4, of all that the view draws', () => {
    expect(paperRequest(firstDraft, subject)).toEqual({
      report: 'chart',
      viewId: 'vue',
      date: '2026-11-27',
      page: 'a4',
      orientation: 'landscape',
      ink: 'colour',
      format: 'pdf',
      words: true,
    })
  })

  test('draw everything when what was to be drawn is no longer selected', () => {
    const draft = { ...firstDraft, part: 'selection' } as const

    expect(paperRequest(draft, subject)).toMatchObject({ part: { of: 'selection', nodeIds: ['cps'] } })
    expect(paperRequest(draft, { ...subject, selected: [] })).not.toHaveProperty('part')
  })

  test('keep to themselves what does not go with the format', () => {
    const draft = { ...firstDraft, spread: 'chosen', format: 'png', fineness: 4 } as const
    const picture = paperRequest(draft, subject)

    expect(picture).toMatchObject({ format: 'png', fineness: 4 })
    expect(picture).not.toHaveProperty('sheets')
    expect(paperRequest({ ...draft, format: 'pdf' }, subject)).toMatchObject({
      sheets: { columns: 2, rows: 2 },
    })
  })

  test.each(['chart', 'atlas'] as const)('of the %s take what is brought out and what steps back', (what) => {
    const forward = { nodeIds: ['cps'], why: 'Niveau académique' }
    const overlay = { kind: 'charges', months: 6 } as const
    const draft = { ...firstDraft, what }

    expect(paperRequest(draft, { ...subject, overlay, forward })).toMatchObject({ overlay, forward })
    expect(paperRequest({ ...draft, fades: false }, { ...subject, forward })).not.toHaveProperty('forward')
  })

  test.each(['pdf', 'svg', 'png'] as const)('of a chart as %s can be asked for and looked at', (format) => {
    for (const what of ['chart', 'atlas'] as const) {
      const request = paperRequest({ ...firstDraft, what, format, part: 'screen' }, subject)

      expect(reportRequestSchema.parse(request)).toEqual(request)
      expect(previewRequestSchema.safeParse(previewOf(request)).success).toBe(true)
    }
  })
})
