import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { useCover } from '#renderer/actions/cover.ts'
import { useNavigation } from '#renderer/actions/navigation.ts'
import type { Workspace } from '#renderer/actions/workspace.ts'
import { DayBanner } from '#renderer/day/DayBanner.tsx'
import { DayControl } from '#renderer/day/DayControl.tsx'
import { datedWorkspaces } from '#renderer/day/dated-workspaces.ts'
import { TimeLine } from '#renderer/day/TimeLine.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { LockContext, ReadOnlyContext } from '#renderer/ui/lock.ts'
import type { ErrorText } from '#shared/text/errors.ts'
import { ConflictBanner } from './ConflictBanner.tsx'
import { DialogHost } from './DialogHost.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import type { DocumentFrame } from './frame-model.ts'
import { HeldMeetingBanner } from './HeldMeetingBanner.tsx'
import { InspectorPane } from './InspectorPane.tsx'
import { ProblemsDialog } from './ProblemsDialog.tsx'
import { Rail } from './Rail.tsx'
import { StatusBar } from './StatusBar.tsx'
import { TypedBanner } from './typed/TypedBanner.tsx'
import { TypedList } from './typed/TypedList.tsx'
import { useMediaQuery } from './use-media-query.ts'
import { useRegion } from './use-region.ts'
import { useView, verySmallQuery } from './view-store.ts'
import './Frame.css'

type FrameProps = { readonly document: DocumentFrame; readonly workspaces: readonly Workspace[] }

/** The window around an open document: navigation, workspace, inspector, status; or what covers it all. */
export function Frame({ document, workspaces }: FrameProps) {
  const render = useCover((cover) => cover.render)
  return (
    <ReadOnlyContext value={document.readOnly?.message ?? null}>
      {render === null ? (
        <FullFrame document={document} workspaces={workspaces} />
      ) : (
        <>
          <ErrorBoundary scope="part">{render()}</ErrorBoundary>
          <DialogHost />
        </>
      )}
    </ReadOnlyContext>
  )
}

function FullFrame({ document, workspaces }: FrameProps) {
  const current = useNavigation((navigation) => navigation.workspace)
  const workspace = workspaces.find(({ id }) => id === current) ?? workspaces[0]
  const isSmall = useMediaQuery(verySmallQuery)
  const isCollapsed = useView((view) => view.isRailCollapsed) || isSmall
  return (
    <div className="app-frame">
      <Rail document={document} workspaces={workspaces} isCollapsed={isCollapsed} />
      <div className="app-body">
        {workspace !== undefined && <Bar workspace={workspace} />}
        {document.readOnly !== null && <ReadOnlyBanner readOnly={document.readOnly} />}
        <ConflictBanner />
        {document.readOnly === null && <HeldMeetingBanner />}
        <TypedBanner />
        {document.adrift !== null && <AdriftBanner adrift={document.adrift} />}
        {workspace !== undefined && datedWorkspaces.has(workspace.id) && (
          <ErrorBoundary scope="part">
            <TimeLine />
            <DayBanner />
          </ErrorBoundary>
        )}
        <div className="app-work">
          <LockContext value={document.readOnly !== null}>
            {workspace !== undefined && <Main workspace={workspace} />}
            {workspace?.Inspector !== undefined && (
              <InspectorPane key={workspace.id}>
                <ErrorBoundary scope="part">
                  <workspace.Inspector />
                </ErrorBoundary>
              </InspectorPane>
            )}
          </LockContext>
        </div>
      </div>
      <StatusBar document={document} workspace={workspace} />
      <ProblemsDialog />
      <TypedList />
      <DialogHost />
    </div>
  )
}

function Main({ workspace }: { readonly workspace: Workspace }) {
  const region = useRegion('main', workspace.label)
  return (
    <main {...region} className="app-main">
      <ErrorBoundary key={workspace.id} scope="part">
        <workspace.Main />
      </ErrorBoundary>
    </main>
  )
}

function Bar({ workspace }: { readonly workspace: Workspace }) {
  return (
    <header className="app-bar">
      <h1 className="app-bar-title">{workspace.label}</h1>
      <div className="app-bar-tools">
        {datedWorkspaces.has(workspace.id) && <DayControl />}
        {workspace.Toolbar !== undefined && (
          <ErrorBoundary key={workspace.id} scope="part">
            <workspace.Toolbar />
          </ErrorBoundary>
        )}
      </div>
      <div className="app-bar-end">
        <ActionButton id="edit.undo" isIconOnly />
        <ActionButton id="edit.redo" isIconOnly />
        <ActionButton id="view.toggle-inspector" isIconOnly />
      </div>
    </header>
  )
}

/** Edits go on, and nothing of them is lost as long as the program runs: said until they have a place. */
function AdriftBanner({ adrift }: { readonly adrift: ErrorText }) {
  return (
    <section className="app-banner" aria-label={adrift.title}>
      <Callout
        tone="late"
        isAlert
        title={adrift.title}
        actions={
          <>
            <ActionButton id="document.save-copy" size="s" />
            <ActionButton id="document.settle" size="s" />
          </>
        }
      >
        {adrift.message}
      </Callout>
    </section>
  )
}

function ReadOnlyBanner({ readOnly }: { readonly readOnly: ErrorText }) {
  return (
    <section className="app-banner" aria-label={readOnly.title}>
      <Callout
        tone="attention"
        title={readOnly.title}
        actions={<ActionButton id="document.save-copy" size="s" />}
      >
        {readOnly.message}
      </Callout>
    </section>
  )
}
