import { describe, expect, it } from 'vitest'
import { commandTypes } from '#shared/commands/command.ts'
import { entryLabel, redoText, undoText } from '#shared/text/commands.ts'
import { frenchTypography } from '#shared/text/typography.ts'

const cases: readonly [type: string, params: Record<string, string | number>, label: string][] = [
  ['node.rename', { name: 'CPS' }, 'Renommer « CPS »'],
  // What a hand does on the chart.
  ['body.create', { name: 'CPS' }, 'Ajouter l’instance « CPS »'],
  ['steps', { purpose: 'create-linked', name: 'CPS' }, 'Ajouter et relier « CPS »'],
  ['link.create', { name: 'CSO → CPS' }, 'Ajouter le lien « CSO → CPS »'],
  ['link.edit', { purpose: 'end', name: 'CSO → CPS', to: 'GU' }, 'Rattacher le lien « CSO → CPS » à « GU »'],
  ['link.edit', { purpose: 'label', name: 'CSO → CPS' }, 'Préciser le lien « CSO → CPS »'],
  ['link.edit', { purpose: 'reverse', name: 'CSO → CPS' }, 'Inverser le lien « CSO → CPS »'],
  ['chart.move', { purpose: 'align-left', count: 3 }, 'Aligner 3 éléments à gauche'],
  ['chart.move', { purpose: 'distribute-x', count: 3 }, 'Répartir 3 éléments en largeur'],
  ['organisation.delete', { purpose: 'cut', count: 2 }, 'Couper 2 éléments'],
  ['batch.apply', { purpose: 'structure', count: 2 }, 'Coller 2 éléments'],
  ['steps', { purpose: 'duplicate', name: '2 éléments' }, 'Dupliquer 2 éléments'],
  ['chart.collapse', { name: 'CPS' }, 'Replier « CPS »'],
  ['view.focus', { name: 'Complète', to: 'CPS' }, 'Concentrer la vue « Complète » sur « CPS »'],
  ['view.filter', { name: 'Complète' }, 'Filtrer la vue « Complète »'],
  ['view.filter', { name: 'Complète', purpose: 'none' }, 'Ne plus filtrer la vue « Complète »'],
  ['chart.tidy', {}, 'Ranger l’organigramme'],
  ['chart.tidy', { count: 3 }, 'Ranger 3 éléments'],
  ['chart.pin', { name: 'CPS' }, 'Épingler « CPS »'],
  ['view.include', { name: 'CPS', to: 'Élus' }, 'Ajouter « CPS » à la vue « Élus »'],
  ['chart.move', { count: 3 }, 'Déplacer 3 éléments'],
  ['chart.move', { name: 'CPS' }, 'Déplacer « CPS »'],
  ['organisation.delete', { count: 1204 }, 'Supprimer 1 204 éléments'],
  ['project.edit', {}, 'Modifier le projet'],
  ['mandate.create', { name: 'Anne DUPONT' }, 'Confier un mandat à Anne DUPONT'],
  ['meeting.create', { name: 'CPS 2026-03-01' }, 'Ajouter la séance « CPS » du 1er mars 2026'],
  ['meeting.edit', { name: 'Comité' }, 'Modifier la séance « Comité »'],
  ['decision.adopt', { name: '2026-CPS-03' }, 'Adopter la décision 2026-CPS-03'],
  ['attendance.record', { count: 1 }, 'Noter une présence'],
  ['attendance.record', { count: 14 }, 'Noter 14 présences'],
  ['steps', { purpose: 'session-conflict', name: 'Agnès ROY' }, 'Noter l’intérêt d’Agnès ROY'],
  ['steps', { purpose: 'session-arrival', name: 'Paul ROY' }, 'Noter l’arrivée de Paul ROY'],
  ['entity.create', { name: "École de l'Orvelle" }, "Ajouter l’organisme « École de l'Orvelle »"],
]

describe('the label of an undo step', () => {
  it.each(cases)('%s %j', (type, params, label) => {
    expect(breakable(entryLabel({ type, params }))).toBe(label)
  })

  it.each(commandTypes)('%s has an infinitive of its own, whatever was recorded', (type) => {
    const plain = entryLabel({ type, params: {} })

    expect(plain).toMatch(/^[\p{Lu}][\p{L}]+(?:er|re|ir) /u)
    expect(plain).not.toBe('Modifier le document')
    for (const params of [{}, { name: 'CPS' }, { count: 3 }, { name: 'CPS 2026-03-10' }]) {
      const label = entryLabel({ type, params })
      expect(label).not.toMatch(/[{}]|undefined/)
      expect(frenchTypography(label)).toBe(label)
    }
  })

  it('is told apart for every command', () => {
    const labels = commandTypes.map((type) => entryLabel({ type, params: {} }))

    expect(new Set(labels).size).toBe(commandTypes.length)
  })

  it('names a step of a later version without failing', () => {
    expect(entryLabel({ type: 'vote.open', params: { name: 'X' } })).toBe('Modifier le document')
  })

  it('shortens a long name', () => {
    const label = entryLabel({ type: 'node.rename', params: { name: 'Communauté '.repeat(20) } })

    expect(label.length).toBeLessThan(70)
    expect(label).toMatch(/Communauté Com…\u00A0»$/)
  })
})

it('names both ends of an attachment', () => {
  const params = { name: 'CPS', to: 'Direction des services départementaux de la Sourdaine' }

  expect(breakable(entryLabel({ type: 'body.host', params }))).toBe(
    'Faire porter « CPS » par « Direction des services départemen… »',
  )
})

describe('the undo and redo items of the menu', () => {
  it('say what they will undo and redo', () => {
    const label = { type: 'node.rename', params: { name: 'CPS' } }

    const history = { undo: label, redo: label, barrier: false }
    expect(breakable(undoText(history))).toBe('Annuler : renommer « CPS »')
    expect(breakable(redoText(history))).toBe('Rétablir : renommer « CPS »')
  })

  it('promise nothing at an official act', () => {
    const adopted = { type: 'decision.adopt', params: { name: '2026-CPS-08' } }

    expect(undoText({ undo: adopted, redo: null, barrier: true })).toBe(
      'Annuler (un acte officiel ne s’annule pas)',
    )
  })

  it('are a bare verb when there is nothing to do', () => {
    expect([undoText(null), redoText(null)]).toEqual(['Annuler', 'Rétablir'])
  })
})

function breakable(text: string): string {
  return text.replaceAll('\u00A0', ' ')
}
