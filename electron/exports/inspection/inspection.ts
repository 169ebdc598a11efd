import type { Result } from '#shared/kit/result.ts'
import type { PictureType } from '#shared/organisation/letterhead.ts'
import type { Inspection, InspectionError } from '../annexes/inspect-annex.ts'
import type { TemplateFault } from '../docx/template/inspect-template.ts'
import type { LogoFault } from '../logos/inspect-logo.ts'

/** What is found of a file, by what it is to become. */
export type Found = {
  readonly annex: Result<Inspection, InspectionError>
  readonly logo: Result<PictureType, LogoFault>
  readonly template: Result<null, TemplateFault>
}
export type FileKind = keyof Found

/** Sent to the thread; it answers what it found. */
export type FileToInspect = { readonly kind: FileKind; readonly bytes: Uint8Array }
