import { expect, test } from 'vitest'
import type { Action } from '#renderer/actions/action.ts'
import { shortcutGroups } from '#renderer/app/shortcut-groups.ts'
import { shortcutText } from '#shared/text/shortcuts.ts'

function anAction(label: string, action: Partial<Action> = {}): Action {
  const always = { isEnabled: () => true as const, run: () => undefined }
  return { id: label, group: 'Document', label: () => label, ...always, ...action }
}

test('the actions that have keys are listed by group, under the name that does not change', () => {
  const [first, second] = shortcutGroups(
    [
      anAction('Ouvrir', { shortcut: 'Mod+O' }),
      anAction('Annuler\u00A0: renommer « CPS »', { group: 'Édition', shortcut: 'Mod+Z' }),
      anAction('Fermer'),
      anAction('Créer', { shortcut: ['Mod+N', 'F9'] }),
    ],
    false,
  )

  expect(first).toMatchObject({
    title: 'Document',
    lines: [
      { does: 'Ouvrir', keys: ['Ctrl', 'O'] },
      { does: 'Créer', keys: ['Ctrl', 'N'] },
    ],
  })
  expect(second).toMatchObject({ title: 'Édition', lines: [{ does: 'Annuler' }] })
})

test('gestures name the keys as the keyboard does', () => {
  const keysOf = (isMac: boolean) =>
    shortcutGroups([], isMac)
      .find(({ title }) => title === shortcutText.onChart)
      ?.lines.find(({ hand }) => hand === 'molette')?.keys

  expect([keysOf(false), keysOf(true)]).toEqual([['Ctrl'], ['⌘']])
})
