import type { Result } from '#shared/kit/result.ts'
import type { ExportError, ExportJob, ExportProgress, RenderedFile } from './export-job.ts'

/** Given to a worker at its start. */
export type WorkerSettings = { readonly resourcesPath: string }

/** One job at a time; the next one is sent after the answer. */
export type WorkerRequest = { readonly type: 'render'; readonly job: ExportJob }

export type WorkerAnswer =
  | { readonly type: 'progressed'; readonly progress: ExportProgress }
  | {
      readonly type: 'rendered'
      readonly result: Result<RenderedFile, ExportError>
      /** What the worker holds: beyond a limit it is replaced, since a compiler never gives memory back. */
      readonly memoryBytes: number
    }
