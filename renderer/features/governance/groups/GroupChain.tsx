import { ArrowRight, CircleCheck, CircleHelp } from 'lucide-react'
import { Icon } from '#renderer/ui/Icon.tsx'
import { chainInWords, groupText as text } from '#shared/text/governance.ts'
import type { ChainStep } from './group-lines.ts'

type GroupChainProps = { readonly chain: readonly ChainStep[]; readonly arrives: boolean }

/** « GU → CSO → Plumevent Éducation », with what is passed on above each arrow; what is missing at its end. */
export function GroupChain({ chain, arrives }: GroupChainProps) {
  return (
    <ol className="chain" aria-label={chainInWords(chain.map(({ name }) => name))}>
      {chain.map(({ node, name, label }, index) => (
        <li key={`${node.type} ${node.id}`}>
          {index > 0 && (
            <span className="chain-arrow">
              <span className="chain-label">{label}</span>
              <Icon icon={ArrowRight} size="var(--icon)" />
            </span>
          )}
          <span className="chain-step" data-kind={node.type}>
            {name}
          </span>
        </li>
      ))}
      {arrives ? (
        <li className="chain-end">
          <Icon icon={CircleCheck} size="var(--icon)" />
          <span className="ui-hidden">{text.arrives}</span>
        </li>
      ) : (
        <li>
          <span className="chain-arrow">
            <Icon icon={ArrowRight} size="var(--icon)" />
          </span>
          <span className="chain-step" data-kind="missing">
            <Icon icon={CircleHelp} size="0.875rem" />
            {text.missing}
          </span>
        </li>
      )}
    </ol>
  )
}
