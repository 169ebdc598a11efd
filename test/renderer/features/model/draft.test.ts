import { describe, expect, test } from 'vitest'
import {
  type Draft,
  draftOf,
  emptyDraft,
  firstMissing,
  missingIn,
  nameOf,
  ownerOf,
  withPlace,
  withScope,
} from '#renderer/features/model/draft.ts'
import { inputOfDraft } from '#renderer/features/model/input-of-draft.ts'
import { inputOf } from '#shared/model/input-of.ts'
import type { PhaseId } from '#shared/organisation/phase.ts'
import type { Place } from '#shared/territory/place.ts'
import { findPlace } from '#shared/territory/search-places.ts'
import { aModel, day, territory } from '../../../shared/model/support/a-model.ts'
import { successOf } from '../../../support/sessions.ts'

function place(kind: Place['kind'], code: string): Place {
  const found = findPlace(territory, { kind, code })
  if (found === null) throw new Error(code)
  return found
}

const coteDor = place('department', '21')
const beaune = place('commune', '21054')
const departmental = withPlace(withScope(emptyDraft, 'departmental'), coteDor)
const phaseId = 'phase-5' as PhaseId // of the referential

describe('the name of the project', () => {
  test.each([
    [
      'académie',
      withPlace(withScope(emptyDraft, 'academic'), place('academy', '02')),
      'ENT des écoles de l’académie d’Aix-Marseille',
    ],
    ['département', departmental, 'ENT des écoles de la Côte-d’Or'],
    [
      'commune',
      withPlace(withScope(emptyDraft, 'commune'), place('commune', '76351')),
      'ENT des écoles du Havre',
    ],
    [
      'intercommunalité',
      withPlace(withScope(emptyDraft, 'commune-group'), place('epci', '242100410')),
      'ENT des écoles – Dijon Métropole',
    ],
    [
      'circonscription',
      { ...withPlace(withScope(emptyDraft, 'constituency'), coteDor), ownName: 'Auxonne' },
      'ENT des écoles de la circonscription d’Auxonne',
    ],
    [
      'syndicat',
      { ...withScope(emptyDraft, 'commune-group'), isSyndicate: true, ownName: 'SIVOS de la Vallée' },
      'ENT des écoles du SIVOS de la Vallée',
    ],
  ])('follows the %s', (_, draft, name) => {
    expect(nameOf(draft)).toBe(name)
  })

  test('is the one that was written, even an empty one', () => {
    expect(nameOf({ ...departmental, name: 'Mon ENT' })).toBe('Mon ENT')
    expect(missingIn('scope', { ...departmental, name: ' ' }, null)).toBe('Donnez un nom au projet.')
  })
})

test('a circonscription is followed by its département when there are several', () => {
  const academic = withPlace(withScope(emptyDraft, 'academic'), place('academy', '07'))
  const draft = { ...academic, constituencies: 'Le Creusot (71)\nBeaune\nSens (2)', phaseId }
  const listed = (given: Draft) => successOf(inputOfDraft(given, null)).constituencies

  expect(listed(draft)).toEqual([
    { name: 'Le Creusot', code: '', department: '71' },
    { name: 'Beaune', code: '', department: '' },
    { name: 'Sens (2)', code: '', department: '' },
  ])
  expect(
    listed({ ...draft, constituencies: draftOf(successOf(inputOfDraft(draft, null))).constituencies }),
  ).toEqual(listed(draft))
})

describe('a step', () => {
  test('says what it still wants, one thing at a time', () => {
    expect(missingIn('scope', emptyDraft, null)).toBe('Choisissez un périmètre.')
    expect(missingIn('scope', withScope(emptyDraft, 'constituency'), null)).toBe('Choisissez le territoire.')
    expect(missingIn('scope', withPlace(withScope(emptyDraft, 'constituency'), coteDor), null)).toBe(
      'Donnez un nom.',
    )
    expect(missingIn('scope', departmental, null)).toBeNull()
    expect(missingIn('stage', departmental, null)).toBe('Choisissez l’étape atteinte par le projet.')
  })

  test('is reached once those before it are answered', () => {
    expect(firstMissing(emptyDraft, null)).toBe('scope')
    expect(firstMissing(departmental, null)).toBe('stage')
    expect(firstMissing({ ...departmental, phaseId }, null)).toBe('proposal')
  })
})

