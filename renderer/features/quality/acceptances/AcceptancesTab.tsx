import { Check, ClipboardCheck, Flag, Plus, Scale } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { openDialog } from '#renderer/actions/open-dialog.ts'
import { useData } from '#renderer/document/hooks.ts'
import { today } from '#renderer/sheets/today.ts'
import { Button } from '#renderer/ui/Button.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import { acceptanceText, contractPointText, reservationText } from '#shared/text/acceptances.ts'
import { Parts } from '../Parts.tsx'
import { QualityTable } from '../QualityTable.tsx'
import { usePart } from '../use-part.ts'
import { AddAcceptanceDialog } from './AddAcceptanceDialog.tsx'
import { AddContractPointDialog } from './AddContractPointDialog.tsx'
import { acceptanceColumns, reservationColumns } from './acceptance-columns.tsx'
import { contractPointColumns } from './contract-columns.tsx'
import {
  type AcceptanceRow,
  acceptanceRows,
  type ContractPointRow,
  contractPointRows,
  type ReservationRow,
  reservationRows,
} from './rows.ts'

type Part = 'acceptances' | 'reservations' | 'contract'

const parts = [
  { id: 'acceptances', label: acceptanceText.part },
  { id: 'reservations', label: reservationText.part },
  { id: 'contract', label: contractPointText.part },
] as const
const partOf: Readonly<Record<string, Part>> = {
  acceptance: 'acceptances',
  reservation: 'reservations',
  contractPoint: 'contract',
}

/** The recettes, their reservations, and the points of the contract that are followed until they are settled. */
export function AcceptancesTab() {
  const [part, setPart] = usePart<Part>(partOf, 'acceptances')
  const content: Readonly<Record<Part, ReactNode>> = {
    acceptances: <Acceptances />,
    reservations: <Reservations onGo={() => setPart('acceptances')} />,
    contract: <ContractPoints />,
  }
  return (
    <Parts
      label={acceptanceText.parts}
      parts={parts}
      part={part}
      onChange={setPart}
      content={content[part]}
    />
  )
}

const acceptanceSearch = {
  label: acceptanceText.search,
  textOf: ({ acceptance, supplier, convention, body }: AcceptanceRow) =>
    [acceptance.name, acceptance.scope, acceptance.conclusion, supplier, convention, body].join(' '),
}

function Acceptances() {
  const data = useData()
  const rows = useMemo(() => acceptanceRows(data, today()), [data])
  const add = (
    <Button
      edits
      icon={Plus}
      variant={rows.length === 0 ? 'primary' : 'secondary'}
      onPress={() => openDialog((onClose) => <AddAcceptanceDialog onClose={onClose} />)}
    >
      {acceptanceText.add}
    </Button>
  )
  return (
    <QualityTable
      kind="acceptance"
      title={acceptanceText.table}
      search={acceptanceSearch}
      columns={acceptanceColumns}
      rows={rows}
      getId={({ acceptance }) => acceptance.id}
      gesture={rows.length > 0 && add}
      empty={
        <EmptyState icon={ClipboardCheck} title={acceptanceText.none} actions={add}>
          {acceptanceText.noneHint}
        </EmptyState>
      }
    />
  )
}

const reservationSearch = {
  label: reservationText.search,
  textOf: ({ reservation, acceptance, supplier }: ReservationRow) =>
    [reservation.text, acceptance, supplier].join(' '),
}

function Reservations({ onGo }: { readonly onGo: () => void }) {
  const data = useData()
  const rows = useMemo(() => reservationRows(data, today()), [data])
  return (
    <QualityTable
      kind="reservation"
      title={reservationText.table}
      search={reservationSearch}
      columns={reservationColumns}
      rows={rows}
      getId={({ reservation }) => reservation.id}
      empty={
        <EmptyState
          icon={Flag}
          title={reservationText.none}
          actions={
            <Button icon={Check} variant="primary" onPress={onGo}>
              {reservationText.goToAcceptances}
            </Button>
          }
        >
          {reservationText.noneHint}
        </EmptyState>
      }
    />
  )
}

const contractSearch = {
  label: contractPointText.search,
  textOf: ({ point, supplier, convention, body }: ContractPointRow) =>
    [point.name, point.detail, supplier, convention, body].join(' '),
}

function ContractPoints() {
  const data = useData()
  const rows = useMemo(() => contractPointRows(data, today()), [data])
  const add = (
    <Button
      edits
      icon={Plus}
      variant={rows.length === 0 ? 'primary' : 'secondary'}
      onPress={() => openDialog((onClose) => <AddContractPointDialog onClose={onClose} />)}
    >
      {contractPointText.add}
    </Button>
  )
  return (
    <QualityTable
      kind="contractPoint"
      title={contractPointText.table}
      search={contractSearch}
      columns={contractPointColumns}
      rows={rows}
      getId={({ point }) => point.id}
      gesture={rows.length > 0 && add}
      empty={
        <EmptyState icon={Scale} title={contractPointText.none} actions={add}>
          {contractPointText.noneHint}
        </EmptyState>
      }
    />
  )
}
