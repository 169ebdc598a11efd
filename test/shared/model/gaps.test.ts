import { describe, expect, test } from 'vitest'
import { applyChanges, type Change } from '#shared/document/changes.ts'
import type { DocumentData } from '#shared/document/document-data.ts'
import { gapSubject, modelGaps } from '#shared/model/gaps.ts'
import { checkProject } from '#shared/model/project-rules.ts'
import { groupResults } from '#shared/quality/conformity/group-results.ts'
import { ficheSentences } from '#shared/quality/fiche.ts'
import { conformityText } from '#shared/text/conformity.ts'
import { gapText } from '#shared/text/model-gaps.ts'
import { aRecord } from '../../support/builders.ts'
import { plainSpaces as plain } from '../../support/plain-spaces.ts'
import { aModel, day } from './support/a-model.ts'

const constituencies = [{ name: 'Beaune' }, { name: 'Auxonne' }]
const { data: model } = aModel({ scope: 'departmental', territory: { code: '21' }, constituencies })

const bodyOf = (sigle: string) => {
  const found = [...model.body.values()].find((body) => body.sigle === sigle)
  if (found === undefined) throw new Error(sigle)
  return found
}
const [cps, cso, gap] = [bodyOf('CPS'), bodyOf('CSO'), bodyOf('GAP Beaune')]

function changed(...changes: readonly object[]): DocumentData {
  return applyChanges(model, changes as readonly Change[]) // of their own collections
}
const edit = (body: typeof cps, fields: object) => ({
  ...{ collection: 'body', id: body.id, before: body, after: { ...body, ...fields } },
})
const without = (body: typeof cps) => ({ collection: 'body', id: body.id, before: body, after: null })

function told(data: DocumentData): readonly string[] {
  return modelGaps(data, day).map(({ kind, name, model: wanted }) => plain(gapText(kind, name, wanted)))
}

test('an organisation that was just made departs from the model in nothing', () => {
  expect(told(model)).toEqual([])
})

test('a project without a perimeter has no model to depart from', () => {
  const project = { ...model.project.get('project'), scope: null }

  expect(told(changed({ collection: 'project', id: 'project', before: null, after: project }))).toEqual([])
})

describe('bodies', () => {
  test('a body of the model that is not there was removed', () => {
    expect(told(changed(without(cso)))).toEqual([
      'Le modèle prévoit l’instance « Comité de suivi opérationnel ».',
    ])
  })

  test('a body that has ended is not there any more', () => {
    const data = changed(edit(cso, { to: '2026-06-30' }))

    expect(modelGaps(data, '2026-06-30')).toEqual([])
    expect(told(data)).toEqual(['Le modèle prévoit l’instance « Comité de suivi opérationnel ».'])
  })

  test('groups that are all missing are one gap, one that is missing is told by its name', () => {
    expect(told(changed(without(gap)))).toEqual([
      'Le modèle prévoit l’instance « Groupe d’accompagnement de proximité de Beaune ».',
    ])
    expect(told(changed(without(gap), without(bodyOf('GAP Auxonne'))))).toEqual([
      'Le modèle prévoit l’instance « Groupe d’accompagnement de proximité ».',
    ])
  })

  test('a stage that does not ask for a body makes no gap of it', () => {
    const project = { ...model.project.get('project'), phaseId: 'phase-1' }
    const early = { collection: 'project', id: 'project', before: null, after: project }

    expect(
      told(changed(without(cso), without(gap), without(bodyOf('GAP Auxonne')), without(bodyOf('GU')), early)),
    ).toEqual([])
  })

  test('one committee that is both merges two bodies of the model', () => {
    const both = edit(cps, { name: 'Comité de pilotage', kinds: ['steering', 'operational'] })
    const assignments = [...model.assignment.values()]
      .filter(({ bodyId }) => bodyId === cso.id)
      .map((before) => ({
        ...{ collection: 'assignment', id: before.id, before, after: { ...before, bodyId: cps.id } },
      }))

    expect(told(changed(both, without(cso), ...assignments))).toEqual([
      '« Comité de pilotage » réunit plusieurs instances du modèle (Comité de pilotage stratégique + Comité de suivi opérationnel).',
    ])
  })

  test('a second committee of the same nature was added, and so was any other body', () => {
    const other = aRecord('body', 'finance', { name: 'Comité financier', kinds: ['other'] })

    expect(told(changed({ collection: 'body', id: 'finance', before: null, after: other }))).toEqual([
      'Le modèle ne prévoit pas l’instance « Comité financier ».',
    ])
  })

  test('a committee that bears neither the name of the fiche nor that of the model was renamed', () => {
    expect(told(changed(edit(cso, { name: 'Comité technique' })))).toEqual([
      '« Comité technique » s’appelle « Comité de suivi opérationnel » dans le modèle.',
    ])
    expect(told(changed(edit(gap, { name: 'Groupe d’accompagnement de proximité du Sud' })))).toEqual([])
  })

  test('teams and groups of users are composed as every project likes', () => {
    const team = aRecord('body', 'team', { name: 'Équipe', kinds: ['school-team'] })
    const users = aRecord('body', 'users-2', { name: 'Familles', kinds: ['user-group'] })

    expect(
      told(
        changed(
          { collection: 'body', id: 'team', before: null, after: team },
          { collection: 'body', id: 'users-2', before: null, after: users },
        ),
      ),
    ).toEqual([])
  })
})

