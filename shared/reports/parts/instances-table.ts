import type { Body } from '../../organisation/body.ts'
import { compositionOf } from '../../organisation/composition.ts'
import type { OrganisationData } from '../../organisation/organisation-data.ts'
import type { Seat } from '../../organisation/seat.ts'
import { listText } from '../../text/plurals.ts'
import { nameWithSigle } from '../../text/reports/common.ts'
import { governanceWords as words } from '../../text/reports/governance.ts'
import { capitalise } from '../../text/terms.ts'
import type { Block } from '../report-document.ts'
import { tableOf } from './blocks.ts'
import { line, stack, strong } from './lines.ts'
import { qualityInWords, qualityOfOccupation } from './people.ts'

/** The bodies with who presides and who keeps the minutes, by function, how often they meet and by which act. */
export function instancesTable(data: OrganisationData, bodies: readonly Body[], date: string): Block {
  const office = (role: readonly Seat['role'][]) => (body: Body) =>
    line(capitalise(functionsOf(data, body, role, date)))
  return tableOf<Body>(
    'text',
    [
      {
        header: words.instance,
        width: 4,
        cell: ({ name, sigle, act }) => stack(strong(nameWithSigle(name, sigle)), line(act)),
      },
      { header: words.chair, width: 3.4, optional: true, cell: office(['chair', 'co-chair']) },
      { header: words.secretary, width: 3, optional: true, cell: office(['secretary']) },
      {
        header: words.frequency,
        width: 2.4,
        optional: true,
        cell: ({ frequency }) => line(capitalise(frequency)),
      },
    ],
    bodies,
  )
}

/** By function: an annex outlives those who hold the posts. */
function functionsOf(
  data: OrganisationData,
  body: Body,
  roles: readonly Seat['role'][],
  date: string,
): string {
  const seats = compositionOf(data, body.id, date).filter(({ seat }) => roles.includes(seat.role))
  return listText(
    seats.map((seat) => qualityInWords(qualityOfOccupation(data, seat, date))).filter((q) => q !== ''),
  )
}
