import { Building2, ChevronDown, MousePointer2, Users } from 'lucide-react'
import { type SyntheticEvent, useContext } from 'react'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import { chooseTool, type Tool, useCanvas } from '#renderer/canvas/canvas-store.ts'
import { createAt, dragTool } from '#renderer/canvas/creating.ts'
import { Icon, type IconType } from '#renderer/ui/Icon.tsx'
import { ReadOnlyContext } from '#renderer/ui/lock.ts'
import { ToggleButton } from '#renderer/ui/ToggleButton.tsx'
import { Tooltip } from '#renderer/ui/Tooltip.tsx'
import { type BodyKind, bodyKinds } from '#shared/organisation/body.ts'
import { type EntityKind, entityKinds } from '#shared/organisation/entity.ts'
import type { ViewId } from '#shared/organisation/view.ts'
import { organisationText as text } from '#shared/text/organisation.ts'
import { capitalise } from '#shared/text/terms.ts'
import { bodyKindLabels, entityKindLabels } from '#shared/text/vocabulary.ts'

type CreateTool = Exclude<Tool, { readonly type: 'select' }>
const bodyTools = bodyKinds.map((kind: BodyKind): CreateTool => ({ type: 'create-body', kind }))
const entityTools = entityKinds.map((kind: EntityKind): CreateTool => ({ type: 'create-entity', kind }))

/** What can be put on the chart: click then click, drag, or Enter for the middle of the view. */
export function Palette({ viewId }: { readonly viewId: ViewId }) {
  const tool = useCanvas((state) => state.tool)
  return (
    <section className="palette" aria-label={text.palette}>
      <div className="palette-bar">
        <ToggleButton
          icon={MousePointer2}
          label={text.select}
          isSelected={tool.type === 'select'}
          onChange={() => chooseTool({ type: 'select' })}
        />
        <PaletteGroup title={text.bodies} icon={Users} tools={bodyTools} viewId={viewId} />
        <PaletteGroup title={text.entities} icon={Building2} tools={entityTools} viewId={viewId} />
      </div>
      {tool.type !== 'select' && (
        <p className="palette-hint" role="status">
          {text.placing}
        </p>
      )}
    </section>
  )
}

type GroupProps = {
  readonly title: string
  readonly icon: IconType
  readonly tools: readonly CreateTool[]
  readonly viewId: ViewId
}

function PaletteGroup({ title, icon, tools, viewId }: GroupProps) {
  return (
    <details
      className="palette-group"
      name="palette"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) currentTarget.open = false
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && event.currentTarget.open) close(event)
      }}
    >
      <summary>
        <Icon icon={icon} size="var(--icon)" />
        {title}
        <Icon icon={ChevronDown} size="0.875rem" />
      </summary>
      <ul>
        {tools.map((tool) => (
          <li key={tool.kind}>
            <PaletteTool tool={tool} viewId={viewId} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function PaletteTool({ tool, viewId }: { readonly tool: CreateTool; readonly viewId: ViewId }) {
  const current = useCanvas((state) => state.tool)
  const readOnly = useContext(ReadOnlyContext)
  const isChosen = current.type === tool.type && current.kind === tool.kind
  return (
    <Tooltip text={readOnly ?? undefined} placement="right">
      <button
        type="button"
        className="palette-tool"
        aria-pressed={isChosen}
        aria-disabled={readOnly !== null}
        draggable={readOnly === null}
        onDragStart={(event) => dragTool(event.dataTransfer, tool)}
        onDragEnd={(event) => close(event)}
        onClick={(event) => {
          if (readOnly !== null) return
          close(event)
          // A click of the keyboard has no place of its own.
          const canvas = shownCanvas()
          if (event.detail === 0 && canvas !== null)
            void createAt(canvas.chart(), viewId, tool, canvas.centre())
          else chooseTool(isChosen ? { type: 'select' } : tool)
        }}
      >
        {labelOf(tool)}
        <span aria-hidden className="palette-sigle">
          {sigleOf(tool)}
        </span>
      </button>
    </Tooltip>
  )
}

/** Folds the group away, so that it does not hide the place where to put things. */
function close(event: SyntheticEvent<HTMLElement>): void {
  event.stopPropagation()
  const group = event.currentTarget.closest('details')
  if (group === null) return
  group.open = false
  group.querySelector('summary')?.focus()
}

function labelOf(tool: CreateTool): string {
  if (tool.type === 'create-body') return capitalise(bodyKindLabels[tool.kind].label)
  return capitalise(entityKindLabels[tool.kind].short)
}

/** What a body of this kind is called in short, where that adds something. */
function sigleOf(tool: CreateTool): string {
  const short = tool.type === 'create-body' ? bodyKindLabels[tool.kind].short : ''
  return short === short.toLocaleUpperCase('fr-FR') ? short : ''
}
