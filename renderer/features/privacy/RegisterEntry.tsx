import type { FocusEvent } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
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
  return (
    <TextArea
      label={text.register}
      isLabelHidden
      description={text.registerHint}
      value={registerEntry(projectOf(data).name, controller, months)}
      isReadOnly
      onFocus={selectAll}
      maxRows={18}
      isWide
    />
  )
}

function selectAll({ target }: FocusEvent): void {
  if (target instanceof HTMLTextAreaElement) target.select()
}
