import { expect, test } from 'vitest'
import type { Directory } from '#shared/api/imports.ts'
import { type Agreement, changeKey, directoryBatch } from '#shared/imports/directory/directory-batch.ts'
import { type DirectoryChoice, usualChoice } from '#shared/imports/directory/directory-choice.ts'
import { type DirectoryPlan, planDirectory } from '#shared/imports/directory/plan-directory.ts'
import type { Entity } from '#shared/organisation/entity.ts'
import { aRecord } from '../../support/builders.ts'
import { aDirectory, type LineFields } from './support/directory-texts.ts'

const today = '2026-11-26'
const counting = () => {
  let last = 0
  return <I extends string>() => `new-${++last}` as I // any text will do as an id
}
const entitiesOf = (...entities: readonly Entity[]) => new Map(entities.map((entity) => [entity.id, entity]))

function planOf(
  directory: Directory,
  entities: ReadonlyMap<string, Entity> = new Map(),
  choice: Partial<DirectoryChoice> = {},
): DirectoryPlan {
  const needs = { entities, today, newId: counting() }
  return planDirectory(directory, { ...usualChoice(directory), ...choice }, needs)
}

/** Everything of a plan agreed to. */
function allOf({ created, changed, closed }: DirectoryPlan): Agreement {
  return {
    created: new Set(created.map(({ entity }) => entity.id)),
    changed: new Set(
      changed.flatMap(
        ({ entity, after }) =>
          Object.keys(after).map((field) => changeKey(entity.id, field as keyof typeof after & 'name')), // its own fields
      ),
    ),
    closed: new Set(closed.map(({ entity }) => entity.id)),
    closedOn: '2026-08-31',
  }
}

/** The entities of a document after an agreement to a plan. */
function after(plan: DirectoryPlan, agreement: Agreement, entities: ReadonlyMap<string, Entity> = new Map()) {
  const { create, edit } = directoryBatch(plan, agreement, {
    entities,
    links: new Map(),
    newLinkId: counting(),
  })
  const all = new Map(entities)
  for (const entity of create.entity ?? []) all.set(entity.id, entity)
  for (const { id, patch } of edit) all.set(id, { ...all.get(id), ...patch } as Entity) // edits of entities only
  return all
}

/** A document in which a directory has been imported whole. */
function imported(...lines: readonly LineFields[]) {
  const plan = planOf(aDirectory(...lines))
  return after(plan, allOf(plan))
}

test('académie, DSDEN, circonscription, commune and school hang together', () => {
  const plan = planOf(aDirectory({}))

  const nameOf = new Map(plan.created.map(({ entity }) => [entity.id, entity.name]))
  expect(
    plan.created.map(({ entity: { kind, level, name, parentId, communeId } }) => [
      kind,
      level,
      name,
      nameOf.get(parentId ?? ('' as never)),
      nameOf.get(communeId ?? ('' as never)),
    ]),
  ).toEqual([
    ['academy', 'academic', 'Académie de Créteil', undefined, undefined],
    ['dsden', 'academic', expect.stringContaining('du Val-de-Marne'), 'Académie de Créteil', undefined],
    [
      'constituency',
      'territorial',
      'Circonscription de Fresnes',
      expect.stringContaining('du Val-de-Marne'),
      undefined,
    ],
    ['commune', 'territorial', 'Commune de Fresnes', undefined, undefined],
    [
      'school',
      'school',
      'École élémentaire Robert Doisneau',
      'Circonscription de Fresnes',
      'Commune de Fresnes',
    ],
  ])
  expect(plan.created.at(-1)?.entity).toMatchObject({
    uai: '0940176F',
    sector: 'public',
    siren: null,
    email: 'ce.0940176F@ac-creteil.fr',
    from: '1965-05-01',
    deployment: 'planned',
  })
  expect(plan.created[2]?.entity).toMatchObject({ uai: '0940927X', code: '' })
  expect(plan.created[3]?.entity).toMatchObject({ insee: '94034', siren: '219400348' })
})

test('importing the same file again changes nothing', () => {
  const lines = [{}, { Nom_etablissement: 'Ecole maternelle  Jules Grévy' }, { rpi_disperse: 'RPI 12' }]

  const plan = planOf(aDirectory(...lines), imported(...lines))

  expect(plan).toMatchObject({ created: [], changed: [], closed: [], unchanged: 8 })
})

