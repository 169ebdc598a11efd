import { Check } from 'lucide-react'
import { Button } from 'react-aria-components'
import { inertProps } from '#renderer/ui/Button.tsx'
import { Icon } from '#renderer/ui/Icon.tsx'
import { Tooltip } from '#renderer/ui/Tooltip.tsx'
import { assistantText as text } from '#shared/text/assistant.ts'
import { useAssistant } from './assistant-store.ts'
import { firstMissing, type StepId, steps } from './draft.ts'

/** Where one is among the steps; those that can be answered are one press away. */
export function StepList({
  current,
  onGo,
}: {
  readonly current: StepId
  readonly onGo: (step: StepId) => void
}) {
  const { draft, known, furthest } = useAssistant()
  const reachable = steps.indexOf(firstMissing(draft, known))
  return (
    <ol className="model-steps">
      {steps.map((step, index) => {
        const isDone = index < reachable && index < steps.indexOf(furthest)
        const isShown = step === current
        return (
          <li key={step} {...(isShown ? { 'aria-current': 'step' as const } : {})}>
            <Tooltip
              text={isShown ? undefined : text.steps[step]}
              note={index > reachable ? text.stepLater : undefined}
            >
              <Button
                className="model-step-button"
                onPress={() => onGo(step)}
                {...inertProps(index > reachable ? text.stepLater : undefined)}
              >
                <span className="model-step-mark" data-done={isDone || undefined} aria-hidden="true">
                  {isDone && !isShown ? <Icon icon={Check} size="0.75rem" /> : index + 1}
                </span>
                <span className="ui-hidden">{text.stepOf(index + 1, steps.length)}, </span>
                <span className={isShown ? undefined : 'ui-hidden'}>{text.steps[step]}</span>
              </Button>
            </Tooltip>
          </li>
        )
      })}
    </ol>
  )
}
