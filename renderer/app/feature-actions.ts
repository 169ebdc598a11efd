import type { Action } from '#renderer/actions/action.ts'
import { dayActions } from '#renderer/day/actions.tsx'
import { backupActions } from '#renderer/features/backups/actions.tsx'
import { conformityActions } from '#renderer/features/conformity/actions.tsx'
import { copyActions } from '#renderer/features/copies/actions.tsx'
import { lineageActions } from '#renderer/features/decisions/lineage/actions.tsx'
import { encryptionActions } from '#renderer/features/encryption/actions.tsx'
import { importActions } from '#renderer/features/imports/actions.tsx'
import { journalActions } from '#renderer/features/journal/actions.tsx'
import { meetingDocumentActions } from '#renderer/features/meetings/document-actions.ts'
import { sessionActions } from '#renderer/features/meetings/session/session-view.tsx'
import { mergeActions } from '#renderer/features/merge/actions.tsx'
import { modelActions } from '#renderer/features/model/actions.tsx'
import { paperActions } from '#renderer/features/organisation/paper/actions.ts'
import { peopleActions } from '#renderer/features/people/actions.tsx'
import { privacyActions } from '#renderer/features/privacy/actions.tsx'
import { reviewActions } from '#renderer/features/reviews/actions.tsx'
import { searchActions } from '#renderer/features/search/actions.tsx'

/** The actions of features that are there whichever workspace is shown: most of them open a dialog. */
export const featureActions: readonly Action[] = [
  ...searchActions,
  ...dayActions,
  ...backupActions,
  ...copyActions,
  ...encryptionActions,
  ...mergeActions,
  ...journalActions,
  ...lineageActions,
  ...modelActions,
  ...peopleActions,
  ...reviewActions,
  ...importActions,
  ...conformityActions,
  ...privacyActions,
  ...sessionActions,
  ...meetingDocumentActions,
  ...paperActions,
]