test('what is there without a code is recognised by its name, whatever its form', () => {
  const entities = entitiesOf(
    aRecord('entity', 'rectorat', { kind: 'academy', name: 'Rectorat de l’académie de Créteil' }),
    aRecord('entity', 'dsden', { kind: 'dsden', name: 'DSDEN du Val-de-Marne' }),
    aRecord('entity', 'circo', { kind: 'constituency', name: 'Circonscription Fresnes' }),
    aRecord('entity', 'ville', { name: 'Ville de Fresnes' }),
    aRecord('entity', 'school', {
      kind: 'school',
      name: 'Ecole elementaire Robert Doisneau',
      communeId: 'ville',
    }),
  )

  const plan = planOf(aDirectory({}), entities)

  expect(plan.created).toEqual([])
  expect(plan.changed.map(({ entity }) => entity.id)).toEqual([
    'rectorat',
    'dsden',
    'circo',
    'ville',
    'school',
  ])
})

test('schools of one name are told apart by their commune, and never taken for each other', () => {
  const entities = entitiesOf(
    aRecord('entity', 'orly', { name: 'Orly', insee: '94054' }),
    aRecord('entity', 'ferry', { kind: 'school', name: 'École Jules Ferry', communeId: 'orly' }),
  )
  const name = { Nom_etablissement: 'Ecole Jules Ferry' }
  const directory = aDirectory(name, { ...name, Nom_commune: 'Orly', Code_commune: '94054' }, name)

  const plan = planOf(directory, entities)

  expect(plan.changed.map(({ entity, line, after }) => [entity.id, line, after.uai])).toContainEqual([
    'ferry',
    3,
    '0940198E',
  ])
  expect(plan.created.filter(({ entity }) => entity.kind === 'school')).toHaveLength(2)
})

test('a newer file tells each field that changed, and nothing that it leaves empty', () => {
  const entities = imported({}, { Nom_etablissement: 'Ecole Pasteur' })

  const plan = planOf(
    aDirectory(
      { Nom_etablissement: 'Ecole Simone Veil', Telephone: '', Mail: '' },
      {
        ...{ Nom_etablissement: 'Ecole Pasteur', Telephone: '01 72 04 55 06' },
        ...{ nom_circonscription: 'Circonscription de Cachan', code_circonscription: '0940922S' },
      },
    ),
    entities,
  )

  expect(plan.created.map(({ entity }) => entity.name)).toEqual(['Circonscription de Cachan'])
  expect(plan.changed.map(({ entity, after }) => [entity.uai, after])).toEqual([
    ['0940176F', { name: 'École Simone Veil' }],
    ['0940198E', { parentId: 'new-1', phone: '01 72 04 55 06' }],
  ])
})

test('only what is ticked is overwritten', () => {
  const entities = imported({})
  const plan = planOf(
    aDirectory({ Nom_etablissement: 'Ecole Simone Veil', Telephone: '01 72 04 55 06' }),
    entities,
  )
  const [change] = plan.changed

  const done = after(
    plan,
    { ...allOf(plan), changed: new Set([changeKey(change?.entity.id ?? '', 'phone')]) },
    entities,
  )

  expect(done.get(change?.entity.id ?? '')).toMatchObject({
    name: 'École élémentaire Robert Doisneau',
    phone: '01 72 04 55 06',
  })
})

test('closed and absent schools are proposed, with their day, and keep their successor', () => {
  const before = imported(
    {},
    { Nom_etablissement: 'B' },
    { Nom_etablissement: 'C' },
    { Statut_public_prive: 'Public' },
  )
  const third = [...before.values()].find(({ uai }) => uai === '0940204L')
  const entities = new Map(before)
  if (third !== undefined) entities.set(third.id, { ...third, successorId: 'heir' as Entity['id'] }) // any id

  const plan = planOf(aDirectory({}, { etat: 'FERME', Nom_etablissement: 'B' }), entities)

  expect(plan.closed.map(({ entity, reason, on }) => [entity.uai, reason, on])).toEqual([
    ['0940198E', 'closed', null],
    ['0940204L', 'absent', null],
    ['0940209S', 'absent', null],
  ])
  const done = after(plan, allOf(plan), entities)
  expect(done.get(third?.id ?? '')).toMatchObject({ to: '2026-08-31', successorId: 'heir' })
})

