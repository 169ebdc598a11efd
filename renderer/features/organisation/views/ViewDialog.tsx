import { useMemo, useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { shownCanvas } from '#renderer/canvas/canvas-commands.ts'
import { useCanvas } from '#renderer/canvas/canvas-store.ts'
import { placementsOf } from '#renderer/canvas/placements.ts'
import { showView } from '#renderer/canvas/shown-view.ts'
import { currentData, newId, useData } from '#renderer/document/hooks.ts'
import { allNodeChoices } from '#renderer/sheets/choices.ts'
import { FormDialog } from '#renderer/sheets/FormDialog.tsx'
import { ComboBox } from '#renderer/ui/ComboBox.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { RadioGroup } from '#renderer/ui/RadioGroup.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { recordName } from '#shared/document/record-name.ts'
import { newView } from '#shared/organisation/new-view.ts'
import { mostSteps, type Placement, type View, type ViewId } from '#shared/organisation/view.ts'
import { orderAfterAll } from '#shared/organisation/views.ts'
import { organisationText } from '#shared/text/organisation.ts'
import { nextViewName, viewText as text } from '#shared/text/views.ts'
import { selectedNode } from '../selected-node.ts'
import { viewNameFault } from './name-fault.ts'
import { type Content, type ContentChoice, contentOf, fieldsOf } from './view-content.ts'

type ViewDialogProps = {
  /** The view to change; null makes a new one. */
  readonly view: View | null
  readonly date: string
  readonly onClose: () => void
}

/** The name of a view and what it shows; for a new one, what is selected is offered as its centre. */
export function ViewDialog({ view, date, onClose }: ViewDialogProps) {
  const data = useData()
  const [first] = useState(() => (view === null ? startOf() : { name: view.name, content: contentOf(view) }))
  const [name, setName] = useState(first.name)
  const [content, setContent] = useState<Content>(first.content)
  const choices = useMemo(() => allNodeChoices(data), [data])
  const fault = viewNameFault(data.view.values(), view?.id ?? null, name)
  const missing =
    fault ?? (content.choice === 'around' && content.centre === null ? text.centreMissing : null)

  async function submit(): Promise<boolean> {
    const fields = { name: name.trim(), ...fieldsOf(content) }
    if (view !== null) return perform({ type: 'view.edit', id: view.id, patch: fields })
    const id = newId<ViewId>()
    const value = newView({ id, order: orderAfterAll(currentData()), ...fields })
    const placements = content.choice === 'by-hand' ? selectedPlacements(id) : []
    if (!(await perform({ type: 'view.create', value, placements }))) return false
    showView(id, date)
    return true
  }
  return (
    <FormDialog
      title={view === null ? text.add : text.content}
      verb={view === null ? text.addVerb : text.contentVerb}
      missing={missing}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField
        label={text.name}
        value={name}
        onChange={setName}
        errorMessage={fault === text.nameTaken ? fault : undefined}
        autoFocus
      />
      <RadioGroup<ContentChoice>
        label={text.shows}
        value={content.choice}
        choices={[
          { id: 'everything', label: text.everything },
          { id: 'around', label: text.around, note: text.aroundNote },
          { id: 'by-hand', label: text.byHand, note: view === null ? text.byHandNote : undefined },
        ]}
        onChange={(choice) => setContent({ ...content, choice })}
      />
      {content.choice === 'around' && (
        <>
          <ComboBox
            label={text.centre}
            choices={choices}
            value={content.centre}
            emptyText={organisationText.noneFound}
            onChange={(centre) => setContent({ ...content, centre })}
          />
          <NumberField
            label={text.steps}
            unit={text.stepsUnit}
            value={content.steps}
            minValue={0}
            maxValue={mostSteps}
            onCommit={(steps) => setContent({ ...content, steps: steps ?? 1 })}
          />
        </>
      )}
    </FormDialog>
  )
}

function startOf(): { readonly name: string; readonly content: Content } {
  const data = currentData()
  const node = selectedNode(data)
  const names = [...data.view.values()].map((view) => view.name)
  if (node === null)
    return { name: nextViewName(names), content: { choice: 'everything', centre: null, steps: 1 } }
  const name = recordName(data, node.type, node.id).slice(0, 120)
  return {
    name: names.includes(name) ? nextViewName(names) : name,
    content: { choice: 'around', centre: `${node.type} ${node.id}`, steps: 1 },
  }
}

/** What is selected, where it stands in the view on screen. */
function selectedPlacements(viewId: ViewId): readonly Placement[] {
  const chart = shownCanvas()?.chart()
  if (chart === undefined) return []
  const selected = [...useCanvas.getState().selectedNodes]
  const places = selected.flatMap((id) => {
    const place = chart.layout.positions.get(id)
    return place === undefined ? [] : [[id, place] as const]
  })
  return placementsOf(chart, viewId, new Map(places))
}
