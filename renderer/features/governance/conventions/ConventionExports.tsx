import { FileDown } from 'lucide-react'
import { exportReport } from '#renderer/actions/export-report.ts'
import { useShownDate } from '#renderer/sheets/today.ts'
import { MenuButton } from '#renderer/ui/Menu.tsx'
import type { ConventionId } from '#shared/organisation/convention.ts'
import { governanceExportText as text } from '#shared/text/governance.ts'

/** The « annexe gouvernance » of one convention at the shown date, to be read or to be taken over. */
export function ConventionExports({ conventionId }: { readonly conventionId: ConventionId }) {
  const date = useShownDate()
  const annex = (format: 'pdf' | 'docx') =>
    void exportReport({ report: 'convention', conventionId, date, format })
  return (
    <MenuButton
      label={text.annex}
      icon={FileDown}
      entries={[
        { id: 'pdf', label: text.pdf, onAction: () => annex('pdf') },
        { id: 'docx', label: text.docx, onAction: () => annex('docx') },
      ]}
    />
  )
}
