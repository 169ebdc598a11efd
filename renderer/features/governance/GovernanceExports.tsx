import { FileDown } from 'lucide-react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { useData } from '#renderer/document/hooks.ts'
import { bodyChoices } from '#renderer/sheets/choices.ts'
import { exportsByBody } from '#renderer/sheets/exports-by-body.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { MenuButton, type MenuEntry } from '#renderer/ui/Menu.tsx'
import type { DocumentData } from '#shared/document/document-data.ts'
import { governanceText, governanceExportText as text } from '#shared/text/governance.ts'

type Format = 'pdf' | 'docx' | 'csv'
const formats: readonly Format[] = ['pdf', 'docx', 'csv']

/** Who carries what, and who sits where, at the shown date. */
export function GovernanceExports() {
  const data = useData()
  const date = useShownDate()
  return (
    <MenuButton
      label={governanceText.export}
      icon={FileDown}
      variant="primary"
      entries={[
        ...formats.map(
          (format): MenuEntry => ({
            id: `who-${format}`,
            label: inFormat(text.whoCarriesWhat, format),
            onAction: () => void exportReport({ report: 'who-carries-what', date, format }),
          }),
        ),
        { kind: 'rule', id: 'rule' },
        ...formats.map(
          (format): MenuEntry => ({
            id: `composition-${format}`,
            label: inFormat(text.composition, format),
            entries: compositions(data, date, format),
          }),
        ),
      ]}
    />
  )
}

function inFormat(report: string, format: Format): string {
  return `${report} – ${text[format]}`
}

/** All the bodies in one document, or one of them. */
function compositions(data: DocumentData, date: string, format: Format): readonly MenuEntry[] {
  return exportsByBody(
    bodyChoices(data),
    (bodyId) => void exportReport({ report: 'composition', bodyId, date, format }),
  )
}
