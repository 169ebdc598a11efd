import { DoorOpen, FileDown, UserRound } from 'lucide-react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { useRecord } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { departureText } from '#shared/text/departures.ts'
import { fullName } from '#shared/text/names.ts'
import { peopleText as text } from '#shared/text/people.ts'
import { privacyText } from '#shared/text/privacy.ts'
import { DeleteRecord } from './DeleteRecord.tsx'
import { DepartureDialog } from './departure/DepartureDialog.tsx'
import { HistoryButton } from './HistoryButton.tsx'
import { PersonFields } from './PersonFields.tsx'
import { PersonOffices } from './PersonOffices.tsx'
import './PersonSheet.css'

/** Everything about a person: who she is, how to reach her, what she holds. */
export function PersonSheet({ id }: { readonly id: string }) {
  const person = useRecord('person', id)
  if (person === undefined) return null
  return (
    <>
      <PanelHeader
        icon={UserRound}
        title={fullName(person)}
        actions={
          <>
            <HistoryButton collection="person" id={person.id} />
            <DeleteRecord
              collection="person"
              command={{ type: 'person.delete', id: person.id }}
              label={text.deletePerson}
              name={fullName(person)}
            />
          </>
        }
      />
      <PersonFields person={person} />
      <div className="person-gestures">
        <Button
          edits
          size="s"
          icon={DoorOpen}
          onPress={() => openDialog((onClose) => <DepartureDialog person={person} onClose={onClose} />)}
        >
          {departureText.prepare}
        </Button>
        <MenuButton
          label={privacyText.exportData}
          icon={FileDown}
          size="s"
          entries={(['pdf', 'csv'] as const).map((format) => ({
            id: format,
            label: privacyText.formats[format],
            onAction: () => void exportReport({ report: 'person-data', personId: person.id, format }),
          }))}
        />
      </div>
      <PersonOffices id={person.id} />
    </>
  )
}
