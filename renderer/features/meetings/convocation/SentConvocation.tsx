import { perform } from '#renderer/actions/perform.ts'
import { useData } from '#renderer/document/hooks.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { DatePicker } from '#renderer/ui/DatePicker.tsx'
import { Disclosure } from '#renderer/ui/Disclosure.tsx'
import type { Addressee, Convocation } from '#shared/meetings/convocation.ts'
import { addresseesOf } from '#shared/meetings/convocations.ts'
import { sentLine, convocationText as text } from '#shared/text/convocations.ts'
import { fullName } from '#shared/text/names.ts'

/** One sending: what and when, and each addressee with the day on which it came. */
export function SentConvocation({ convocation }: { readonly convocation: Convocation }) {
  const data = useData()
  const addressees = addresseesOf(data, convocation.id)
  const waiting = addressees.filter(({ receivedOn }) => receivedOn === null)
  const receive = (some: readonly Addressee[], receivedOn: string | null) =>
    perform({ type: 'convocation.receive', addresseeIds: some.map(({ id }) => id), receivedOn })
  return (
    <Disclosure title={sentLine(convocation, addressees.length)}>
      {convocation.note !== '' && <p className="convocation-hint">{convocation.note}</p>}
      {waiting.length > 0 && convocation.means !== 'post' && (
        <Button edits size="s" onPress={() => receive(waiting, convocation.sentOn)}>
          {text.allReceived}
        </Button>
      )}
      <ul className="convocation-addressees">
        {addressees.map((addressee) => {
          const person = data.person.get(addressee.personId)
          const name = person === undefined ? '' : fullName(person)
          return (
            <li key={addressee.id}>
              <span>
                {name}
                <span className="roll-call-quality">{addressee.quality}</span>
              </span>
              <DatePicker
                label={`${text.received} – ${name}`}
                isLabelHidden
                value={addressee.receivedOn}
                onCommit={(day) => receive([addressee], day)}
              />
            </li>
          )
        })}
      </ul>
    </Disclosure>
  )
}
