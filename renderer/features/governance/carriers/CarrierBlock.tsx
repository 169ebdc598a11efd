import { Compass, UserRoundPlus } from 'lucide-react'
import { useState } from 'react'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Disclosure } from '#renderer/ui/Disclosure.tsx'
import { entrustTitle, historyTitle, carrierText as text } from '#shared/text/governance.ts'
import { CarrierTable } from './CarrierTable.tsx'
import type { CarrierBlock as Block } from './carrier-blocks.ts'
import { EntrustDialog } from './EntrustDialog.tsx'

/** One kind of responsibility: who carries it now and next, what is missing, and its history. */
export function CarrierBlock({ block }: { readonly block: Block }) {
  const { kind, title, lines, past, remark } = block
  const [isEntrusting, setEntrusting] = useState(false)
  const isCoordinated = kind === 'coordination' && lines.some(({ state }) => state === 'current')
  return (
    <section className="carrier-block">
      <header className="carrier-head">
        <h3>{title}</h3>
        {isCoordinated && (
          <StatusBadge tone="info" icon={Compass}>
            {text.coordinationBadge}
          </StatusBadge>
        )}
        {remark !== null && (
          <span role="status">
            <StatusBadge tone={remark.tone}>{remark.words}</StatusBadge>
          </span>
        )}
        <Button
          edits
          size="s"
          icon={UserRoundPlus}
          aria-label={entrustTitle(kind)}
          onPress={() => setEntrusting(true)}
        >
          {text.entrust}
        </Button>
      </header>
      {lines.length === 0 ? (
        <p className="carrier-nobody">{text.nobody}</p>
      ) : (
        <CarrierTable label={title} lines={lines} hasShares={kind === 'funding'} />
      )}
      {past.length > 0 && (
        <Disclosure title={historyTitle(past.length)}>
          <CarrierTable label={`${title}, ${text.history}`} lines={past} hasShares={kind === 'funding'} />
        </Disclosure>
      )}
      {isEntrusting && <EntrustDialog charge={{ kind }} onClose={() => setEntrusting(false)} />}
    </section>
  )
}
