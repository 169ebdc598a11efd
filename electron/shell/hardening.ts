import { app, type Session } from 'electron'
import { isOwnAddress, type TrustedPage } from './trusted-page.ts'

/** Takes away what a page could do and ours never does: windows, navigation, embedded pages. */
export function hardenContents(): void {
  app.on('web-contents-created', (_, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
  })
}

/** Takes away the network, downloads, devices and every permission. */
export function hardenSession(session: Session, page: TrustedPage): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOwnAddress(page, url) }))
  session.on('will-download', (event) => event.preventDefault())
  session.setPermissionRequestHandler((_, __, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // It would download dictionaries.
  session.setSpellCheckerEnabled(false)
}
