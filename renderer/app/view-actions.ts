import { Keyboard, Monitor, Moon, PanelLeft, PanelRight, Search, Sun } from 'lucide-react'
import type { Action } from '#renderer/actions/action.ts'
import { useCover } from '#renderer/actions/cover.ts'
import { goTo, useNavigation } from '#renderer/actions/navigation.ts'
import type { Workspace } from '#renderer/actions/workspace.ts'
import type { IconType } from '#renderer/ui/Icon.tsx'
import { shortcutText } from '#shared/text/shortcuts.ts'
import { actionGroups, frameActionText as text, frameActionWords as words } from '#shared/text/ui.ts'
import {
  chooseTheme,
  isInspectorShown,
  showPalette,
  showShortcuts,
  type Theme,
  toggleInspector,
  toggleRail,
  useView,
} from './view-store.ts'

/** How the window is arranged, and where it is. */
export function viewActions(workspaces: readonly Workspace[]): readonly Action[] {
  return [palette, ...workspaces.map(goToAction), rail, inspector(workspaces), ...themes, shortcuts]
}

const palette: Action = {
  id: 'view.palette',
  group: actionGroups.navigate,
  label: () => text.palette,
  shortcut: 'Mod+K',
  icon: Search,
  isEnabled: () => true,
  run: () => showPalette(true),
  isInPalette: false,
}

const rail: Action = {
  id: 'view.toggle-rail',
  group: actionGroups.view,
  label: () => (useView.getState().isRailCollapsed ? text.expandRail : text.collapseRail),
  icon: PanelLeft,
  isEnabled: () => true,
  run: toggleRail,
  keywords: words.rail,
}

function inspector(workspaces: readonly Workspace[]): Action {
  const current = () => workspaces.find(({ id }) => id === useNavigation.getState().workspace)
  return {
    id: 'view.toggle-inspector',
    group: actionGroups.view,
    label: () => (isInspectorShown() ? text.hideInspector : text.showInspector),
    shortcut: 'F4',
    icon: PanelRight,
    isEnabled: () => current()?.Inspector !== undefined || { reason: text.noInspector },
    isChecked: isInspectorShown,
    run: toggleInspector,
    keywords: words.inspector,
  }
}

function goToAction({ id, label, icon }: Workspace, index: number): Action {
  return {
    id: `go.${id}`,
    group: actionGroups.navigate,
    label: () => text.goTo(label),
    shortcut: `Mod+${index + 1}`,
    icon,
    isEnabled: () => true,
    run: () => {
      goTo(id)
      // What had the focus goes away with the workspace before; the keyboard follows the eye.
      requestAnimationFrame(
        () => document.activeElement === document.body && document.querySelector('main')?.focus(),
      )
    },
  }
}

const themeIcons: Readonly<Record<Theme, IconType>> = { system: Monitor, light: Sun, dark: Moon }

const themes: readonly Action[] = (['system', 'light', 'dark'] as const).map((theme) => ({
  id: `view.theme-${theme}`,
  group: actionGroups.view,
  label: () => text.theme[theme],
  icon: themeIcons[theme],
  isEnabled: () => true,
  isChecked: () => useView.getState().theme === theme,
  run: () => chooseTheme(theme),
  keywords: words.theme,
}))

const shortcuts: Action = {
  id: 'help.shortcuts',
  group: actionGroups.help,
  label: () => shortcutText.action,
  shortcut: 'F1',
  icon: Keyboard,
  // A view in the place of the frame has keys of its own, and its own help under F1.
  isEnabled: () => useCover.getState().render === null || { reason: shortcutText.ownHelp },
  run: () => showShortcuts(true),
  keywords: shortcutText.words,
}
