import type { decisionNatures, decisionStatuses, voteModes } from '../decisions/decision.ts'
import type { FollowUpStatus } from '../decisions/follow-up.ts'
import type { agendaNatures } from '../meetings/agenda-item.ts'
import type { AttendanceStatus } from '../meetings/attendance.ts'
import type { meetingModalities, meetingStatuses } from '../meetings/meeting.ts'
import type { GenderedTerm } from './terms.ts'

/** A state of a thing: in lower case and in the gender of the noun that it qualifies (« séance », « décision » …). */
type Labels<Key extends string> = Record<Key, string>

export const meetingStatusLabels: Labels<(typeof meetingStatuses)[number]> = {
  planned: 'prévue',
  convened: 'convoquée',
  held: 'tenue',
  cancelled: 'annulée',
}

export const meetingModalityLabels: Labels<(typeof meetingModalities)[number]> = {
  'in-person': 'en présentiel',
  remote: 'en visioconférence',
  hybrid: 'en présentiel et en visioconférence',
  written: 'par consultation écrite',
}

export const agendaNatureLabels: Labels<(typeof agendaNatures)[number]> = {
  information: 'pour information',
  discussion: 'pour échange',
  decision: 'pour décision',
  opinion: 'pour avis',
}

/** The same in one word, where there is little room. */
export const agendaNatureWords: Labels<(typeof agendaNatures)[number]> = {
  information: 'information',
  discussion: 'échange',
  decision: 'décision',
  opinion: 'avis',
}

export const attendanceStatusLabels: Record<AttendanceStatus, GenderedTerm> = {
  present: { label: 'présent', masculine: 'présent', feminine: 'présente', plural: 'présents' },
  represented: {
    label: 'représenté',
    masculine: 'représenté',
    feminine: 'représentée',
    plural: 'représentés',
  },
  proxy: {
    label: 'pouvoir donné',
    masculine: 'a donné pouvoir',
    feminine: 'a donné pouvoir',
    plural: 'ont donné pouvoir',
  },
  excused: { label: 'excusé', masculine: 'excusé', feminine: 'excusée', plural: 'excusés' },
  absent: { label: 'absent', masculine: 'absent', feminine: 'absente', plural: 'absents' },
}

export const decisionNatureLabels: Labels<(typeof decisionNatures)[number]> = {
  decision: 'décision',
  validation: 'validation',
  arbitration: 'arbitrage',
  opinion: 'avis',
  orientation: 'orientation',
  request: 'demande',
  acknowledgement: 'prise d’acte',
}

export const decisionStatusLabels: Labels<(typeof decisionStatuses)[number]> = {
  proposed: 'proposée',
  adopted: 'adoptée',
  adjourned: 'ajournée',
  rejected: 'rejetée',
  withdrawn: 'retirée',
  executed: 'exécutée',
  replaced: 'remplacée',
  obsolete: 'caduque',
}

export const voteModeLabels: Labels<(typeof voteModes)[number]> = {
  consensus: 'consensus',
  'show-of-hands': 'vote à main levée',
  'roll-call': 'vote par appel nominal',
  secret: 'vote à bulletin secret',
  written: 'consultation écrite',
}

export const followUpStatusLabels: Labels<FollowUpStatus> = {
  todo: 'à faire',
  ongoing: 'en cours',
  done: 'fait',
  postponed: 'reporté',
  abandoned: 'abandonné',
  irrelevant: 'sans objet',
}
