import { useData } from '#renderer/document/hooks.ts'
import { Callout } from '#renderer/ui/Callout.tsx'
import type { Meeting } from '#shared/meetings/meeting.ts'
import { absentOfficers } from '#shared/meetings/officers.ts'
import { absentOfficerText } from '#shared/text/officers.ts'

/** Minutes must not let somebody preside or sign who was away: told where the roll is called, and before they are written. */
export function AbsentOfficers({ meeting }: { readonly meeting: Meeting }) {
  const data = useData()
  const absent = absentOfficers(data, meeting)
  if (absent.length === 0) return null
  return (
    <Callout tone="attention">
      {absent.map((officer) => (
        <p key={officer.role}>{absentOfficerText(officer)}</p>
      ))}
    </Callout>
  )
}
