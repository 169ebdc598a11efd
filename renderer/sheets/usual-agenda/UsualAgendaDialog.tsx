import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { currentData } from '#renderer/document/hooks.ts'
import { Button, IconButton } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { SuggestField } from '#renderer/ui/SuggestField.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { partsOf } from '#shared/meetings/agenda.ts'
import type { TemplateItem } from '#shared/meetings/template-item.ts'
import type { BodyId } from '#shared/organisation/body.ts'
import { agendaText } from '#shared/text/agenda.ts'
import { agendaNatureLabels } from '#shared/text/meeting-vocabulary.ts'
import { meetingText } from '#shared/text/meetings.ts'
import { commonText } from '#shared/text/ui.ts'
import { aboutItem, usualAgendaText as text } from '#shared/text/usual-agenda.ts'
import { choicesOf } from '../choices.ts'
import { draftOf, keeping, moved, newItem, type UsualDraft } from './usual-draft.ts'
import './usual-agenda.css'

const natures = choicesOf(agendaNatureLabels)
const columns = [text.itemTitle, agendaText.section, text.nature, text.rapporteur, text.duration]
const mostItems = 200

type DialogProps = { readonly bodyId: BodyId; readonly onClose: () => void }

/** The usual agenda of a body: its items are named, ordered, added and removed, and kept in one step. */
export function UsualAgendaDialog({ bodyId, onClose }: DialogProps) {
  const [items, setItems] = useState<UsualDraft>(() => draftOf(currentData(), bodyId))
  const parts = partsOf(items)
  const missing = items.some(({ title }) => title.trim() === '') ? text.noTitle : undefined
  const change = (id: string, changes: Partial<TemplateItem>) =>
    setItems(items.map((item) => (item.id === id ? { ...item, ...changes } : item)))

  async function save() {
    if (missing === undefined && (await perform(keeping(bodyId, items)))) onClose()
  }
  return (
    <Dialog
      title={text.title}
      isOpen
      size="xl"
      closeLabel={commonText.close}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{commonText.cancel}</Button>
          <Button edits variant="primary" disabledReason={missing} onPress={save}>
            {text.save}
          </Button>
        </>
      }
    >
      <p className="usual-hint">{text.hint}</p>
      <div className="usual-table">
        <p className="usual-heads" aria-hidden="true">
          {columns.map((column) => (
            <span key={column}>{column}</span>
          ))}
        </p>
        <ol className="usual-items">
          {items.map((item, index) => (
            <li key={item.id}>
              <ItemFields item={item} parts={parts} onChange={(changes) => change(item.id, changes)} />
              <ItemGestures
                rank={index + 1}
                count={items.length}
                onMove={(by) => setItems(moved(items, index, by))}
                onRemove={() => setItems(items.filter((one) => one !== item))}
              />
            </li>
          ))}
        </ol>
      </div>
      {items.length < mostItems && (
        <Button size="s" icon={Plus} onPress={() => setItems([...items, newItem(bodyId)])}>
          {text.add}
        </Button>
      )}
    </Dialog>
  )
}

type FieldsProps = {
  readonly item: TemplateItem
  /** The parts that other items are in. */
  readonly parts: readonly string[]
  readonly onChange: (changes: Partial<TemplateItem>) => void
}

function ItemFields({ item, parts, onChange }: FieldsProps) {
  return (
    <>
      <TextField
        label={text.itemTitle}
        isLabelHidden
        value={item.title}
        onChange={(title) => onChange({ title: title.slice(0, 300) })}
      />
      <SuggestField
        label={agendaText.section}
        isLabelHidden
        suggestions={parts}
        value={item.section}
        onCommit={(section) => onChange({ section: section.trim().slice(0, 120) })}
      />
      <Select
        label={text.nature}
        isLabelHidden
        choices={natures}
        value={item.nature}
        onChange={(nature) => onChange({ nature })}
      />
      <TextField
        label={text.rapporteur}
        isLabelHidden
        value={item.rapporteurLabel}
        onChange={(rapporteurLabel) => onChange({ rapporteurLabel: rapporteurLabel.slice(0, 300) })}
      />
      <NumberField
        label={text.duration}
        isLabelHidden
        unit={meetingText.minutesUnit}
        value={item.duration}
        minValue={0}
        maxValue={1440}
        onCommit={(duration) => onChange({ duration })}
      />
    </>
  )
}

type GesturesProps = {
  readonly rank: number
  readonly count: number
  readonly onMove: (by: 1 | -1) => void
  readonly onRemove: () => void
}

function ItemGestures({ rank, count, onMove, onRemove }: GesturesProps) {
  return (
    <span className="usual-gestures">
      <IconButton
        size="s"
        variant="quiet"
        icon={ArrowUp}
        label={aboutItem(text.up, rank)}
        disabledReason={rank === 1 ? text.isFirst : undefined}
        onPress={() => onMove(-1)}
      />
      <IconButton
        size="s"
        variant="quiet"
        icon={ArrowDown}
        label={aboutItem(text.down, rank)}
        disabledReason={rank === count ? text.isLast : undefined}
        onPress={() => onMove(1)}
      />
      <IconButton
        size="s"
        variant="quiet"
        icon={Trash2}
        label={aboutItem(text.remove, rank)}
        onPress={onRemove}
      />
    </span>
  )
}
