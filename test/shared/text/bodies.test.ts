import { expect, test } from 'vitest'
import { linkKinds } from '#shared/organisation/link.ts'
import * as bodies from '#shared/text/bodies.ts'
import * as links from '#shared/text/links.ts'
import * as project from '#shared/text/project.ts'
import { frenchTypography } from '#shared/text/typography.ts'
import { plainSpaces } from '../../support/plain-spaces.ts'

const claire = { civility: 'mrs', firstName: 'Claire', lastName: 'Aubépine' } as const
const { bodyText, seatText, personChoiceText, patternFaults } = bodies
const catalogues = [
  bodyText,
  seatText,
  personChoiceText,
  patternFaults,
  links.linkText,
  project.projectText,
] as const

test('every sentence of the sheets follows French typography', () => {
  const sentences = catalogues.flatMap((catalogue) => Object.values<string>(catalogue))

  expect(sentences.length).toBeGreaterThan(60)
  expect(sentences).toEqual(sentences.map(frenchTypography))
})

test('a body that does not exist on a day says whether it is to come or over', () => {
  const period = { from: '2026-01-01', to: '2026-12-31' }

  expect(bodies.absenceText(period, '2026-12-31')).toBe(null)
  expect(plainSpaces(bodies.absenceText(period, '2025-12-31'))).toBe(
    'Au 31 décembre 2025, cette instance n’existe pas encore.',
  )
  expect(plainSpaces(bodies.absenceText(period, '2027-01-01'))).toBe(
    'Au 1er janvier 2027, cette instance n’existe plus.',
  )
  expect(plainSpaces(bodies.absenceText(period, '2027-01-01', 'link'))).toBe(
    'Au 1er janvier 2027, ce lien n’existe plus.',
  )
})

test('a number to come is quoted as it will be printed', () => {
  expect(plainSpaces(bodies.nextNumberIs('2026-CPS-03'))).toBe('Prochain numéro : 2026-CPS-03')
})

test('a takeover is told with the name and the last day', () => {
  expect(plainSpaces(bodies.formerLeaves(claire, '2026-11-30'))).toBe(
    'Mme Claire AUBÉPINE reste en place jusqu’au 30 novembre 2026.',
  )
})

test('a link is told by both ends with different words, except an agreement', () => {
  const same = linkKinds.filter(
    (kind) => links.linkPhrase(kind, 'source') === links.linkPhrase(kind, 'target'),
  )

  expect(same).toEqual(['agreement'])
})

test('the size of a project leaves out what it has none of', () => {
  expect(plainSpaces(project.projectSize(26, 12, 1))).toBe('26 organismes, 12 instances et 1 lien')
  expect(plainSpaces(project.projectSize(0, 1, 0))).toBe('1 instance')
  expect(plainSpaces(project.projectSize(0, 0, 0))).toBe('')
})
