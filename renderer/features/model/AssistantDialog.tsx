import { useRef } from 'react'
import { flushSync } from 'react-dom'
import { ChartPicture } from '#renderer/canvas/ChartPicture.tsx'
import { Button } from '#renderer/ui/Button.tsx'
import { Dialog } from '#renderer/ui/Dialog.tsx'
import { Form } from '#renderer/ui/Form.tsx'
import { proposalSize, assistantText as text } from '#shared/text/assistant.ts'
import { commonText } from '#shared/text/ui.ts'
import { beginAssistant, goToStep, useAssistant } from './assistant-store.ts'
import { CarryingStep } from './CarryingStep.tsx'
import { emptyDraft, missingIn, type StepId, steps } from './draft.ts'
import { finishAssistant } from './finish-assistant.ts'
import { PartnersStep } from './PartnersStep.tsx'
import { ProposalStep } from './ProposalStep.tsx'
import { ScopeStep } from './ScopeStep.tsx'
import { StageStep } from './StageStep.tsx'
import { StepList } from './StepList.tsx'
import { type Model, useModel, usePreview } from './use-model.ts'
import './model.css'

/** The assistant: five short steps at the left, the organisation that they make at the right. */
export function AssistantDialog({ onClose }: { readonly onClose: () => void }) {
  const { mode, step, draft, known } = useAssistant()
  const model = useModel()
  const body = useRef<HTMLDivElement>(null)
  const index = steps.indexOf(step)
  const missing = missingIn(step, draft, known)
  const next = steps[index + 1]

  function show(wanted: StepId) {
    flushSync(() => goToStep(wanted))
    // The keyboard follows the eye, at once: to the first question of the step.
    body.current?.querySelector<HTMLElement>('input, textarea, button')?.focus()
  }
  function goOn() {
    if (missing === null && next !== undefined) show(next)
  }
  return (
    <Dialog
      title={mode === 'new' ? text.newProjectTitle : text.adaptTitle}
      isOpen
      size="full"
      closeLabel={commonText.close}
      onClose={onClose}
      footer={
        <>
          {mode === 'new' && draft.scope !== null && (
            <span className="model-again">
              <Button variant="quiet" onPress={() => beginAssistant('new', emptyDraft, null)}>
                {text.startAgain}
              </Button>
            </span>
          )}
          {index > 0 && <Button onPress={() => show(steps[index - 1] ?? 'scope')}>{text.back}</Button>}
          {next === undefined ? (
            <Finish model={model} onClose={onClose} />
          ) : (
            <Button variant="primary" disabledReason={missing ?? undefined} onPress={goOn}>
              {text.next}
            </Button>
          )}
        </>
      }
    >
      <div className="model">
        <div className="model-left">
          <StepList current={step} onGo={show} />
          <div ref={body} className="model-step" key={step}>
            <Form onSubmit={goOn}>
              <Step step={step} model={model} />
            </Form>
          </div>
        </div>
        <Preview model={model} />
      </div>
    </Dialog>
  )
}

function Step({ step, model }: { readonly step: StepId; readonly model: Model | null }) {
  switch (step) {
    case 'scope':
      return <ScopeStep />
    case 'partners':
      return <PartnersStep />
    case 'carrying':
      return <CarryingStep input={model?.input ?? null} />
    case 'stage':
      return <StageStep data={model?.full ?? null} />
    case 'proposal':
      return model === null ? null : <ProposalStep model={model} />
  }
}

function Finish({ model, onClose }: { readonly model: Model | null; readonly onClose: () => void }) {
  const mode = useAssistant((assistant) => assistant.mode)
  const nothing = model !== null && model.proposal.items.length === 0 ? text.nothingMissing : undefined
  return (
    <Button
      variant="primary"
      disabledReason={mode === 'adapt' ? nothing : undefined}
      onPress={() => model !== null && void finishAssistant(model, onClose)}
    >
      {mode === 'new' ? text.create : text.add}
    </Button>
  )
}

function Preview({ model }: { readonly model: Model | null }) {
  const chart = usePreview(model)
  const pointed = useAssistant((assistant) => assistant.pointed)
  if (model === null || chart === null)
    return <div className="model-preview model-preview-empty">{text.previewEmpty}</div>
  const { body, entity, seat } = model.kept
  return (
    <figure className="model-preview">
      <figcaption>{proposalSize(body.size, entity.size, seat.size)}</figcaption>
      <div className="model-picture">
        <ChartPicture chart={chart} label={text.preview} highlighted={pointed} />
      </div>
    </figure>
  )
}
