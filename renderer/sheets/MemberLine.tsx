import type { Member } from './members.ts'
import './members.css'

/** One seat in words: who sits or that nobody does, as what, until when, and who stands in. */
export function MemberLine({ member }: { readonly member: Member }) {
  return (
    <span className="member" data-state={member.state}>
      <span className="member-dot" />
      <span className="member-name">{member.name}</span>
      <span className="member-quality">{member.quality}</span>
      {member.notes.map((note) => (
        <span key={note} className="member-note">
          {note}
        </span>
      ))}
    </span>
  )
}
