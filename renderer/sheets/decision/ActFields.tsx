import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { FieldRow, Form } from '#renderer/ui/Form.tsx'
import { Select } from '#renderer/ui/Select.tsx'
import { TextField } from '#renderer/ui/TextField.tsx'
import type { Decision } from '#shared/decisions/decision.ts'
import { actStateLabels, actText as text } from '#shared/text/acts.ts'
import { AttachmentList } from '../AttachmentList.tsx'
import { choicesOf } from '../choices.ts'
import type { EditRecord } from '../edit-record.ts'

const stateChoices = [{ id: 'none', label: text.noState }, ...choicesOf(actStateLabels)] as const

type ActFieldsProps = { readonly decision: Decision; readonly edit: EditRecord<'decision'> }

/** The act that must follow (délibération, arrêté …), what became of it, its signed copy, and who is told. */
export function ActFields({ decision, edit }: ActFieldsProps) {
  return (
    <>
      <Form>
        <TextField
          label={text.act}
          description={text.actHint}
          value={decision.act}
          onCommit={(act) => edit({ act })}
        />
        <TextField
          label={text.authority}
          description={text.authorityHint}
          value={decision.actAuthority}
          onCommit={(actAuthority) => edit({ actAuthority })}
        />
        <Select
          label={text.state}
          choices={stateChoices}
          value={decision.actState ?? 'none'}
          onChange={(state) => edit({ actState: state === 'none' ? null : state })}
        />
        <FieldRow>
          <TextField
            label={text.reference}
            value={decision.actReference}
            onCommit={(actReference) => edit({ actReference })}
          />
          <DatePicker label={text.date} value={decision.actDate} onCommit={(actDate) => edit({ actDate })} />
        </FieldRow>
      </Form>
      <h4 className="decision-part">{text.copy}</h4>
      <AttachmentList owner={{ decisionId: decision.id }} />
      <Form>
        <TextField
          label={text.diffusion}
          description={text.diffusionHint}
          value={decision.diffusion}
          onCommit={(diffusion) => edit({ diffusion })}
        />
      </Form>
    </>
  )
}
