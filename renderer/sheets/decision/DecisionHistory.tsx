import { Copy } from 'lucide-react'
import { notify } from '#renderer/actions/notices.ts'
import { useDerived } from '#renderer/document/hooks.ts'
import { IconButton } from '#renderer/ui/Button.tsx'
import { copyText } from '#renderer/ui/copy-text.ts'
import type { Decision } from '#shared/decisions/decision.ts'
import { historyOf } from '#shared/decisions/history.ts'
import { sealOfDecision } from '#shared/decisions/register-seals.ts'
import {
  historySentence,
  sealRank,
  shortFingerprint,
  historyText as text,
} from '#shared/text/decision-history.ts'

/** What happened to a decision, day after day, and the fingerprint of its seal. */
export function DecisionHistory({ decision }: { readonly decision: Decision }) {
  const sentences = useDerived((data) => historyOf(data, decision).map(historySentence))
  return (
    <>
      {sentences.length === 0 ? (
        <p className="office-none">{text.none}</p>
      ) : (
        <ol className="decision-history">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}.</li>
          ))}
        </ol>
      )}
      {decision.number !== null && <SealLine decision={decision} />}
    </>
  )
}

function SealLine({ decision }: { readonly decision: Decision }) {
  const seal = useDerived((data) => sealOfDecision(data, decision))
  if (seal === null) return <p className="office-none">{text.noSeal}</p>
  const copy = () =>
    notify(
      copyText(seal.hash)
        ? { tone: 'ok', title: text.sealCopied }
        : { tone: 'late', title: text.sealNotCopied, text: seal.hash },
    )
  return (
    <p className="decision-seal">
      <span>{text.seal}</span>
      <code title={seal.hash}>{shortFingerprint(seal.hash)}</code>
      <IconButton icon={Copy} size="s" variant="quiet" label={text.copySeal} onPress={copy} />
      <span className="office-note">{sealRank(seal.order, seal.sealedOn)}</span>
    </p>
  )
}
