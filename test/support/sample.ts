import { type Application, type LaunchOptions, launchApplication } from './application.ts'
import { documentShown, laptop } from './screen.ts'

type SampleOptions = LaunchOptions & {
  readonly size?: { readonly width: number; readonly height: number }
  /** A document to open in the place of the sample project. */
  readonly file?: string
}

/** Starts the program on the sample project, on a laptop, and waits until it is shown; nothing moves or fades in it. */
export async function openSample({
  size = laptop,
  file,
  ...options
}: SampleOptions = {}): Promise<Application> {
  const application = await launchApplication({ ...options, args: [file ?? '--sample'] })
  await application.window.setViewportSize(size)
  await application.window.emulateMedia({ reducedMotion: 'reduce' })
  await documentShown(application.window)
  return application
}
