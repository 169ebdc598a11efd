import { ArrowRight, ShieldCheck, SlidersHorizontal } from 'lucide-react'
import { useState } from 'react'
import { perform } from '#renderer/actions/perform.ts'
import { useRecordOpener } from '#renderer/actions/record-opener.ts'
import { useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Callout } from '#renderer/ui/Callout.tsx'
import { Section } from '#renderer/ui/Form.tsx'
import { PanelHeader } from '#renderer/ui/PanelHeader.tsx'
import { recordName } from '#shared/document/record-name.ts'
import type { CheckResult } from '#shared/quality/conformity/check-conformity.ts'
import { parametersOf } from '#shared/quality/conformity/parameters.ts'
import type { Dismissal } from '#shared/quality/dismissal.ts'
import {
  isToolParameter,
  sentencesBehind,
  thresholdBehind,
} from '#shared/reports/conformity/conformity-state.ts'
import { conformityText, severityLabels } from '#shared/text/conformity.ts'
import { dismissedBy, conformityPanelText as text } from '#shared/text/conformity-panel.ts'
import { ruleFamily } from '#shared/text/conformity-words.ts'
import { thresholdApplied, thresholdsText } from '#shared/text/thresholds.ts'
import { frenchTypography } from '#shared/text/typography.ts'
import { openThresholds } from './actions.tsx'
import { severityTones } from './columns.tsx'
import { DismissDialog } from './DismissDialog.tsx'

/** One result: what it says, in whose words, about what, and what becomes of it. */
export function ResultSheet({ result }: { readonly result: CheckResult }) {
  const { code, severity, params, dismissal } = result
  const [isDismissing, setDismissing] = useState(false)
  return (
    <>
      <PanelHeader
        icon={ShieldCheck}
        title={ruleFamily(code)}
        note={
          <>
            <StatusBadge tone={severityTones[severity]}>{severityLabels[severity].label}</StatusBadge> {code}
          </>
        }
      />
      <div className="conformity-part">
        <p className="conformity-finding">{conformityText(code, params)}</p>
      </div>
      <Source code={code} />
      <Objects result={result} />
      <div className="conformity-part">
        {dismissal === null ? (
          <Button edits size="s" onPress={() => setDismissing(true)}>
            {text.dismiss}
          </Button>
        ) : (
          <SetAside dismissal={dismissal} />
        )}
        <p className="conformity-note">{text.never}</p>
      </div>
      {isDismissing && <DismissDialog result={result} onClose={() => setDismissing(false)} />}
    </>
  )
}

function Source({ code }: { readonly code: CheckResult['code'] }) {
  const sentences = sentencesBehind(code)
  if (sentences.length === 0) {
    return (
      <div className="conformity-part">
        <p className="conformity-note">{text.goodPractice}</p>
      </div>
    )
  }
  return (
    <Section title={text.says}>
      {sentences.map((sentence) => (
        <blockquote key={sentence} className="conformity-quote ui-prose">
          {frenchTypography(`« ${sentence} »`)}
        </blockquote>
      ))}
      <ToolParameter code={code} />
    </Section>
  )
}

/** What of it is the tool's: the threshold that was applied, with the way to change it, or the grid of the stages. */
function ToolParameter({ code }: { readonly code: CheckResult['code'] }) {
  const data = useData()
  const threshold = thresholdBehind(code)
  if (threshold === null)
    return isToolParameter(code) ? <p className="conformity-note">{text.parameter}</p> : null
  return (
    <>
      <p className="conformity-note">{thresholdApplied(threshold, parametersOf(data.setting)[threshold])}</p>
      <Button size="s" icon={SlidersHorizontal} onPress={openThresholds}>
        {thresholdsText.open}
      </Button>
    </>
  )
}

function Objects({ result: { objects } }: { readonly result: CheckResult }) {
  const data = useData()
  const { canOpen, open } = useRecordOpener()
  const places = objects.filter(({ collection, id }) => canOpen(collection, id))
  if (places.length === 0) return null
  return (
    <Section title={text.concerns}>
      <ul className="conformity-objects">
        {places.map(({ collection, id }) => {
          const name = recordName(data, collection, id)
          return (
            <li key={`${collection} ${id}`}>
              <span>{name}</span>
              <Button
                size="s"
                icon={ArrowRight}
                aria-label={text.goTo(name)}
                onPress={() => open(collection, id)}
              >
                {text.goThere}
              </Button>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}

function SetAside({ dismissal }: { readonly dismissal: Dismissal }) {
  const { id, reason, by, on } = dismissal
  return (
    <Callout
      tone="neutral"
      title={text.dismissedTitle}
      actions={
        <Button edits size="s" onPress={() => void perform({ type: 'dismissal.revoke', id, on: today() })}>
          {text.restore}
        </Button>
      }
    >
      <p>{reason}</p>
      <p className="conformity-note">{dismissedBy(by, on)}</p>
    </Callout>
  )
}
