import { Network } from 'lucide-react'
import type { Workspace } from '#renderer/actions/workspace.ts'
import { organisationText } from '#shared/text/organisation.ts'
import { OrganisationInspector } from './OrganisationInspector.tsx'
import { OrganisationMain } from './OrganisationMain.tsx'
import { OrganisationStatus } from './OrganisationStatus.tsx'
import { OrganisationToolbar } from './OrganisationToolbar.tsx'

export const organisationWorkspace: Workspace = {
  id: 'organisation',
  label: organisationText.workspace,
  icon: Network,
  Main: OrganisationMain,
  Toolbar: OrganisationToolbar,
  Inspector: OrganisationInspector,
  Status: OrganisationStatus,
}
