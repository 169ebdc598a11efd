import { choicesOf } from '#renderer/sheets/choices.ts'
import { missionText as text } from '#shared/text/governance.ts'
import { bodyKindLabels } from '#shared/text/vocabulary.ts'

/** The kinds of body that may usually carry a mission, or none in particular. */
export const bodyKindChoices = [{ id: 'none', label: text.noBodyKind } as const, ...choicesOf(bodyKindLabels)]
