import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { NumberField } from '#renderer/ui/NumberField.tsx'
import { Tabs } from '#renderer/ui/Tabs.tsx'
import { formerMembers } from '#shared/document/former-members.ts'
import { privacyOf, privacySetting } from '#shared/document/privacy-setting.ts'
import { privacyText as text } from '#shared/text/privacy.ts'
import { commonText } from '#shared/text/ui.ts'
import { FormerMembers } from './FormerMembers.tsx'
import { RegisterEntry } from './RegisterEntry.tsx'
import './privacy.css'

/** How long personal data is kept, whose has been kept for too long, and what the register says of it. */
export function PrivacyDialog({ onClose }: { readonly onClose: () => void }) {
  const data = useData()
  const { retentionMonths: months } = privacyOf(data.setting)
  const former = formerMembers(data, { today: today(), months })
  const keep = (given: number | null) =>
    given === null || perform({ type: 'setting.put', value: privacySetting({ retentionMonths: given }) })
  return (
    <Dialog title={text.title} isOpen keeps size="l" onClose={onClose} closeLabel={commonText.close}>
      <div className="privacy">
        <div className="privacy-retention">
          <NumberField
            label={text.retention}
            description={text.retentionHint}
            unit={text.retentionUnit}
            value={months}
            minValue={0}
            maxValue={600}
            onCommit={keep}
          />
        </div>
        <Tabs
          label={text.title}
          tabs={[
            {
              id: 'former',
              label: text.former,
              count: former.length,
              panel: <FormerMembers former={former} />,
            },
            { id: 'register', label: text.register, panel: <RegisterEntry months={months} /> },
          ]}
        />
      </div>
    </Dialog>
  )
}
