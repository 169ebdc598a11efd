import { z } from 'zod'
import { templateItemSchema } from '../meetings/template-item.ts'
import { bodySchema } from '../organisation/body.ts'
import { entitySchema, entityShape } from '../organisation/entity.ts'
import { jobFunctionSchema } from '../organisation/job-function.ts'
import { linkSchema } from '../organisation/link.ts'
import { assignmentSchema, missionSchema } from '../organisation/mission.ts'
import { postSchema } from '../organisation/post.ts'
import { rulesProfileSchema } from '../organisation/rules-profile.ts'
import { seatSchema } from '../organisation/seat.ts'

/** The version of what is carried; another one is refused kindly. */
export const excerptVersion = 1

const many = <S extends z.ZodType>(schema: S) => z.array(schema).max(20_000).readonly()
const { id, kind, name, sigle, uai, insee, siren, code } = entityShape
const whole = z.int().min(0).max(1_000_000)
const coordinate = z.number().min(-10_000_000).max(10_000_000)

/** Where something stood: absolute, and in its band or container. */
const spotSchema = z
  .strictObject({
    id: z.string().max(64),
    x: coordinate,
    y: coordinate,
    width: z.number().min(1).max(100_000),
    height: z.number().min(1).max(100_000),
    innerX: coordinate,
    innerY: coordinate,
  })
  .readonly()
export type Spot = z.infer<typeof spotSchema>

/** How many things were left behind when it was copied, which one is told when it is pasted. */
const leftSchema = z
  .strictObject({ terms: whole, responsibilities: whole, links: whole, notes: whole })
  .readonly()

export const excerptSchema = z
  .strictObject({
    version: z.literal(excerptVersion),
    entity: many(entitySchema),
    post: many(postSchema),
    body: many(bodySchema),
    seat: many(seatSchema),
    link: many(linkSchema),
    assignment: many(assignmentSchema),
    templateItem: many(templateItemSchema),
    /** What these refer to, and may be missing where they are pasted. */
    function: many(jobFunctionSchema),
    rulesProfile: many(rulesProfileSchema),
    mission: many(missionSchema),
    /** Entities and posts that are named and not copied: only what finds them again. */
    entityAround: many(z.strictObject({ id, kind, name, sigle, uai, insee, siren, code }).readonly()),
    postAround: many(postSchema),
    spots: many(spotSchema),
    left: leftSchema,
  })
  .readonly()
/** A part of an organisation, without any person, to be put into a document. */
export type Excerpt = z.infer<typeof excerptSchema>
