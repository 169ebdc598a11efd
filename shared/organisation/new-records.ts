import type { Body } from './body.ts'
import type { Convention } from './convention.ts'
import type { Entity } from './entity.ts'
import type { Letterhead } from './letterhead.ts'
import type { Person } from './person.ts'
import type { Responsibility } from './responsibility.ts'
import type { RulesProfile } from './rules-profile.ts'
import type { Seat } from './seat.ts'

type Given<R, K extends keyof R> = Pick<R, K> & Partial<R>

/** An entity of which nothing more is known than what is given; within the perimeter of the project. */
export function newEntity(given: Given<Entity, 'id' | 'kind' | 'level' | 'name'>): Entity {
  return {
    sigle: '',
    parentId: null,
    communeId: null,
    uai: null,
    insee: null,
    siren: null,
    code: '',
    sector: null,
    deployment: 'planned',
    address: '',
    email: '',
    phone: '',
    note: '',
    from: null,
    to: null,
    successorId: null,
    ...given,
  }
}

/** A body of which nothing more is known than what is given. */
export function newBody(given: Given<Body, 'id' | 'name' | 'kinds' | 'level' | 'numberPattern'>): Body {
  return {
    sigle: '',
    hostEntityId: null,
    mission: '',
    act: '',
    frequency: '',
    rulesProfileId: null,
    letterheadId: null,
    packContents: null,
    registerCopy: null,
    registerHolder: '',
    from: null,
    to: null,
    ...given,
  }
}

/** A person of whom nothing more is known than what is given. */
export function newPerson(given: Given<Person, 'id' | 'lastName'>): Person {
  return { civility: null, firstName: '', email: '', phone: '', note: '', anonymisedOn: null, ...given }
}

/** A member's seat with a vote, for nobody in particular. */
export function newSeat(given: Given<Seat, 'id' | 'bodyId' | 'order'>): Seat {
  return {
    kind: 'designated',
    role: 'member',
    voice: 'deliberative',
    postId: null,
    entityId: null,
    functionId: null,
    condition: '',
    label: '',
    ...given,
  }
}

/** Rules that ask for nothing: no notice, no quorum, any deputy. */
export function newRulesProfile(given: Given<RulesProfile, 'id' | 'name'>): RulesProfile {
  return {
    source: '',
    asOf: null,
    deputyOfOfficer: 'free',
    deputyOfElected: 'free',
    deputyOfQualified: 'free',
    noticeDays: 0,
    noticeCounting: 'calendar',
    noticeEvent: 'dispatch',
    quorumBasis: 'none',
    quorumCounts: 'present-and-proxies',
    secondCallDays: null,
    proxiesPerHolder: 1,
    majority: 'votes-cast',
    castingVote: false,
    note: '',
    ...given,
  }
}

/** A letterhead of which only the lines of the emitter are known. */
export function newLetterhead(given: Given<Letterhead, 'id' | 'name' | 'lines'>): Letterhead {
  return { entityId: null, contact: '', place: '', delegation: '', via: '', logo: null, ...given }
}

/** A responsibility without act nor dates. */
export function newResponsibility(given: Given<Responsibility, 'id' | 'kind' | 'holder'>): Responsibility {
  return {
    postId: null,
    personId: null,
    share: null,
    isPrincipal: false,
    isShared: false,
    profile: '',
    mission: '',
    perimeter: '',
    act: '',
    note: '',
    from: null,
    to: null,
    ...given,
  }
}

/** A convention of which nothing more is known than what is given. */
export function newConvention(given: Given<Convention, 'id' | 'kind' | 'title'>): Convention {
  return {
    number: '',
    parentId: null,
    purpose: '',
    signedOn: null,
    from: null,
    to: null,
    renewal: '',
    note: '',
    ...given,
  }
}
