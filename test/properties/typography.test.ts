import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typographicRuns } from '#shared/text/typographic-runs.ts'
import { frenchTypography } from '#shared/text/typography.ts'
import { typographyWarnings } from '#shared/text/typography-warnings.ts'
import { lawRuns } from '../support/law-seed.ts'

/** The pieces that rules look at, so that random texts put them side by side in unforeseen ways. */
const pieces = [
  ...' \u00A0\u202F\n\t.,:;!?…\'’"«»()[]-–%€°_/=#@&\\`\uE000',
  ...'... .... n° N° 1er 1ère 2ème XIXème Ve Le h H M. Mme MM. Dupont a É l mot mars Août HT TTC'.split(' '),
  ...'3 10 2026 500 14:30 14h30 14h k€ 0961234X 2026-03-10T14:30 C:\\ e\u0300me'.split(' '),
  ...'.pdf http:// www. a@b.example https://x.example/a?b=1:2'.split(' '),
  ...['09 h 05', '01 99 00 12 34', '+33 1', '1 710', '12 500,00', ' - '],
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)
const runs = { numRuns: lawRuns(5_000) }

describe('French typography', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(text, (input) => {
        const once = frenchTypography(input)

        expect(frenchTypography(once)).toBe(once)
      }),
      runs,
    )
  })

  it('never touches a letter but the h of hours', () => {
    const withoutAccents = (value: string) => value.normalize('NFD').replace(/\p{Mn}/gu, '')
    // Ordinals are the one rule that drops letters; they have their own cases.
    const withoutOrdinals = text.filter((input) => !/e[mr]e/.test(withoutAccents(input)))
    const letters = (value: string) => value.replace(/[\P{L}hH]/gu, '')

    fc.assert(
      fc.property(withoutOrdinals, (input) => {
        expect(letters(frenchTypography(input))).toBe(letters(input))
      }),
      runs,
    )
  })

  it('keeps every address, file name and code as it was typed', () => {
    const precious = fc.constantFrom(
      'https://ent.valmerande.example/aide?page=1:2;x=a!b',
      'helene.vautrin@ac-valmerande.example',
      "d'orme@ac-valmerande.example",
      '2026-12-08_CPS_dossier-de-seance.pdf',
      'CR_14h30_1ère_version.docx',
      '0961234X',
      '2026-03-10T14:30:00',
      'SRV_14:30',
    )

    fc.assert(
      fc.property(text, precious, text, (before, kept, after) => {
        expect(frenchTypography(`${before} ${kept} ${after}`)).toContain(kept)
      }),
      runs,
    )
  })

  it('cuts a text into runs that say the same', () => {
    fc.assert(
      fc.property(text, (input) => {
        const joined = typographicRuns(input).map((run) => run.text)

        expect(joined.join('')).toBe(frenchTypography(input))
        expect(joined).not.toContain('')
      }),
      runs,
    )
  })

  it('warns about places that exist in the text', () => {
    fc.assert(
      fc.property(text, (input) => {
        for (const warning of typographyWarnings(input)) {
          expect(input.slice(warning.start, warning.end)).toBe(warning.found)
        }
      }),
      runs,
    )
  })
})
