import type { Column } from '#renderer/ui/table/column.ts'
import { collectivityKinds } from '#shared/organisation/collectivities.ts'
import type { ResponsibilityKind } from '#shared/organisation/responsibility.ts'
import type { Bearer, CollectivityRow } from '#shared/reports/parts/collectivities.ts'
import { collectivityText as text } from '#shared/text/governance.ts'
import { BearerCell } from './BearerCell.tsx'

/** A column of those who act for the collectivities; what is missing is found by its filter. */
function bearers(
  id: string,
  title: string,
  kind: ResponsibilityKind,
  of: (row: CollectivityRow) => Bearer,
): Column<CollectivityRow> {
  return {
    id,
    title,
    width: '3fr',
    minWidth: 132,
    value: (row) => of(row).name || of(row).remark || (of(row).isWanted ? text.nobody : ''),
    cell: (row) => <BearerCell bearer={of(row)} kind={kind} entity={row.entity} />,
    filter: 'choice',
  }
}

/** The collectivity, its référent, those who carry its competences, and to whom it handed them over. */
export const collectivityColumns: readonly Column<CollectivityRow>[] = [
  {
    id: 'name',
    title: text.collectivity,
    isRowHeader: true,
    width: '4fr',
    minWidth: 170,
    value: ({ entity }) => entity.name,
    filter: 'text',
  },
  {
    id: 'kind',
    title: text.kind,
    width: 96,
    value: ({ kind }) => kind,
    sortBy: ({ entity }) => collectivityKinds.indexOf(entity.kind),
    filter: 'choice',
    isHiddenAtFirst: true,
  },
  bearers('referent', text.referent, 'referent', ({ referent }) => referent),
  bearers('digital', text.digital, 'digital-competence', ({ digital }) => digital),
  bearers('education', text.education, 'education-competence', ({ education }) => education),
  {
    id: 'transfer',
    title: text.transfer,
    width: '4fr',
    minWidth: 180,
    value: ({ transfer }) => transfer,
    filter: 'text',
  },
]
