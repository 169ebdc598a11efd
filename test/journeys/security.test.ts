import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type {} from '#renderer/document/bridge.d.ts'
import { type Application, launchApplication } from '../support/application.ts'

let application: Application
let server: http.Server
/** What reached the network: nothing may. */
const reached: string[] = []
let address = ''

beforeAll(async () => {
  server = http.createServer((request, response) => {
    reached.push(String(request.url))
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.end('reached')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}` // listening on a port
  application = await launchApplication()
})

afterAll(async () => {
  await application.close()
  server.close()
})

/** Runs in the page, as a script that had slipped in would. */
function inPage<T, A>(attempt: (argument: A) => T | Promise<T>, argument: A): Promise<T> {
  // Playwright's own types do not follow a generic function.
  return application.window.evaluate(attempt as never, argument as never) as Promise<T>
}

describe('the page', () => {
  test('finds nothing of Node, and of ours two functions only', async () => {
    const found = await inPage(
      () => ({
        node: [
          'process',
          'require',
          'module',
          'Buffer',
          'global',
          '__dirname',
          'electron',
          'ipcRenderer',
        ].filter((name) => name in globalThis),
        bridge: Object.entries(window.gouvernail).map(([name, value]) => `${name}: ${typeof value}`),
        replaced: Reflect.set(window, 'gouvernail', {}),
      }),
      null,
    )

    expect(found).toEqual({
      node: [],
      bridge: ['call: function', 'subscribe: function', 'drop: function'],
      replaced: false,
    })
  })

  test('runs in a sandbox of its own', async () => {
    const preferences = await application.electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => {
        // Undocumented, and the only way to see what a window was really given.
        const contents = window.webContents as unknown as {
          getLastWebPreferences: () => Record<string, unknown>
        }
        const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
          contents.getLastWebPreferences()
        return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag }
      }),
    )

    expect(preferences).toEqual([
      { sandbox: true, contextIsolation: true, nodeIntegration: false, webSecurity: true, webviewTag: false },
    ])
  })

  test('comes with a strict policy on every file', async () => {
    const policies = await inPage(async () => {
      const script = document.querySelector('script')?.src ?? ''
      const answers = await Promise.all([location.href, script].map((url) => fetch(url)))
      return answers.map((answer) => answer.headers.get('content-security-policy') ?? '')
    }, null)

    expect(policies).toHaveLength(2)
    for (const policy of policies) {
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self';")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toMatch(/unsafe-eval|https?:|\*/)
      expect(policy.replace("style-src 'self' 'unsafe-inline'", '')).not.toContain('unsafe-inline')
    }
  })

  test('cannot make code out of text', async () => {
    const outcome = await inPage(async () => {
      const script = document.createElement('script')
      script.textContent = 'window.injected = true'
      document.body.append(script)
      const image = document.createElement('img')
      image.setAttribute('onerror', 'window.injected = true')
      const failed = new Promise((resolve) => image.addEventListener('error', resolve))
      image.src = '/none.png'
      await failed
      // In a task of its own: code that a debugger evaluates is exempt from the policy.
      const made = await new Promise((resolve) =>
        setTimeout(() => {
          try {
            resolve(new Function('return true')())
          } catch (cause) {
            resolve((cause as Error).name)
          }
        }),
      )
      return { made, injected: 'injected' in window }
    }, null)

    expect(outcome).toEqual({ made: 'EvalError', injected: false })
  })

  test('finds no file outside its folder', async () => {
    const statuses = await inPage(
      (paths) => Promise.all(paths.map((path) => fetch(path).then(({ status }) => status))),
      [
        '/../package.json',
        '/..%2f..%2fpackage.json',
        '/%2e%2e/%2e%2e/package.json',
        '/..%5c..%5cpackage.json',
        '/',
      ],
    )

    expect(statuses).toEqual([404, 404, 404, 404, 404])
  })
})

describe('the network', () => {
  test('is out of reach, whatever the page tries', async () => {
    const outcomes = await inPage(async (url) => {
      const loaded = (element: HTMLElement, attribute: string) =>
        new Promise<string>((resolve) => {
          element.addEventListener('load', () => resolve('loaded'))
          element.addEventListener('error', () => resolve('refused'))
          element.setAttribute(attribute, `${url}/${element.tagName.toLowerCase()}`)
          document.body.append(element)
        })
      const stylesheet = Object.assign(document.createElement('link'), { rel: 'stylesheet' })
      const socket = new Promise<string>((resolve) => {
        const opening = new WebSocket(url.replace('http', 'ws'))
        opening.addEventListener('open', () => resolve('loaded'))
        opening.addEventListener('error', () => resolve('refused'))
      })
      const beacon = navigator.sendBeacon(`${url}/beacon`) ? 'sent' : 'refused'
      const others = await Promise.all([
        fetch(`${url}/fetch`).then(
          () => 'loaded',
          () => 'refused',
        ),
        loaded(document.createElement('img'), 'src'),
        loaded(document.createElement('script'), 'src'),
        loaded(stylesheet, 'href'),
        socket,
      ])
      return { others, beacon }
    }, address)

    expect(outcomes.others).toEqual(['refused', 'refused', 'refused', 'refused', 'refused'])
    expect(reached).toEqual([])
  })

  test('is out of reach even without the policy of the page', async () => {
    const outcome = await application.electron.evaluate(
      ({ session }, url) =>
        session.defaultSession.fetch(`${url}/main`).then(
          () => 'reached',
          (cause: Error) => cause.message,
        ),
      address,
    )

    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT')
    expect(reached).toEqual([])
  })
})

describe('what a page could do to the desktop is refused', () => {
  test('opening a window, by script and by a link', async () => {
    const opened = await inPage((url) => {
      const link = Object.assign(document.createElement('a'), {
        href: url,
        target: '_blank',
        textContent: 'x',
      })
      document.body.append(link)
      link.click()
      return [url, 'about:blank', location.href].map((target) => window.open(target) !== null)
    }, address)

    expect(opened).toEqual([false, false, false])
    expect(application.electron.windows()).toHaveLength(1)
    expect(reached).toEqual([])
  })

  test.each(['location', 'link', 'form', 'frame'])('going to another address, by %s', async (way) => {
    const before = application.window.url()

    await inPage(
      ([how, url]) => {
        if (how === 'location') location.href = `${url}/location`
        if (how === 'link') {
          const link = Object.assign(document.createElement('a'), { href: 'file:///etc/hostname' })
          document.body.append(link)
          link.click()
        }
        if (how === 'form') {
          const form = Object.assign(document.createElement('form'), {
            action: `${url}/form`,
            method: 'post',
          })
          document.body.append(form)
          form.submit()
        }
        if (how === 'frame') {
          document.body.append(Object.assign(document.createElement('iframe'), { src: `${url}/frame` }))
        }
      },
      [way, address] as const,
    )
    // A navigation that was let through would have begun by the time the page answers again.
    await inPage(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      null,
    )

    expect(application.window.url()).toBe(before)
    expect(reached).toEqual([])
  })

  test('every permission', async () => {
    const outcome = await inPage(async () => {
      const names = [
        'geolocation',
        'notifications',
        'camera',
        'microphone',
        'clipboard-read',
        'midi',
      ] as const
      const states = names.map((name) => navigator.permissions.query({ name: name as PermissionName }))
      const refused = (attempt: Promise<unknown>) =>
        attempt.then(
          () => false,
          () => true,
        )
      return {
        states: (await Promise.all(states)).map(({ state }) => state),
        notification: await Notification.requestPermission(),
        position: await refused(new Promise((ok, no) => navigator.geolocation.getCurrentPosition(ok, no))),
        camera: await refused(navigator.mediaDevices.getUserMedia({ video: true })),
        clipboard: await refused(navigator.clipboard.readText()),
      }
    }, null)

    expect(outcome.states).toEqual(['denied', 'denied', 'denied', 'denied', 'denied', 'denied'])
    expect(outcome).toMatchObject({ notification: 'denied', position: true, camera: true, clipboard: true })
  })

  test('writing a file by a download', async () => {
    await application.electron.evaluate(({ session }) => {
      session.defaultSession.on('will-download', (event) => {
        Object.assign(globalThis, { isPrevented: event.defaultPrevented })
      })
    })
    // Chromium lets some attempts of a busy page drop.
    const attempt = async () => {
      await inPage(() => {
        const href = URL.createObjectURL(new Blob(['x']))
        Object.assign(document.createElement('a'), { href, download: 'x.txt' }).click()
      }, null)
      return application.electron.evaluate(() => Reflect.get(globalThis, 'isPrevented'))
    }

    await expect.poll(attempt).toBe(true)
  })

  test('naming a file: methods take no path', async () => {
    const answers = await inPage(
      (calls) =>
        Promise.all(
          calls.map(async ([method, input]) =>
            // What a script that had slipped in would call, in spite of the types.
            JSON.parse(await window.gouvernail.call(method as never, JSON.stringify(input))),
          ),
        ),
      [
        ['document.open', '/etc/passwd'],
        ['document.open-recent', { id: '/etc/passwd' }],
        ['report.open', { fileId: '/etc/passwd' }],
        ['file.read', { path: '/etc/passwd' }],
      ] as const,
    )

    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code))).toEqual([
      'input-invalid',
      'file-missing',
      'file-missing',
      'internal',
    ])
  })
})
