import type { Action } from '#renderer/actions/action.ts'
import { conformityActions } from '#renderer/features/conformity/actions.tsx'
import { importActions } from '#renderer/features/imports/actions.tsx'
import { sessionActions } from '#renderer/features/meetings/session/session-view.tsx'
import { modelActions } from '#renderer/features/model/actions.tsx'
import { peopleActions } from '#renderer/features/people/actions.tsx'
import { privacyActions } from '#renderer/features/privacy/actions.tsx'
import { reviewActions } from '#renderer/features/reviews/actions.tsx'

/** The actions of features that are there whichever workspace is shown: most of them open a dialog. */
export const featureActions: readonly Action[] = [
  ...modelActions,
  ...peopleActions,
  ...reviewActions,
  ...importActions,
  ...conformityActions,
  ...privacyActions,
  ...sessionActions,
]
