import { type BrowserWindow, Menu } from 'electron'
import { type MenuChoice, type MenuModel, menuTemplate } from './menu-template.ts'

/** Gives a window the menu of its state; nothing is rebuilt when the state is the same. */
export type WindowMenus = { readonly refresh: (window: BrowserWindow, model: MenuModel) => void }

export function windowMenus(choose: (window: BrowserWindow, choice: MenuChoice) => void): WindowMenus {
  const shown = new WeakMap<BrowserWindow, string>()
  let macShows: BrowserWindow | null = null

  return {
    refresh: (window, model) => {
      // A Mac has one menu bar, that of the window in front.
      if (model.isMac && !window.isFocused()) return
      const state = JSON.stringify(model)
      if (shown.get(window) === state && (!model.isMac || macShows === window)) return
      shown.set(window, state)
      macShows = window
      const menu = Menu.buildFromTemplate(menuTemplate(model, (choice) => choose(window, choice)))
      if (model.isMac) Menu.setApplicationMenu(menu)
      else window.setMenu(menu)
    },
  }
}
