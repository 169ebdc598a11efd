import { Compass } from 'lucide-react'
import { useMemo } from 'react'
import { ActionButton } from '#renderer/actions/ActionButton.tsx'
import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Form, Section } from '#renderer/ui/Form.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import { projectOf } from '#shared/document/document-data.ts'
import type { Project } from '#shared/organisation/project.ts'
import { phasesInOrder } from '#shared/reports/conformity/conformity-state.ts'
import { competenceTransferLabels, purchaseModeLabels } from '#shared/text/governance-vocabulary.ts'
import { letterheadText } from '#shared/text/letterheads.ts'
import { projectSize, projectText as text } from '#shared/text/project.ts'
import { projectScopeLabels } from '#shared/text/vocabulary.ts'
import { CoordinatorField } from './CoordinatorField.tsx'
import { choicesOf } from './choices.ts'
import type { EditRecord } from './edit-record.ts'
import { LetterheadField } from './letterheads/LetterheadField.tsx'
import { TemplateFields } from './letterheads/TemplateFields.tsx'

const scopeChoices = [{ id: 'none', label: text.noScope } as const, ...choicesOf(projectScopeLabels)]

const notSaid = { id: 'not-said', label: text.noScope } as const
const transferChoices = [notSaid, ...choicesOf(competenceTransferLabels)]
const purchaseChoices = [notSaid, ...choicesOf(purchaseModeLabels)]

const edit: EditRecord<'project'> = (patch) => perform({ type: 'project.edit', patch })

/** What the document is about: shown where nothing is selected. */
export function ProjectSheet() {
  const project = useData(projectOf)
  const size = useData((data) => projectSize(data.entity.size, data.body.size, data.link.size))
  return (
    <>
      <PanelHeader
        icon={Compass}
        title={
          <InlineEdit
            label={text.name}
            value={project.name}
            validate={(name) => (name.trim() === '' ? text.nameFault : undefined)}
            onCommit={(name) => edit({ name })}
          />
        }
        note={size === '' ? text.project : size}
      />
      <ProjectFields project={project} />
      <Section title={text.model}>
        <ActionButton id="model.adapt" />
        <ActionButton id="model.gaps" />
      </Section>
      <Section title={text.documents}>
        <Form layout="inline">
          <LetterheadField
            value={project.letterheadId}
            unlessChosen={letterheadText.none}
            onChange={(letterheadId) => edit({ letterheadId })}
          />
        </Form>
      </Section>
      <TemplateFields bodyId={null} />
    </>
  )
}

function ProjectFields({ project }: { readonly project: Project }) {
  const phase = useData((data) => data.phase)
  const phases = useMemo(
    () => [notSaid, ...phasesInOrder({ phase }).map(({ id, name }) => ({ id, label: name }))],
    [phase],
  )
  return (
    <Form layout="inline">
      <Select
        label={text.scope}
        choices={scopeChoices}
        value={project.scope ?? 'none'}
        onChange={(scope) => edit({ scope: scope === 'none' ? null : scope })}
      />
      <TextField
        label={text.territory}
        value={project.territory}
        onCommit={(territory) => edit({ territory })}
      />
      <CoordinatorField />
      <Select
        label={text.phase}
        choices={phases}
        value={project.phaseId ?? notSaid.id}
        onChange={(id) => edit({ phaseId: id === notSaid.id ? null : id })}
      />
      <Select
        label={text.transfer}
        choices={transferChoices}
        value={project.competenceTransfer ?? notSaid.id}
        onChange={(transfer) => edit({ competenceTransfer: transfer === notSaid.id ? null : transfer })}
      />
      <Select
        label={text.purchase}
        choices={purchaseChoices}
        value={project.purchaseMode ?? notSaid.id}
        onChange={(mode) => edit({ purchaseMode: mode === notSaid.id ? null : mode })}
      />
      <DatePicker
        label={text.startedOn}
        value={project.startedOn}
        onCommit={(startedOn) => edit({ startedOn })}
      />
      <TextArea
        label={text.purpose}
        value={project.purpose}
        isWide
        onCommit={(purpose) => edit({ purpose })}
      />
    </Form>
  )
}
