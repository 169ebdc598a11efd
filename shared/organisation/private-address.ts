/** Providers of addresses for private persons, whatever the ending (`.fr`, `.com` …). */
const providers: ReadonlySet<string> = new Set([
  ...[
    'gmail',
    'googlemail',
    'hotmail',
    'outlook',
    'live',
    'msn',
    'yahoo',
    'ymail',
    'icloud',
    'me',
    'mac',
    'aol',
  ],
  ...[
    'orange',
    'wanadoo',
    'free',
    'laposte',
    'sfr',
    'neuf',
    'bbox',
    'numericable',
    'club-internet',
    'aliceadsl',
  ],
  ...['gmx', 'proton', 'protonmail', 'pm', 'tutanota', 'zoho', 'mailo', 'netcourrier'],
])

/** Tells whether an e-mail address is obviously a private one (`jean@gmail.com`, `jean@orange.fr`). */
export function isPrivateAddress(email: string): boolean {
  const domain = /@([^@\s]+)$/.exec(email.trim().toLowerCase())?.[1]?.split('.') ?? []
  // The provider's own domain, or its own under a country (`yahoo.co.uk`); never `orange` within somebody else's.
  const [provider = '', ...ending] = domain
  return providers.has(provider) && (ending.length === 1 || (ending.length === 2 && ending[0] === 'co'))
}
