import { FileText, Lock } from 'lucide-react'
import { Button } from 'react-aria-components'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { ActionMenu } from '#renderer/actions/ActionMenu.tsx'
import { useActionView, useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { useNavigation } from '#renderer/actions/navigation.ts'
import type { Workspace } from '#renderer/actions/workspace.ts'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Kbd } from '#renderer/ui/Kbd.tsx'
import { Tooltip } from '#renderer/ui/Tooltip.tsx'
import { frameText } from '#shared/text/ui.ts'
import type { DocumentFrame } from './frame-model.ts'
import { useRegion } from './use-region.ts'
import { useSaved } from './use-saved.ts'
import './Rail.css'

const documentMenu = [
  'project.edit',
  'model.adapt',
  'model.gaps',
  '-',
  'model.new',
  'document.create',
  'document.open',
  'document.open-sample',
  '-',
  'document.save-copy',
  'document.reveal',
  'document.close',
]

type RailProps = {
  readonly document: DocumentFrame
  readonly workspaces: readonly Workspace[]
  readonly isCollapsed: boolean
}

/** The left edge: the document, the search, the workspaces. Reduced to icons when the user or the window asks. */
export function Rail({ document, workspaces, isCollapsed }: RailProps) {
  const region = useRegion('navigation', frameText.workspaces)
  return (
    <nav {...region} className="app-rail" data-collapsed={isCollapsed || undefined}>
      <DocumentHead document={document} isCollapsed={isCollapsed} />
      <SearchButton isCollapsed={isCollapsed} />
      <ul className="app-rail-list">
        {workspaces.map((workspace) => (
          <li key={workspace.id}>
            <WorkspaceButton workspace={workspace} isCollapsed={isCollapsed} />
          </li>
        ))}
      </ul>
      <div className="app-rail-foot">
        <ActionButton id="view.toggle-rail" isIconOnly />
      </div>
    </nav>
  )
}

function DocumentHead({
  document,
  isCollapsed,
}: {
  readonly document: DocumentFrame
  readonly isCollapsed: boolean
}) {
  if (isCollapsed) {
    return (
      <div className="app-rail-head">
        <ActionMenu label={document.name} ids={documentMenu} icon={FileText} isIconOnly variant="quiet" />
      </div>
    )
  }
  return (
    <div className="app-rail-head">
      <ActionMenu label={frameText.documentMenu} ids={documentMenu} variant="quiet">
        <span className="app-rail-document">
          <span className="app-rail-name">{document.name}</span>
          <SavedState isLocked={document.readOnly !== null} />
        </span>
      </ActionMenu>
    </div>
  )
}

function SavedState({ isLocked }: { readonly isLocked: boolean }) {
  const { text } = useSaved()
  return (
    <span className="app-rail-saved">
      {isLocked && <Icon icon={Lock} size="0.75rem" />}
      <span className="app-rail-saved-text" title={text}>
        {text}
      </span>
    </span>
  )
}

function SearchButton({ isCollapsed }: { readonly isCollapsed: boolean }) {
  const registry = useRegistry()
  const view = useActionView('view.palette')
  if (view === undefined || view.icon === undefined) return null
  const { id, label, keys, icon } = view
  return (
    <Tooltip text={isCollapsed ? label : undefined} keys={keys} placement="right">
      <Button
        className="app-rail-search"
        {...(isCollapsed ? { 'aria-label': label } : {})}
        onPress={() => void registry.run(id)}
      >
        <Icon icon={icon} size="var(--icon)" />
        {!isCollapsed && <span>{label}</span>}
        {!isCollapsed && keys !== undefined && <Kbd keys={keys} />}
      </Button>
    </Tooltip>
  )
}

function WorkspaceButton({
  workspace,
  isCollapsed,
}: {
  readonly workspace: Workspace
  readonly isCollapsed: boolean
}) {
  const registry = useRegistry()
  const isCurrent = useNavigation((navigation) => navigation.workspace === workspace.id)
  const keys = useActionView(`go.${workspace.id}`)?.keys
  return (
    <Tooltip text={workspace.label} keys={keys} placement="right">
      <Button
        className="app-rail-item"
        {...(isCollapsed ? { 'aria-label': workspace.label } : {})}
        {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
        onPress={() => void registry.run(`go.${workspace.id}`)}
      >
        <Icon icon={workspace.icon} size="var(--icon)" />
        {!isCollapsed && <span className="app-rail-label">{workspace.label}</span>}
      </Button>
    </Tooltip>
  )
}
