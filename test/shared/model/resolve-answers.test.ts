import { describe, expect, test } from 'vitest'
import { answersSchema } from '#shared/model/answers.ts'
import { resolveAnswers } from '#shared/model/resolve-answers.ts'
import { findPlace } from '#shared/territory/search-places.ts'
import { answersOf, inputOf, territory } from './support/a-model.ts'

const departmental = { scope: 'departmental', territory: { code: '21' } }

describe('answers', () => {
  test('need a name, a perimeter and its territory, and nothing else', () => {
    expect(answersSchema.safeParse({ name: 'ENT', ...departmental }).success).toBe(true)
    expect(answersSchema.safeParse({ name: 'ENT', scope: 'departmental' }).success).toBe(false)
    expect(
      answersSchema.safeParse({ name: 'ENT', scope: 'national', territory: { code: '21' } }).success,
    ).toBe(false)
  })

  test('name the territory as the perimeter wants it', () => {
    const ask = (scope: string, where: object) =>
      answersSchema.safeParse({ name: 'ENT', scope, territory: where }).success

    expect(ask('constituency', { code: '21' })).toBe(false)
    expect(ask('constituency', { name: 'Beaune', department: '21' })).toBe(true)
    expect(ask('college-sector', { name: 'Collège Jules-Ferry', commune: '21054' })).toBe(true)
    expect(ask('commune-group', { name: 'SIVOS' })).toBe(true)
  })
})

describe('the places that answers name', () => {
  test('give their official names and the services of the State', () => {
    const {
      territory: found,
      academies,
      departments,
      partners,
    } = inputOf({
      ...departmental,
      partners: [{ kind: 'epci', code: '242100410' }],
    })

    expect({ found, academies, departments, partners }).toEqual({
      found: { name: 'Département de la Côte-d’Or', code: '21' },
      academies: [{ code: '07', name: 'Académie de Dijon' }],
      departments: [
        {
          code: '21',
          name: 'Côte-d’Or',
          dsden: 'Direction des services départementaux de l’éducation nationale de la Côte-d’Or',
          academy: '07',
        },
      ],
      partners: [{ kind: 'epci', code: '242100410', name: 'Dijon Métropole' }],
    })
  })

  test('are told all at once when they do not exist', () => {
    const answers = answersOf({
      ...{ scope: 'commune', territory: { code: '99999' } },
      partners: [{ kind: 'commune', code: '21054' }, { kind: 'epci', code: '1' }, { kind: 'syndicate' }],
    })

    expect(resolveAnswers(answers, (ref) => findPlace(territory, ref))).toEqual({
      ok: false,
      error: [
        { path: 'partners[1].code', code: 'unknown-place', value: '1' },
        { path: 'partners[2]', code: 'nameless', value: '' },
        { path: 'territory.code', code: 'unknown-place', value: '99999' },
      ],
    })
  })

  test('put the collectivity of the perimeter first among the partners, once', () => {
    const partners = [
      { kind: 'epci', code: '200006682' },
      { kind: 'commune', code: '21054' },
    ]

    expect(inputOf({ scope: 'commune', territory: { code: '21054' }, partners }).partners).toEqual([
      { kind: 'commune', code: '21054', name: 'Commune de Beaune' },
      {
        ...{ kind: 'epci', code: '200006682' },
        name: 'Communauté d’agglomération Beaune, Côte et Sud - Communauté Beaune-Chagny-Nolay',
      },
    ])
  })
})

test('a circonscription is in a département of the perimeter', () => {
  const constituencies = [
    { name: 'Beaune', department: '21' },
    { name: 'Orly', department: '94' },
  ]
  const answers = answersOf({ scope: 'academic', territory: { code: '07' }, constituencies })

  expect(resolveAnswers(answers, (ref) => findPlace(territory, ref))).toEqual({
    ok: false,
    error: [{ path: 'constituencies[1].department', code: 'unknown-place', value: '94' }],
  })
})

test('circonscriptions that are only counted sort as they are numbered', () => {
  const { constituencies } = inputOf({ ...departmental, constituencies: 12 })

  expect(constituencies.map(({ name }) => name).slice(7, 11)).toEqual(['08', '09', '10', '11'])
})
