import { CircleCheck } from 'lucide-react'
import { useMemo } from 'react'
import { StatusBadge } from '#renderer/ui/Badge.tsx'
import { Disclosure } from '#renderer/ui/Disclosure.tsx'
import { EmptyState } from '#renderer/ui/EmptyState.tsx'
import type { ImportRemark } from '#shared/api/imports.ts'
import { lineText, type RemarkGroup, remarkGroups } from '#shared/text/import-remarks.ts'
import { importText as text } from '#shared/text/imports.ts'

const tones = { loss: 'attention', repair: 'ok', notice: 'info' } as const
/** More are not read one by one: the file is corrected, and read again. */
const mostShown = 100

type RemarkListProps = {
  readonly remarks: readonly ImportRemark[]
  /** Lines about collèges, lycées and services. */
  readonly others?: number
}

/** What was left out, set right or is worth a look, with its lines and what to do. */
export function RemarkList({ remarks, others = 0 }: RemarkListProps) {
  const groups = useMemo(() => remarkGroups(remarks), [remarks])
  if (groups.length === 0 && others === 0) {
    return (
      <EmptyState icon={CircleCheck} title={text.noRemarks}>
        {text.noRemarksHint}
      </EmptyState>
    )
  }
  return (
    <div className="import-remarks">
      {groups.map((group) => (
        <Group key={group.code} group={group} />
      ))}
      {others > 0 && <p className="import-hint">{text.others(others)}</p>}
    </div>
  )
}

function Group({ group: { title, advice, lines, weight } }: { readonly group: RemarkGroup }) {
  const left = lines.length - mostShown
  return (
    <Disclosure title={title} end={<StatusBadge tone={tones[weight]}>{text.weights[weight]}</StatusBadge>}>
      <p className="import-advice">{advice}</p>
      <table className="import-lines">
        <tbody>
          {lines.slice(0, mostShown).map(({ line, detail }, rank) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line may have the same remark twice, and none ever moves.
            <tr key={rank}>
              <th scope="row">{lineText(line)}</th>
              <td>{detail}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p className="import-advice">{text.showRest(left)}</p>}
    </Disclosure>
  )
}
