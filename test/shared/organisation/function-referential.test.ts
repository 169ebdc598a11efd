import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jobFunctionOf, parseFunctionReferential } from '#shared/organisation/function-referential.ts'
import { jobFunctionSchema } from '#shared/organisation/job-function.ts'
import { frenchTypography } from '#shared/text/typography.ts'

const shipped = new URL('../../../resources/referentials/functions.json', import.meta.url)
const referential = parseFunctionReferential(JSON.parse(readFileSync(shipped, 'utf8')))
const byCode = new Map(referential.map((line) => [line.code as string, line]))

describe('the shipped referential of functions', () => {
  it('makes valid records, whose id is the code', () => {
    for (const line of referential) {
      const record = jobFunctionOf(line)

      expect(jobFunctionSchema.parse(record)).toEqual(record)
      expect(record.id).toBe(line.code)
    }
  })

  it('has each code, title and protocol rank once', () => {
    for (const key of ['code', 'titleMasculine', 'titleFeminine', 'protocolRank'] as const) {
      expect(new Set(referential.map((line) => line[key])).size).toBe(referential.length)
    }
  })

  it('follows the protocol: State, élus, services, schools, guests', () => {
    const order = [
      'recteur-academie',
      'dasen',
      'maire',
      'e-run',
      'dgs',
      'directeur-ecole',
      'representant-editeur',
    ]
    const ranks = order.map((code) => byCode.get(code)?.protocolRank ?? Number.NaN)

    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
  })

  it.each([
    ['recteur-academie', 'rectrice d’académie'],
    ['dasen', 'directrice académique des services de l’éducation nationale'],
    ['ien-ccpd', 'inspectrice de l’éducation nationale chargée de circonscription du premier degré'],
    ['chef-projet-ent', 'cheffe de projet ENT'],
    ['cpc', 'conseillère pédagogique de circonscription'],
    ['president-syndicat', 'présidente de syndicat'],
    ['maire', 'maire'],
    ['professeur-ecoles', 'professeure des écoles'],
    ['prefet', 'préfète'],
  ])('feminises %s', (code, title) => {
    expect(byCode.get(code)?.titleFeminine).toBe(title)
  })

  it('writes every text in lower case, in French typography and without a median point', () => {
    for (const { titleMasculine, titleFeminine, aliases } of referential) {
      for (const text of [titleMasculine, titleFeminine, ...aliases]) {
        expect(frenchTypography(text)).toBe(text)
        expect(text).not.toMatch(/[·()]/)
      }
      expect(titleMasculine[0]).toBe(titleMasculine[0]?.toLowerCase())
    }
  })

  it('knows the former names of the E-RUN', () => {
    expect(byCode.get('e-run')?.aliases).toEqual(expect.arrayContaining(['ATICE', 'MAI', 'PRI', 'FTICE']))
  })
})
