import { expect, test } from 'vitest'
import type { Action } from '#renderer/actions/action.ts'
import { createActionRegistry } from '#renderer/actions/registry.ts'
import { paletteGroups } from '#renderer/app/palette-entries.ts'
import { paletteText } from '#shared/text/ui.ts'

function anAction(id: string, label: string, action: Partial<Action> = {}): Action {
  return { id, group: 'Document', label: () => label, isEnabled: () => true, run: () => undefined, ...action }
}

function aRegistry() {
  const registry = createActionRegistry()
  registry.register([
    anAction('open', 'Ouvrir', { keywords: ['fichier'] }),
    anAction('close', 'Fermer', { isEnabled: () => ({ reason: 'Rien n’est ouvert.' }) }),
    anAction('palette', 'Rechercher', { isInPalette: false }),
    anAction('theme', 'Utiliser le thème sombre', { group: 'Affichage' }),
  ])
  return registry
}

function titlesAndLabels(typed: string, registry = aRegistry()) {
  return paletteGroups(registry, typed).map(({ title, entries }) => [
    title,
    ...entries.map(({ label }) => label),
  ])
}

test('with nothing typed, actions are listed by group', () => {
  expect(titlesAndLabels('')).toEqual([
    ['Document', 'Ouvrir', 'Fermer'],
    ['Affichage', 'Utiliser le thème sombre'],
  ])
})

test('recent actions come first, and once', () => {
  const registry = aRegistry()
  registry.run('theme')

  expect(titlesAndLabels('', registry)).toEqual([
    [paletteText.recent, 'Utiliser le thème sombre'],
    ['Document', 'Ouvrir', 'Fermer'],
  ])
})

test('typing finds by label and by keyword, accents aside', () => {
  expect(titlesAndLabels('theme')).toEqual([[paletteText.commands, 'Utiliser le thème sombre']])
  expect(titlesAndLabels('fichier')).toEqual([[paletteText.commands, 'Ouvrir']])
})

test('an action that cannot run stays listed with its reason', () => {
  const [group] = paletteGroups(aRegistry(), 'fermer')

  expect(group?.entries.map(({ disabledReason }) => disabledReason)).toEqual(['Rien n’est ouvert.'])
})

test('places are found from the second character on', () => {
  const registry = aRegistry()
  const opened: string[] = []
  registry.addSearch({
    group: 'Personnes',
    find: () => [{ id: '1', label: 'Élodie Ménard', open: () => opened.push('1') }],
  })

  expect(titlesAndLabels('é', registry)).not.toContainEqual(['Personnes', 'Élodie Ménard'])
  const [group] = paletteGroups(registry, 'él')
  group?.entries[0]?.run()
  expect(group?.title).toBe('Personnes')
  expect(opened).toEqual(['1'])
})

test('a command that only contains the letters comes after the places that begin with them', () => {
  const registry = aRegistry()
  registry.addSearch({
    group: 'Personnes',
    find: () => [{ id: '1', label: 'Romain Ornano', open: () => undefined }],
  })
  const titles = (typed: string) => paletteGroups(registry, typed).map(({ title }) => title)

  // « Fermer », « Utiliser le thème sombre »
  expect(titles('om')).toEqual(['Personnes', paletteText.commands])
  expect(titles('sombre')).toEqual([paletteText.commands, 'Personnes'])
})

test('nothing found gives no group', () => {
  expect(paletteGroups(aRegistry(), 'xyz')).toEqual([])
})
