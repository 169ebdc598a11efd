import { UserCog } from 'lucide-react'
import { ActionMenu } from '#renderer/actions/ActionMenu.tsx'
import { peopleText } from '#shared/text/people.ts'

const ids = [
  'people.review-school-year',
  'people.review-elections',
  '-',
  'people.replace-holder',
  'people.departure',
  'people.fragilities',
  '-',
  'people.rules',
  'people.personal-data',
]

/** The gestures about several seats or persons; each is in the palette too. */
export function PeopleToolbar() {
  return <ActionMenu label={peopleText.gestures} ids={ids} icon={UserCog} variant="quiet" />
}
