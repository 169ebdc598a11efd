import { Info } from 'lucide-react'
import { Button } from 'react-aria-components'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { Tooltip } from '#renderer/ui/Tooltip.tsx'
import { ficheSentences } from '#shared/quality/fiche.ts'
import { assistantText, parameterSentences, proposalText as text } from '#shared/text/assistant.ts'
import { nameItem, pointAt, toggleItem, useAssistant } from './assistant-store.ts'
import type { ProposalLine } from './proposal-lines.ts'

/** One thing to take or to leave; its reason is one gesture away. */
export function ItemRow({ line, isTicked }: { readonly line: ProposalLine; readonly isTicked: boolean }) {
  const { key, note, nodeId, canBeRenamed } = line
  const name = useAssistant((assistant) => assistant.selection.names.get(key)) ?? line.title
  return (
    <li
      className="model-row"
      data-left={!isTicked || undefined}
      onPointerEnter={() => pointAt(nodeId)}
      onPointerLeave={() => pointAt(null)}
    >
      <Checkbox
        label={text.keep(name)}
        isLabelHidden
        isSelected={isTicked}
        onChange={() => toggleItem(key)}
      />
      <span className="model-row-text">
        {canBeRenamed ? (
          <InlineEdit label={text.rename(line.title)} value={name} onCommit={(next) => nameItem(key, next)} />
        ) : (
          <span>{name}</span>
        )}
        {note !== '' && <span className="model-note">{note}</span>}
      </span>
      <Why line={line} />
    </li>
  )
}

function Why({ line: { whys } }: { readonly line: ProposalLine }) {
  const [first] = whys
  if (first === undefined) return null
  const isCited = first.type === 'fiche'
  const heading = isCited ? assistantText.ficheSays : assistantText.parameter
  const says = isCited ? ficheSentences[first.id] : (parameterSentences[first.code] ?? '')
  return (
    <Tooltip text={heading} note={says} placement="left">
      <Button className="model-why" aria-label={text.why(heading, says)}>
        <Icon icon={Info} size="0.875rem" />
      </Button>
    </Tooltip>
  )
}