describe('another perimeter', () => {
  test('forgets the territory and the partners, and keeps the rest', () => {
    expect(withScope({ ...departmental, supplier: 'Plumevent', phaseId }, 'commune')).toMatchObject({
      ...{ scope: 'commune', place: null, partners: [], supplier: 'Plumevent', phaseId },
    })
  })

  test('makes its collectivity the owner, or a partner that can be taken away', () => {
    expect(ownerOf(withPlace(withScope(emptyDraft, 'commune'), beaune))).toEqual({
      ...{ kind: 'commune', code: '21054', name: 'Commune de Beaune' },
    })
    expect(ownerOf(departmental)).toBeNull()
    expect(departmental.partners.map(({ name }) => name)).toEqual(['Département de la Côte-d’Or'])
  })
})

describe('the answers', () => {
  const given = {
    ...{ ...departmental, phaseId, constituencies: 'Beaune\n\n Auxonne \nBeaune', schools: 'École A' },
    supplier: ' Plumevent ',
  }

  test('become what the model is made of', () => {
    const input = successOf(inputOfDraft(given, null))

    expect(input).toMatchObject({
      ...{ name: 'ENT des écoles de la Côte-d’Or', scope: 'departmental', supplier: 'Plumevent' },
      territory: { name: 'Département de la Côte-d’Or', code: '21' },
      constituencies: [{ name: 'Beaune' }, { name: 'Auxonne' }],
      schools: [{ name: 'École A' }],
      partners: [{ kind: 'department', code: '21' }],
    })
  })

  test('may count the circonscriptions instead of naming them', () => {
    const { constituencies } = successOf(inputOfDraft({ ...given, constituencies: '24' }, null))

    expect(constituencies).toHaveLength(24)
  })

  test('say too little as long as the territory is not chosen', () => {
    expect(inputOfDraft(withScope(emptyDraft, 'commune'), null).ok).toBe(false)
  })
})

describe('in a document that exists', () => {
  const { data } = aModel({
    ...{ scope: 'departmental', territory: { code: '21' }, constituencies: [{ name: 'Beaune' }] },
    ...{ partners: [{ kind: 'department', code: '21' }], coordinator: { kind: 'dsden' } },
    ...{ purchaseMode: 'own-market', supplier: 'Plumevent Éducation' },
  })
  const known = inputOf(data, day)
  if (known === null) throw new Error('the document has a perimeter')
  const draft = draftOf(known)

  test('the document answers by itself', () => {
    expect(draft).toMatchObject({
      ...{ scope: 'departmental', constituencies: 'Circonscription de Beaune', purchaseMode: 'own-market' },
      ...{ supplier: 'Plumevent Éducation', phaseId: 'phase-5' },
      coordinator: { kind: 'dsden', code: '21' },
      buyer: { kind: 'department', code: '21' },
    })
    expect(firstMissing(draft, known)).toBe('proposal')
  })

  test('a territory that is not found again is taken as the document has it', () => {
    const input = successOf(inputOfDraft({ ...draft, supplier: 'Autre éditeur' }, known))

    expect(input).toEqual({ ...known, supplier: 'Autre éditeur' })
  })

  test('circonscriptions keep their names when no DSDEN of the document has a code', () => {
    const { data: coded } = aModel({
      ...{
        scope: 'departmental',
        territory: { code: '21' },
        constituencies: [{ name: 'Beaune' }, { name: 'Montbard' }],
      },
    })
    const entity = new Map(
      [...coded.entity].map(([id, one]) => [id, one.kind === 'dsden' ? { ...one, code: '' } : one]),
    )
    const own = inputOf({ ...coded, entity }, day)
    if (own === null) throw new Error('no perimeter')

    expect(successOf(inputOfDraft(draftOf(own), own)).constituencies.map(({ name }) => name)).toEqual([
      'Circonscription de Beaune',
      'Circonscription de Montbard',
    ])
  })
})
