import { describe, expect, it } from 'vitest'
import * as meetingVocabulary from '#shared/text/meeting-vocabulary.ts'
import { capitalise, termFor } from '#shared/text/terms.ts'
import { frenchTypography } from '#shared/text/typography.ts'
import * as vocabulary from '#shared/text/vocabulary.ts'

const catalogues = Object.entries({ ...vocabulary, ...meetingVocabulary })

/** Every sentence of a catalogue, whatever its shape. */
function texts(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(texts)
}

describe('the vocabulary', () => {
  it.each(catalogues)('%s follows French typography', (_name, catalogue) => {
    for (const text of texts(catalogue)) expect(frenchTypography(text)).toBe(text)
  })

  it.each(catalogues)('%s has no two keys with the same words', (_name, catalogue) => {
    const labels = Object.values(catalogue).map((entry) => texts(entry)[0])

    expect(new Set(labels).size).toBe(labels.length)
  })

  it('labels a person in her gender, in the masculine when it is not known', () => {
    const { deputy } = vocabulary.mandateRankLabels

    expect([termFor(deputy, 'mrs'), termFor(deputy, 'mr'), termFor(deputy, null)]).toEqual([
      'suppléante',
      'suppléant',
      'suppléant',
    ])
  })

  it('begins a line with a capital, accent included', () => {
    expect([capitalise('école'), capitalise('à faire'), capitalise('')]).toEqual(['École', 'À faire', ''])
  })
})
