import { CornerDownRight } from 'lucide-react'
import { useState } from 'react'
import { useRegistry } from '#renderer/actions/ActionsProvider.tsx'
import { goTo, show } from '#renderer/actions/navigation.ts'
import { perform } from '#renderer/actions/perform.ts'
import { showInspector } from '#renderer/actions/show-inspector.ts'
import { newId, useData } from '#renderer/document/hooks.ts'
import { nodeChoices, nodeOf } from '#renderer/sheets/choices.ts'
import { PickDialog } from '#renderer/sheets/PickDialog.tsx'
import { useShownDate } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import type { LinkId, NodeRef } from '#shared/organisation/link.ts'
import { canLink } from '#shared/organisation/link-rules.ts'
import { requestsStay, requestsStopAt, groupText as text, transmitTo } from '#shared/text/governance.ts'
import { reportsText } from '#shared/text/usages.ts'
import { GroupChain } from './GroupChain.tsx'
import { type GroupLine, transmission } from './group-lines.ts'

/** One group of users, with the chain of its requests and, where it breaks, the gesture that mends it. */
export function GroupCard({ line }: { readonly line: GroupLine }) {
  const { body, animators, chain, arrives } = line
  const registry = useRegistry()
  const open = () => {
    show('governance', { kind: 'body', id: body.id })
    showInspector(registry)
  }
  return (
    <section className="group" aria-label={body.name}>
      <h2>
        <Button variant="quiet" onPress={open}>
          {body.name}
        </Button>
      </h2>
      <dl className="group-facts">
        <dt>{text.animatedBy}</dt>
        <dd>{animators.length === 0 ? text.noAnimator : animators.join(', ')}</dd>
        <dt>{text.path}</dt>
        <dd>
          <GroupChain chain={chain} arrives={arrives} />
        </dd>
        <dt>{text.reports}</dt>
        <dd>
          <Reports line={line} />
        </dd>
      </dl>
      {!arrives && <BrokenChain line={line} />}
    </section>
  )
}

/** Leads to the last remontée of the group, among all of them. */
function Reports({ line: { reports } }: { readonly line: GroupLine }) {
  const [last] = reports
  if (last === undefined) return text.noReport
  return (
    <Button size="s" onPress={() => goTo('quality', { kind: 'usageReport', id: last.id })}>
      {reportsText(reports.length)}
    </Button>
  )
}

function BrokenChain({ line }: { readonly line: GroupLine }) {
  const { chain, proposals } = line
  const date = useShownDate()
  const [isPicking, setPicking] = useState(false)
  const last = chain.at(-1)
  if (last === undefined) return null
  const add = (target: NodeRef) =>
    perform({ type: 'link.create', value: transmission(last.node, target, newId<LinkId>(), date) })
  return (
    <>
      <Callout
        tone="attention"
        title={chain.length === 1 ? requestsStay : requestsStopAt(last.name)}
        actions={
          <>
            {proposals.map(({ node, name }) => (
              <Button
                edits
                key={`${node.type} ${node.id}`}
                size="s"
                icon={CornerDownRight}
                onPress={() => add(node)}
              >
                {transmitTo(name)}
              </Button>
            ))}
            <Button edits size="s" variant="quiet" onPress={() => setPicking(true)}>
              {text.otherStep}
            </Button>
          </>
        }
      >
        {proposals.length === 0 ? text.noPublisher : undefined}
      </Callout>
      {isPicking && <OtherStep from={last.node} onPick={add} onClose={() => setPicking(false)} />}
    </>
  )
}

type OtherStepProps = {
  readonly from: NodeRef
  readonly onPick: (target: NodeRef) => Promise<boolean>
  readonly onClose: () => void
}

function OtherStep({ from, onPick, onClose }: OtherStepProps) {
  const data = useData()
  const choices = nodeChoices(data, from).filter(
    ({ id }) => canLink(data, { kind: 'transmits', source: from, target: nodeOf(id) }).ok,
  )
  return (
    <PickDialog
      title={text.otherStepTitle}
      label={text.step}
      choices={choices}
      onPick={(key) => onPick(nodeOf(key))}
      onClose={onClose}
    />
  )
}
