import { expect, test } from 'vitest'
import { proposalLines } from '#renderer/features/model/proposal-lines.ts'
import { aModel } from '../../../shared/model/support/a-model.ts'
import { plainSpaces } from '../../../support/plain-spaces.ts'

const { proposal, data } = aModel({
  ...{ scope: 'departmental', territory: { code: '21' }, coordinator: { kind: 'dsden' } },
  constituencies: [{ name: 'Beaune' }, { name: 'Auxonne' }],
})
const lines = plainSpaces(proposalLines(proposal.items, data))

test('a body is told with its host, its seats and its natures', () => {
  expect(lines.bodies.map(({ title, note, kinds }) => [title, note, kinds])).toEqual([
    ['Comité de pilotage stratégique', 'Porteur : DSDEN · 8 sièges', ['CPS']],
    ['Comité de suivi opérationnel', 'Porteur : DSDEN · 9 sièges', ['CSO']],
    [
      'Groupe d’accompagnement de proximité de Beaune',
      'Porteur : Circonscription de Beaune · 6 sièges',
      ['GAP'],
    ],
    [
      'Groupe d’accompagnement de proximité d’Auxonne',
      'Porteur : Circonscription d’Auxonne · 6 sièges',
      ['GAP'],
    ],
    ['Groupe d’utilisateurs', '7 sièges', ['utilisateurs']],
  ])
})

test('a body with the reasons of the one above does not repeat them', () => {
  expect(lines.bodies.map(({ isLikeAbove }) => isLikeAbove)).toEqual([false, false, false, true, false])
})

test('the missions and the seats of a body are its details, and of no other', () => {
  const [cps] = lines.bodies

  expect(cps?.details.map(({ title, note }) => `${title} (${note})`)).toEqual([
    'Définir les orientations stratégiques du projet (responsable)',
    'Validation du périmètre à déployer (responsable)',
    'Coordination de l’accompagnement (profil, mission, périmètre) (responsable)',
    'Directeur ou directrice académique des services de l’éducation nationale de la Côte-d’Or (présidence, membre de droit)',
    'Délégué ou déléguée académique au numérique de l’académie de Dijon (membre de droit)',
    'Inspecteur ou inspectrice de l’éducation nationale adjoint ou adjointe au DASEN de la Côte-d’Or, chargé ou chargée du premier degré (membre de droit)',
    'Directeur régional ou directrice régionale académique des systèmes d’information de l’académie de Dijon (membre de droit)',
    'Inspecteur ou inspectrice de l’éducation nationale de la circonscription de Beaune (membre de droit)',
    'Inspecteur ou inspectrice de l’éducation nationale de la circonscription d’Auxonne (membre de droit)',
    'Recteur ou rectrice de l’académie de Dijon (invité, selon l’ordre du jour)',
    'Chargé ou chargée de mission au numérique éducatif de la DSDEN de la Côte-d’Or (secrétariat, invité)',
  ])
  expect(lines.others).toEqual([])
})

test('responsibilities and links are told in words', () => {
  expect(lines.responsibilities[0]).toMatchObject({
    title: 'Coordination globale',
    note: 'Direction des services départementaux de l’éducation nationale de la Côte-d’Or',
  })
  expect(lines.links.map(({ title }) => title)).toContain('CSO rend compte à CPS')
})

test('for an organisation that exists, what concerns its bodies stands apart', () => {
  const first = [...data.assignment.values()][0]
  const without = { ...data, assignment: new Map([...data.assignment].filter(([id]) => id !== first?.id)) }
  const again = aModel(
    {
      ...{ scope: 'departmental', territory: { code: '21' }, coordinator: { kind: 'dsden' } },
      constituencies: [{ name: 'Beaune' }, { name: 'Auxonne' }],
    },
    without,
  )

  expect(proposalLines(again.proposal.items, again.data)).toMatchObject({
    ...{ bodies: [], entities: [], links: [], responsibilities: [] },
    others: [{ title: 'Définir les orientations stratégiques du projet', note: 'CPS · responsable' }],
  })
})
