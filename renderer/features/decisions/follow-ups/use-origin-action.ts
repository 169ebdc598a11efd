import { CornerUpLeft } from 'lucide-react'
import { useMemo } from 'react'
import { useRegisterActions } from '#renderer/actions/ActionsProvider.tsx'
import type { Action } from '#renderer/actions/action.ts'
import type { FollowUp } from '#shared/decisions/follow-up.ts'
import { followUpText as text } from '#shared/text/follow-ups.ts'
import { openOrigin } from './open-origin.ts'

/** From the chosen follow-up to its origin in one shortcut, wherever the focus is. */
export function useOriginAction(followUp: FollowUp): void {
  const actions = useMemo(
    (): readonly Action[] => [
      {
        id: 'follow-up.open-origin',
        group: text.workspace,
        label: () => text.openOrigin,
        shortcut: 'Mod+Shift+Y',
        icon: CornerUpLeft,
        isEnabled: () =>
          followUp.decisionId !== null || followUp.agendaItemId !== null || { reason: text.withoutOrigin },
        run: () => openOrigin(followUp),
      },
    ],
    [followUp],
  )
  useRegisterActions(actions)
}
