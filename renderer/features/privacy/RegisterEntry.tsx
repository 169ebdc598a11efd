import { Copy } from 'lucide-react'
import type { FocusEvent } from 'react'
import { notify } from '#renderer/actions/notices.ts'
import { useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { copyText } from '#renderer/ui/copy-text.ts'
import { TextArea } from '#renderer/ui/TextArea.tsx'
import { projectOf } from '#shared/document/document-data.ts'
import { responsibilitiesAt } from '#shared/organisation/responsibilities.ts'
import { carrierName } from '#shared/reports/parts/carriers.ts'
import { listText } from '#shared/text/plurals.ts'
import { registerEntry, privacyText as text, unknownController } from '#shared/text/privacy.ts'

/** What the register of processing should say, ready to copy. */
export function RegisterEntry({ months }: { readonly months: number }) {
  const data = useData()
  const controllers = responsibilitiesAt(data, 'data-controller', today()).map((one) =>
    carrierName(data, one),
  )
  const controller = controllers.length === 0 ? unknownController : listText(controllers)
  const entry = registerEntry(projectOf(data).name, controller, months)
  const copy = () =>
    notify(
      copyText(entry)
        ? { tone: 'ok', title: text.copied }
        : { tone: 'late', title: text.notCopied, text: text.copyByHand },
    )
  return (
    <div className="privacy-register">
      <TextArea
        label={text.register}
        isLabelHidden
        description={text.registerHint}
        value={entry}
        isReadOnly
        onFocus={selectAll}
        maxRows={16}
        isWide
      />
      <div>
        <Button icon={Copy} onPress={copy}>
          {text.copy}
        </Button>
      </div>
    </div>
  )
}

function selectAll({ target }: FocusEvent): void {
  if (target instanceof HTMLTextAreaElement) target.select()
}
