import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentFileName, reportFileName, safeFileName, slug } from '#shared/text/file-names.ts'

describe('reportFileName', () => {
  it('names a dossier de séance', () => {
    expect(reportFileName({ date: '2026-03-10', sigle: 'CPS', kind: 'dossier de séance' })).toBe(
      '2026-03-10_CPS_dossier-de-seance.pdf',
    )
  })

  it('tells the status of minutes', () => {
    expect(reportFileName({ date: '2026-03-10', sigle: 'CPS', kind: 'compte rendu', status: 'adopté' })).toBe(
      '2026-03-10_CPS_compte-rendu_adopte.pdf',
    )
  })

  it('takes another extension, and a sigle that is a name', () => {
    expect(
      reportFileName({
        date: '2026-12-31',
        sigle: 'GAP Port-Lointain',
        kind: 'registre des décisions',
        extension: 'csv',
      }),
    ).toBe('2026-12-31_GAP-Port-Lointain_registre-des-decisions.csv')
  })

  it('does without a sigle', () => {
    expect(reportFileName({ date: '2026-12-31', sigle: '', kind: 'organigramme', extension: 'svg' })).toBe(
      '2026-12-31_organigramme.svg',
    )
  })

  it('keeps the kind of document after a very long name', () => {
    const sigle = 'Comité de suivi et de coordination de l’accompagnement des usages du numérique éducatif'

    expect(reportFileName({ date: '2026-12-31', sigle, kind: 'dossier de séance' })).toBe(
      '2026-12-31_Comite-de-suivi-et-de-coordination_dossier-de-seance.pdf',
    )
  })

  it('keeps what another program left in the place of a day', () => {
    const named = (date: string) => reportFileName({ date, sigle: 'CPS', kind: 'registre' })

    expect(named('2026-02-30')).toBe('2026-02-30_CPS_registre.pdf')
    expect(named('../demain\u0000')).toBe('demain_CPS_registre.pdf')
  })
})

describe('safeFileName', () => {
  it.each([
    ['Bilan chiffré.pdf', 'Bilan chiffre.pdf'],
    ['Cœur d’académie.PDF', 'Coeur d-academie.PDF'],
    ['a/b\\c:d*e?f"g<h>i|j.pdf', 'a-b-c-d-e-f-g-h-i-j.pdf'],
    ['con.pdf', 'con_.pdf'],
    ['LPT1', 'LPT1_'],
    ['fin. . .', 'fin'],
    ['', 'document'],
    ['???.pdf', '-.pdf'],
    ['.pdf', 'document.pdf'],
    ['1.-.', '1.-'],
    ['../../etc/passwd', '-..-etc-passwd'],
    ['C:\\Windows\\system32\\cmd.exe', 'C-Windows-system32-cmd.exe'],
    ['aux .pdf', 'aux_.pdf'],
    ['COM¹.pdf', 'COM1_.pdf'],
    ['CONOUT$', 'CONOUT-'],
    ['fac\u202Efdp.exe', 'fac-fdp.exe'],
    ['a\u0000\r\nb.pdf', 'a-b.pdf'],
    ['note.pdf:cache', 'note.pdf-cache'],
    [`${'x'.repeat(400)}.pdf`, `${'x'.repeat(120)}.pdf`],
  ])('makes %j safe', (name, expected) => {
    expect(safeFileName(name)).toBe(expected)
  })

  it('makes any name one that Windows accepts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = safeFileName(name)

        expect(safe).toMatch(/^[\w() .-]{1,145}$/)
        expect(safe).not.toMatch(/[. ]$|^ |^(?:con|prn|aux|nul|com\d|lpt\d) *(?:\.|$)/i)
        expect(safeFileName(safe)).toBe(safe)
      }),
      { numRuns: 5000 },
    )
  })

  it('makes slugs', () => {
    expect(slug('Œuvre : l’été à l’École !')).toBe('oeuvre-l-ete-a-l-ecole')
  })
})

describe('documentFileName', () => {
  it.each([
    ['ENT d’Orvelle : été', 'ENT d’Orvelle - été'],
    ['../../.bashrc', '-..-.bashrc'],
    ['CONOUT$', 'CONOUT$_'],
    ['nul .x', 'nul_ .x'],
    ['a\u202Eb\u0000c\u2028d', 'abcd'],
    ['fin. . .', 'fin'],
    ['', 'document'],
  ])('keeps of %j what systems accept', (name, expected) => {
    expect(documentFileName(name)).toBe(expected)
  })

  it('makes any name one file of its folder, on any system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const own = documentFileName(name)

        expect(own).not.toMatch(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Cs}]|^[. ]|[. ]$/u)
        expect([...own].length).toBeLessThanOrEqual(121)
        expect(own).not.toBe('')
      }),
      { numRuns: 2000 },
    )
  })
})
