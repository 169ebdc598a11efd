import { Disclosure } from '#renderer/ui/Disclosure.tsx'
import type { AgendaItem } from '#shared/meetings/agenda-item.ts'
import { presentAtItem } from '#shared/meetings/present-at-item.ts'
import type { Sitting } from '#shared/secretary/sitting.ts'
import { fullName } from '#shared/text/names.ts'
import { listText } from '#shared/text/plurals.ts'
import { presentAtItemText, sessionText as text } from '#shared/text/secretary.ts'

/** Who was there while the item was dealt with: what its votes are read with. */
export function ItemPresences({ sitting, item }: { readonly sitting: Sitting; readonly item: AgendaItem }) {
  const there = presentAtItem(sitting.records, sitting.events, item.id)
  const names = (isThroughout: boolean) =>
    there
      .filter((presence) => presence.isThroughout === isThroughout)
      .flatMap(({ record }) => {
        const person = record.personId === null ? undefined : sitting.data.person.get(record.personId)
        const callee = sitting.callees.find(({ key }) => key === record.seatId)
        const named = person ?? callee?.person
        return named === undefined ? [] : [fullName(named)]
      })
  const [whole, partly] = [names(true), names(false)]
  return (
    <Disclosure title={presentAtItemText(there.length, partly.length)}>
      <p>{listText(whole)}</p>
      {partly.length > 0 && (
        <p>
          {text.partly} {listText(partly)}
        </p>
      )}
    </Disclosure>
  )
}