describe('missions', () => {
  const assignment = [...model.assignment.values()].find(({ missionId }) => missionId === 'm-cso-3')
  const moved = (after: object | null) =>
    changed({ collection: 'assignment', id: assignment?.id, before: assignment, after })

  test('of the fiche that nobody carries were removed', () => {
    expect(told(moved(null))).toEqual([
      'Aucune instance n’est responsable de la mission « élaboration d’une charte d’utilisation/contrat d’engagement des différents partenaires ».',
    ])
  })

  test('carried by another kind of body were moved', () => {
    expect(told(moved({ ...assignment, bodyId: cps.id }))).toEqual([
      'Mission « élaboration d’une charte d’utilisation/contrat d’engagement des différents partenaires (Comité de pilotage stratégique) », que le modèle confie à l’instance « Comité de suivi opérationnel ».',
    ])
  })

  test('of the project’s own were added', () => {
    const own = aRecord('mission', 'm-own', { name: 'informer les familles' })

    expect(told(changed({ collection: 'mission', id: 'm-own', before: null, after: own }))).toEqual([
      'La mission « informer les familles » est propre au projet.',
    ])
  })
})

describe('a gap and its reason', () => {
  const data = changed(edit(cso, { name: 'Comité technique' }))
  const [found] = modelGaps(data, day)
  if (found === undefined) throw new Error('no gap')

  test('it rests on a sentence of the fiche and is about something that is there', () => {
    expect(ficheSentences[found.sentence]).toContain('mise en œuvre et le suivi opérationnel')
    expect(data[found.object.collection].has(found.object.id)).toBe(true)
  })

  test('the rule ADA-01 tells it until a reason is recorded under its subject', () => {
    const adaptation = (document: DocumentData) =>
      checkProject(document, { date: day }).filter(({ code }) => code === 'ADA-01')
    const reason = aRecord('dismissal', 'd-1', { rule: 'ADA-01', subject: gapSubject(found) })
    const withReason = applyChanges(data, [
      { collection: 'dismissal', id: 'd-1', before: null, after: reason } as Change, // its own collection
    ])

    expect(
      adaptation(data).map(({ code, params, severity }) => [severity, plain(conformityText(code, params))]),
    ).toEqual([
      [
        'advice',
        'Écart à l’organisation type non motivé : « Comité technique » s’appelle « Comité de suivi opérationnel » dans le modèle.',
      ],
    ])
    const toldIn = (results: ReturnType<typeof checkProject>) =>
      groupResults(results).flatMap((group) => group.results)
    expect(toldIn(adaptation(data))).toEqual(adaptation(data))
    expect(adaptation(data).map(({ dismissal }) => dismissal)).toEqual([null])
    expect(adaptation(withReason).map(({ dismissal }) => dismissal?.id)).toEqual(['d-1'])
  })
})
