import { CircleCheck } from 'lucide-react'
import { useMemo } from 'react'
import { Disclosure } from '#renderer/ui/Disclosure.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { isTicked } from '#shared/model/selection.ts'
import { proposalText, assistantText as text } from '#shared/text/assistant.ts'
import { useAssistant } from './assistant-store.ts'
import { BodyCard } from './BodyCard.tsx'
import { ItemRow } from './ItemRow.tsx'
import { type ProposalLine, proposalLines } from './proposal-lines.ts'
import type { Model } from './use-model.ts'

/** What is proposed, to be taken, left or renamed, each with its reason. */
export function ProposalStep({ model }: { readonly model: Model }) {
  const { proposal, full } = model
  const selection = useAssistant((assistant) => assistant.selection)
  const lines = useMemo(() => proposalLines(proposal.items, full), [proposal, full])
  const ticked = useMemo(
    () => new Set(proposal.items.filter((item) => isTicked(item, selection)).map(({ key }) => key)),
    [proposal, selection],
  )
  if (proposal.items.length === 0) {
    return (
      <EmptyState icon={CircleCheck} title={text.nothingMissing}>
        {text.nothingMissingHint}
      </EmptyState>
    )
  }
  // Without new bodies to be read first, the few other things are shown at once.
  const group = { ticked, isOpen: lines.bodies.length === 0 }
  return (
    <>
      {lines.bodies.length > 0 && (
        <section className="model-bodies">
          <h3>{proposalText.bodies}</h3>
          {lines.bodies.map((line) => (
            <BodyCard key={line.key} line={line} ticked={ticked} />
          ))}
        </section>
      )}
      <Group title={proposalText.missions} lines={lines.others} {...group} />
      <Group title={proposalText.entities} lines={lines.entities} {...group} />
      <Group title={proposalText.responsibilities} lines={lines.responsibilities} {...group} />
      <Group title={proposalText.links} lines={lines.links} {...group} />
    </>
  )
}

type GroupProps = {
  readonly title: string
  readonly lines: readonly ProposalLine[]
  readonly ticked: ReadonlySet<string>
  readonly isOpen: boolean
}

function Group({ title, lines, ticked, isOpen }: GroupProps) {
  if (lines.length === 0) return null
  const kept = lines.filter(({ key }) => ticked.has(key)).length
  return (
    <Disclosure
      title={title}
      isOpenAtFirst={isOpen}
      end={<span className="model-note">{proposalText.kept(kept, lines.length)}</span>}
    >
      <ul className="model-rows">
        {lines.map((line) => (
          <ItemRow key={line.key} line={line} isTicked={ticked.has(line.key)} />
        ))}
      </ul>
    </Disclosure>
  )
}
