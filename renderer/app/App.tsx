import { useEffect, useState } from 'react'
import { ActionsProvider } from '#renderer/actions/ActionsProvider.tsx'
import { toasts } from '#renderer/actions/notices.ts'
import type { ActionRegistry } from '#renderer/actions/registry.ts'
import type { Workspace } from '#renderer/actions/workspace.ts'
import { useDocumentStore } from '#renderer/document/document-store.ts'
import { Unlock } from '#renderer/features/encryption/UnlockDialog.tsx'
import { Delayed } from '#renderer/ui/Delayed.tsx'
import { UiProvider } from '#renderer/ui/UiProvider.tsx'
import { keepAlike } from '#shared/kit/is-alike.ts'
import { contains, matches } from '#shared/text/fold.ts'
import { tableText } from '#shared/text/tables.ts'
import { frameText } from '#shared/text/ui.ts'
import { CommandPalette } from './CommandPalette.tsx'
import { DropTarget } from './DropTarget.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { ExportProgress } from './ExportProgress.tsx'
import { Frame } from './Frame.tsx'
import { type FrameModel, frameModel } from './frame-model.ts'
import { ShortcutsDialog } from './ShortcutsDialog.tsx'
import { StartScreen } from './StartScreen.tsx'
import { typedKeeper } from './typed/typed-keeper.ts'
import { useTheme } from './use-theme.ts'
import { showPalette, useView } from './view-store.ts'

type AppProps = { readonly registry: ActionRegistry; readonly workspaces: readonly Workspace[] }

/** The whole window. */
export function App({ registry, workspaces }: AppProps) {
  useTheme()
  return (
    <UiProvider
      toasts={toasts}
      matches={matches}
      contains={contains}
      refusedText={frameText.refused}
      tableWords={tableText}
      typed={typedKeeper}
    >
      <ErrorBoundary scope="window">
        <ActionsProvider registry={registry}>
          <Face workspaces={workspaces} />
          <Unlock />
          <Palette />
          <ShortcutsDialog />
          <ExportProgress />
          <DropTarget />
        </ActionsProvider>
      </ErrorBoundary>
    </UiProvider>
  )
}

function Face({ workspaces }: { readonly workspaces: readonly Workspace[] }) {
  // The same frame while it says the same: an edit renders what shows it, not the whole window.
  const [keep] = useState(keepAlike<FrameModel>)
  const frame = useDocumentStore(({ state }) => keep(frameModel(state)))
  if (frame.face === 'document') return <Frame document={frame.document} workspaces={workspaces} />
  if (frame.face === 'start') return <StartScreen />
  return (
    <Delayed>
      <main className="app-loading">{frameText.opening}</main>
    </Delayed>
  )
}

function Palette() {
  const isOpen = useView((view) => view.isPaletteOpen)
  useEffect(() => () => showPalette(false), [])
  return <CommandPalette isOpen={isOpen} onClose={() => showPalette(false)} />
}
