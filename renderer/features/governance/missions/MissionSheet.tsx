import { ArrowDown, ArrowUp, ClipboardList } from 'lucide-react'
import { useMemo } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useData, useRecord } from '#renderer/document/hooks.ts'
import { DeleteRecord } from '#renderer/sheets/DeleteRecord.tsx'
import type { EditRecord } from '#renderer/sheets/edit-record.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { StatusBadge, Tag } from '#renderer/ui/Badge.tsx'
import { IconButton } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { Form, Section } from '#renderer/ui/Form.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Mission } from '#shared/organisation/mission.ts'
import { coverageOf, missionsInOrder } from '#shared/organisation/missions.ts'
import { deletedThing } from '#shared/text/deletion.ts'
import { governanceText, missionText as text } from '#shared/text/governance.ts'
import { missionSourceLabels } from '#shared/text/governance-vocabulary.ts'
import { capitalise } from '#shared/text/terms.ts'
import { bodyKindChoices } from './body-kind-choices.ts'
import { MissionRoles } from './MissionRoles.tsx'
import { movedMission } from './matrix.ts'

/** A mission in full, what each body is to it, and for one of the project, its words. */
export function MissionSheet({ id }: { readonly id: string }) {
  const mission = useRecord('mission', id)
  const date = useShownDate()
  const coverage = useData((data) => (mission === undefined ? 'carried' : coverageOf(data, mission.id, date)))
  if (mission === undefined) return null
  const isOwn = mission.source === 'project'
  const edit: EditRecord<'mission'> = (patch) => perform({ type: 'mission.edit', id: mission.id, patch })
  return (
    <>
      <PanelHeader
        icon={ClipboardList}
        title={
          isOwn ? (
            <InlineEdit
              label={text.name}
              value={mission.name}
              validate={(name) => (name.trim() === '' ? governanceText.nameFault : undefined)}
              onCommit={(name) => edit({ name })}
            />
          ) : (
            capitalise(mission.name)
          )
        }
        note={
          <>
            {mission.code !== '' && <span>{mission.code}</span>}
            <Tag hue={isOwn ? 'teal' : 'blue'}>{missionSourceLabels[mission.source]}</Tag>
            {coverage !== 'carried' && (
              <StatusBadge tone="attention">
                {coverage === 'unassigned' ? text.unassigned : text.twice}
              </StatusBadge>
            )}
          </>
        }
        actions={<MissionActions mission={mission} />}
      />
      {coverage === 'carried-twice' && (
        <div>
          <Callout tone="attention">{text.twiceHint}</Callout>
        </div>
      )}
      {isOwn && <OwnFields mission={mission} edit={edit} />}
      <Section title={text.roles}>
        <MissionRoles mission={mission} />
      </Section>
    </>
  )
}

function OwnFields({ mission, edit }: { readonly mission: Mission; readonly edit: EditRecord<'mission'> }) {
  return (
    <Form layout="inline">
      <TextField label={text.code} value={mission.code} maxLength={20} onCommit={(code) => edit({ code })} />
      <Select
        label={text.bodyKind}
        choices={bodyKindChoices}
        value={mission.bodyKind ?? 'none'}
        onChange={(kind) => edit({ bodyKind: kind === 'none' ? null : kind })}
      />
    </Form>
  )
}

function MissionActions({ mission }: { readonly mission: Mission }) {
  const missions = useData((data) => data.mission)
  const [up, down] = useMemo(() => {
    const all = missionsInOrder({ mission: missions })
    return [movedMission(all, mission.id, -1), movedMission(all, mission.id, 1)]
  }, [missions, mission.id])
  const put = (moved: readonly Mission[] | null) =>
    moved !== null && perform({ type: 'mission.reorder', missionIds: moved.map(({ id }) => id) })
  return (
    <>
      <IconButton
        edits
        icon={ArrowUp}
        label={text.moveUp}
        disabledReason={up === null ? text.firstOfGroup : undefined}
        onPress={() => put(up)}
      />
      <IconButton
        edits
        icon={ArrowDown}
        label={text.moveDown}
        disabledReason={down === null ? text.lastOfGroup : undefined}
        onPress={() => put(down)}
      />
      {mission.source === 'project' && (
        <DeleteRecord
          collection="mission"
          command={{ type: 'mission.delete', id: mission.id }}
          label={text.delete}
          name={deletedThing.mission(mission.name)}
        />
      )}
    </>
  )
}
