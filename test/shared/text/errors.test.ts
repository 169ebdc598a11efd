import { describe, expect, it } from 'vitest'
import { appError } from '#shared/api/errors.ts'
import { errorCodes, errorText } from '#shared/text/errors.ts'
import { frenchTypography } from '#shared/text/typography.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const typical = {
  name: 'CPS',
  count: 2,
  number: '2026-CPS-03',
  id: 'a1b2',
  from: 'adopted',
  to: 'proposed',
  title: 'Plan de formation',
}

describe('the sentence of an error', () => {
  it.each(errorCodes)(
    '%s says in sentences what happened and what to do, with and without parameters',
    (code) => {
      for (const params of [{}, typical]) {
        const { title, message } = errorText(appError(code, params))

        expect(title).toMatch(/^[\p{Lu}]/u)
        expect(title).not.toMatch(/[.!]$/)
        expect(message).toMatch(/^[\p{Lu}«].*\.$/u)
        expect(message.split('. ').length).toBeGreaterThanOrEqual(code.startsWith('nothing-to') ? 1 : 2)
        expect(message).not.toMatch(/undefined|«\s*»|\{(?:name|number|count|id|Subject|subject|title)\}|!/)
      }
    },
  )

  it.each(errorCodes)('%s is set in French typography', (code) => {
    const { title, message } = errorText(appError(code, typical))

    expect(frenchTypography(title)).toBe(title)
    expect(frenchTypography(message)).toBe(message)
  })

  it('tells every failure apart from every other one', () => {
    const messages = errorCodes.map((code) => errorText(appError(code)).message)

    expect(new Set(messages).size).toBe(messages.length)
  })

  it('names the file, from its path when nothing else is known', () => {
    const byName = errorText(appError('file-missing', { name: 'Projet.gouvernail' }))
    const byPath = errorText(appError('export-file-busy', { path: 'C:\\Dossiers\\registre.csv' }))

    expect(byName.message).toContain('«\u00A0Projet.gouvernail\u00A0» n’est plus')
    expect(byPath.message).toMatch(/^«\u00A0registre\.csv\u00A0» est ouvert/)
  })

  it('tells the places of the values that cannot be read, as far as five', () => {
    const places = { field0: 'function aliases', record0: 'DASEN', field1: 'body kinds', record1: 'CPS {x}' }
    const { message } = errorText(
      appError('file-altered-values', { name: 'p.gouvernail', count: 4, ...places }),
    )

    expect(plainSpaces(message)).toContain(
      'y lire 4 valeurs (fonction « DASEN », autres appellations ; instance « CPS {x} », natures et 2 autres).',
    )
  })

  it('says who has the document open, when that is known', () => {
    const owner = { name: 'ENT.gouvernail', user: 'c.martin', host: 'PC-0231', since: '2026-03-10T13:02:00Z' }

    expect(plainSpaces(errorText(appError('file-open-elsewhere', owner)).message)).toMatch(
      /par c\.martin, sur le poste PC-0231, depuis le 10 mars 2026 à \d+ h 02\./,
    )
    const odd = { ...owner, since: 'hier' }
    expect(errorText(appError('file-open-elsewhere', odd)).message).toContain('sur le poste PC-0231.')
    expect(errorText(appError('file-open-elsewhere')).message).toContain('sur un autre poste.')
  })

  it('agrees in number', () => {
    const one = errorText(appError('body-has-decisions', { name: 'CPS', count: 1 })).message
    const many = errorText(appError('body-has-decisions', { name: 'CPS', count: 12 })).message

    expect(one).toContain('1 décision numérotée\u00A0:')
    expect(many).toContain('12 décisions numérotées\u00A0:')
  })

  it('leaves what a user wrote as she wrote it', () => {
    const { message } = errorText(appError('decision-without-text', { name: "L'ENT ... 'bis'" }))

    expect(message).toContain("«\u00A0L'ENT ... 'bis'\u00A0»")
  })

  it('shortens a name that would fill the screen', () => {
    const { message } = errorText(appError('decision-without-text', { name: 'x'.repeat(300) }))

    expect(message.length).toBeLessThan(250)
    expect(message).toContain('…\u00A0»')
  })

  it('keeps the tokens of a number pattern readable', () => {
    const { message } = errorText(appError('pattern-unknown-token'))

    expect(message).toContain('{année}, {année-scolaire}, {sigle}, {séance} et {ordre:2}')
  })

  it('gives the mark by which an unexpected error is found in the log', () => {
    expect(errorText(appError('internal', { id: '7f3a' })).message).toContain('le repère 7f3a')
    expect(errorText(appError('internal')).message).not.toContain('repère')
  })
})
