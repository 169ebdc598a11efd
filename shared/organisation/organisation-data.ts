import type { Body } from './body.ts'
import type { Entity } from './entity.ts'
import type { JobFunction } from './job-function.ts'
import type { Link } from './link.ts'
import type { Person } from './person.ts'
import type { Post, Tenure } from './post.ts'
import type { Project } from './project.ts'
import type { Mandate, Seat } from './seat.ts'

/** The part of a document that the rules of the organisation read. */
export type OrganisationData = {
  readonly project: ReadonlyMap<string, Project>
  readonly entity: ReadonlyMap<string, Entity>
  readonly person: ReadonlyMap<string, Person>
  readonly function: ReadonlyMap<string, JobFunction>
  readonly post: ReadonlyMap<string, Post>
  readonly tenure: ReadonlyMap<string, Tenure>
  readonly body: ReadonlyMap<string, Body>
  readonly seat: ReadonlyMap<string, Seat>
  readonly mandate: ReadonlyMap<string, Mandate>
  readonly link: ReadonlyMap<string, Link>
}
