import fs from 'node:fs'
import path from 'node:path'
import type { AppError } from '#shared/api/errors.ts'
import type { Result } from '#shared/kit/result.ts'
import { ok } from '#shared/kit/result.ts'
import { fileNames, numberedName } from '#shared/text/dialogs.ts'
import { createDocument } from '../document/create.ts'
import type { Services } from './context.ts'
import { showSession } from './open-file.ts'
import type { WindowId } from './ports.ts'

/** Makes a new copy of the sample project, which the user may spoil at will, and shows it. */
export async function openSample(
  services: Services,
  asking: WindowId | null,
): Promise<Result<WindowId, AppError>> {
  const content = await services.templates.sample()
  const file = freeName(services.templates.sampleFolder())
  const created = createDocument(file, content, { now: services.now })
  return created.ok ? ok(showSession(services, asking, created.value)) : created
}

/** « Projet exemple.gouvernail », else « Projet exemple 2.gouvernail » … */
function freeName(folder: string): string {
  for (let rank = 1; ; rank++) {
    const file = path.join(folder, `${numberedName(fileNames.sample, rank)}.gouvernail`)
    if (!fs.existsSync(file)) return file
  }
}
