import type { DocumentContent } from '#electron/document/create.ts'
import { largeProject, type ProjectSize } from './large-project.ts'

/** The sizes at which the chart must stay fluid, from an office's project to the country. */
export const scales = {
  /** 60 nodes. */
  office: { schools: 20, teams: 20, constituencies: 2, communes: 8, services: 1, associations: 2 },
  /** 1,000 nodes and 1,500 lines. */
  network: { schools: 400, teams: 400, communes: 157, services: 2, associations: 4, lines: 1_500 },
  /** 130 constituencies, 3,500 schools, 1,300 collectivités, 2,000 persons. */
  academy: { schools: 3_500, teams: 500, constituencies: 130, communes: 1_299, services: 4, persons: 2_000 },
  /** 1,300 constituencies and 48,000 schools. */
  france: {
    ...{ schools: 48_000, teams: 0, constituencies: 1_300, communes: 0, heads: 0 },
    ...{ academies: 30, services: 101 },
  },
} as const satisfies Record<string, ProjectSize>
export type Scale = keyof typeof scales

/** A project of one of these sizes; the same each time. */
export function projectOfScale(scale: Scale, but: Partial<ProjectSize> = {}): DocumentContent {
  return largeProject({ ...scales[scale], ...but })
}
