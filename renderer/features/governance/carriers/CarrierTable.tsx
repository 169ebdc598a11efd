import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { show, usePlace } from '#renderer/actions/navigation.ts'
import { showInspector } from '#renderer/actions/show-inspector.ts'
import { Tag } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { carrierText as text } from '#shared/text/governance.ts'
import { capitalise } from '#shared/text/terms.ts'
import type { CarrierLine } from './carrier-blocks.ts'
import { WholeCodes } from './WholeCodes.tsx'

type CarrierTableProps = {
  readonly label: string
  readonly lines: readonly CarrierLine[]
  readonly hasShares: boolean
}

/** The lines of one kind; the name of a holder opens what is known of it in the inspector. */
export function CarrierTable({ label, lines, hasShares }: CarrierTableProps) {
  const registry = useRegistry()
  const place = usePlace('governance')
  const open = (id: string) => {
    show('governance', { kind: 'responsibility', id })
    showInspector(registry)
  }
  return (
    <table className="carrier-table" aria-label={label}>
      <colgroup>
        <col className="carrier-who" />
        <col className="carrier-answers" />
        <col className="carrier-when" />
        <col />
        {hasShares && <col className="carrier-part" />}
      </colgroup>
      <thead className="ui-hidden">
        <tr>
          <th scope="col">{text.holder}</th>
          <th scope="col">{text.answerer}</th>
          <th scope="col">{text.period}</th>
          <th scope="col">{text.act}</th>
          {hasShares && <th scope="col">{text.share}</th>}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} data-state={line.state} data-selected={place?.id === line.id}>
            <th scope="row">
              <Button variant="quiet" size="s" onPress={() => open(line.id)}>
                {line.holder}
              </Button>
              {line.tags.map((tag) => (
                <Tag key={tag}>{tag}</Tag>
              ))}
            </th>
            <td>
              <span data-vacant={line.answerer.isVacant}>{capitalise(line.answerer.name)}</span>
              <span className="carrier-quality">{capitalise(line.answerer.quality)}</span>
            </td>
            <td>{line.period}</td>
            <td>
              <WholeCodes text={line.act} />
            </td>
            {hasShares && <td className="carrier-share">{line.share}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
