import { UserRoundPlus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useData } from '#renderer/document/hooks.ts'
import { IconButton } from '#renderer/ui/Button.tsx'
import { Section } from '#renderer/ui/Form.tsx'
import type { PersonId } from '#shared/organisation/person.ts'
import type { Tenure } from '#shared/organisation/post.ts'
import { qualityLine, qualityOfPost } from '#shared/reports/parts/people.ts'
import { peopleText as text } from '#shared/text/people.ts'
import { replacementTitle } from '#shared/text/succession.ts'
import { AppointDialog } from './AppointDialog.tsx'
import { OfficeList } from './OfficeList.tsx'
import { officesOf } from './offices.ts'
import { useShownDate } from './today.ts'

/** The posts and the seats of a person; each post that she holds can be given to somebody else from a day on. */
export function PersonOffices({ id }: { readonly id: PersonId }) {
  const data = useData()
  const date = useShownDate()
  const offices = useMemo(() => officesOf(data, id, date), [data, id, date])
  const [replaced, setReplaced] = useState<Tenure | null>(null)
  const post = replaced === null ? undefined : data.post.get(replaced.postId)
  return (
    <>
      <Section title={text.posts}>
        <OfficeList
          offices={offices.posts}
          emptyText={text.noPosts}
          actions={(office) =>
            office.isCurrent && (
              <IconButton
                edits
                icon={UserRoundPlus}
                label={replacementTitle(true, office.title)}
                variant="quiet"
                size="s"
                onPress={() => setReplaced(data.tenure.get(office.id) ?? null)}
              />
            )
          }
        />
      </Section>
      <Section title={text.seats}>
        <OfficeList offices={offices.seats} emptyText={text.noSeats} />
      </Section>
      {replaced !== null && post !== undefined && (
        <AppointDialog
          post={post}
          title={qualityLine(qualityOfPost(data, post, null))}
          current={replaced}
          onClose={() => setReplaced(null)}
        />
      )}
    </>
  )
}