test('a file says nothing of schools elsewhere, nor of private ones when it is about public ones', () => {
  const entities = entitiesOf(
    aRecord('entity', 'elsewhere', { kind: 'school', name: 'A', uai: '0750001A' }),
    aRecord('entity', 'private', { kind: 'school', name: 'B', uai: '0940235V', sector: 'private' }),
    aRecord('entity', 'ended', { kind: 'school', name: 'C', uai: '0940213W', to: '2020-08-31' }),
    aRecord('entity', 'college', { kind: 'secondary-school', name: 'D', uai: '0940209S' }),
  )

  expect(planOf(aDirectory({}), entities).closed).toEqual([])
})

test('a school that the file has open again may open again', () => {
  const [school] = [...imported({}).values()].filter(({ kind }) => kind === 'school')
  const ended = aRecord('entity', 'school', {
    ...school,
    id: 'school',
    parentId: null,
    communeId: null,
    to: '2024-08-31',
  })

  const plan = planOf(aDirectory({}), entitiesOf(ended))

  expect(plan.changed).toMatchObject([{ entity: { id: 'school' }, after: { to: null } }])
})

test('closed schools are not taken, those about to close only if wanted', () => {
  const directory = aDirectory({}, { etat: 'A FERMER' }, { etat: 'FERME' })
  const schools = (choice: Partial<DirectoryChoice>) =>
    planOf(directory, new Map(), choice).created.filter(({ entity }) => entity.kind === 'school').length

  expect([schools({}), schools({ withClosing: false })]).toEqual([2, 1])
})

test('what is not chosen is not created, nor the places that only it names', () => {
  const directory = aDirectory(
    {},
    { Statut_public_prive: 'Privé', Nom_commune: 'Orly', Code_commune: '94054' },
    { Ecole_maternelle: '1', Ecole_elementaire: '0' },
    { code_circonscription: '0940922S', nom_circonscription: 'Circonscription de Cachan' },
    { Code_departement: '075', Libelle_departement: 'Paris', code_circonscription: '0750001A' },
  )
  const names = (choice: Partial<DirectoryChoice>) =>
    planOf(directory, new Map(), choice).created.map(({ entity }) =>
      `${entity.kind} ${entity.uai ?? ''}`.trim(),
    )

  const few = {
    departments: new Set(['94']),
    withoutConstituencies: new Set(['constituency 0940922S']),
    natures: new Set(['elementary'] as const),
    withCommunes: false,
  }
  expect(names(few)).toEqual(['academy', 'dsden', 'constituency 0940927X', 'school 0940176F'])
})

test('what hangs on something declined goes to the next above it', () => {
  const plan = planOf(aDirectory({}))
  const kept = plan.created.filter(({ entity }) => !['constituency', 'commune'].includes(entity.kind))

  const done = after(plan, { ...allOf(plan), created: new Set(kept.map(({ entity }) => entity.id)) })

  const [academy, dsden, school] = [...done.values()]
  expect([academy?.parentId, dsden?.parentId, school?.parentId, school?.communeId]).toEqual([
    null,
    academy?.id,
    dsden?.id,
    null,
  ])
})

test('no agreement makes an entity its own ancestor', () => {
  const entities = entitiesOf(
    aRecord('entity', 'academy', { kind: 'academy', name: 'Créteil', code: '24', parentId: 'circo' }),
    aRecord('entity', 'circo', { kind: 'constituency', name: 'Fresnes', uai: '0940927X' }),
  )
  const plan = planOf(aDirectory({}), entities)

  const done = after(plan, allOf(plan), entities)

  expect(done.get('circo')?.parentId).toBe(null)
  expect(done.get('academy')?.parentId).toBe('circo')
})

test('schools of an RPI become its members, once', () => {
  const plan = planOf(aDirectory({ rpi_disperse: 'RPI 12' }, { rpi_disperse: 'RPI 12' }))
  const agreed = allOf(plan)
  const needs = { entities: new Map(), newLinkId: counting() }

  const first = directoryBatch(plan, agreed, { ...needs, links: new Map() }).create.link ?? []
  const again = directoryBatch(plan, agreed, {
    ...needs,
    links: new Map(first.map((link) => [link.id, link])),
  })

  expect(first.map(({ kind, target }) => [kind, target.id])).toEqual([
    ['group-member', plan.memberships[0]?.rpiId],
    ['group-member', plan.memberships[0]?.rpiId],
  ])
  expect(again.create.link).toEqual([])
})
