import { FileUp } from 'lucide-react'
import { ask, perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { IconButton } from '#renderer/ui/Button.tsx'
import { Section } from '#renderer/ui/Form.tsx'
import type { BodyId } from '#shared/organisation/body.ts'
import { type TemplatedReport, templatedReports } from '#shared/organisation/document-template.ts'
import { templateLine, templateText as text } from '#shared/text/letterheads.ts'
import { DeleteButton } from '../DeleteButton.tsx'
import './letterheads.css'

/** The Word files of the user into which documents are written: those of a body, or (null) of all that have none. */
export function TemplateFields({ bodyId }: { readonly bodyId: BodyId | null }) {
  return (
    <Section title={text.title}>
      <p className="letterhead-note">{text.hint}</p>
      {templatedReports.map((report) => (
        <TemplateField key={report} report={report} bodyId={bodyId} />
      ))}
    </Section>
  )
}

type TemplateFieldProps = { readonly report: TemplatedReport; readonly bodyId: BodyId | null }

function TemplateField({ report, bodyId }: TemplateFieldProps) {
  const templates = useData((data) => data.documentTemplate)
  const chosen = [...templates.values()].find(
    (template) => template.report === report && template.bodyId === bodyId,
  )
  return (
    <div className="template-line">
      <span>{templateLine(report, chosen?.fileName ?? null)}</span>
      <span className="letterhead-gestures">
        <IconButton
          edits
          size="s"
          variant="quiet"
          icon={FileUp}
          label={text.chooseFor(report)}
          onPress={() => ask('template.add', { report, bodyId })}
        />
        {chosen !== undefined && (
          <DeleteButton
            label={text.removeFor(report)}
            name={text.named(chosen.fileName)}
            size="s"
            onDelete={() => perform({ type: 'document-template.delete', id: chosen.id })}
          />
        )}
      </span>
    </div>
  )
}
