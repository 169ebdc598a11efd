import { Tag } from '#renderer/ui/Badge.tsx'
import { Checkbox } from '#renderer/ui/Checkbox.tsx'
import { Disclosure } from '#renderer/ui/Disclosure.tsx'
import { InlineEdit } from '#renderer/ui/InlineEdit.tsx'
import { assistantText, proposalText as text } from '#shared/text/assistant.ts'
import { nameItem, pointAt, toggleItem, useAssistant } from './assistant-store.ts'
import { ItemRow } from './ItemRow.tsx'
import type { BodyLine } from './proposal-lines.ts'
import { Reasons } from './Reasons.tsx'

type BodyCardProps = { readonly line: BodyLine; readonly ticked: ReadonlySet<string> }

/** A proposed body: taken or not, its name, what the fiche says of it, who would sit there and for what. */
export function BodyCard({ line, ticked }: BodyCardProps) {
  const { key, sigle, kinds, note, nodeId, whys, details } = line
  const isTicked = ticked.has(key)
  const name = useAssistant((assistant) => assistant.selection.names.get(key)) ?? line.title
  const kept = details.filter((detail) => ticked.has(detail.key)).length
  return (
    <article
      className="model-body"
      data-left={!isTicked || undefined}
      onPointerEnter={() => pointAt(nodeId)}
      onPointerLeave={() => pointAt(null)}
      onFocus={() => pointAt(nodeId)}
      onBlur={() => pointAt(null)}
    >
      <header className="model-body-head">
        <Checkbox
          label={text.keep(name)}
          isLabelHidden
          isSelected={isTicked}
          onChange={() => toggleItem(key)}
        />
        <div className="model-body-name">
          <InlineEdit label={text.rename(line.title)} value={name} onCommit={(next) => nameItem(key, next)} />
          <p className="model-note">{note}</p>
        </div>
        <span className="model-body-tags">{sigle !== '' && <Tag>{kinds.join(' + ')}</Tag>}</span>
      </header>
      {line.isLikeAbove ? (
        <Disclosure title={assistantText.why}>
          <Reasons whys={whys} />
        </Disclosure>
      ) : (
        <Reasons whys={whys} />
      )}
      {details.length > 0 && isTicked && (
        <Disclosure
          title={text.seats}
          end={<span className="model-note">{text.kept(kept, details.length)}</span>}
        >
          <ul className="model-rows">
            {details.map((detail) => (
              <ItemRow key={detail.key} line={detail} isTicked={ticked.has(detail.key)} />
            ))}
          </ul>
        </Disclosure>
      )}
    </article>
  )
}
