import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { type MenuChoice, type MenuModel, menuTemplate } from '#electron/shell/menu-template.ts'

const closed: MenuModel = { isMac: false, isDevelopment: false, history: null, recent: [], theme: 'system' }
const renamed = { type: 'node.rename', params: { name: 'CPS' } }
const open: MenuModel = { ...closed, history: { undo: renamed, barrier: false, redo: null } }

type Line = { readonly path: string; readonly item: MenuItemConstructorOptions }

function linesOf(items: readonly MenuItemConstructorOptions[], above = ''): readonly Line[] {
  return items.flatMap((item) => {
    const path = above === '' ? `${item.label}` : `${above} > ${item.label}`
    const under = Array.isArray(item.submenu) ? linesOf(item.submenu, path) : []
    return item.type === 'separator' ? [] : [{ path: path.replaceAll('\u00A0', ' '), item }, ...under]
  })
}

function menuOf(model: MenuModel) {
  const choices: MenuChoice[] = []
  const lines = linesOf(menuTemplate(model, (choice) => choices.push(choice)))
  const find = (path: string) => lines.find((line) => line.path === path)?.item
  // The handlers of ours need no argument.
  const choose = (path: string) => (find(path)?.click as (() => void) | undefined)?.()
  return { lines, choices, find, choose, isEnabled: (path: string) => find(path)?.enabled !== false }
}

describe('the menu', () => {
  it('has four headings, in French', () => {
    expect(menuTemplate(closed, () => undefined).map((item) => item.label)).toEqual([
      'Fichier',
      'Édition',
      'Affichage',
      'Aide',
    ])
  })

  it('gives every item a label of ours, also where the system would write its own', () => {
    const unnamed = menuOf(open).lines.filter(({ item }) => !item.label)

    expect(unnamed).toEqual([])
  })

  it('asks the page for what a page does', () => {
    const { choose, choices } = menuOf(open)

    for (const path of [
      'Fichier > Nouveau document…',
      'Fichier > Exporter > Dossier de séance…',
      'Édition > Annuler : renommer « CPS »',
      'Affichage > Thème sombre',
      'Aide > Raccourcis clavier',
    ]) {
      choose(path)
    }

    expect(choices).toEqual(
      ['document.create', 'export.pack', 'edit.undo', 'view.theme-dark', 'help.shortcuts'].map(
        (actionId) => ({
          type: 'action',
          actionId,
        }),
      ),
    )
  })

  it('leaves the keys of these actions to the page, which knows when they mean text', () => {
    const taken = menuOf(open).lines.filter(
      ({ item }) =>
        item.accelerator !== undefined && item.click !== undefined && item.registerAccelerator !== false,
    )

    expect(taken.map(({ item }) => item.accelerator)).toEqual([
      'CmdOrCtrl+Plus',
      'CmdOrCtrl+=',
      'CmdOrCtrl+numadd',
      'CmdOrCtrl+-',
      'CmdOrCtrl+numsub',
      'CmdOrCtrl+0',
    ])
  })

  it('offers on the start screen only what needs no document', () => {
    const { isEnabled } = menuOf(closed)

    const offered = [
      'Nouveau document…',
      'Ouvrir…',
      'Exporter',
      'Enregistrer une copie…',
      'Fermer le document',
    ]
    expect(offered.map((label) => isEnabled(`Fichier > ${label}`))).toEqual([true, true, false, false, false])
    expect([isEnabled('Édition > Annuler'), isEnabled('Édition > Rétablir')]).toEqual([false, false])
  })

  it('says what undo and redo would do, and offers what there is', () => {
    const { isEnabled, find } = menuOf({ ...open, history: { undo: null, barrier: false, redo: renamed } })

    expect(isEnabled('Édition > Annuler')).toBe(false)
    expect(find('Édition > Rétablir : renommer « CPS »')?.enabled).toBe(true)
  })

  it('keeps undo at an official act, so that choosing it tells why it stops there', () => {
    const adopted = { type: 'decision.adopt', params: { name: '2026-CPS-03' } }
    const { find } = menuOf({ ...open, history: { undo: adopted, barrier: true, redo: null } })

    expect(find('Édition > Annuler (un acte officiel ne s’annule pas)')?.enabled).toBe(true)
  })

  it('lists recent files with their folder, and an ampersand as it is', () => {
    const recent = [{ id: 'a1', name: 'ENT & Co', folder: '/home/marie' }]
    const { choose, choices } = menuOf({ ...closed, recent })

    choose('Fichier > Ouvrir un document récent > ENT && Co — /home/marie')

    expect(choices).toEqual([{ type: 'recent', id: 'a1' }])
  })

  it('says when there is no recent file', () => {
    expect(menuOf(closed).isEnabled('Fichier > Ouvrir un document récent > Aucun document récent')).toBe(
      false,
    )
  })

  it('marks the theme in use', () => {
    const { find } = menuOf({ ...closed, theme: 'dark' })

    const marks = ['Thème clair', 'Thème sombre', 'Thème du système'].map(
      (label) => find(`Affichage > ${label}`)?.checked,
    )
    expect(marks).toEqual([false, true, false])
  })

  it('shows the tools of developers in development only', () => {
    const label = 'Affichage > Outils de développement'

    expect(menuOf(closed).find(label)).toBeUndefined()
    expect(menuOf({ ...closed, isDevelopment: true }).find(label)).toBeDefined()
  })

  it('puts quitting and « à propos » where each system has them', () => {
    const places = (model: MenuModel) =>
      menuOf(model)
        .lines.map(({ path }) => path)
        .filter((path) => /Quitter|À propos/.test(path))

    expect(places(closed)).toEqual(['Fichier > Quitter', 'Aide > À propos de Gouvernail'])
    expect(places({ ...closed, isMac: true })).toEqual([
      'Gouvernail > À propos de Gouvernail',
      'Gouvernail > Quitter',
    ])
  })
})
